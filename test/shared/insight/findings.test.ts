import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actionLabelOf } from '../../../shared/insight/findings/finding.ts';
import { findingsOf } from '../../../shared/insight/findings/findings.ts';
import { findingRules } from '../../../shared/insight/types.ts';
import { addDays, plainDate } from '../../../shared/model/plainDate.ts';
import type { Severity } from '../../../shared/model/vocabulary.ts';
import { stateAt } from '../../../shared/time/stateAt.ts';
import { arbitraryRecord } from '../../fixtures/arbitraryRecord.ts';
import { aClient } from '../../fixtures/recordBuilder.ts';
import { calm, findingsAt, spoken } from './spokenFindings.ts';

test('where nothing is missing, nothing is said', () => {
  expect(findingsAt(calm().client, '2020-06-01')).toEqual([]);
});

describe('decider and guarantor unknown', () => {
  test('it offers to name the holder of a seat that is there, or to add one', () => {
    const client = aClient('Zekerheid', { phase: 'nurture' });
    const seat = client.seat('Managing director', { role: 'decider', holder: '??' });
    expect(spoken(client, 'deciderUnknown')).toMatchObject([
      { severity: 'alarm', action: { kind: 'nameHolder', seatId: seat }, concerns: { seatIds: [seat] } },
    ]);
    expect(spoken(client, 'guarantorUnknown')).toMatchObject([{ action: { kind: 'addMember', role: 'guarantor' } }]);
  });

  test('it is an alarm, but only a warning while a client is explored', () => {
    const client = aClient('Prospect', { phase: null });
    client.phase('exploration', { to: '2021-01-01' });
    client.phase('conquest', { from: '2021-01-01' });
    expect(spoken(client, 'deciderUnknown')[0]?.severity).toBe('warning');
    expect(spoken(client, 'deciderUnknown', '2021-06-01')[0]?.severity).toBe('alarm');
  });

  test('above a fifth of turnover it says so', () => {
    const client = aClient('Zekerheid', { phase: 'nurture' });
    client.turnover(2020, 23, 100);
    expect(spoken(client, 'guarantorUnknown')[0]?.why).toEqual({
      key: 'finding.guarantorUnknown.whyRoot20',
      params: { share: 0.23 },
    });
  });

  test('it is silent once somebody with a name sits there', () => {
    const { client } = calm();
    expect(spoken(client, 'deciderUnknown')).toEqual([]);
    expect(spoken(client, 'guarantorUnknown')).toEqual([]);
  });
});

describe('decider and guarantor unpaired', () => {
  const unpaired = () => {
    const client = aClient('Zekerheid', { phase: 'nurture' });
    const decider = client.seat('Managing director', { role: 'decider', holder: 'Mr Zekerheid' });
    const guarantor = client.seat('Chairman', { role: 'guarantor', holder: 'Mr Komtgoed' });
    return { client, decider, guarantor };
  };

  test('who is known and faces nobody is told of', () => {
    const { client, decider, guarantor } = unpaired();
    expect(spoken(client, 'deciderUnpaired')).toMatchObject([
      {
        severity: 'warning',
        action: { kind: 'pairSeat', seatId: decider },
        title: { params: { name: 'Mr Zekerheid' } },
      },
    ]);
    expect(spoken(client, 'guarantorUnpaired')).toMatchObject([{ action: { seatId: guarantor } }]);
  });

  test('a strand of a colleague who left pairs nobody', () => {
    const { client, decider } = unpaired();
    client.pair(decider, client.colleague('Ms Aandegang', { to: '2020-05-01' }));
    expect(spoken(client, 'deciderUnpaired', '2020-04-30')).toEqual([]);
    expect(spoken(client, 'deciderUnpaired', '2020-05-01')).toHaveLength(1);
  });

  test('who decides and guarantees is told of once', () => {
    const client = aClient('Zekerheid', { phase: 'nurture' });
    client.seat('Owner', { roles: ['guarantor', 'decider'], holder: 'Mr Zekerheid' });
    expect(spoken(client, 'deciderUnpaired')).toHaveLength(1);
    expect(spoken(client, 'guarantorUnpaired')).toEqual([]);
  });

  test('paired, they are silent', () => {
    const { client } = calm();
    expect(spoken(client, 'deciderUnpaired')).toEqual([]);
    expect(spoken(client, 'guarantorUnpaired')).toEqual([]);
  });
});

describe('pairing unproven', () => {
  test('of a pairing that began after she came it is the pairing that is new, not she', () => {
    const { client, influencer, colleague } = calm();
    client.swap(influencer, 'Ms Zacht', '2020-02-01');
    client.touch(client.holderOf(influencer), colleague, '2020-02-02');
    client.pair(influencer, client.colleague('Ms Docter'), { from: '2020-05-01' });
    expect(spoken(client, 'pairingUnproven')).toMatchObject([
      { why: { key: 'finding.pairingUnproven.why' }, title: { params: { sinceDate: '2020-05-01' } } },
    ]);
  });

  test('after a swap it names the newcomer, the day and the colleagues, until she is met', () => {
    const { client, influencer, colleague } = calm();
    const other = client.colleague('Ms Docter');
    client.pair(influencer, other, { from: '2020-02-01' });
    const zacht = client.swap(influencer, 'Ms Zacht', '2020-05-01');
    expect(spoken(client, 'pairingUnproven')).toMatchObject([
      {
        severity: 'warning',
        why: {
          key: 'finding.pairingUnproven.whySwap',
          params: { name: 'Ms Zacht', count: 2, sinceDate: '2020-05-01', colleagues: 'Mr Koester, Ms Docter' },
        },
        action: { kind: 'recordTouch', seatId: influencer, colleagueId: colleague },
      },
    ]);
    client.touch(zacht, colleague, '2020-05-10');
    expect(spoken(client, 'pairingUnproven')).toMatchObject([{ title: { params: { count: 1 } } }]);
    client.touch(zacht, other, '2020-05-11');
    expect(spoken(client, 'pairingUnproven')).toEqual([]);
  });

  test('a seat held by somebody unknown is left to other rules', () => {
    const client = aClient('Zekerheid');
    client.pair(client.seat('Chairman', { role: 'guarantor', holder: '??' }), client.colleague('Mr Nogalwat'));
    expect(spoken(client, 'pairingUnproven')).toEqual([]);
  });
});

describe('row empty', () => {
  test('a row in which nobody has a name is told of, decider and guarantor by their own rules', () => {
    const client = aClient('Zekerheid', { phase: 'nurture' });
    const daily = client.seat('Order desk', { role: 'daily', holder: '??' });
    expect(spoken(client, 'rowEmpty').map(({ id, action }) => [id, action.kind])).toEqual([
      ['rowEmpty:influencer', 'addMember'],
      ['rowEmpty:nurture', 'addMember'],
      ['rowEmpty:daily', 'nameHolder'],
    ]);
    expect(spoken(client, 'rowEmpty')[2]?.concerns.seatIds).toEqual([daily]);
  });

  test('the rows are those of the phase', () => {
    const client = aClient('Prospect', { phase: 'exploration' });
    client.seat('Reception', { role: 'gatekeeper', holder: 'Ms Poort' });
    expect(spoken(client, 'rowEmpty').map(({ title }) => title.params?.context)).toEqual([
      'influencer',
      'buyer',
      'initiator',
    ]);
  });
});

describe('many unread', () => {
  test('two unread people are no finding, three are; nobody on a seat is nobody', () => {
    const client = aClient('Zekerheid');
    client.seat('Vacant', { role: 'decider' });
    const unknown = client.seat('First', { role: 'guarantor', holder: '??' });
    const second = client.seat('Second', { role: 'influencer', holder: 'Ms Docht' });
    expect(spoken(client, 'manyUnread')).toEqual([]);
    const third = client.seat('Third', { role: 'daily', holder: 'Order desk' });
    expect(spoken(client, 'manyUnread')).toMatchObject([
      {
        severity: 'warning',
        title: { params: { count: 3, of: 3 } },
        concerns: { seatIds: [unknown, second, third] },
        action: { kind: 'addReading', seatId: second },
      },
    ]);
  });

  test('one person on three seats is one person', () => {
    const client = aClient('Zekerheid');
    const graag = client.person('Mr Graag');
    for (const title of ['One', 'Two', 'Three']) client.sits(client.seat(title), graag);
    expect(spoken(client, 'manyUnread')).toEqual([]);
  });
});

describe('newcomer from a competitor', () => {
  const newcomer = () => {
    const told = calm();
    const zacht = told.client.swap(told.influencer, 'Ms Zacht', '2020-05-01');
    return { ...told, zacht };
  };

  test('it is an alarm until she is met, a warning until she is read, then a notice', () => {
    const { client, zacht, colleague, influencer } = newcomer();
    client.worked(zacht, 'Quist', { isCompetitor: true, to: '2019-05-01' });
    expect(spoken(client, 'newcomerFromCompetitor')).toMatchObject([
      {
        severity: 'alarm',
        why: {
          key: 'finding.newcomerFromCompetitor.whyUntilUnmet',
          params: { name: 'Ms Zacht', organisation: 'Quist', untilDate: '2019-05-01' },
        },
        action: { kind: 'recordTouch', seatId: influencer, colleagueId: colleague },
      },
    ]);
    client.touch(zacht, colleague, '2020-05-10');
    expect(spoken(client, 'newcomerFromCompetitor')).toMatchObject([
      { severity: 'warning', why: { key: 'finding.newcomerFromCompetitor.whyUntil' }, action: { kind: 'addReading' } },
    ]);
    client.reads(zacht, 'neutral', '2020-05-10');
    expect(spoken(client, 'newcomerFromCompetitor')).toMatchObject([
      { severity: 'notice', action: { kind: 'showSeat' } },
    ]);
  });

  test('other former employers, and competitors of who was there before, say nothing', () => {
    const { client, zacht, decider } = newcomer();
    client.worked(zacht, 'Elsewhere', { to: '2019-05-01' });
    client.worked(client.holderOf(decider), 'Quist', { isCompetitor: true, to: '2015-01-01' });
    expect(spoken(client, 'newcomerFromCompetitor')).toEqual([]);
  });
});

describe('hostile decider', () => {
  test.each([
    ['hostile', 'alarm', 'title'],
    ['suspicious', 'warning', 'titleSuspicious'],
  ] as const)('%s is an %s', (status, severity, title) => {
    const { client, decider, colleague } = calm();
    client.reads(client.holderOf(decider), status, '2020-03-01');
    expect(spoken(client, 'hostileDecider')).toMatchObject([
      {
        severity,
        title: { key: `finding.hostileDecider.${title}`, params: { role: 'decider', readingDate: '2020-03-01' } },
        action: { kind: 'recordTouch', colleagueId: colleague },
      },
    ]);
  });

  test('a hunch is told as a hunch', () => {
    const { client, guarantor } = calm();
    client.reads(client.holderOf(guarantor), 'hostile', '2020-03-01', { confidence: 'gut' });
    expect(spoken(client, 'hostileDecider')[0]?.why.key).toBe('finding.hostileDecider.whyGut');
  });

  test('neutral deciders and hostile influencers say nothing here', () => {
    const { client, decider, influencer } = calm();
    client.reads(client.holderOf(decider), 'neutral', '2020-03-01');
    client.reads(client.holderOf(influencer), 'hostile', '2020-03-01');
    expect(spoken(client, 'hostileDecider')).toEqual([]);
  });
});

describe('reading stale', () => {
  test('a reading speaks up when it is older than a year, and all of them together', () => {
    const { client, daily } = calm();
    expect(spoken(client, 'readingStale', '2021-01-01')).toEqual([]);
    expect(spoken(client, 'readingStale', '2021-01-02')).toMatchObject([
      { severity: 'warning', title: { params: { count: 5, oldestDate: '2020-01-01' } } },
    ]);
    client.reads(client.holderOf(daily), 'neutral', '2020-12-01');
    expect(spoken(client, 'readingStale', '2021-01-02')[0]?.title.params?.count).toBe(4);
  });
});

describe('√20 share', () => {
  test('above a fifth of turnover an exit agreement must stand', () => {
    const { client } = calm();
    client.turnover(2020, 23, 100);
    expect(spoken(client, 'root20Share')).toMatchObject([
      { severity: 'warning', action: { kind: 'recordExitAgreement' }, why: { params: { share: 0.23, year: '2020' } } },
    ]);
    const agreement = client.exitAgreement('2020-03-01');
    expect(spoken(client, 'root20Share')).toMatchObject([
      { severity: 'notice', title: { key: 'finding.root20Share.titleNoSteps' } },
    ]);
    client.exitStep(agreement, 0.5, 180);
    expect(spoken(client, 'root20Share')).toEqual([]);
  });

  test('and the strands to decider and guarantor must be proven', () => {
    const { client, decider } = calm();
    client.turnover(2020, 23, 100);
    client.exitStep(client.exitAgreement('2020-03-01'), 0.5, 180);
    client.swap(decider, 'Ms Nieuw', '2020-05-01');
    expect(spoken(client, 'root20Share')).toMatchObject([
      { severity: 'alarm', title: { params: { role: 'decider', name: 'Ms Nieuw' } }, action: { kind: 'recordTouch' } },
    ]);
  });

  test('a fifth is not more than a fifth', () => {
    const { client } = calm();
    client.turnover(2020, 20, 100);
    expect(spoken(client, 'root20Share')).toEqual([]);
  });
});

describe('colleague left', () => {
  test('her strands are told of until they end', () => {
    const { client, influencer } = calm();
    const docter = client.colleague('Ms Docter', { to: '2020-05-01' });
    client.pair(influencer, docter, { to: '2020-08-01' });
    expect(spoken(client, 'colleagueLeft', '2020-04-30')).toEqual([]);
    expect(spoken(client, 'colleagueLeft', '2020-05-01')).toMatchObject([
      {
        severity: 'warning',
        title: { params: { name: 'Ms Docter', count: 1, leftDate: '2020-05-01', faces: 'Holder of influencer' } },
        concerns: { seatIds: [influencer], colleagueIds: [docter] },
        action: { kind: 'pairSeat', seatId: influencer },
      },
    ]);
    expect(spoken(client, 'colleagueLeft', '2020-08-01')).toEqual([]);
  });

  test('where the decider hangs on her it is an alarm, and several strands lead to her card', () => {
    const { client, colleague } = calm();
    client.colleagueLeaves(colleague, '2020-05-01');
    expect(spoken(client, 'colleagueLeft')).toMatchObject([
      { severity: 'alarm', title: { params: { count: 5 } }, action: { kind: 'showColleague', colleagueId: colleague } },
    ]);
  });
});

describe('for every sound record and date', () => {
  const anyDate = fc.integer({ min: 0, max: 12_000 }).map((days) => addDays(plainDate('1994-01-01'), days));
  const severities: readonly Severity[] = ['alarm', 'warning', 'notice'];

  test('findings come gravest first, then by rule, each with an id of its own', () => {
    fc.assert(
      fc.property(arbitraryRecord(), anyDate, (record, date) => {
        const findings = findingsOf(stateAt(record, date), record);
        expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
        const places = findings.map(
          ({ severity, rule }) => severities.indexOf(severity) * 100 + findingRules.indexOf(rule),
        );
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
      { numRuns: 100 },
    );
  });

  test('they concern only who is on the map, and offer only what can be done there', () => {
    fc.assert(
      fc.property(arbitraryRecord(), anyDate, (record, date) => {
        const state = stateAt(record, date);
        const seats = new Set(state.seats.map(({ seat }) => seat.id));
        const colleagues = new Set(state.colleagues.map(({ colleague }) => colleague.id));
        for (const { concerns, action } of findingsOf(state, record)) {
          expect(concerns.seatIds.every((id) => seats.has(id))).toBe(true);
          expect(concerns.colleagueIds.every((id) => colleagues.has(id))).toBe(true);
          if ('seatId' in action) expect(seats.has(action.seatId)).toBe(true);
          if (action.kind === 'addReading') {
            expect(state.seats.find(({ seat }) => seat.id === action.seatId)?.holder).toBe('known');
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

test('the words on the button follow what it offers', () => {
  const { client } = calm();
  client.turnover(2020, 23, 100);
  expect(spoken(client, 'root20Share').map(actionLabelOf)).toEqual([
    { key: 'finding.root20Share.action', params: { context: 'recordExitAgreement' } },
  ]);
});

test('who read somebody and left the map since is named, and lights no card', () => {
  const client = aClient('Zekerheid', { since: '2020-01-01', phase: 'nurture' });
  const seatId = client.seat('Managing director', { role: 'decider', holder: 'Mr Zekerheid' });
  const personId = client.holderOf(seatId);
  client.reads(personId, 'inspired', '2020-03-01', { by: client.colleague('Mr Koester') });
  client.reads(personId, 'hostile', '2020-03-02', { by: client.colleague('Ms Docter') });
  expect(spoken(client, 'readingsDisagree')).toMatchObject([
    { concerns: { seatIds: [seatId], colleagueIds: [] }, why: { params: { warm: 'Mr Koester', cold: 'Ms Docter' } } },
  ]);
});
