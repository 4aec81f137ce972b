import { describe, expect, test } from 'vitest';
import { parseWorkspaceJson } from '../../../shared/exchange/workspaceJson.ts';
import { methodDisturbance, ruleOfModel } from '../../../shared/insight/disturbanceModel.ts';
import { countingIds } from '../../fixtures/recordBuilder.ts';

const client = {
  name: 'Klant',
  relationStart: '2020-02-10',
  people: [{ id: 'ann', name: 'Ann' }],
  seats: [{ id: 'buyer', title: 'Buyer', from: '2020-02-10' }],
};
const file = (fields: object, around: object = {}) => ({
  format: 'counterpart',
  version: 1,
  colleagues: [{ id: 'me', name: 'Ms Bos' }],
  clients: [{ ...client, ...fields }],
  ...around,
});
const holders = (...periods: readonly object[]) =>
  file({ seats: [{ id: 'buyer', title: 'Buyer', from: '2020-02-10', to: '2022-01-01', holders: periods }] });
const uuid = '01890000-0000-7000-8000-00000000abcd';

const numbers = ruleOfModel(methodDisturbance);

describe('refusals', () => {
  const refusal = (text: string) => {
    const result = parseWorkspaceJson(text, 'file.json', countingIds());
    return result.ok ? null : result.error;
  };

  test('what is no JSON is refused with its line', () => {
    expect(refusal('{\n  "format": "counterpart",\n}')).toEqual({
      code: 'jsonInvalid',
      params: { path: 'file.json', line: 3, detail: 'expected a field name in quotes, found "}"' },
    });
  });

  test.each([
    ['{}', 'no "format"'],
    ['[]', 'no "format"'],
    ['null', 'no "format"'],
    ['7', 'no "format"'],
    ['{"__proto__": {"format": "counterpart", "version": 1}}', 'no "format"'],
    ['{"format": "vcard"}', '"vcard"'],
    ['{"format": {"a": 1}}', '"{"a":1}"'],
  ])('%s is refused as another format', (text, found) => {
    expect(refusal(text)).toEqual({ code: 'formatUnknown', params: { path: 'file.json', found } });
  });

  test('a later version is refused before anything else is looked at', () => {
    expect(refusal('{"format": "counterpart", "version": 2, "clients": 7}')).toEqual({
      code: 'formatTooNew',
      params: { path: 'file.json', found: 2, known: 1 },
    });
  });

  const buyerHolder = 'clients[0] "Klant" › seats[0] "Buyer" › holders';
  test.each<[string, object, string, string]>([
    ['a version that is none', file({}, { version: '1' }), 'version', '"1" is none of: 1'],
    ['a missing version', file({}, { version: undefined }), 'version', 'is missing'],
    ['an unknown kind', file({}, { kind: 'deal' }), 'kind', '"deal" is none of: workspace, client'],
    [
      'a client file of none',
      file({}, { kind: 'client', clients: [] }),
      'clients',
      'a file of kind "client" holds one client, this one 0',
    ],
    ['a list that is none', file({}, { clients: {} }), 'clients', 'an object should be a list, in [ ]'],
    ['an element that is none', file({}, { clients: ['Klant'] }), 'clients[0]', '"Klant" should be an object, in { }'],
    ['a missing name', file({}, { colleagues: [{ id: 'me' }] }), 'colleagues[0] "me" › name', 'is missing'],
    ['an empty name', file({ name: '' }), 'clients[0].name', 'is empty'],
    [
      'a name with a space',
      file({ name: ' Klant' }),
      'clients[0] " Klant" › name',
      '" Klant" starts or ends with a space',
    ],
    ['a name of two lines', file({ name: 'A\nB' }), 'clients[0] "A B" › name', '"A B" holds a control character'],
    [
      'too long a name',
      file({ name: 'x'.repeat(201) }),
      `clients[0] "${'x'.repeat(60)}…" › name`,
      `"${'x'.repeat(60)}…" is longer than 200 characters`,
    ],
    [
      'too long a title',
      file({ seats: [{ id: 's', title: 'x'.repeat(201), from: '2020-02-10' }] }),
      `clients[0] "Klant" › seats[0] "${'x'.repeat(60)}…" › title`,
      `"${'x'.repeat(60)}…" is longer than 200 characters`,
    ],
    [
      'too long a text',
      file({ note: 'x'.repeat(10_001) }),
      'clients[0] "Klant" › note',
      `"${'x'.repeat(60)}…" is longer than 10000 characters`,
    ],
    [
      'a date that does not exist',
      file({ relationStart: '2023-02-30' }),
      'clients[0] "Klant" › relationStart',
      '"2023-02-30" is not a calendar date (YYYY-MM-DD)',
    ],
    [
      'a date that is a number',
      file({ relationStart: 2023 }),
      'clients[0] "Klant" › relationStart',
      '2023 is not a calendar date (YYYY-MM-DD)',
    ],
    [
      'a word of no list',
      file({ phases: [{ phase: 'courtship', from: '2020-02-10' }] }),
      'clients[0] "Klant" › phases[0].phase',
      '"courtship" is none of: exploration, conquest, nurture',
    ],
    [
      'a misspelt field',
      file({ seats: [{ id: 's', titel: 'Buyer', from: '2020-02-10' }] }),
      'clients[0] "Klant" › seats[0] "s"',
      'has a field this format does not know: "titel"',
    ],
    [
      'a number as text',
      file({ turnover: [{ year: 2020, amount: '12' }] }),
      'clients[0] "Klant" › turnover[0].amount',
      '"12" should be a number',
    ],
    [
      'a broken year',
      file({ turnover: [{ year: 2020.5, amount: 1 }] }),
      'clients[0] "Klant" › turnover[0].year',
      '2020.5 should be a whole number',
    ],
    [
      'a negative amount',
      file({ turnover: [{ year: 2020, amount: -1 }] }),
      'clients[0] "Klant" › turnover[0].amount',
      '-1 is less than 0',
    ],
    [
      'a year too far',
      file({ turnover: [{ year: 3000, amount: 1 }] }),
      'clients[0] "Klant" › turnover[0].year',
      '3000 is more than 2199',
    ],
    [
      'a yes as text',
      file({ touches: [{ date: '2021-01-01', person: 'ann', colleague: 'me', discussedDmu: 'yes' }] }),
      'clients[0] "Klant" › touches[0].discussedDmu',
      '"yes" should be true or false',
    ],
    [
      'a person without an id',
      file({ people: [{ name: 'Ann' }] }),
      'clients[0] "Klant" › people[0] "Ann" › id',
      'is missing',
    ],
    [
      'a null where one must be named',
      file({ touches: [{ date: '2021-01-01', person: null, colleague: 'me' }] }),
      'clients[0] "Klant" › touches[0].person',
      'null should be a text',
    ],
    ['a missing person', holders({ person: 'bob' }), `${buyerHolder}[0].person`, 'there is no person "bob"'],
    [
      'an inherited name as reference',
      holders({ person: '__proto__' }),
      `${buyerHolder}[0].person`,
      'there is no person "__proto__"',
    ],
    [
      'a missing seat',
      file({ pairings: [{ seat: 'top', colleague: 'me', from: '2020-02-10' }] }),
      'clients[0] "Klant" › pairings[0].seat',
      'there is no seat "top"',
    ],
    [
      'a missing colleague',
      file({ team: [{ colleague: 'you', from: '2020-02-10' }] }),
      'clients[0] "Klant" › team[0].colleague',
      'there is no colleague "you"',
    ],
    [
      'a person of another client',
      file(
        {},
        {
          clients: [
            client,
            { ...client, people: [], touches: [{ date: '2021-01-01', person: 'ann', colleague: 'me' }] },
          ],
        },
      ),
      'clients[1] "Klant" › touches[0].person',
      'there is no person "ann"',
    ],
    [
      'an id used twice',
      file({
        people: [
          { id: 'ann', name: 'Ann' },
          { id: 'ann', name: 'Bob' },
        ],
      }),
      'clients[0] "Klant" › people[1] "Bob" › id',
      '"ann" is used twice',
    ],
    [
      'a UUID used twice across clients',
      file(
        {},
        {
          clients: [
            { ...client, id: uuid },
            { ...client, id: uuid },
          ],
        },
      ),
      'clients[1] "Klant" › id',
      `"${uuid}" is used twice`,
    ],
    [
      'a UUID used twice below',
      file({
        phases: [
          { id: uuid, phase: 'nurture', from: '2020-02-10', to: '2021-01-01' },
          { id: uuid, phase: 'nurture', from: '2021-01-01' },
        ],
      }),
      'clients[0] "Klant" › phases[1].id',
      `"${uuid}" is used twice`,
    ],
    [
      'a period reversed',
      holders({ person: 'ann', from: '2021-01-01', to: '2021-01-01' }),
      `${buyerHolder}[0].to`,
      '"2021-01-01" is not after "from", "2021-01-01"',
    ],
    [
      'a colleague who left before she came',
      file({}, { colleagues: [{ id: 'me', name: 'Ms Bos', from: '2021-01-01', to: '2020-01-01' }] }),
      'colleagues[0] "Ms Bos" › to',
      '"2020-01-01" is not after "from", "2021-01-01"',
    ],
    [
      'two holders at a time',
      holders({ person: 'ann' }, { person: null, from: '2021-01-01' }),
      `${buyerHolder}[1].from`,
      '"2021-01-01" falls within holders[0], which runs from 2020-02-10 to 2022-01-01',
    ],
    [
      'a holder before the seat',
      holders({ person: 'ann', from: '2019-01-01' }),
      `${buyerHolder}[0].from`,
      '"2019-01-01" is before the seat begins, "2020-02-10"',
    ],
    [
      'a holder after the seat',
      holders({ person: 'ann', to: null }),
      `${buyerHolder}[0].to`,
      'an open end is after the seat ends, "2022-01-01"',
    ],
    [
      'a year twice',
      file({
        turnover: [
          { year: 2020, amount: 1 },
          { year: 2020, amount: 2 },
        ],
      }),
      'clients[0] "Klant" › turnover[1].year',
      'the year 2020 stands in turnover[0] already',
    ],
    [
      'own turnover twice',
      file(
        {},
        {
          ownTurnover: [
            { year: 2020, amount: 1 },
            { year: 2020, amount: 2 },
          ],
        },
      ),
      'ownTurnover[1].year',
      'the year 2020 stands in ownTurnover[0] already',
    ],
    [
      'a tie to itself',
      file({ ties: [{ kind: 'network', fromSeat: 'buyer', toSeat: 'buyer', from: '2021-01-01' }] }),
      'clients[0] "Klant" › ties[0].toSeat',
      'is the seat the tie starts from',
    ],
    [
      'a finding that sleeps twice at a time',
      file({
        snoozes: [
          { finding: 'guarantorUnknown', on: '2021-01-01', until: '2021-06-01', reason: 'She is away.' },
          { finding: 'guarantorUnknown', on: '2021-03-01', until: '2021-09-01', reason: 'She is away.' },
        ],
      }),
      'clients[0] "Klant" › snoozes[1].on',
      '"2021-03-01" falls within snoozes[0], which runs from 2021-01-01 to 2021-06-01',
    ],
    [
      'a finding that wakes before it sleeps',
      file({
        snoozes: [{ finding: 'guarantorUnknown', on: '2021-06-01', until: '2021-01-01', reason: 'She is away.' }],
      }),
      'clients[0] "Klant" › snoozes[0].until',
      '"2021-01-01" is not after "on", "2021-06-01"',
    ],
    [
      'a tie before one of its seats',
      file({
        seats: [...client.seats, { id: 'boss', title: 'Boss', from: '2021-06-01' }],
        ties: [{ kind: 'reportsTo', fromSeat: 'buyer', toSeat: 'boss', from: '2021-01-01' }],
      }),
      'clients[0] "Klant" › ties[0].from',
      '"2021-01-01" is before the seat "Boss" begins, "2021-06-01"',
    ],
    [
      'a holder without an end before the next',
      file({
        seats: [
          {
            ...client.seats[0],
            holders: [
              { person: 'ann', from: '2020-02-10' },
              { person: null, from: '2021-01-01' },
            ],
          },
        ],
      }),
      `${buyerHolder}[1].from`,
      '"2021-01-01" falls within holders[0], which runs from 2020-02-10 to now',
    ],
    [
      'a restart that is no probability',
      file({}, { disturbanceRules: [{ ...numbers, restart: 1 }] }),
      'disturbanceRules[0].restart',
      '1 is more than 0.95',
    ],
    [
      'a negative weight',
      file({}, { disturbanceRules: [{ ...numbers, weekly: -1 }] }),
      'disturbanceRules[0].weekly',
      '-1 is less than 0',
    ],
    [
      'a half-life of no day',
      file({}, { disturbanceRules: [{ ...numbers, halfLifeDays: 0 }] }),
      'disturbanceRules[0].halfLifeDays',
      '0 is less than 1',
    ],
    [
      'two phases at a time',
      file({
        phases: [
          { phase: 'nurture', from: '2020-02-10' },
          { phase: 'conquest', from: '2020-01-01', to: '2020-03-01' },
        ],
      }),
      'clients[0] "Klant" › phases[0].from',
      '"2020-02-10" falls within phases[1], which runs from 2020-01-01 to 2020-03-01',
    ],
    [
      'a vote handed to its owner',
      file({
        deals: [
          {
            name: 'Deal',
            openedOn: '2021-01-01',
            delegations: [{ fromPerson: 'ann', toPerson: 'ann', from: '2021-01-01' }],
          },
        ],
      }),
      'clients[0] "Klant" › deals[0] "Deal" › delegations[0].toPerson',
      'is the person whose vote it is',
    ],
  ])('%s is refused with its place', (_what, document, where, detail) => {
    expect(refusal(JSON.stringify(document))).toEqual({
      code: 'formatInvalid',
      params: { path: 'file.json', where, detail },
    });
  });

  test('a file that is an object of the right format only is a workspace without clients', () => {
    expect(refusal('{"format": "counterpart", "version": 1}')).toBeNull();
  });
});
