import { describe, expect, test } from 'vitest';
import { agendaOfClient, joinAgendas } from '../../../shared/insight/agenda.ts';
import { type AgendaGroup, byColleague, byWeek, mondayOf, weekAway } from '../../../shared/insight/agendaGroups.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import { aClient, countingIds, type RecordBuilder } from '../../fixtures/recordBuilder.ts';

const today = plainDate('2024-03-06');

const agenda = (client: RecordBuilder) => agendaOfClient(client.record(), today);
/** One line per item, as a reader would say it. */
const lines = (client: RecordBuilder) =>
  agenda(client).map(
    ({ kind, date, person, colleague, daysLate }) =>
      `${kind} ${date} ${person.name} – ${colleague.name}${daysLate > 0 ? ` +${daysLate}` : ''}`,
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
    group.kind === 'week' ? group.monday : group.kind === 'late' ? 'late' : group.colleague.name;

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
