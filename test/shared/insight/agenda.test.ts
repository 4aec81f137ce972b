import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plannedEvents } from '../../../shared/exchange/plannedCalendar.ts';
import { agendaOfClient, isPlan, joinAgendas } from '../../../shared/insight/agenda.ts';
import { type AgendaGroup, byColleague, byWeek, mondayOf, weekAway } from '../../../shared/insight/agendaGroups.ts';
import { addDays, plainDate } from '../../../shared/model/plainDate.ts';
import { rowsOf } from '../../../shared/record/clientRecord.ts';
import { arbitraryRecord } from '../../fixtures/arbitraryRecord.ts';
import { aClient, countingIds, type RecordBuilder } from '../../fixtures/recordBuilder.ts';

const today = plainDate('2024-03-06');

const agenda = (client: RecordBuilder) => agendaOfClient(client.record(), today);
/** One line per item, as a reader would say it. */
const lines = (client: RecordBuilder) =>
  agenda(client).map(
    ({ kind, date, name, colleague, daysLate, step }) =>
      `${step ? `${step.programme.kind} ` : ''}${kind} ${date} ${name} – ${colleague?.name ?? '?'}${daysLate > 0 ? ` +${daysLate}` : ''}`,
  );

const told = () => {
  const client = aClient('Zekerheid', { since: '2020-01-01' });
  const director = client.seat('Director', { role: 'decider', holder: 'Mr Zekerheid' });
  const aandegang = client.colleague('Ms Aandegang');
  client.pair(director, aandegang, { cadence: 'monthly' });
  return { client, director, aandegang, zekerheid: client.holderOf(director) };
};

describe('the agenda of a client', () => {
  test('says what is overdue, what is due within eight weeks, and nothing of what is further away', () => {
    const { client, aandegang, zekerheid } = told();
    expect(lines(client)).toEqual(['overdue 2020-02-01 Mr Zekerheid – Ms Aandegang +1495']);
    client.touch(zekerheid, aandegang, '2024-02-20');
    expect(lines(client)).toEqual(['due 2024-03-20 Mr Zekerheid – Ms Aandegang']);
    const { client: calm, aandegang: colleague } = told();
    const guarantor = calm.seat('Chairman', { role: 'guarantor', holder: 'Mr Komtgoed' });
    calm.pair(guarantor, colleague, { cadence: 'yearly' });
    calm.touch(calm.holderOf(guarantor), colleague, '2024-01-10');
    expect(lines(calm).filter((line) => line.includes('Komtgoed'))).toEqual([]);
  });

  test('shows a plan instead of the day its rhythm asks for, with the rhythm beside it', () => {
    const { client, aandegang, zekerheid } = told();
    client.touch(zekerheid, aandegang, '2024-01-10');
    client.touch(zekerheid, aandegang, '2024-03-20', { state: 'planned' });
    client.touch(zekerheid, aandegang, '2024-09-20', { state: 'planned' });
    const items = agenda(client);
    expect(lines(client)).toEqual([
      'planned 2024-03-20 Mr Zekerheid – Ms Aandegang',
      'planned 2024-09-20 Mr Zekerheid – Ms Aandegang',
    ]);
    expect(items.map(({ due }) => due?.daysLate ?? null)).toEqual([25, null]);
  });

  test('asks how it went when the day of a plan has passed; the rhythm speaks on beside it', () => {
    const { client, aandegang, zekerheid } = told();
    client.touch(zekerheid, aandegang, '2024-02-20');
    client.touch(zekerheid, aandegang, '2024-03-05', { state: 'planned' });
    expect(lines(client)).toEqual([
      'lapsed 2024-03-05 Mr Zekerheid – Ms Aandegang +1',
      'due 2024-03-20 Mr Zekerheid – Ms Aandegang',
    ]);
  });

  test('a plan for today is planned, not lapsed', () => {
    const { client, aandegang, zekerheid } = told();
    client.touch(zekerheid, aandegang, today, { state: 'planned' });
    expect(lines(client)).toEqual(['planned 2024-03-06 Mr Zekerheid – Ms Aandegang']);
  });

  test('keeps a plan with somebody who sits nowhere any more, without a seat to open', () => {
    const { client, director, aandegang, zekerheid } = told();
    client.touch(zekerheid, aandegang, '2024-04-01', { state: 'planned' });
    client.vacate(director, '2024-03-01');
    expect(agenda(client)).toMatchObject([{ kind: 'planned', seatId: null, seatTitle: '' }]);
  });

  test('asks nothing of a colleague who left', () => {
    const { client, aandegang } = told();
    client.colleagueLeaves(aandegang, '2024-03-01');
    expect(lines(client)).toEqual([]);
  });

  test('of an empty client is empty', () => {
    expect(lines(aClient('Leeg', { phase: null }))).toEqual([]);
  });
});

describe('the steps of programmes in the agenda', () => {
  const withProgramme = () => {
    const all = told();
    const { client, director, aandegang, zekerheid } = all;
    client.touch(zekerheid, aandegang, '2024-02-20');
    return {
      ...all,
      root6: client.programme('2024-01-01'),
      root7: client.programme('2024-02-01', { seatId: director }),
    };
  };

  test('stand there until they are done: on their day, or late; of both kinds, and without one of ours', () => {
    const { client, director, aandegang, root6, root7 } = withProgramme();
    client.activity(root6, director, '2024-03-01');
    client.activity(root6, director, '2024-03-02', { by: aandegang, doneOn: '2024-03-02' });
    client.activity(root7, director, '2025-03-08', { by: aandegang });
    expect(lines(client)).toEqual([
      'root6 lapsed 2024-03-01 Mr Zekerheid – ? +5',
      'due 2024-03-20 Mr Zekerheid – Ms Aandegang',
      'root7 planned 2025-03-08 Mr Zekerheid – Ms Aandegang',
    ]);
  });

  test('of a programme that is finished are no longer asked for', () => {
    const { client, director, aandegang } = withProgramme();
    const finished = client.programme('2023-01-01', { seatId: director, to: '2024-03-01' });
    client.activity(finished, director, '2024-03-08', { by: aandegang });
    expect(agenda(client).filter(({ step }) => step !== null)).toEqual([]);
  });

  test('are one line with the contact that is the same meeting, and its words stay', () => {
    const { client, director, aandegang, zekerheid, root6 } = withProgramme();
    const step = client.activity(root6, director, '2024-03-08', { by: aandegang });
    const same = client.touch(zekerheid, aandegang, '2024-03-08', { state: 'planned' });
    client.touch(zekerheid, aandegang, '2024-03-09', { state: 'planned' });
    client.touch(zekerheid, client.colleague('Mr Koester'), '2024-03-08', { state: 'planned' });
    expect(lines(client)).toEqual([
      'root6 planned 2024-03-08 Mr Zekerheid – Ms Aandegang',
      'planned 2024-03-08 Mr Zekerheid – Mr Koester',
      'planned 2024-03-09 Mr Zekerheid – Ms Aandegang',
    ]);
    expect(agenda(client)[0]).toMatchObject({ id: step, touch: { id: same } });
  });

  test('go to whoever holds the seat: today when their day has passed, else on their day; a card without a name keeps its title', () => {
    const { client, director, root6 } = withProgramme();
    client.activity(root6, director, '2024-02-01');
    client.activity(root6, director, '2024-04-01');
    client.activity(root6, director, '2024-07-01');
    client.swap(director, 'Ms Zacht', '2024-03-01');
    client.vacate(director, '2024-06-01');
    const steps = agenda(client).filter(({ step }) => step !== null);
    expect(steps.map(({ date, name, person }) => `${date} ${name}, ${person?.name ?? 'nobody'}`)).toEqual([
      '2024-02-01 Ms Zacht, Ms Zacht',
      '2024-04-01 Ms Zacht, Ms Zacht',
      '2024-07-01 Director, nobody',
    ]);
  });

  test('answer a rhythm that is not late yet when they come near; a late one is heard all the same', () => {
    const near = withProgramme();
    near.client.activity(near.root6, near.director, '2024-03-18', { by: near.aandegang });
    expect(lines(near.client)).toEqual(['root6 planned 2024-03-18 Mr Zekerheid – Ms Aandegang']);
    const late = told();
    const programme = late.client.programme('2024-01-01');
    late.client.activity(programme, late.director, '2024-03-18', { by: late.aandegang });
    expect(lines(late.client)).toEqual([
      'overdue 2020-02-01 Mr Zekerheid – Ms Aandegang +1495',
      'root6 planned 2024-03-18 Mr Zekerheid – Ms Aandegang',
    ]);
  });

  test('that nobody of ours has taken on stand first among the colleagues', () => {
    const { client, director, root6 } = withProgramme();
    client.activity(root6, director, '2024-03-08');
    expect(byColleague(agenda(client)).map(({ kind, items }) => [kind, items.length])).toEqual([
      ['nobody', 1],
      ['colleague', 1],
    ]);
  });

  test('and planned contacts are each there once, in the agenda as in the calendar, whatever the record', () => {
    const seen = { steps: 0, touches: 0 };
    fc.assert(
      fc.property(arbitraryRecord(), fc.integer({ min: 0, max: 12_000 }), (record, days) => {
        const day = addDays(plainDate('1994-01-01'), days);
        const plans = agendaOfClient(record, day).filter(isPlan);
        const touches = plans.flatMap(({ touch }) => touch?.id ?? []);
        expect(new Set(touches)).toEqual(
          new Set(rowsOf(record, 'touch').flatMap(({ id, state }) => (state === 'planned' ? [id] : []))),
        );
        const own = plans.filter(({ step }) => step === null).map(({ id }) => id);
        expect(new Set(own).size).toBe(own.length);
        const ofSteps = new Set(plans.flatMap(({ step, touch }) => (step && touch ? [touch.id] : [])));
        expect(own.filter((id) => ofSteps.has(id))).toEqual([]);
        const events = plannedEvents([record], { today: day, colleagueId: null }, () => '');
        expect(events.map(({ uid }) => uid).sort()).toEqual(plans.map(({ id }) => `${id}@counterpart`).sort());
        seen.steps += plans.filter(({ step }) => step !== null).length;
        seen.touches += own.length;
      }),
      { numRuns: 100, seed: 20261121 },
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(3);
  });
});

describe('the agendas of all clients', () => {
  const newId = countingIds();
  const both = ['Beta', 'Alfa'].map((name) => {
    const client = aClient(name, { since: '2020-01-01', newId });
    const seat = client.seat('Director', { role: 'decider', holder: `Director of ${name}` });
    const colleague = client.colleague(name === 'Alfa' ? 'Zoë' : 'Anna');
    for (const date of ['2024-03-01', '2024-03-06', '2024-03-10', '2024-03-11', '2024-03-18']) {
      client.touch(client.holderOf(seat), colleague, date, { state: 'planned' });
    }
    return client;
  });
  const items = joinAgendas(both.map(agenda));
  const told = (group: AgendaGroup) =>
    group.kind === 'week' ? group.monday : group.kind === 'colleague' ? group.colleague.name : group.kind;

  test('are one, in the order of days and then of clients', () => {
    expect(items.slice(0, 4).map(({ date, clientName }) => `${date} ${clientName}`)).toEqual([
      '2024-03-01 Alfa',
      '2024-03-01 Beta',
      '2024-03-06 Alfa',
      '2024-03-06 Beta',
    ]);
  });

  test('stand in weeks from Monday to Sunday, what is late before them', () => {
    expect(byWeek(items, today).map((group) => `${told(group)}: ${group.items.length}`)).toEqual([
      'late: 2',
      '2024-03-04: 4',
      '2024-03-11: 2',
      '2024-03-18: 2',
    ]);
  });

  test('stand with the colleagues, in the order of their names', () => {
    expect(byColleague(items).map((group) => `${told(group)}: ${group.items.length}`)).toEqual(['Anna: 5', 'Zoë: 5']);
  });
});

test.each([
  ['2024-03-04', '2024-03-04'],
  ['2024-03-10', '2024-03-04'],
  ['2024-03-01', '2024-02-26'],
  ['2025-01-01', '2024-12-30'],
])('the week of %s begins on %s', (date, monday) => {
  expect(mondayOf(plainDate(date))).toBe(monday);
});

test('this week and the next have words of their own', () => {
  const away = ['2024-02-26', '2024-03-04', '2024-03-11', '2024-03-18'].map((monday) =>
    weekAway(plainDate(monday), today),
  );
  expect(away).toEqual([null, 0, 1, null]);
});
