import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../../../shared/record/clientRecord.ts';
import { addMember } from '../../../../shared/record/edits/addMember.ts';
import { addColleague, colleagueLeaves } from '../../../../shared/record/edits/colleagues.ts';
import { addEmployment, removeEmployment, updateEmployment } from '../../../../shared/record/edits/employment.ts';
import { removeExitAgreement, setExitAgreement } from '../../../../shared/record/edits/exitAgreement.ts';
import { addReading, removeReading } from '../../../../shared/record/edits/readings.ts';
import { recordTouch, removeTouch, updateTouch } from '../../../../shared/record/edits/touches.ts';
import { setTurnover } from '../../../../shared/record/edits/turnover.ts';
import { aStory, day } from '../story.ts';

const met = () => {
  const story = aStory();
  story.does(addMember, { name: 'Mr Zekerheid', title: 'Managing director', roles: ['decider'] });
  story.does(addMember, { name: 'Ms Koop', title: 'Buyer', roles: ['buyer'] });
  story.does(addColleague, { name: 'Ms Aandegang' });
  story.does(addColleague, { name: 'Mr Koester' });
  return {
    story,
    personId: story.person('Mr Zekerheid'),
    buyerId: story.person('Ms Koop'),
    colleagueId: story.colleague('Ms Aandegang'),
    otherId: story.colleague('Mr Koester'),
  };
};

describe('readings', () => {
  const readings = (story: ReturnType<typeof aStory>) =>
    rowsOf(story.record(), 'reading').map((row) => `${row.date} ${row.status} ${row.confidence} ${row.note}`);

  test('stand side by side through the years and between colleagues', () => {
    const { story, personId, colleagueId, otherId } = met();
    story.does(addReading, { personId, status: 'neutral', confidence: 'gut', colleagueId });
    story.does(addReading, { personId, status: 'hostile', confidence: 'gut', colleagueId: otherId });
    story.does(addReading, { personId, status: 'unknown', confidence: 'gut' });
    story.at('2021-01-01').does(addReading, { personId, status: 'inspired', confidence: 'stated', colleagueId });
    expect(rowsOf(story.record(), 'reading')).toHaveLength(4);
  });

  test('of the same colleague on the same day are one, corrected; her note stays unless she writes another', () => {
    const { story, personId, colleagueId } = met();
    story.does(addReading, { personId, status: 'neutral', confidence: 'gut', colleagueId, note: 'Sighed' });
    story.does(addReading, { personId, status: 'suspicious', confidence: 'observed', colleagueId });
    expect(readings(story)).toEqual(['2020-01-01 suspicious observed Sighed']);
    story.does(addReading, { personId, status: 'suspicious', confidence: 'observed', colleagueId, note: '' });
    expect(readings(story)).toEqual(['2020-01-01 suspicious observed ']);
  });

  test('can be removed, and are refused for somebody who is not there', () => {
    const { story, personId, colleagueId } = met();
    const reading = { status: 'neutral', confidence: 'gut' } as const;
    expect(story.refuses(addReading, { ...reading, personId: colleagueId }).params.what).toBe('person');
    expect(story.refuses(addReading, { ...reading, personId, colleagueId: personId }).params.what).toBe('colleague');
    story.does(addReading, { ...reading, personId });
    const readingId = rowsOf(story.record(), 'reading')[0]?.id ?? '';
    story.does(removeReading, { readingId });
    expect(readings(story)).toEqual([]);
    expect(story.refuses(removeReading, { readingId })).toEqual({
      code: 'rowNotFound',
      params: { what: 'reading', id: readingId },
    });
  });
});

describe('contacts', () => {
  test('are planned, done later and removed', () => {
    const { story, personId, colleagueId } = met();
    story.does(recordTouch, { personId, colleagueId, date: day('2020-03-01'), state: 'planned', channel: 'visit' });
    const touchId = rowsOf(story.record(), 'touch')[0]?.id ?? '';
    story.does(updateTouch, { touchId, state: 'done', discussedDmu: true, summary: ' Who decides? ' });
    expect(rowsOf(story.record(), 'touch')).toMatchObject([
      { date: '2020-03-01', state: 'done', channel: 'visit', discussedDmu: true, summary: 'Who decides?' },
    ]);
    expect(story.does(updateTouch, { touchId }).diff).toEqual([]);
    story.does(removeTouch, { touchId });
    expect(rowsOf(story.record(), 'touch')).toEqual([]);
    expect(story.refuses(updateTouch, { touchId }).code).toBe('rowNotFound');
  });

  test('are not made by somebody who has left', () => {
    const { story, personId, colleagueId } = met();
    story.at('2022-01-01').does(colleagueLeaves, { colleagueId });
    const touch = { personId, colleagueId, state: 'done', channel: 'call' } as const;
    expect(story.refuses(recordTouch, touch).code).toBe('colleagueGone');
    expect(story.does(recordTouch, { ...touch, date: day('2021-12-31') }).diff).toHaveLength(1);
  });
});

describe('former employers', () => {
  test('are added, corrected and removed, with an end after their beginning', () => {
    const { story, personId } = met();
    story.does(addEmployment, { personId, organisation: 'Quist BV', isCompetitor: false, to: day('2019-01-01') });
    const employmentId = rowsOf(story.record(), 'employment')[0]?.id ?? '';
    story.does(updateEmployment, { employmentId, isCompetitor: true });
    expect(rowsOf(story.record(), 'employment')).toMatchObject([{ isCompetitor: true, from: null, to: '2019-01-01' }]);
    expect(story.refuses(updateEmployment, { employmentId, from: day('2019-01-01') }).code).toBe('intervalReversed');
    expect(story.refuses(addEmployment, { personId, organisation: '', isCompetitor: true }).code).toBe('nameEmpty');
    story.does(removeEmployment, { employmentId });
    expect(rowsOf(story.record(), 'employment')).toEqual([]);
  });
});

describe('turnover', () => {
  test('has one amount per year on either side, which can be changed and taken back', () => {
    const { story } = met();
    story.does(setTurnover, { year: 2023, amount: 230, ownAmount: 1000 });
    story.does(setTurnover, { year: 2023, amount: 240, ownAmount: 1000 });
    expect(rowsOf(story.record(), 'turnover')).toMatchObject([{ year: 2023, amount: 240 }]);
    expect(story.does(setTurnover, { year: 2023, amount: 240, ownAmount: 1000 }).diff).toEqual([]);
    story.does(setTurnover, { year: 2023, amount: null, ownAmount: null });
    expect([...rowsOf(story.record(), 'turnover'), ...rowsOf(story.record(), 'ownTurnover')]).toEqual([]);
  });

  test('is refused for an amount or a year that cannot be', () => {
    const { story } = met();
    expect(story.refuses(setTurnover, { year: 2023, amount: -1, ownAmount: null }).code).toBe('turnoverInvalid');
    expect(story.refuses(setTurnover, { year: 1066, amount: 1, ownAmount: null }).code).toBe('turnoverInvalid');
    expect(story.refuses(setTurnover, { year: 2023, amount: Number.NaN, ownAmount: null }).code).toBe(
      'turnoverInvalid',
    );
  });
});

describe('the exit agreement', () => {
  test('of a day is one; it can be changed and removed', () => {
    const { story, personId } = met();
    story.does(setExitAgreement, { personId: null, summary: 'Draft' });
    story.does(setExitAgreement, { personId, summary: 'A quarter a year' });
    expect(rowsOf(story.record(), 'exitAgreement')).toMatchObject([{ personId, summary: 'A quarter a year' }]);
    const exitAgreementId = rowsOf(story.record(), 'exitAgreement')[0]?.id ?? '';
    story.does(setExitAgreement, { exitAgreementId, agreedOn: day('2020-02-01'), personId, summary: '' });
    expect(rowsOf(story.record(), 'exitAgreement')).toMatchObject([{ agreedOn: '2020-02-01', summary: '' }]);
    story.does(removeExitAgreement, { exitAgreementId });
    expect(story.refuses(removeExitAgreement, { exitAgreementId }).code).toBe('rowNotFound');
    expect(story.refuses(setExitAgreement, { exitAgreementId, personId, summary: '' }).code).toBe('rowNotFound');
  });
});
