import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, plainDate } from '../../../shared/model/plainDate.ts';
import { stateAt } from '../../../shared/time/stateAt.ts';
import {
  isChange,
  nextChange,
  nextEvent,
  previousChange,
  previousEvent,
  quietAfterDays,
  quietStretches,
  seatBars,
  timelineEvents,
  timeRange,
} from '../../../shared/time/timeline.ts';
import { arbitraryRecord } from '../../fixtures/arbitraryRecord.ts';
import { aClient, type RecordBuilder } from '../../fixtures/recordBuilder.ts';

const told = (client: RecordBuilder) => timelineEvents(client.record()).map(({ date, kind }) => `${date} ${kind}`);
const range = (from: string, to: string) => ({ from: plainDate(from), to: plainDate(to) });

describe('events', () => {
  test('a holder replaced on the day she goes is one swap, told of the newcomer', () => {
    const client = aClient('Zekerheid', { since: '2020-01-01', phase: null });
    const seat = client.seat('Buyer', { holder: 'Mr Wacht' });
    const zacht = client.swap(seat, 'Ms Zacht', '2021-01-01');
    expect(told(client)).toEqual(['2020-01-01 seatOpened', '2020-01-01 arrival', '2021-01-01 swap']);
    expect(timelineEvents(client.record()).at(-1)).toMatchObject({ seatId: seat, personId: zacht });
  });

  test('a holder replaced a day later is a departure and an arrival', () => {
    const client = aClient('Zekerheid', { since: '2020-01-01', phase: null });
    const seat = client.seat('Buyer', { holder: 'Mr Wacht' });
    client.vacate(seat, '2021-01-01');
    client.sits(seat, client.person('Ms Zacht'), { from: '2021-01-02' });
    expect(told(client).slice(2)).toEqual(['2021-01-01 departure', '2021-01-02 arrival']);
  });

  test('a row that was split is no event', () => {
    const client = aClient('Zekerheid', { since: '2020-01-01', phase: null });
    const seat = client.seat('Buyer');
    const graag = client.person('Mr Graag');
    client.sits(seat, graag, { to: '2021-01-01' });
    client.sits(seat, graag, { from: '2021-01-01' });
    expect(told(client)).toEqual(['2020-01-01 seatOpened', '2020-01-01 arrival']);
  });

  test('a colleague who leaves with her assignment and our company on one day leaves once', () => {
    const client = aClient('Zekerheid', { since: '2020-01-01', phase: null });
    const colleague = client.colleague('Mr Koester', { to: '2021-01-01' });
    client.assign(colleague, { to: '2021-01-01' });
    expect(told(client)).toEqual(['2020-01-01 colleagueArrived', '2021-01-01 colleagueLeft']);
  });

  test('a new assignment on the day the old one ends is neither leaving nor arriving', () => {
    const client = aClient('Zekerheid', { since: '2020-01-01', phase: null });
    const colleague = client.colleague('Mr Koester');
    client.assign(colleague, { to: '2021-01-01', lane: 'daily' });
    client.assign(colleague, { from: '2021-01-01', lane: 'decider' });
    expect(told(client)).toEqual(['2020-01-01 colleagueArrived']);
  });

  test('a colleague who has nothing to do with this client leaves our company without a trace here', () => {
    const client = aClient('Zekerheid', { phase: null });
    client.colleague('Somebody', { from: '2015-01-01', to: '2021-01-01' });
    expect(told(client)).toEqual([]);
  });

  test('who came to know whom, what gatekeepers pass on and what was put off are told, and leave the picture as it is', () => {
    const client = aClient('Zekerheid', { since: '2020-01-01', phase: null });
    const seat = client.seat('Buyer', { holder: 'Mr Graag' });
    const koester = client.colleague('Mr Koester');
    client.knows(client.holderOf(seat), koester, 'network', { from: '2021-01-01', to: '2022-01-01' });
    client.argument('No waiting', { from: '2021-02-01', to: '2021-03-01' });
    client.snooze('rowEmpty:guarantor', '2021-04-01', '2021-05-01');
    const events = timelineEvents(client.record());
    expect(told(client).slice(2)).toEqual([
      '2021-01-01 acquaintanceStarted',
      '2021-02-01 argumentStarted',
      '2021-03-01 argumentEnded',
      '2021-04-01 snooze',
      '2022-01-01 acquaintanceEnded',
    ]);
    expect(events[2]).toMatchObject({ seatId: seat, personId: client.holderOf(seat), colleagueId: koester });
    expect(events.slice(2).filter(isChange)).toEqual([]);
  });

  test('who knew each other before the relation began did not come to know each other in it', () => {
    const client = aClient('Zekerheid', { since: '2020-01-01', phase: null });
    const seat = client.seat('Buyer', { holder: 'Mr Graag' });
    client.knows(client.holderOf(seat), client.colleague('Mr Koester'), 'private', { from: '1998-01-01' });
    expect(told(client).slice(2)).toEqual([]);
    expect(timeRange(client.record(), plainDate('2024-01-01')).from).toBe('2020-01-01');
  });

  test('on one day the frame comes first, then people, then what hangs between them, and touches', () => {
    const client = aClient('Zekerheid', { since: '2020-01-01', phase: 'nurture' });
    const seat = client.seat('Buyer', { holder: 'Mr Graag' });
    const colleague = client.colleague('Mr Koester');
    client.touch(client.holderOf(seat), colleague, '2020-01-01');
    client.reads(client.holderOf(seat), 'neutral', '2020-01-01', { by: colleague });
    client.pair(seat, colleague);
    client.assign(colleague);
    expect(timelineEvents(client.record()).map(({ kind }) => kind)).toEqual([
      'phase',
      'seatOpened',
      'arrival',
      'colleagueArrived',
      'pairingStarted',
      'reading',
      'touch',
    ]);
  });

  test('of every sound record they are sorted and have ids of their own', () => {
    fc.assert(
      fc.property(arbitraryRecord(), (record) => {
        const events = timelineEvents(record);
        expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
        const dates = events.map(({ date }) => date);
        expect(dates).toEqual([...dates].sort());
      }),
      { numRuns: 100 },
    );
  });
});

describe('stepping', () => {
  const client = aClient('Zekerheid', { since: '2020-01-01', phase: null });
  const seat = client.seat('Buyer', { holder: 'Mr Graag' });
  const colleague = client.colleague('Mr Koester');
  client.touch(client.holderOf(seat), colleague, '2020-06-01');
  client.reads(client.holderOf(seat), 'neutral', '2020-09-01');
  const events = timelineEvents(client.record());

  test('changes pass over touches, events do not', () => {
    expect(nextChange(events, plainDate('2020-01-01'))).toBe('2020-09-01');
    expect(nextEvent(events, plainDate('2020-01-01'))).toBe('2020-06-01');
    expect(previousChange(events, plainDate('2020-09-01'))).toBe('2020-01-01');
    expect(previousEvent(events, plainDate('2020-09-01'))).toBe('2020-06-01');
  });

  test('before the first and after the last there is none', () => {
    expect(nextChange(events, plainDate('2020-09-01'))).toBeNull();
    expect(previousChange(events, plainDate('2020-01-01'))).toBeNull();
  });

  test('a quiet stretch is longer than its measure, and touches do not break it', () => {
    expect(quietStretches(events, range('2019-12-01', '2020-10-01'))).toEqual([range('2020-01-01', '2020-09-01')]);
    expect(quietStretches(events, range('2020-01-01', '2020-09-01'), 244)).toEqual([]);
    expect(quietStretches(events, range('2020-01-01', '2020-09-01'), 243)).toHaveLength(1);
  });

  test('a range in which nothing happens is quiet from end to end', () => {
    expect(quietStretches([], range('2020-01-01', '2021-01-01'))).toEqual([range('2020-01-01', '2021-01-01')]);
    expect(
      quietStretches([], { from: plainDate('2020-01-01'), to: addDays(plainDate('2020-01-01'), quietAfterDays) }),
    ).toEqual([]);
  });
});

describe('the range of the timeline', () => {
  test('it reaches from the earliest fact to a little after the last, planned touches included', () => {
    const client = aClient('Zekerheid', { since: '2020-01-01' });
    const seat = client.seat('Buyer', { holder: 'Mr Graag', from: '2019-05-01' });
    client.touch(client.holderOf(seat), client.colleague('Mr Koester', { from: '1999-01-01' }), '2026-05-01', {
      state: 'planned',
    });
    expect(timeRange(client.record(), plainDate('2024-01-01'))).toEqual(range('2019-05-01', '2026-06-30'));
  });

  test('a client without facts shows its relation up to a little after today', () => {
    const client = aClient('Zekerheid', { since: '2020-01-01', phase: null });
    expect(timeRange(client.record(), plainDate('2024-01-01'))).toEqual(range('2020-01-01', '2024-03-01'));
  });

  test('it stays within the calendar', () => {
    const client = aClient('Zekerheid', { since: '2020-01-01', phase: null });
    expect(timeRange(client.record(), plainDate('2199-12-30')).to).toBe('2199-12-31');
  });
});

describe('bars', () => {
  test('a bar changes its look with readings and holders, and knots where one made place', () => {
    const client = aClient('Zekerheid', { since: '2020-01-01' });
    const seat = client.seat('Quality manager', { role: 'influencer', holder: 'Mr Wacht' });
    const wacht = client.holderOf(seat);
    client.reads(wacht, 'neutral', '2020-03-01');
    client.reads(wacht, 'neutral', '2020-06-01');
    client.vacate(seat, '2021-01-01');
    client.sits(seat, null, { from: '2021-06-01' });
    const colleague = client.colleague('Mr Koester');
    client.touch(wacht, colleague, '2020-04-01', { state: 'missed' });
    client.touch(wacht, colleague, '2021-04-01');
    const [bar] = seatBars(client.record(), range('2020-02-01', '2022-01-01'));
    expect(bar?.stretches.map(({ from, to, look, personName }) => [from, to, look, personName])).toEqual([
      ['2020-02-01', '2020-03-01', 'unknown', 'Mr Wacht'],
      ['2020-03-01', '2021-01-01', 'neutral', 'Mr Wacht'],
      ['2021-01-01', '2021-06-01', 'none', null],
      ['2021-06-01', null, 'ghost', null],
    ]);
    expect(bar?.knots).toEqual([{ date: '2021-01-01', leftName: 'Mr Wacht', cameName: null }]);
    expect(bar?.touches).toEqual([{ date: '2020-04-01', state: 'missed' }]);
  });

  test('a knot of a swap names both', () => {
    const client = aClient('Zekerheid', { since: '2020-01-01' });
    const seat = client.seat('Quality manager', { holder: 'Mr Wacht' });
    client.swap(seat, 'Ms Zacht', '2021-01-01');
    expect(seatBars(client.record(), range('2020-01-01', '2022-01-01'))[0]?.knots).toEqual([
      { date: '2021-01-01', leftName: 'Mr Wacht', cameName: 'Ms Zacht' },
    ]);
  });

  test('bars stand in the order of the lanes, a closed seat in the lane of its last day', () => {
    const client = aClient('Zekerheid', { since: '2020-01-01' });
    client.seat('Daily', { role: 'daily' });
    client.seat('Closed decider', { role: 'decider', to: '2021-01-01' });
    client.seat('Guarantor', { role: 'guarantor' });
    client.seat('Gone before', { role: 'guarantor', to: '2020-06-01' });
    const bars = seatBars(client.record(), range('2020-06-01', '2022-01-01'));
    expect(bars.map(({ title, lane }) => [title, lane])).toEqual([
      ['Guarantor', 'guarantor'],
      ['Closed decider', 'decider'],
      ['Daily', 'daily'],
    ]);
  });

  test('for every sound record and day the bar shows what the state says', () => {
    const days = fc.integer({ min: 0, max: 9_000 });
    fc.assert(
      fc.property(arbitraryRecord(), days, days, days, (record, a, b, c) => {
        const sorted = [a, b, c].sort((x, y) => x - y).map((day) => addDays(plainDate('1995-01-01'), day));
        const [from, date, to] = sorted;
        if (!from || !date || !to) throw new Error('three days make three dates');
        const bars = new Map(seatBars(record, { from, to }).map((bar) => [bar.seatId, bar]));
        for (const { seat, holder, emotion, person } of stateAt(record, date).seats) {
          const stretch = bars
            .get(seat.id)
            ?.stretches.find((each) => each.from <= date && (each.to === null || date < each.to));
          const look = holder === 'vacant' ? 'none' : holder === 'unknown' ? 'ghost' : emotion.status;
          expect([stretch?.look, stretch?.personId]).toEqual([look, person?.id ?? null]);
        }
        for (const { stretches } of bars.values()) {
          stretches.slice(1).forEach((stretch, index) => {
            expect(stretch.from).toBe(stretches[index]?.to);
          });
          expect(stretches.every((each) => each.to === null || daysBetween(each.from, each.to) > 0)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});
