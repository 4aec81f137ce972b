import { describe, expect, test } from 'vitest';
import { saveStep } from '../../../electron/storage/steps.ts';
import { failureSentence, textsIn } from '../../../electron/texts.ts';
import { parseWorkspaceJson } from '../../../shared/exchange/workspaceJson.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import { rowSchemas } from '../../../shared/model/records.ts';
import { added, type Change, changed } from '../../../shared/record/diff.ts';
import { addMember } from '../../../shared/record/edits/addMember.ts';
import { addArgument } from '../../../shared/record/edits/arguments.ts';
import { recordClaim } from '../../../shared/record/edits/claims.ts';
import { updateClient } from '../../../shared/record/edits/client.ts';
import { addColleague } from '../../../shared/record/edits/colleagues.ts';
import { addDeal } from '../../../shared/record/edits/deals.ts';
import { addDelegation } from '../../../shared/record/edits/delegations.ts';
import { setExitAgreement } from '../../../shared/record/edits/exitAgreement.ts';
import { pair } from '../../../shared/record/edits/pairing.ts';
import { setPhase } from '../../../shared/record/edits/phase.ts';
import { addReading } from '../../../shared/record/edits/readings.ts';
import { addStance } from '../../../shared/record/edits/stances.ts';
import { recordTouch } from '../../../shared/record/edits/touches.ts';
import { violationsAfter, violationsOf } from '../../../shared/record/invariants.ts';
import { addingStep, stepOf } from '../../electron/storage/steps.ts';
import { newWorkspace, testNow } from '../../electron/storage/workspaceFolder.ts';
import { aClient, countingIds } from '../../fixtures/recordBuilder.ts';
import { aStory, day } from './story.ts';

/** Two seats, somebody of ours, a deal, and a vote handed over. */
const told = () => {
  const story = aStory('2020-01-01');
  story.does(addMember, { name: 'Mr Zekerheid', title: 'Director', roles: ['decider'] });
  story.does(addMember, { name: 'Ms Docht', title: 'Production', roles: ['influencer'] });
  story.does(addColleague, { name: 'Ms Aandegang' });
  story.does(addDeal, { name: 'Pump' });
  const [director, docht] = [story.person('Mr Zekerheid'), story.person('Ms Docht')];
  const dealId = Object.keys(story.record().tables.deal)[0] ?? '';
  story.does(addDelegation, { dealId, fromPersonId: director, toPersonId: docht });
  return {
    story,
    director,
    docht,
    dealId,
    seatId: story.seat('Director'),
    colleagueId: story.colleague('Ms Aandegang'),
  };
};
const early = day('2019-06-01');
const aTouch = { date: early, state: 'done', channel: 'visit' } as const;

describe('what passes between them and us before the relation began', () => {
  test('is refused with what it is, whom it concerns and the day the relation begins', () => {
    const { story, director, docht, dealId, colleagueId, seatId } = told();
    const tooEarly = (what: string, about: string) => ({
      code: 'factBeforeRelation',
      params: { client: 'Zekerheid Groep', since: '2020-01-01', date: '2019-06-01', what, about },
    });
    expect(story.refuses(recordTouch, { personId: director, colleagueId, ...aTouch })).toEqual(
      tooEarly('touch', 'Mr Zekerheid, Ms Aandegang'),
    );
    const reading = { personId: director, date: early, status: 'neutral', confidence: 'gut' } as const;
    expect(story.refuses(addReading, reading)).toEqual(tooEarly('reading', 'Mr Zekerheid'));
    expect(story.refuses(recordClaim, { personId: director, date: early })).toEqual(tooEarly('claim', 'Mr Zekerheid'));
    expect(story.refuses(addArgument, { text: 'Five years', date: early })).toEqual(tooEarly('argument', 'Five years'));
    expect(story.refuses(addDeal, { name: 'Valve', openedOn: early })).toEqual(tooEarly('deal', 'Valve'));
    const agreed = { personId: docht, summary: '', agreedOn: early };
    expect(story.refuses(setExitAgreement, agreed)).toEqual(tooEarly('exitAgreement', 'Ms Docht'));
    expect(story.refuses(setExitAgreement, { ...agreed, personId: null })).toEqual(
      tooEarly('exitAgreement', 'Zekerheid Groep'),
    );
    // of a seat or a deal that is not there yet that is the reason, and the nearer one
    expect(story.refuses(pair, { seatId, colleagueId, from: early }).code).toBe('beforeSeatExists');
    const stance = { dealId, personId: docht, position: 'for', confidence: 'gut' } as const;
    expect(story.refuses(addStance, { ...stance, date: early }).code).toBe('beforeDealOpens');
  });

  test('is accepted where the client was explored or conquered then', () => {
    const { story, director, colleagueId } = told();
    story.does(setPhase, { phase: 'exploration', from: day('2019-01-01') });
    story.does(recordTouch, { personId: director, colleagueId, ...aTouch });
    expect(story.refuses(setPhase, { phase: 'nurture', from: day('2019-01-01') }).code).toBe('factBeforeRelation');
  });

  test('does not come about either by letting the relation begin later: the earliest is named, and how many there are', () => {
    const { story, director, colleagueId } = told();
    story.does(recordTouch, { personId: director, colleagueId, ...aTouch, date: day('2020-03-01') });
    const refusal = story.refuses(updateClient, { relationStart: day('2021-01-01') });
    expect(refusal).toEqual({
      code: 'factsBeforeRelation',
      params: {
        client: 'Zekerheid Groep',
        since: '2021-01-01',
        count: 3,
        what: 'deal',
        about: 'Pump',
        date: '2020-01-01',
      },
    });
    expect(failureSentence(textsIn('en'), refusal)).toBe(
      'The relation with Zekerheid Groep begins on 2021-01-01. 3 things lie before it, and the client was not being explored or conquered then. The first of them: deal of 2020-01-01 (Pump).',
    );
    expect(failureSentence(textsIn('nl'), refusal)).toContain('Het eerste: deal van 2020-01-01 (Pump).');
  });

  test('where it lies in an old file, stops no edit that leaves it as it is, and any that makes it worse', () => {
    const old = aClient('Klant', { since: '2020-01-01' });
    const ann = old.holderOf(old.seat('Buyer', { holder: 'Ann' }));
    old.claims(ann, '2018-05-01');
    old.deal('Pump', { openedOn: '2019-01-01' });
    const context = { newId: countingIds(900), date: day('2021-01-01') };
    const [deal] = Object.values(old.record().tables.deal);
    const [claim] = Object.values(old.record().tables.claim);
    if (!deal || !claim) throw new Error('nothing to edit');
    expect(setPhase(old.record(), { phase: 'conquest' }, context).ok).toBe(true);
    const closed = { closedOn: day('2021-01-01'), outcome: 'won' } as const;
    expect(violationsAfter(old.record(), [changed('deal', deal, closed)])).toEqual([]);
    const noted = changed('claim', claim, { note: 'Heard it twice' });
    expect(violationsAfter(old.record(), [noted])).toEqual([]);
    const earlier = changed('claim', claim, { date: day('2018-04-30') });
    expect(violationsAfter(old.record(), [earlier])).toMatchObject([
      { code: 'factBeforeRelation', params: { what: 'claim', date: '2018-04-30', about: 'Ann' } },
    ]);
    expect(updateClient(old.record(), { relationStart: day('2020-02-01') }, context)).toMatchObject({
      error: { code: 'factsBeforeRelation', params: { count: 2 } },
    });
    expect(updateClient(old.record(), { relationStart: day('2019-12-01') }, context).ok).toBe(true);
    // A file that is brought in is a record of its own: there nothing is old.
    expect(violationsOf(old.record())).toMatchObject([{ code: 'factsBeforeRelation', params: { count: 2 } }]);
    expect(setPhase(old.record(), { phase: 'exploration', from: day('2018-01-01') }, context).ok).toBe(true);
    expect(updateClient(old.record(), { relationStart: day('2018-05-01') }, context).ok).toBe(true);
    expect(recordClaim(old.record(), { personId: ann }, context).ok).toBe(true);
  });

  test('leaves the client’s own history alone', () => {
    const { story } = told();
    story.does(addMember, { name: 'Mr Oud', title: 'Founder', roles: [], from: day('1985-01-01') });
    expect(story.tenures(story.seatOf('Mr Oud'))).toEqual(['Mr Oud 1985-01-01 …']);
  });
});

test('a rhythm of zero is none of the rhythms, and a share of more than all is no share', () => {
  const { story } = told();
  const steps = (...shares: readonly number[]) => shares.map((share) => ({ share, noticeDays: 30 }));
  const agreed = { personId: null, summary: '' };
  expect(story.refuses(setExitAgreement, { ...agreed, steps: steps(0.6, 0.5) })).toMatchObject({
    code: 'exitOverTurnover',
    params: { percent: 110 },
  });
  for (const share of [0, -0.1, 1.1, Number.NaN]) {
    expect(story.refuses(setExitAgreement, { ...agreed, steps: steps(share) }).code).toBe('shareInvalid');
  }
  for (const cadence of [0, '0', '', 'never']) {
    expect(rowSchemas.pairing.shape.cadence.safeParse(cadence).success).toBe(false);
  }
});

describe('the same in a file', () => {
  const person = (id: string) => ({ id, name: id });
  const refusal = (fields: object) => {
    const file = {
      format: 'counterpart',
      version: 1,
      colleagues: [{ id: 'me', name: 'Ms Bos' }],
      clients: [
        {
          name: 'Klant',
          relationStart: '2020-02-10',
          people: ['ann', 'bob', 'cas'].map(person),
          seats: [{ id: 'buyer', title: 'Buyer', from: '2000-01-01' }],
          ...fields,
        },
      ],
    };
    const parsed = parseWorkspaceJson(JSON.stringify(file), 'file.json', countingIds());
    return parsed.ok ? 'taken in' : `${parsed.error.params.where}: ${parsed.error.params.detail}`;
  };
  const paired = { pairings: [{ seat: 'buyer', colleague: 'me', from: '2021-01-01' }] };
  const hands = (fromPerson: string, toPerson: string) => ({ fromPerson, toPerson, from: '2021-01-01' });
  const noPhase =
    '"2019-01-01" is before the relation begins, "2020-02-10", and no phase of exploration or conquest runs then';

  test.each<[string, object, string]>([
    [
      'a contact before the relation',
      { touches: [{ date: '2019-01-01', person: 'ann', colleague: 'me' }] },
      `clients[0] "Klant" › touches[0].date: ${noPhase}`,
    ],
    [
      'a reading before the relation',
      { people: [{ ...person('ann'), readings: [{ date: '2019-01-01', status: 'neutral' }] }] },
      `clients[0] "Klant" › people[0] "ann" › readings[0].date: ${noPhase}`,
    ],
    [
      'a pairing before the relation',
      { pairings: [{ seat: 'buyer', colleague: 'me', from: '2019-01-01' }] },
      `clients[0] "Klant" › pairings[0].from: ${noPhase}`,
    ],
    [
      'a claim before the relation',
      { claims: [{ date: '2019-01-01', person: 'ann' }] },
      `clients[0] "Klant" › claims[0].date: ${noPhase}`,
    ],
    [
      'a level before the relation',
      { relationLevels: [{ date: '2019-01-01', seat: 'buyer', colleague: 'me', level: 'working' }], ...paired },
      `clients[0] "Klant" › relationLevels[0].date: ${noPhase}`,
    ],
    [
      'a level on a day without pairing',
      { relationLevels: [{ date: '2020-02-10', seat: 'buyer', colleague: 'me', level: 'working' }], ...paired },
      'clients[0] "Klant" › relationLevels[0].date: "2020-02-10" is a day on which no pairing of this seat and this colleague runs',
    ],
    [
      'an argument before the relation',
      { arguments: [{ text: 'Five years', from: '2019-01-01' }] },
      `clients[0] "Klant" › arguments[0].from: ${noPhase}`,
    ],
    [
      'a deal before the relation',
      { deals: [{ name: 'Pump', openedOn: '2019-01-01' }] },
      `clients[0] "Klant" › deals[0] "Pump" › openedOn: ${noPhase}`,
    ],
    [
      'a milestone before the relation',
      { deals: [{ name: 'Pump', openedOn: '2021-01-01', milestones: [{ date: '2019-01-01', kind: 'meeting' }] }] },
      `clients[0] "Klant" › deals[0] "Pump" › milestones[0].date: ${noPhase}`,
    ],
    [
      'a stance before its deal opens',
      {
        deals: [
          {
            name: 'Pump',
            openedOn: '2021-01-01',
            stances: [{ date: '2020-12-31', person: 'ann', position: 'for', confidence: 'gut' }],
          },
        ],
      },
      'clients[0] "Klant" › deals[0] "Pump" › stances[0].date: "2020-12-31" is before the deal opens, "2021-01-01"',
    ],
    [
      'an order before its deal opens',
      { deals: [{ name: 'Pump', openedOn: '2021-01-01', orderPlacedOn: '2020-12-31' }] },
      'clients[0] "Klant" › deals[0] "Pump" › orderPlacedOn: "2020-12-31" is before the deal opens, "2021-01-01"',
    ],
    [
      'an exit agreement before the relation',
      { exitAgreements: [{ agreedOn: '2019-01-01' }] },
      `clients[0] "Klant" › exitAgreements[0].agreedOn: ${noPhase}`,
    ],
    [
      'a contact while the client was explored',
      {
        phases: [{ phase: 'exploration', from: '2018-01-01', to: '2020-02-10' }],
        touches: [{ date: '2019-01-01', person: 'ann', colleague: 'me' }],
      },
      'taken in',
    ],
    [
      'votes in a circle',
      {
        deals: [
          {
            name: 'Pump',
            openedOn: '2021-01-01',
            delegations: [hands('ann', 'bob'), hands('bob', 'cas'), hands('cas', 'ann')],
          },
        ],
      },
      'clients[0] "Klant" › deals[0] "Pump" › delegations: run in a circle on 2021-01-01, so that nobody casts the vote: ann → bob → cas → ann',
    ],
    [
      'an exit plan of more than all',
      { exitAgreements: [{ agreedOn: '2021-01-01', steps: [0.6, 0.5].map((share) => ({ share, noticeDays: 30 })) }] },
      'clients[0] "Klant" › exitAgreements[0] › steps: together take 110 % of the turnover, and there is no more than 100 %',
    ],
    [
      'a rhythm of zero',
      { pairings: [{ seat: 'buyer', colleague: 'me', from: '2021-01-01', cadence: 0 }] },
      'clients[0] "Klant" › pairings[0].cadence: 0 is none of: daily, weekly, monthly, quarterly, halfYearly, yearly',
    ],
  ])('%s', (_what, fields, said) => {
    expect(refusal(fields)).toBe(said);
  });
});

describe('the same at the door to the disk, past every edit', () => {
  test.each([
    'seatTaken',
    'delegationCircle',
    'factBeforeRelation',
    'notPairedThen',
    'beforeDealOpens',
    'exitOverTurnover',
    'recordInvalid',
  ])('%s', async (code) => {
    const { story, director, docht, dealId, seatId, colleagueId } = told();
    const record = story.record();
    const base = { id: countingIds(0xbeef)(), clientId: record.clientId };
    const from = plainDate('2020-05-01');
    const agreement = { ...base, id: countingIds(0xdead)(), agreedOn: from, personId: null, summary: '' };
    const step = { exitAgreementId: agreement.id, clientId: base.clientId, share: 0.7, noticeDays: 1 };
    const touch = { ...base, personId: director, colleagueId, discussedDmu: false, summary: '' };
    const diffs: Readonly<Record<string, readonly Change[]>> = {
      seatTaken: [added('tenure', { ...base, seatId, personId: docht, from, to: null })],
      delegationCircle: [
        added('delegation', { ...base, dealId, fromPersonId: docht, toPersonId: director, from, to: null }),
      ],
      factBeforeRelation: [added('touch', { ...touch, ...aTouch })],
      notPairedThen: [
        added('relationLevel', { ...base, seatId, colleagueId, date: from, kind: 'current', level: 'working' }),
      ],
      beforeDealOpens: [
        added('deal', { ...base, name: 'Valve', openedOn: from, orderPlacedOn: null, closedOn: early, outcome: 'won' }),
      ],
      exitOverTurnover: [
        added('exitAgreement', agreement),
        added('exitStep', { ...step, id: countingIds(0xf1)(), position: 0 }),
        added('exitStep', { ...step, id: countingIds(0xf2)(), position: 1 }),
      ],
      recordInvalid: [
        added('pairing', { ...base, seatId, colleagueId, from, to: null, cadence: 0 as unknown as null }),
      ],
    };
    const { connection } = await newWorkspace();
    expect(saveStep(connection, addingStep(record), testNow).ok).toBe(true);
    const saved = saveStep(connection, stepOf(record.clientId, diffs[code] ?? []), testNow);
    expect(saved.ok ? 'written' : saved.error.code).toBe(code);
    if (saved.ok) return;
    for (const language of ['en', 'nl'] as const) {
      expect(failureSentence(textsIn(language), saved.error)).not.toMatch(/^error\.|\{\{/);
    }
  });
});
