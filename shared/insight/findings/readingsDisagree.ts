import { rowById } from '../../record/clientRecord.ts';
import { disagreementsOf } from '../teamReading.ts';
import type { Finding, FindingRuleFunction } from '../types.ts';
import { finding, namesInLine } from './finding.ts';

/**
 * Two of ours read the same person far apart. Neither need be wrong: she may show each another side, and that is worth
 * a talk among us before the next contact.
 */
export const readingsDisagree: FindingRuleFunction = (state, record): readonly Finding[] =>
  disagreementsOf(state, record).flatMap(({ seat, team }) => {
    const seen = team.voices.filter(({ reading }) => reading.status !== 'unknown');
    const [warmest] = seen;
    const coldest = seen.at(-1);
    if (!seat.person || !warmest || !coldest) return [];
    const namesOf = (status: string): string =>
      namesInLine(
        seen
          .filter(({ reading }) => reading.status === status)
          .map(({ colleagueId }) => (colleagueId && rowById(record, 'colleague', colleagueId)?.name) || '??'),
      );
    return [
      finding({
        rule: 'readingsDisagree',
        severity: 'notice',
        about: seat.seat.id,
        seatIds: [seat.seat.id],
        // who read her may have left this map since: her name is told, but there is no card to light
        colleagueIds: seen.flatMap(({ colleagueId }) =>
          colleagueId && state.colleagues.some(({ colleague }) => colleague.id === colleagueId) ? [colleagueId] : [],
        ),
        params: {
          name: seat.person.name,
          count: seen.length,
          warm: namesOf(warmest.reading.status),
          warmStatus: warmest.reading.status,
          cold: namesOf(coldest.reading.status),
          coldStatus: coldest.reading.status,
        },
        action: { kind: 'showSeat', seatId: seat.seat.id },
      }),
    ];
  });
