import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sayIn } from '../../../../electron/texts.ts';
import { rulesFor } from '../../../../shared/exchange/leaving/leavingRules.ts';
import { reportJson } from '../../../../shared/exchange/report/reportJson.ts';
import { type ClientReport, type Report, reportSchema } from '../../../../shared/exchange/report/reportSchema.ts';
import { dueOf } from '../../../../shared/insight/cadence.ts';
import { coverageOf } from '../../../../shared/insight/coverage.ts';
import { feltAt } from '../../../../shared/insight/disturbance.ts';
import { findingsOf } from '../../../../shared/insight/findings/findings.ts';
import { unansweredPulls } from '../../../../shared/insight/programmes.ts';
import { asksForCounterpart, colleaguesFor } from '../../../../shared/insight/suggestions.ts';
import { tallyOf } from '../../../../shared/insight/tally.ts';
import { teamReadingAt } from '../../../../shared/insight/teamReading.ts';
import { addDays, type PlainDate, plainDate } from '../../../../shared/model/plainDate.ts';
import { type ClientRecord, clientOf } from '../../../../shared/record/clientRecord.ts';
import { argumentsAt } from '../../../../shared/time/arguments.ts';
import { stateAt } from '../../../../shared/time/stateAt.ts';
import { arbitraryRecord } from '../../../fixtures/arbitraryRecord.ts';
import { aClient } from '../../../fixtures/recordBuilder.ts';
import { sampleClient, sampleRecords } from '../../sample/sampleRecords.ts';

const textOf = (records: readonly ClientRecord[], at: PlainDate, language: 'en' | 'nl' = 'en'): string => {
  const report = reportJson({ records, at, language, say: sayIn(language), isOfOne: false, rules: rulesFor.team });
  if (!report.ok) throw new Error(JSON.stringify(report.error));
  return report.value;
};
const reportOf = (records: readonly ClientRecord[], at: PlainDate, language: 'en' | 'nl' = 'en'): Report =>
  reportSchema.parse(JSON.parse(textOf(records, at, language)));
const clientAt = (record: ClientRecord, at: string, language: 'en' | 'nl' = 'en'): ClientReport => {
  const [client] = reportOf([record], plainDate(at), language).clients;
  if (!client) throw new Error('the client is not in its report');
  return client;
};

/** Days that lie before, in and after the facts of a random record. */
const anyDate = fc.integer({ min: 0, max: 12_000 }).map((days) => addDays(plainDate('1994-01-01'), days));

/** The record with the rows of every table in another order, as another storage might read them. */
const shuffled = (record: ClientRecord): ClientRecord => ({
  ...record,
  tables: Object.fromEntries(
    Object.entries(record.tables).map(([name, rows]) => [name, Object.fromEntries(Object.entries(rows).reverse())]),
  ) as ClientRecord['tables'],
});

describe('the report of any record at any date', () => {
  test('keeps to its schema, and every finding has its sentences in both languages', () => {
    let findings = 0;
    fc.assert(
      fc.property(arbitraryRecord(), anyDate, (record, at) => {
        for (const language of ['en', 'nl'] as const) {
          const report = reportOf([record], at, language);
          expect(report.clients.length + report.notYet.length).toBe(1);
          for (const finding of report.clients[0]?.findings ?? []) {
            findings += 1;
            for (const sentence of [finding.title, finding.why, finding.actionText]) {
              expect(sentence).not.toMatch(/^finding\.|undefined/);
              expect(sentence.length).toBeGreaterThan(3);
            }
          }
        }
      }),
      { numRuns: 80 },
    );
    expect(findings).toBeGreaterThan(100);
  });

  test('is the same text for the same facts, in whatever order they were read', () => {
    fc.assert(
      fc.property(arbitraryRecord(), arbitraryRecord(), anyDate, (a, b, at) => {
        fc.pre(a.clientId !== b.clientId);
        const first = textOf([a, b], at);
        expect(textOf([structuredClone(b), shuffled(a)], at)).toBe(first);
      }),
      { numRuns: 40 },
    );
  });

  test('says why somebody could face a member, for programs and in words of both languages', () => {
    const reasonsIn = (language: 'en' | 'nl') => {
      const record = sampleClient('Zekerheid Groep', language);
      const report = reportSchema.parse(JSON.parse(textOf([record], plainDate('2026-11-21'), language)));
      const member = report.clients[0]?.members.find(({ title }) => /Quality|kwaliteit/i.test(title));
      return member?.suggestions.map(({ reasons, reasonTexts }) => [reasons, reasonTexts]);
    };
    expect(reasonsIn('en')).toEqual([
      [
        ['formerEmployer', 'nextLevel'],
        ['knows Ms Zacht from a former employer', 'one level apart (specialist)'],
      ],
      [
        ['sameLevel', 'metPredecessor'],
        ['same level: manager', 'met Mr Wacht, who sat there before'],
      ],
      [['sameLevel'], ['same level: manager']],
    ]);
    expect(reasonsIn('nl')?.[0]).toEqual([
      ['formerEmployer', 'nextLevel'],
      ['kent Mw. Zacht van een vorige werkgever', 'één niveau verschil (specialist)'],
    ]);
  });

  test('says what the functions say that feed the window', () => {
    const seen = { suggestions: 0, voices: 0, pairings: 0, deals: 0, felt: 0, unanswered: 0 };
    fc.assert(
      fc.property(arbitraryRecord(), anyDate, (record, at) => {
        const [told] = reportOf([record], at).clients;
        fc.pre(told !== undefined);
        const state = stateAt(record, at);
        expect(told?.members.map(({ seatId, person, emotion }) => [seatId, person?.id, emotion.status])).toEqual(
          state.seats.map(({ seat, person, emotion }) => [seat.id, person?.id, emotion.status]),
        );
        expect(told?.findings.map(({ id, severity }) => [id, severity])).toEqual(
          findingsOf(state, record).map(({ id, severity }) => [id, severity]),
        );
        for (const { person, team } of told?.members ?? []) {
          const read = person && teamReadingAt(record, person.id, at);
          expect(team && [team.status, team.apart, team.isDisagreement]).toEqual(
            read && [read.status, read.apart, read.isDisagreement],
          );
          expect(team?.voices.map(({ colleagueId }) => colleagueId)).toEqual(
            read?.voices.map(({ colleagueId }) => colleagueId),
          );
          seen.voices += team?.voices.length ?? 0;
        }
        expect(told?.members.map(({ claims }) => claims.length)).toEqual(
          state.seats.map(({ claims }) => claims.length),
        );
        expect(told?.arguments.map(({ id }) => id)).toEqual(argumentsAt(record, at).map(({ id }) => id));
        expect(told?.pairings.map(({ currentLevel, wantedLevel }) => [currentLevel, wantedLevel])).toEqual(
          state.pairings.map(({ currentLevel, wantedLevel }) => [
            currentLevel?.level ?? null,
            wantedLevel?.level ?? null,
          ]),
        );
        expect(told?.acquaintances.map(({ id }) => id)).toEqual(state.acquaintances.map(({ id }) => id));
        expect(told?.members.map(({ suggestions }) => suggestions.map(({ colleagueId }) => colleagueId))).toEqual(
          state.seats.map((seat) =>
            asksForCounterpart(state, record, seat)
              ? colleaguesFor(state, record, seat.seat.id).map(({ colleagueId }) => colleagueId)
              : [],
          ),
        );
        seen.suggestions += told?.members.flatMap(({ suggestions }) => suggestions).length ?? 0;
        const coverage = coverageOf(state);
        expect(told?.coverage.score).toBeCloseTo(coverage.score, 5);
        expect(told?.coverage.counts).toEqual(coverage.counts);
        expect(told?.pairings.map(({ id, proof, nextDue, daysLate }) => [id, proof, nextDue, daysLate])).toEqual(
          state.pairings.map((pairing) => {
            const due = dueOf(record, pairing, at);
            return [pairing.pairing.id, pairing.proof, due?.date ?? null, due?.daysLate ?? 0];
          }),
        );
        for (const [place, deal] of state.deals.entries()) {
          const { heads, votes, swing, isReversible } = tallyOf(deal, state);
          expect(told?.deals[place]).toMatchObject({ id: deal.deal.id, heads, votes, isReversible });
          expect(told?.deals[place]?.swing.map(({ id }) => id)).toEqual(swing);
        }
        const felt = feltAt(record, at);
        expect(told?.disturbance.total).toBeCloseTo(felt.total, 5);
        expect(told?.moments.root7.unanswered).toEqual(unansweredPulls(record, state));
        seen.pairings += state.pairings.length;
        seen.deals += state.deals.length;
        seen.felt += Object.keys(felt.nodes).length;
        seen.unanswered += told?.moments.root7.unanswered.length ?? 0;
      }),
      { numRuns: 150, seed: 20261121 },
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(10);
  });
});

describe('the report of the sample', () => {
  test('tells of the existing client what its map shows', () => {
    const client = clientAt(sampleClient('Zekerheid Groep'), '2026-11-21');
    expect(client.phase).toBe('nurture');
    expect(client.members.find(({ person }) => person?.name === 'Ms Zacht')).toMatchObject({
      since: '2026-10-05',
      isNewcomer: true,
      emotion: { status: 'unknown', confidence: null, date: null, isStale: false },
      readings: [],
    });
    expect(client.moments.root6.running).toMatchObject({ nth: 1 });
    expect(client.moments.root20).toMatchObject({ share: 0.23, isAbove: true });
    expect(client.disturbance.latest).toMatchObject({ leftName: 'Mr Wacht', cameName: 'Ms Zacht' });
    const competitor = client.findings.find(({ rule }) => rule === 'newcomerFromCompetitor');
    expect(competitor?.title).toBe('Ms Zacht comes from a competitor');
    expect(competitor?.seats.map(({ person }) => person?.name)).toEqual(['Ms Zacht']);
  });

  test('says its sentences in Dutch, with dates and shares as the Dutch write them', () => {
    const { findings } = clientAt(sampleClient('Zekerheid Groep', 'nl'), '2026-11-21', 'nl');
    const words = findings.flatMap(({ title, why }) => [title, why]).join('\n');
    expect(words).toContain('23%');
    expect(words).toMatch(/ oktober 2026/);
    expect(words).not.toMatch(/October|turnover/);
  });

  test('tells of the prospect on whom we disagree, who claims to decide alone, what can be passed on, and how well we know each other', () => {
    const client = clientAt(sampleClient('Ostmeer Keukens'), '2026-11-21');
    const member = (name: string) => client.members.find(({ person }) => person?.name === name);
    expect(member('Mr Weifel')?.team).toMatchObject({ status: 'inspired', apart: 2, isDisagreement: true });
    expect(member('Mr Weifel')?.team?.voices.map(({ status }) => status)).toEqual(['inspired', 'inspired', 'neutral']);
    expect(member('Mr Zwijger')?.claims.map(({ date }) => date)).toEqual(['2024-02-13']);
    expect(client.arguments.map(({ since }) => since)).toEqual(['2023-10-01', '2024-01-09', '2026-02-06']);
    expect(client.pairings[0]).toMatchObject({ currentLevel: 'working', wantedLevel: 'trusted' });
    const before = clientAt(sampleClient('Ostmeer Keukens'), '2024-02-12');
    expect(before.members.flatMap(({ claims }) => claims)).toEqual([]);
    expect(before.arguments).toHaveLength(2);
  });

  test('counts heads and votes of the deal apart, and names the swing', () => {
    const [deal] = clientAt(sampleClient('Ostmeer Keukens'), '2026-02-06').deals;
    expect(deal?.heads).toMatchObject({ for: 2, against: 1 });
    expect(deal?.votes).toMatchObject({ for: 2, against: 2 });
    expect(deal?.swing).toHaveLength(1);
    expect(deal?.isReversible).toBe(true);
  });

  test('each colleague is there with her latest reading of a person, and no other', () => {
    const client = aClient('Brandt', { since: plainDate('2020-01-01') });
    const seat = client.seat('Director', { role: 'decider', holder: 'Ms Brandt' });
    const [anna, ben] = [client.colleague('Anna'), client.colleague('Ben')];
    const brandt = client.holderOf(seat);
    client.reads(brandt, 'hostile', '2020-02-01', { by: anna });
    client.reads(brandt, 'neutral', '2020-03-01', { by: ben });
    client.reads(brandt, 'favourable', '2020-04-01', { by: anna });
    client.reads(brandt, 'inspired', '2020-06-01', { by: ben });
    const told = clientAt(client.record(), '2020-05-01').members[0];
    expect(told?.readings.map(({ colleagueId, status }) => [colleagueId, status])).toEqual([
      [ben, 'neutral'],
      [anna, 'favourable'],
    ]);
  });
});

describe('a date before anything was known', () => {
  const [, zekerheid] = [...sampleRecords('en')].sort((a, b) => (clientOf(a).name < clientOf(b).name ? -1 : 1));
  const early = plainDate('2001-01-01');

  test('puts the clients of a workspace aside with the day they begin, without a figure about them', () => {
    const report = reportOf(sampleRecords('en'), early);
    expect(report.clients).toEqual([]);
    expect(report.notYet.map(({ name }) => name)).toEqual(['Ostmeer Keukens', 'Zekerheid Groep']);
  });

  test('is refused when one client was asked for, and said since when it can be answered', () => {
    if (!zekerheid) throw new Error('the sample lost a client');
    const ask = (at: PlainDate) =>
      reportJson({ records: [zekerheid], at, language: 'en', say: sayIn('en'), isOfOne: true, rules: rulesFor.team });
    const refused = ask(early);
    expect(refused).toMatchObject({ ok: false, error: { code: 'beforeRelation', params: { date: early } } });
    if (refused.ok) return;
    const since = plainDate(String(refused.error.params.since));
    expect(ask(since).ok).toBe(true);
    expect(ask(addDays(since, -1)).ok).toBe(false);
  });

  test('counts from the first fact where a client was explored before the relation began', () => {
    const client = aClient('Brandt', { since: plainDate('2020-01-01') });
    client.phase('exploration', { from: '2019-06-01', to: '2020-01-01' });
    const seat = client.seat('Buyer', { role: 'buyer', holder: 'Ms Brandt' });
    client.touch(client.holderOf(seat), client.colleague('Anna'), '2019-06-01');
    const [first] = reportOf([client.record()], plainDate('2019-06-01')).clients;
    expect(first?.name).toBe('Brandt');
    expect(reportOf([client.record()], plainDate('2019-05-31')).clients).toEqual([]);
  });
});
