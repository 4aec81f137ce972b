import { describe, expect, test } from 'vitest';
import { findingList } from '../../../renderer/paper/findingRows.ts';
import { paperWords } from '../../../renderer/paper/paperWords.ts';
import { finding } from '../../../shared/insight/findings/finding.ts';
import type { FindingRule } from '../../../shared/insight/types.ts';
import type { Message } from '../../../shared/record/step.ts';

const found = (rule: FindingRule, name: string, params: Message['params'] = {}, why = 'why') =>
  finding({
    rule,
    severity: 'warning',
    about: name,
    params: { name, ...params },
    why,
    action: { kind: 'showSeat', seatId: name },
  });

describe('findings told together', () => {
  test('say who has had no contact with whom, since when, and who of them is new', () => {
    const list = findingList(
      [
        found(
          'pairingUnproven',
          'Ms Zacht',
          { count: 2, sinceDate: '2024-03-04', colleagues: 'Mr A, Mr B' },
          'whySwap',
        ),
        found('pairingUnproven', 'Mr Wacht', { count: 1, sinceDate: '2020-01-01', colleagues: 'Mr A' }),
      ],
      paperWords,
    );
    expect(list).toEqual({
      heads: ['no contact with', 'since'],
      rows: [
        { who: 'Ms Zacht · new', facts: ['Mr A, Mr B', '4 Mar 2024'] },
        { who: 'Mr Wacht', facts: ['Mr A', '1 Jan 2020'] },
      ],
      common: '',
    });
  });

  test('say of a late contact when the last one was, and what is planned instead', () => {
    const late = (name: string, why: string, more: Message['params'] = {}) =>
      found(
        'contactOverdue',
        name,
        { colleague: 'Mr A', rhythm: 'monthly', sinceDate: '2023-05-06', dueDate: '2023-06-06', count: 9, ...more },
        why,
      );
    const { rows } = findingList(
      [
        late('Ms Was', 'why'),
        late('Ms Never', 'whyNever'),
        late('Ms Planned', 'whyPlanned', { plannedDate: '2023-07-01' }),
        late('Ms Step', 'whyStep', { plannedDate: '2023-07-02' }),
      ],
      paperWords,
    );
    expect(rows.map(({ facts }) => facts)).toEqual([
      ['Mr A, monthly', '6 May 2023', '6 Jun 2023'],
      ['Mr A, monthly', 'none', '6 Jun 2023'],
      ['Mr A, monthly', '', '6 Jun 2023, planned 1 Jul 2023'],
      ['Mr A, monthly', '', '6 Jun 2023, planned 2 Jul 2023'],
    ]);
  });

  test('name the seats a colleague left behind, or count them when not all have a name', () => {
    const left = (name: string, why: string, faces: string) =>
      found('colleagueLeft', name, { count: 3, leftDate: '2022-01-01', faces }, why);
    const { rows } = findingList([left('Mr A', 'why', 'Ms X, Ms Y'), left('Mr B', 'whyUnnamed', 'Ms X')], paperWords);
    expect(rows.map(({ facts }) => facts)).toEqual([
      ['Ms X, Ms Y', '1 Jan 2022'],
      ['3 strands', '1 Jan 2022'],
    ]);
  });

  test('say once what is true of all of them', () => {
    const list = findingList([found('deciderUnpaired', 'Ms A'), found('deciderUnpaired', 'Ms B')], paperWords);
    expect(list.rows.map(({ who }) => who)).toEqual([
      'Nobody faces Ms A, who decides',
      'Nobody faces Ms B, who decides',
    ]);
    expect(list.rows.flatMap(({ facts }) => facts)).toEqual([]);
    expect(list.common).toBe('We know the decider, and no colleague of ours is paired with this seat.');
  });

  test('say each its own reason where the rule has no list of its own', () => {
    const came = (name: string, organisation: string) => found('newcomerFromCompetitor', name, { organisation });
    const { rows, common } = findingList([came('Ms A', 'Rival'), came('Ms B', 'Other')], paperWords);
    expect(common).toBe('');
    expect(rows[0]).toEqual({ who: 'Ms A comes from a competitor', facts: ['Worked for Rival.'] });
  });
});
