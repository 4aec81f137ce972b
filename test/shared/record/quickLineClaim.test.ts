import { describe, expect, test } from 'vitest';
import { rowById, rowsOf } from '../../../shared/record/clientRecord.ts';
import { applyDiff } from '../../../shared/record/diff.ts';
import { addMember } from '../../../shared/record/edits/addMember.ts';
import { addColleague } from '../../../shared/record/edits/colleagues.ts';
import { pair } from '../../../shared/record/edits/pairing.ts';
import { completionsAt } from '../../../shared/record/quickLineCompletions.ts';
import { quickLineLexicon } from '../../../shared/record/quickLineLexicon.ts';
import { quickLineToSteps } from '../../../shared/record/quickLineSteps.ts';
import { aStory, day } from './story.ts';

const known = () => {
  const story = aStory();
  story.does(addMember, { name: 'Mr Bruinsma', title: 'Purchasing', roles: ['buyer'] });
  story.does(addColleague, { name: 'Ms Aandegang' });
  story.does(addColleague, { name: 'Mr Elders' });
  story.does(pair, { seatId: story.seatOf('Mr Bruinsma'), colleagueId: story.colleague('Ms Aandegang') });
  return story.at('2024-01-01');
};

const type = (text: string, language: 'en' | 'nl' = 'en') => {
  const story = known();
  const record = story.record();
  const [outcome] = quickLineToSteps(record, text, story.context(), quickLineLexicon(language), day('2024-01-01'));
  if (!outcome) throw new Error('nothing was typed');
  const after = outcome.step ? applyDiff(record, outcome.step.diff) : record;
  return {
    outcome,
    tables: [...new Set((outcome.step?.diff ?? []).map((change) => change.table))].sort(),
    claims: rowsOf(after, 'claim').map(
      (claim) =>
        `${rowById(after, 'person', claim.personId)?.name}, heard by ` +
        `${claim.colleagueId ? rowById(after, 'colleague', claim.colleagueId)?.name : 'nobody'} ` +
        `${claim.date} “${claim.note}”`,
    ),
    problems: outcome.problems.map(({ message }) => message.key.replace('quickLine.problem.', '')),
  };
};

describe('"I decide here alone" in one line', () => {
  test('is put on record with its day, its listener and the words behind the colon', () => {
    const { claims, tables, outcome, problems } = type('Bruinsma > Elders @alone ~2023-11-02: no need for the others');
    expect(claims).toEqual(['Mr Bruinsma, heard by Mr Elders 2023-11-02 “no need for the others”']);
    expect(tables).toEqual(['claim']);
    expect(problems).toEqual([]);
    expect(outcome.step?.label).toEqual({ key: 'step.recordClaim', params: { name: 'Mr Bruinsma' } });
    expect(outcome.effects).toEqual([
      { key: 'quickLine.result.claim', params: { name: 'Mr Bruinsma', saidOn: '2023-11-02' } },
    ]);
  });

  test('was heard by the counterpart where nobody is named, on the day shown', () => {
    expect(type('Bruinsma @alone').claims).toEqual(['Mr Bruinsma, heard by Ms Aandegang 2024-01-01 “”']);
  });

  test('is typed in Dutch as well', () => {
    expect(type('Bruinsma @alleen', 'nl').claims).toHaveLength(1);
    expect(type('Bruinsma @alleen').claims).toHaveLength(1);
  });

  test('goes with the contact in which it was said, as one step', () => {
    const { tables, outcome, claims } = type('Bruinsma @visit @alone: he waved me off');
    expect(tables).toEqual(['claim', 'touch']);
    expect(claims[0]).toContain('“he waved me off”');
    expect(outcome.step?.label.key).toBe('step.recordTouch.done');
  });

  test('is offered while an @ is typed', () => {
    const { options } = completionsAt('Bruinsma @al', 12, known().record(), day('2024-01-01'), quickLineLexicon('en'));
    expect(options).toEqual([{ kind: 'touch', text: 'alone', value: 'alone' }]);
  });

  test.each([
    ['@alone', ['claimWithoutMember']],
    ['??, buyer @alone', ['claimOfUnknown']],
    ['Bruinsna @alone', ['touchUnknownMember']],
    ['Bruinsma > Eldres @alone', ['touchUnknownColleague']],
    ['Bruinsma @alone ~2024-02-01', ['claimNotYet']],
  ])('%s is explained and leaves no claim', (text, expected) => {
    const { claims, problems } = type(text);
    expect(problems).toEqual(expected);
    expect(claims).toEqual([]);
  });
});
