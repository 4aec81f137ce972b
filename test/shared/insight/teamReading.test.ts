import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { disagreementsOf, teamReadingAt } from '../../../shared/insight/teamReading.ts';
import { addDays, plainDate } from '../../../shared/model/plainDate.ts';
import { confidences, type EmotionalStatus, emotionalStatuses } from '../../../shared/model/vocabulary.ts';
import { stateAt } from '../../../shared/time/stateAt.ts';
import { aClient } from '../../fixtures/recordBuilder.ts';
import { calm, spoken } from './spokenFindings.ts';

const date = plainDate('2026-06-01');

/** One member, read by three of ours as each test says. */
const aMember = () => {
  const client = aClient('Zekerheid', { since: '2020-01-01' });
  const seat = client.seat('Director', { holder: 'Mr Zekerheid' });
  const person = client.holderOf(seat);
  const [koester, aandegang, driver] = ['Mr Koester', 'Ms Aandegang', 'Driver'].map((name) => client.colleague(name));
  const team = (at: string = date) => teamReadingAt(client.record(), person, plainDate(at));
  return { client, seat, person, koester, aandegang, driver, team };
};

describe('the team’s view of a person', () => {
  test('is unknown without voices, and agrees with nobody', () => {
    expect(aMember().team()).toEqual({ voices: [], status: 'unknown', apart: 0, isDisagreement: false });
  });

  test('hears the latest reading of each colleague, and those without a name as one voice', () => {
    const { client, person, koester = '', aandegang = '', team } = aMember();
    client.reads(person, 'hostile', '2026-01-10', { by: koester });
    client.reads(person, 'neutral', '2026-03-10', { by: koester });
    client.reads(person, 'favourable', '2026-02-10', { by: aandegang });
    client.reads(person, 'suspicious', '2026-02-11');
    client.reads(person, 'inspired', '2026-02-12');
    expect(team().voices.map(({ colleagueId, reading }) => [colleagueId, reading.status])).toEqual([
      [null, 'inspired'],
      [aandegang, 'favourable'],
      [koester, 'neutral'],
    ]);
    expect(team('2026-01-31').voices).toHaveLength(1);
  });

  test('leaves out what is more than 12 months old, to the day', () => {
    const { client, person, koester = '', team } = aMember();
    client.reads(person, 'favourable', '2025-06-01', { by: koester });
    expect(team('2026-06-01').voices).toHaveLength(1);
    expect(team('2026-06-02').voices).toHaveLength(0);
  });

  test('does not count “could not tell” as a status, yet lists who said so', () => {
    const { client, person, koester = '', aandegang = '', team } = aMember();
    client.reads(person, 'unknown', '2026-05-01', { by: koester, confidence: 'stated' });
    expect(team().status).toBe('unknown');
    client.reads(person, 'suspicious', '2026-02-01', { by: aandegang, confidence: 'gut' });
    expect(team()).toMatchObject({ status: 'suspicious', apart: 0, isDisagreement: false });
    expect(team().voices).toHaveLength(2);
  });

  test('follows what was said over what was seen, and the new over the old', () => {
    const said = aMember();
    said.client.reads(said.person, 'favourable', '2026-05-01', { by: said.koester ?? '', confidence: 'stated' });
    said.client.reads(said.person, 'hostile', '2026-05-01', { by: said.aandegang ?? '', confidence: 'gut' });
    expect(said.team().status).toBe('favourable');
    const fresh = aMember();
    fresh.client.reads(fresh.person, 'favourable', '2025-08-01', { by: fresh.koester ?? '' });
    fresh.client.reads(fresh.person, 'hostile', '2026-05-01', { by: fresh.aandegang ?? '' });
    expect(fresh.team().status).toBe('hostile');
  });

  test('takes the colder of two voices that weigh the same', () => {
    const { client, person, koester = '', aandegang = '', team } = aMember();
    client.reads(person, 'inspired', '2026-05-01', { by: koester });
    client.reads(person, 'neutral', '2026-05-01', { by: aandegang });
    expect(team()).toMatchObject({ status: 'neutral', apart: 2, isDisagreement: true });
  });

  test('sees no disagreement in voices one step apart', () => {
    const { client, person, koester = '', aandegang = '', team } = aMember();
    client.reads(person, 'inspired', '2026-05-01', { by: koester });
    client.reads(person, 'favourable', '2026-05-01', { by: aandegang });
    expect(team()).toMatchObject({ apart: 1, isDisagreement: false });
  });

  test('is always a status one of us saw, whatever was read', () => {
    const voice = fc.record({
      status: fc.constantFrom(...emotionalStatuses),
      confidence: fc.constantFrom(...confidences),
      daysAgo: fc.nat({ max: 500 }),
    });
    fc.assert(
      fc.property(fc.array(voice, { maxLength: 6 }), (voices) => {
        const { client, person } = aMember();
        voices.forEach(({ status, confidence, daysAgo }, index) => {
          const by = client.colleague(`Colleague ${index}`);
          client.reads(person, status, addDays(date, -daysAgo), { by, confidence });
        });
        const team = teamReadingAt(client.record(), person, date);
        const seen: readonly EmotionalStatus[] = team.voices
          .map(({ reading }) => reading.status)
          .filter((status) => status !== 'unknown');
        expect(seen.length === 0 ? ['unknown'] : seen).toContain(team.status);
        expect(team.isDisagreement).toBe(team.apart >= 2);
      }),
    );
  });

  test('begins anew with a new holder of the seat', () => {
    const { client, seat, person, koester = '', aandegang = '' } = aMember();
    client.reads(person, 'inspired', '2026-01-01', { by: koester });
    client.reads(person, 'hostile', '2026-01-01', { by: aandegang });
    const disagree = () => disagreementsOf(stateAt(client.record(), date), client.record());
    expect(disagree().map((one) => one.seat.seat.id)).toEqual([seat]);
    client.swap(seat, 'Ms Vers', '2026-02-01');
    expect(disagree()).toEqual([]);
  });
});

describe('the finding that the team disagrees', () => {
  test('is silent while all say the same, and names who says what once they do not', () => {
    const { client, decider, colleague } = calm();
    expect(spoken(client, 'readingsDisagree')).toEqual([]);
    client.reads(client.holderOf(decider), 'favourable', '2020-03-01', { by: colleague });
    client.reads(client.holderOf(decider), 'hostile', '2020-04-01', { by: client.colleague('Ms Aandegang') });
    expect(spoken(client, 'readingsDisagree')).toMatchObject([
      {
        severity: 'notice',
        concerns: { seatIds: [decider] },
        title: { params: { name: 'Holder of decider', cold: 'Ms Aandegang', coldStatus: 'hostile' } },
        why: { params: { warmStatus: 'favourable' } },
        action: { kind: 'showSeat', seatId: decider },
      },
    ]);
  });
});
