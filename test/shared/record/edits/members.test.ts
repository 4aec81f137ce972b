import { describe, expect, test } from 'vitest';
import { rowById, rowsOf } from '../../../../shared/record/clientRecord.ts';
import { addMember } from '../../../../shared/record/edits/addMember.ts';
import { nameHolder } from '../../../../shared/record/edits/nameHolder.ts';
import { renamePerson, updatePerson } from '../../../../shared/record/edits/person.ts';
import { memberLeaves } from '../../../../shared/record/edits/removeMember.ts';
import { renameSeat } from '../../../../shared/record/edits/seat.ts';
import { aStory } from '../story.ts';

const decider = { name: 'Mr Zekerheid', title: 'Managing director', roles: ['decider'] } as const;
const buyer = { name: 'Ms Koop', title: 'Buyer', roles: ['buyer'] } as const;

describe('adding a member', () => {
  test('makes seat, roles, tenure and person from the playhead on, below the others', () => {
    const story = aStory();
    story.does(addMember, buyer);
    const step = story.at('2021-05-01').does(addMember, { ...decider, roles: ['decider', 'guarantor', 'decider'] });
    expect(step.label).toEqual({ key: 'step.addMember', params: { name: 'Mr Zekerheid' } });
    expect(step.diff.map((change) => change.table).sort()).toEqual([
      'person',
      'seat',
      'seatRole',
      'seatRole',
      'tenure',
    ]);
    expect(story.tenures(story.seat('Managing director'))).toEqual(['Mr Zekerheid 2021-05-01 …']);
    expect(rowsOf(story.record(), 'seat').map((seat) => seat.position)).toEqual([0, 1]);
  });

  test('without a name, or with ??, makes a seat held by somebody unknown', () => {
    const story = aStory();
    story.does(addMember, { ...decider, name: null });
    const step = story.does(addMember, { name: ' ?? ', title: '', roles: ['guarantor'] });
    expect(rowsOf(story.record(), 'tenure').map((tenure) => tenure.personId)).toEqual([null, null]);
    expect(rowsOf(story.record(), 'person')).toEqual([]);
    expect(step.label.key).toBe('step.addUnknownMember');
  });

  test('seats a person of that name again who sits nowhere, and makes a namesake of one who does', () => {
    const story = aStory();
    story.does(addMember, decider);
    story.at('2021-01-01').does(memberLeaves, { seatId: story.seat('Managing director') });
    story.does(addMember, { name: 'Mr Zekerheid', title: 'Chairman', roles: ['guarantor'] });
    expect(rowsOf(story.record(), 'person')).toHaveLength(1);
    story.does(addMember, { name: 'Mr Zekerheid', title: 'Junior', roles: [] });
    expect(rowsOf(story.record(), 'person')).toHaveLength(2);
  });

  test('keeps one spelling of a name and refuses what is no name', () => {
    const story = aStory();
    story.does(addMember, { ...decider, name: '  Mr\t Ze\u0000ker\u202Eheid ' });
    expect(rowsOf(story.record(), 'person')[0]?.name).toBe('Mr Zekerheid');
    expect(story.refuses(addMember, { ...decider, name: ' \u200B ' })).toEqual({ code: 'nameEmpty', params: {} });
    expect(story.refuses(addMember, { ...decider, name: 'é'.repeat(10_000) })).toEqual({
      code: 'nameTooLong',
      params: { length: 10_000, max: 200 },
    });
    expect(story.refuses(addMember, { ...decider, title: 'x'.repeat(201) }).code).toBe('nameTooLong');
  });
});

describe('naming somebody', () => {
  test('on a seat with an unknown holder is learning: the name holds for the whole tenure', () => {
    const story = aStory();
    story.does(addMember, { ...decider, name: null });
    const seatId = story.seat('Managing director');
    story.at('2024-01-01').does(nameHolder, { seatId, name: 'Mr Zekerheid', title: 'CEO' });
    expect(story.tenures(seatId)).toEqual(['Mr Zekerheid 2020-01-01 …']);
    expect(story.seat('CEO')).toBe(seatId);
  });

  test('on a vacant seat seats her from the date on, until the next one sits there', () => {
    const story = aStory();
    story.does(addMember, decider);
    const seatId = story.seat('Managing director');
    story.at('2021-01-01').does(memberLeaves, { seatId });
    story.at('2023-01-01').does(nameHolder, { seatId, name: 'Ms Later' });
    story.at('2022-01-01').does(nameHolder, { seatId, name: 'Ms Nu' });
    expect(story.tenures(seatId)).toEqual([
      'Mr Zekerheid 2020-01-01 2021-01-01',
      'Ms Nu 2022-01-01 2023-01-01',
      'Ms Later 2023-01-01 …',
    ]);
  });

  test('on a ghost row makes a seat with that role', () => {
    const story = aStory();
    story.does(nameHolder, { role: 'guarantor', name: 'Mr Komtgoed', title: 'Chairman' });
    expect(story.roles(story.seat('Chairman'))).toEqual(['guarantor 2020-01-01 …']);
  });

  test('is refused where somebody known sits, and without a name', () => {
    const story = aStory();
    story.does(addMember, decider);
    const seatId = story.seat('Managing director');
    expect(story.at('2022-01-01').refuses(nameHolder, { seatId, name: 'Ms Ander' })).toEqual({
      code: 'seatTaken',
      params: { seat: 'Managing director', holder: 'Mr Zekerheid', from: '2020-01-01', to: '' },
    });
    expect(story.refuses(nameHolder, { role: 'guarantor', name: '??' }).code).toBe('nameEmpty');
  });
});

describe('correcting names, functions and notes', () => {
  test('holds for all time and is one change', () => {
    const story = aStory();
    story.does(addMember, decider);
    const personId = story.person('Mr Zekerheid');
    const seatId = story.seat('Managing director');
    expect(story.does(renamePerson, { personId, name: 'Mr Zékerheid' }).diff).toHaveLength(1);
    story.does(updatePerson, { personId, note: 'Plays golf\r\nwith Koester' });
    story.does(renameSeat, { seatId, title: 'CEO' });
    expect(rowById(story.record(), 'person', personId)).toMatchObject({
      name: 'Mr Zékerheid',
      note: 'Plays golf\nwith Koester',
    });
  });

  test('that changes nothing is a step without changes', () => {
    const story = aStory();
    story.does(addMember, decider);
    expect(story.does(renamePerson, { personId: story.person('Mr Zekerheid'), name: 'Mr Zekerheid ' }).diff).toEqual(
      [],
    );
    expect(
      story.does(renameSeat, { seatId: story.seat('Managing director'), title: 'Managing director' }).diff,
    ).toEqual([]);
  });

  test('is refused for a name of question marks, a note without end, and somebody who is not there', () => {
    const story = aStory();
    story.does(addMember, decider);
    const personId = story.person('Mr Zekerheid');
    expect(story.refuses(renamePerson, { personId, name: '??' })).toEqual({
      code: 'nameInvalid',
      params: { name: '??' },
    });
    expect(story.refuses(updatePerson, { personId, note: 'x'.repeat(10_001) })).toEqual({
      code: 'textTooLong',
      params: { length: 10_001, max: 10_000 },
    });
    expect(story.refuses(renamePerson, { personId: story.record().clientId, name: 'A' }).code).toBe('rowNotFound');
  });
});
