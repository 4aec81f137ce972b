import type { Failure } from '../ipc/result.ts';
import type { KeptView } from '../model/records.ts';
import { keptFocuses } from '../model/vocabulary.ts';

/** What is wrong with a kept view by itself: what its kind needs and what it must not have. */
export const keptViewViolations = (view: KeptView, where: string): readonly Failure[] => {
  const { kind, date, since, speed } = view;
  const invalid = (what: string): Failure => ({ code: 'recordInvalid', params: { what, where } });
  const shown = [view.shownX, view.shownY, view.shownWidth, view.shownHeight].filter((side) => side !== null).length;
  return [
    ...((since !== null) === (kind === 'replay' || kind === 'compare') ? [] : [invalid('a day too many or too few')]),
    ...(kind === 'replay' && since !== null && since >= date
      ? [{ code: 'intervalReversed', params: { from: since, to: date, where } } as const]
      : []),
    ...((speed !== null) === (kind === 'replay') ? [] : [invalid('a speed without a replay, or the reverse')]),
    ...(shown === 0 || shown === 4 ? [] : [invalid('a part of the map without all its sides')]),
    ...strayIds(view).map((field) => invalid(`points nowhere with ${field}`)),
  ];
};

const idsOfFocus: Readonly<Record<KeptView['focus'], readonly (keyof KeptView)[]>> = {
  nothing: [],
  seat: ['seatId'],
  person: ['personId'],
  colleague: ['colleagueId'],
  strand: ['seatId', 'colleagueId'],
  finding: ['findingId'],
};

/** Ids that the focus does not ask for would keep alive what nobody sees. */
const strayIds = (view: KeptView): readonly string[] => {
  const asked = idsOfFocus[view.focus];
  const fields = new Set(keptFocuses.flatMap((focus) => idsOfFocus[focus]));
  return [
    ...[...fields].filter((field) => !asked.includes(field) && view[field] !== null && view[field] !== ''),
    ...(view.kind !== 'deals' && view.dealId !== null ? ['dealId'] : []),
  ];
};
