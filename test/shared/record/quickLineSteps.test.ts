import { describe, expect, test } from 'vitest';
import { type ClientRecord, rowById, rowsOf } from '../../../shared/record/clientRecord.ts';
import { applyDiff, reverseDiff } from '../../../shared/record/diff.ts';
import { addMember } from '../../../shared/record/edits/addMember.ts';
import { addColleague, colleagueLeaves, renameColleague } from '../../../shared/record/edits/colleagues.ts';
import { pair } from '../../../shared/record/edits/pairing.ts';
import { memberLeaves } from '../../../shared/record/edits/removeMember.ts';
import { violationsOf } from '../../../shared/record/invariants.ts';
import { quickLineLexicon } from '../../../shared/record/quickLineLexicon.ts';
import { quickLineToSteps } from '../../../shared/record/quickLineSteps.ts';
import { stateAt } from '../../../shared/time/stateAt.ts';
import { aStory, day } from './story.ts';

type Story = ReturnType<typeof aStory>;

const type = (story: Story, text: string, record: ClientRecord = story.record()) => {
  const outcomes = quickLineToSteps(record, text, story.context(), quickLineLexicon('en'));
  const steps = outcomes.flatMap(({ step }) => (step ? [step] : []));
  const after = steps.reduce((current, step) => applyDiff(current, step.diff), record);
  expect(violationsOf(after)).toEqual([]);
  return { outcomes, steps, after };
};

/** Name, lane and title of everybody on the client's side. */
const members = (record: ClientRecord, date = '2024-01-01') =>
  stateAt(record, day(date)).seats.map(
    (seat) => `${seat.person?.name ?? (seat.holder === 'unknown' ? '??' : '-')} | ${seat.lane} | ${seat.seat.title}`,
  );

const strands = (record: ClientRecord, date = '2024-01-01') => {
  const state = stateAt(record, day(date));
  return state.pairings.map(({ pairing }) => {
    const seat = state.seats.find((candidate) => candidate.seat.id === pairing.seatId);
    return `${seat?.person?.name ?? '??'} > ${rowById(record, 'colleague', pairing.colleagueId)?.name} ${pairing.cadence}`;
  });
};

const known = () => {
  const story = aStory();
  story.does(addMember, { name: 'Mr Zekerheid', title: 'Managing director', roles: ['decider'] });
  story.does(addMember, { name: null, title: 'CFO', roles: ['guarantor'] });
  story.does(addColleague, { name: 'Ms Aandegang', title: 'Sales director' });
  return story.at('2024-01-01');
};

describe('a typed line', () => {
  test('brings in a member, a colleague and their strand as one step', () => {
    const story = aStory();
    const { steps, after, outcomes } = type(
      story,
      'Zekerheid, managing director #decider !favourable? > Aandegang, sales director /quarter',
    );
    expect(steps).toHaveLength(1);
    expect(steps[0]?.label).toEqual({
      key: 'step.quickLine.pair',
      params: { name: 'Zekerheid', colleague: 'Aandegang' },
    });
    expect(members(after)).toEqual(['Zekerheid | decider | managing director']);
    expect(strands(after)).toEqual(['Zekerheid > Aandegang quarterly']);
    expect(rowsOf(after, 'reading')).toMatchObject([{ status: 'favourable', confidence: 'gut', date: '2020-01-01' }]);
    expect(outcomes[0]?.effects.map((effect) => effect.key)).toEqual([
      'quickLine.result.newMember',
      'quickLine.result.newColleague',
    ]);
    expect(applyDiff(after, reverseDiff(steps[0]?.diff ?? []))).toEqual(story.record());
  });

  test('typed again changes nothing', () => {
    const story = aStory();
    const line = 'Zekerheid, director #decider !neutral > Aandegang /week';
    const { after } = type(story, line);
    const again = type(story, line, after);
    expect(again.steps[0]?.diff).toEqual([]);
    expect(again.outcomes[0]?.effects.at(-1)?.key).toBe('quickLine.result.nothing');
  });

  test('about somebody who sits there, by her whole or last name, changes that member', () => {
    const { after, steps } = type(known(), 'zekerheid, CEO #guarantor > aandegang /month');
    expect(members(after)).toContain('Mr Zekerheid | guarantor | CEO');
    expect(stateAt(after, day('2024-01-01')).seats[0]?.roles).toEqual(['decider', 'guarantor']);
    expect(members(after, '2023-12-31')).toContain('Mr Zekerheid | decider | CEO');
    expect(strands(after)).toEqual(['Mr Zekerheid > Ms Aandegang monthly']);
    expect(rowsOf(after, 'colleague')).toMatchObject([{ title: 'Sales director' }]);
    expect(steps[0]?.diff.some((change) => change.table === 'person')).toBe(false);
  });

  test('with a date holds from that day', () => {
    const { after } = type(known(), 'Docht, production #influencer > Aandegang ~2022-06');
    expect(members(after, '2022-05-31')).toHaveLength(2);
    expect(members(after, '2022-06-01')).toContain('Docht | influencer | production');
    expect(rowsOf(after, 'pairing')).toMatchObject([{ from: '2022-06-01' }]);
  });

  test('names the holder of the seat with that title whom nobody knew, or who left', () => {
    const story = known();
    const { after } = type(story, 'Komtgoed, cfo');
    expect(members(after)).toEqual(['Komtgoed | guarantor | CFO', 'Mr Zekerheid | decider | Managing director']);
    expect(rowsOf(after, 'tenure').every((tenure) => tenure.from === '2020-01-01')).toBe(true);
    story.at('2023-01-01').does(memberLeaves, { seatId: story.seat('Managing director') });
    expect(members(type(story.at('2024-01-01'), 'Ms Nieuw, managing director').after)).toContain(
      'Ms Nieuw | decider | Managing director',
    );
  });

  test('with ?? finds the unknown holder of that title again, or makes one', () => {
    expect(type(known(), '??, CFO #guarantor').steps[0]?.diff).toEqual([]);
    expect(members(type(known(), '?? #influencer').after)).toContain('?? | influencer | ');
  });

  test('changes the rhythm of a strand that is there', () => {
    const story = known();
    story.does(pair, {
      seatId: story.seat('Managing director'),
      colleagueId: story.colleague('Ms Aandegang'),
      cadence: 'yearly',
      from: day('2021-01-01'),
    });
    expect(strands(type(story, 'Zekerheid > Aandegang').after)).toEqual(['Mr Zekerheid > Ms Aandegang yearly']);
    const { after } = type(story, 'Zekerheid > Aandegang /daily');
    expect(strands(after)).toEqual(['Mr Zekerheid > Ms Aandegang daily']);
    expect(strands(after, '2023-12-31')).toEqual(['Mr Zekerheid > Ms Aandegang yearly']);
  });

  test('keeps the function of a colleague who has one, and says so', () => {
    const { after, outcomes } = type(known(), 'Zekerheid > Aandegang, key account');
    expect(rowsOf(after, 'colleague')).toMatchObject([{ title: 'Sales director' }]);
    expect(strands(after)).toEqual(['Mr Zekerheid > Ms Aandegang null']);
    expect(outcomes[0]?.problems).toEqual([]);
    expect(outcomes[0]?.effects).toContainEqual({
      key: 'quickLine.result.colleagueTitleKept',
      params: { colleague: 'Ms Aandegang', title: 'Sales director' },
    });
    const same = type(known(), 'Zekerheid > Aandegang, sales DIRECTOR').outcomes[0]?.effects.map(({ key }) => key);
    expect(same).not.toContain('quickLine.result.colleagueTitleKept');
  });

  test('fills in the function of a colleague who has none', () => {
    const story = known();
    story.does(addColleague, { name: 'Mr Koester' });
    const { after, outcomes } = type(story, 'Zekerheid > Koester, support');
    expect(rowsOf(after, 'colleague').map(({ title }) => title)).toEqual(['Sales director', 'support']);
    expect(outcomes[0]?.effects).toContainEqual({
      key: 'quickLine.result.colleagueTitle',
      params: { colleague: 'Mr Koester', title: 'support' },
    });
  });

  test('says from what to what the function of a member changes', () => {
    expect(type(known(), 'zekerheid, CEO').outcomes[0]?.effects).toContainEqual({
      key: 'quickLine.result.changedTitle',
      params: { name: 'Mr Zekerheid', from: 'Managing director', to: 'CEO' },
    });
    const story = known();
    story.does(addMember, { name: 'Mr Graag', title: '', roles: ['nurture'] });
    expect(type(story, 'Graag, supply').outcomes[0]?.effects).toContainEqual({
      key: 'quickLine.result.newTitle',
      params: { name: 'Mr Graag', to: 'supply' },
    });
  });

  test('takes the name of another colleague after the comma for that colleague, and pairs both', () => {
    const story = known();
    story.does(addColleague, { name: 'Order desk', title: 'Inside sales' });
    story.does(addColleague, { name: 'Driver' });
    const { after, outcomes, steps } = type(story, '?? #daily > order desk, driver /day');
    expect(strands(after)).toEqual(['?? > Order desk daily', '?? > Driver daily']);
    expect(rowsOf(after, 'colleague').map(({ name, title }) => `${name}: ${title}`)).toEqual([
      'Ms Aandegang: Sales director',
      'Order desk: Inside sales',
      'Driver: ',
    ]);
    expect(steps[0]?.label.params).toEqual({ name: '??', colleague: 'order desk, driver' });
    expect(outcomes[0]?.effects.filter(({ key }) => key === 'quickLine.result.knownColleague')).toHaveLength(2);
    expect(outcomes[0]?.entry.tokens.filter(({ kind }) => kind === 'colleagueName')).toHaveLength(2);
    const isNew = type(story, 'Zekerheid > Mr Nieuw, Driver');
    expect(strands(isNew.after)).toEqual(['Mr Zekerheid > Mr Nieuw null', 'Mr Zekerheid > Driver null']);
    expect(rowsOf(isNew.after, 'colleague').at(-1)).toMatchObject({ name: 'Mr Nieuw', title: '' });
    expect(rowsOf(type(story, '> Mr Nieuw, Driver of vans').after, 'colleague').at(-1)?.title).toBe('Driver of vans');
  });

  test('asks who is meant when two colleagues have the name after the comma', () => {
    const story = known();
    story.does(addColleague, { name: 'Driver' });
    story.does(renameColleague, { colleagueId: story.colleague('Ms Aandegang'), name: 'driver' });
    const { steps, outcomes } = type(story, 'Zekerheid > Order desk, Driver');
    expect(steps).toEqual([]);
    expect(outcomes[0]?.problems).toMatchObject([{ message: { key: 'quickLine.problem.colleagueAmbiguous' } }]);
  });

  test('reads the feeling on the playhead’s day, whatever day the date names', () => {
    const { after } = type(known(), 'Docht #influencer !inspired ~2022-06');
    expect(rowsOf(after, 'tenure').at(-1)?.from).toBe('2022-06-01');
    expect(rowsOf(after, 'reading')).toMatchObject([{ status: 'inspired', date: '2024-01-01' }]);
  });

  test('with a colleague alone puts her on the map, a new one when the one of that name has left', () => {
    const story = known();
    story.does(colleagueLeaves, { colleagueId: story.colleague('Ms Aandegang'), date: day('2023-01-01') });
    const { after } = type(story, '> Ms Aandegang, account manager');
    expect(rowsOf(after, 'colleague').map((colleague) => colleague.title)).toEqual([
      'Sales director',
      'account manager',
    ]);
  });
});

describe('several typed lines', () => {
  test('are a step each, each seeing the ones before it', () => {
    const { steps, after } = type(
      aStory(),
      'Zekerheid #decider\nDocht #influencer > Koester\nZekerheid > Koester /week',
    );
    expect(steps).toHaveLength(3);
    expect(members(after)).toEqual(['Zekerheid | decider | ', 'Docht | influencer | ']);
    expect(strands(after)).toEqual(['Docht > Koester null', 'Zekerheid > Koester weekly']);
    expect(rowsOf(after, 'colleague')).toHaveLength(1);
  });
});

describe('a typed line that cannot be done', () => {
  test('because a name could mean several people is left for the user to decide', () => {
    const story = known();
    story.does(addMember, { name: 'Ms Zekerheid', title: 'Owner', roles: ['guarantor'] });
    story.does(addColleague, { name: 'Mr Aandegang' });
    const { outcomes, steps } = type(story, 'Zekerheid #buyer > Aandegang');
    expect(steps).toEqual([]);
    expect(outcomes[0]?.problems.map(({ span, message }) => [span, message])).toEqual([
      [
        { from: 0, to: 9 },
        {
          key: 'quickLine.problem.memberAmbiguous',
          params: { name: 'Zekerheid', known: 'Ms Zekerheid, Mr Zekerheid' },
        },
      ],
      [
        { from: 19, to: 28 },
        {
          key: 'quickLine.problem.colleagueAmbiguous',
          params: { name: 'Aandegang', known: 'Ms Aandegang, Mr Aandegang' },
        },
      ],
    ]);
    expect(type(story, 'Mr Zekerheid #buyer').steps).toHaveLength(1);
  });

  test('in part does what is clear', () => {
    const tooLong = type(aStory(), `Docht, ${'x'.repeat(300)} #decider ~1800`);
    expect(tooLong.outcomes[0]?.problems.map(({ message }) => message.key)).toEqual([
      'quickLine.problem.dateUnknown',
      'quickLine.problem.nameTooLong',
    ]);
    expect(members(tooLong.after)).toEqual(['Docht | decider | ']);
  });

  test('because nothing of it is understood has no step', () => {
    expect(type(aStory(), '#decider /week').steps).toEqual([]);
    expect(type(aStory(), `${'x'.repeat(10_000)} #decider`).steps).toEqual([]);
  });
});
