import { describe, expect, test } from 'vitest';
import { disturbanceOf, feltAt, pullsOf } from '../../../shared/insight/disturbance.ts';
import { findingsOf } from '../../../shared/insight/findings/findings.ts';
import { root6WindowAt, root20ShareOf } from '../../../shared/insight/moments.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import { cadences, confidences, emotionalStatuses } from '../../../shared/model/vocabulary.ts';
import { clientOf, rowById, rowsOf } from '../../../shared/record/clientRecord.ts';
import type { ClientState } from '../../../shared/time/clientState.ts';
import { stateAt } from '../../../shared/time/stateAt.ts';
import { timelineEvents } from '../../../shared/time/timeline.ts';
import { sampleClient } from './sampleRecords.ts';

const record = sampleClient('Zekerheid Groep');
const today = plainDate('2026-11-21');
const state = stateAt(record, today);

/** `lane: holder ↔ colleague (cadence, proof)`, one line per seat and counterpart. */
const counterpartTable = ({ seats, pairings, colleagues }: ClientState): readonly string[] =>
  seats.flatMap((seat) => {
    const facing = pairings.filter((pairing) => pairing.seatId === seat.seat.id);
    const who = `${seat.lane}: ${seat.person?.name ?? '??'} ↔ `;
    if (facing.length === 0) return [`${who}nobody`];
    return facing.map(({ colleagueId, pairing, proof }) => {
      const colleague = colleagues.find((each) => each.colleague.id === colleagueId)?.colleague.name;
      return `${who}${colleague} (${pairing.cadence}, ${proof})`;
    });
  });

describe('Zekerheid Groep at today', () => {
  test('shows the counterpart table of the method', () => {
    expect(counterpartTable(state)).toEqual([
      'guarantor: Mr Komtgoed ↔ Mr Nogalwat (yearly, proven)',
      'decider: Mr Zekerheid ↔ Ms Aandegang (quarterly, proven)',
      'influencer: Ms Docht ↔ Ms Docter (halfYearly, loose)',
      'influencer: Ms Zacht ↔ nobody',
      'nurture: Mr Graag ↔ Mr Koester (monthly, proven)',
      'daily: ?? ↔ Order desk (daily, unproven)',
      'daily: ?? ↔ Driver (weekly, unproven)',
    ]);
  });

  test('says that nobody of ours faces the influencers', () => {
    const found = findingsOf(state, record).filter(({ rule }) => rule === 'rowUnpaired');
    expect(found.map(({ title }) => title.params)).toEqual([
      { context: 'influencer', count: 2, names: 'Ms Docht, Ms Zacht' },
    ]);
  });

  test('is in its seventh year, inside the √6 window', () => {
    expect(root6WindowAt(clientOf(record).relationStart, today)).toEqual({
      nth: 1,
      from: '2025-02-10',
      to: '2027-02-10',
    });
    expect(state.phase).toBe('nurture');
  });

  test('buys 23 % of what we sell, without an exit agreement', () => {
    expect(root20ShareOf(state)).toBeCloseTo(0.23, 10);
    expect(state.exitAgreement).toBeNull();
  });

  test('has a newcomer from a competitor whom nobody has met or read', () => {
    const zacht = state.seats.find((seat) => seat.person?.name === 'Ms Zacht');
    expect(zacht).toMatchObject({
      isNewcomer: true,
      tenure: { from: '2026-10-05' },
      previous: { person: { name: 'Mr Wacht' } },
      cameFrom: [{ organisation: 'Quist BV', isCompetitor: true, to: '2025-10-01' }],
      emotion: { status: 'unknown', reading: null },
    });
    expect(rowsOf(record, 'touch').filter((touch) => touch.personId === zacht?.person?.id)).toEqual([]);
  });

  test('has three people unread and two read too long ago', () => {
    expect(state.seats.filter((seat) => seat.emotion.status === 'unknown')).toHaveLength(3);
    expect(state.seats.filter((seat) => seat.emotion.isStale).map((seat) => seat.person?.name)).toEqual([
      'Mr Komtgoed',
      'Ms Docht',
    ]);
  });

  test('still feels the swap of October on every seat', () => {
    const felt = feltAt(record, today);
    expect(felt.latest?.pull).toMatchObject({ kind: 'swap', date: '2026-10-05' });
    expect(state.seats.filter((seat) => (felt.nodes[seat.seat.id] ?? 0) > 0)).toHaveLength(state.seats.length);
  });
});

describe('the past of Zekerheid Groep', () => {
  const events = timelineEvents(record);
  const since = (date: string) => events.filter((event) => event.date >= date);

  test('has at least six swaps between people with a name', () => {
    const named = rowsOf(record, 'tenure').filter(
      (tenure) =>
        tenure.personId !== null &&
        rowsOf(record, 'tenure').some(
          (next) => next.seatId === tenure.seatId && next.personId !== null && next.from === tenure.to,
        ),
    );
    expect(named.length).toBeGreaterThanOrEqual(6);
    expect(events.filter((event) => event.kind === 'swap')).toHaveLength(8);
  });

  test('has every pull felt by others than the pulled one', () => {
    const pulls = pullsOf(record);
    expect(pulls.length).toBeGreaterThanOrEqual(9);
    for (const pull of pulls) expect(disturbanceOf(record, pull).total).toBeGreaterThan(0);
  });

  test('knows all six feelings, all three confidences and five readers', () => {
    const readings = rowsOf(record, 'reading');
    expect(new Set(readings.map((reading) => reading.status))).toEqual(new Set(emotionalStatuses));
    expect(new Set(readings.map((reading) => reading.confidence))).toEqual(new Set(confidences));
    expect(new Set(readings.map((reading) => reading.colleagueId)).size).toBeGreaterThanOrEqual(5);
  });

  test('knows every cadence, and contacts kept, missed and planned', () => {
    expect(new Set(rowsOf(record, 'pairing').map((pairing) => pairing.cadence))).toEqual(new Set(cadences));
    const states = rowsOf(record, 'touch').map((touch) => touch.state);
    expect(states.filter((each) => each === 'done').length).toBeGreaterThan(60);
    expect(states.filter((each) => each === 'missed').length).toBeGreaterThan(8);
    expect(states.filter((each) => each === 'planned')).toHaveLength(2);
  });

  test('lost one colleague of ours, one of whose strands was taken over and one left loose', () => {
    const left = events.filter((event) => event.kind === 'colleagueLeft');
    expect(left).toMatchObject([{ date: '2025-06-01' }]);
    const names = counterpartTable(stateAt(record, plainDate('2025-07-01')));
    expect(names).toContain('influencer: Mr Wacht ↔ Mr Koester (quarterly, proven)');
    expect(names).toContain('influencer: Ms Docht ↔ Ms Docter (halfYearly, loose)');
    const docter = left[0]?.colleagueId ?? '';
    expect(rowById(record, 'colleague', docter)?.name).toBe('Ms Docter');
  });

  test('became a √20 client in the fifth year', () => {
    expect(root20ShareOf(stateAt(record, plainDate('2023-12-31')))).toBeNull();
    expect(root20ShareOf(stateAt(record, plainDate('2024-12-31')))).toBeCloseTo(0.215, 10);
  });

  test('has nothing in store after today but one planned contact', () => {
    expect(since('2026-11-21').filter((event) => event.kind !== 'touch')).toEqual([]);
  });
});
