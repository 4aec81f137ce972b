import { describe, expect, test } from 'vitest';
import { rowById, rowsOf } from '../../../shared/record/clientRecord.ts';
import { applyDiff } from '../../../shared/record/diff.ts';
import { addMember } from '../../../shared/record/edits/addMember.ts';
import { addColleague } from '../../../shared/record/edits/colleagues.ts';
import { pair } from '../../../shared/record/edits/pairing.ts';
import { removeFromMap } from '../../../shared/record/edits/removeFromMap.ts';
import { quickLineLexicon } from '../../../shared/record/quickLineLexicon.ts';
import { quickLineToSteps } from '../../../shared/record/quickLineSteps.ts';
import { aStory, day } from './story.ts';

const known = () => {
  const story = aStory();
  story.does(addMember, { name: 'Mr Zekerheid', title: 'Managing director', roles: ['decider'] });
  story.does(addMember, { name: 'Ms Docht', title: 'Production', roles: ['influencer'] });
  story.does(addColleague, { name: 'Ms Aandegang' });
  story.does(addColleague, { name: 'Mr Elders' });
  story.does(removeFromMap, { colleagueId: story.colleague('Mr Elders') });
  story.does(pair, { seatId: story.seatOf('Mr Zekerheid'), colleagueId: story.colleague('Ms Aandegang') });
  return story.at('2024-01-01');
};

const type = (text: string, today = '2024-01-01') => {
  const story = known();
  const record = story.record();
  const [outcome] = quickLineToSteps(record, text, story.context(), quickLineLexicon('en'), day(today));
  if (!outcome) throw new Error('nothing was typed');
  const after = outcome.step ? applyDiff(record, outcome.step.diff) : record;
  return {
    outcome,
    record,
    after,
    tables: [...new Set((outcome.step?.diff ?? []).map((change) => change.table))],
    touches: rowsOf(after, 'touch').map(
      (touch) =>
        `${rowById(after, 'person', touch.personId)?.name} – ${rowById(after, 'colleague', touch.colleagueId)?.name} ` +
        `${touch.date} ${touch.channel} ${touch.state}${touch.discussedDmu ? ' dmu' : ''} “${touch.summary}”`,
    ),
    problems: outcome.problems.map(({ message }) => message.key.replace('quickLine.problem.', '')),
  };
};

describe('a contact in one line', () => {
  test('had by several of ours at once is put on record for each of them, as one step', () => {
    const { touches, tables, outcome, problems } = type(
      'Zekerheid > Aandegang, Mr Elders @visit ~2024-03-04: price talk',
    );
    expect(problems).toEqual([]);
    expect([...touches].sort()).toEqual([
      'Mr Zekerheid – Mr Elders 2024-03-04 visit planned “price talk”',
      'Mr Zekerheid – Ms Aandegang 2024-03-04 visit planned “price talk”',
    ]);
    expect(tables).toEqual(['touch']);
    expect(outcome.effects.map(({ key, params }) => `${key} ${params?.colleague}`)).toEqual([
      'quickLine.result.touch.planned Ms Aandegang',
      'quickLine.result.touch.planned Mr Elders',
    ]);
  });

  test('of several of ours is refused while one of the names fits two', () => {
    const story = known();
    story.does(addColleague, { name: 'Ms Aandeel' });
    const line = 'Zekerheid > Aand, Mr Elders @visit ~2024-03-04';
    const [outcome] = quickLineToSteps(
      story.record(),
      line,
      story.context(),
      quickLineLexicon('en'),
      day('2024-01-01'),
    );
    expect(outcome?.step).toBeNull();
    expect(outcome?.problems).toHaveLength(1);
  });

  test('is planned when its day is still to come', () => {
    const { touches, tables, outcome, problems } = type('Zekerheid > Aandegang @visit ~2024-03-04: price talk');
    expect(touches).toEqual(['Mr Zekerheid – Ms Aandegang 2024-03-04 visit planned “price talk”']);
    expect(tables).toEqual(['touch']);
    expect(problems).toEqual([]);
    expect(outcome.step?.label).toEqual({
      key: 'step.recordTouch.planned',
      params: { colleague: 'Ms Aandegang', name: 'Mr Zekerheid' },
    });
    expect(outcome.effects).toEqual([
      {
        key: 'quickLine.result.touch.planned',
        params: { name: 'Mr Zekerheid', colleague: 'Ms Aandegang', touchDate: '2024-03-04' },
      },
    ]);
  });

  test('is recorded on the day shown, or on the day it names', () => {
    expect(type('Zekerheid > Aandegang @call @dmu').touches).toEqual([
      'Mr Zekerheid – Ms Aandegang 2024-01-01 call done dmu “”',
    ]);
    expect(type('Zekerheid > Aandegang @call ~2023-12-01 @missed: not in').touches).toEqual([
      'Mr Zekerheid – Ms Aandegang 2023-12-01 call missed “not in”',
    ]);
  });

  test('counts from today, wherever the playhead stands', () => {
    expect(type('Zekerheid > Aandegang @call ~2024-03-04', '2025-01-01').touches[0]).toContain(' done ');
    expect(type('Zekerheid > Aandegang @call', '2023-01-01').touches[0]).toContain(' planned ');
  });

  test('is with the counterpart where nobody else is named', () => {
    expect(type('zekerheid @mail').touches).toEqual(['Mr Zekerheid – Ms Aandegang 2024-01-01 mail done “”']);
    expect(type('Docht @mail')).toMatchObject({ touches: [], problems: ['touchWithoutColleague'] });
  });

  test('pairs nobody and puts nobody on the map, unless a rhythm is agreed', () => {
    expect(type('Docht > Elders @event').tables).toEqual(['touch']);
    expect(type('Docht > Elders @event /quarter').tables.sort()).toEqual(['assignment', 'pairing', 'touch']);
  });

  test('takes a reading along', () => {
    const { after, tables } = type('Zekerheid @visit !favourable');
    expect(tables.sort()).toEqual(['reading', 'touch']);
    expect(rowsOf(after, 'reading')).toMatchObject([{ status: 'favourable', date: '2024-01-01' }]);
  });

  test.each([
    ['Zekerhied > Aandegang @visit', 'touchUnknownMember'],
    ['Zekerheid > Aandegnag @visit', 'touchUnknownColleague'],
    ['Zekerheid @visit @done ~2024-03-04', 'touchNotYet'],
    ['?? > Aandegang @visit', 'touchOfUnknown'],
  ])('“%s” is refused with its reason rather than guessed at', (text, problem) => {
    const { touches, problems } = type(text);
    expect(problems).toContain(problem);
    expect(touches).toEqual([]);
  });

  test('is with a newcomer when the line says what she does', () => {
    expect(type('Ms Nieuw, quality #influencer > Aandegang @visit: first talk').touches).toEqual([
      'Ms Nieuw – Ms Aandegang 2024-01-01 visit done “first talk”',
    ]);
  });

  test('keeps what people type as text', () => {
    const summary = '<img src=x onerror=alert(1)> {{name}} $t(x) 👩‍👩‍👧 שלום "quoted"';
    expect(rowsOf(type(`Zekerheid @visit: ${summary}`).after, 'touch')[0]?.summary).toBe(summary);
    const tooLong = type(`Zekerheid @visit: ${'x'.repeat(10_001)}`);
    expect(tooLong.outcome.failure?.code).toBe('textTooLong');
    expect(tooLong.touches).toEqual([]);
  });
});
