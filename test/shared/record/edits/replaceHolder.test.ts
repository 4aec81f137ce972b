import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../../../shared/record/clientRecord.ts';
import { addMember } from '../../../../shared/record/edits/addMember.ts';
import { addColleague } from '../../../../shared/record/edits/colleagues.ts';
import { pair } from '../../../../shared/record/edits/pairing.ts';
import { memberLeaves } from '../../../../shared/record/edits/removeMember.ts';
import { replaceHolder } from '../../../../shared/record/edits/replaceHolder.ts';
import { closeSeat } from '../../../../shared/record/edits/seat.ts';
import { stateAt } from '../../../../shared/time/stateAt.ts';
import { aStory, day } from '../story.ts';

const storyWithWacht = () => {
  const story = aStory('2020-01-01');
  story.does(addMember, { name: 'Mr Wacht', title: 'Quality manager', roles: ['influencer'] });
  return { story, seatId: story.seat('Quality manager') };
};

describe('a swap', () => {
  test('ends the old tenure on the day the new one begins', () => {
    const { story, seatId } = storyWithWacht();
    story.at('2024-03-04');
    const step = story.does(replaceHolder, { seatId, date: day('2024-03-04'), newcomer: { name: 'Ms Zacht' } });
    expect(story.tenures(seatId)).toEqual(['Mr Wacht 2020-01-01 2024-03-04', 'Ms Zacht 2024-03-04 …']);
    expect(step.label).toEqual({ key: 'step.replaceHolder', params: { left: 'Mr Wacht', came: 'Ms Zacht' } });
  });

  test('leaves the pairings alone; they stand unproven from that day', () => {
    const { story, seatId } = storyWithWacht();
    story.does(addColleague, { name: 'Mr Koester' });
    story.does(pair, { seatId, colleagueId: story.colleague('Mr Koester'), cadence: 'monthly' });
    const before = rowsOf(story.record(), 'pairing');
    story.at('2024-03-04').does(replaceHolder, { seatId, date: day('2024-03-04'), newcomer: 'unknown' });
    expect(rowsOf(story.record(), 'pairing')).toEqual(before);
    const [pairing] = stateAt(story.record(), day('2024-03-04')).pairings;
    expect(pairing?.proof).toBe('unproven');
    expect(pairing?.unprovenSince).toBe('2024-03-04');
  });

  test('records where the newcomer worked, and that it is a competitor', () => {
    const { story, seatId } = storyWithWacht();
    story.at('2024-03-04').does(replaceHolder, {
      seatId,
      date: day('2024-03-04'),
      newcomer: { name: 'Ms Zacht' },
      formerEmployer: { organisation: ' Quist  BV', isCompetitor: true },
    });
    expect(rowsOf(story.record(), 'employment')).toMatchObject([
      {
        personId: story.person('Ms Zacht'),
        organisation: 'Quist BV',
        isCompetitor: true,
        from: null,
        to: null,
      },
    ]);
  });

  test('records until when the newcomer worked there, as far as that is known', () => {
    const { story, seatId } = storyWithWacht();
    const swap = (date: string, to?: string) => ({
      seatId,
      date: day(date),
      newcomer: { name: 'Ms Zacht' },
      formerEmployer: { organisation: 'Quist BV', isCompetitor: true, ...(to === undefined ? {} : { to: day(to) }) },
    });
    story.at('2024-03-04').does(replaceHolder, swap('2024-03-04', '2023-03-01'));
    expect(rowsOf(story.record(), 'employment')).toMatchObject([{ to: '2023-03-01' }]);
    story.at('2024-06-01').does(memberLeaves, { seatId });
    story.at('2025-01-01').does(replaceHolder, swap('2025-01-01'));
    expect(rowsOf(story.record(), 'employment')).toMatchObject([{ to: '2023-03-01' }]);
    expect(story.refuses(replaceHolder, { ...swap('2025-02-01', '2023-02-01'), newcomer: 'unknown' }).code).toBe(
      'nameEmpty',
    );
  });

  test('of somebody who comes back seats the same person again', () => {
    const { story, seatId } = storyWithWacht();
    story.at('2021-01-01').does(replaceHolder, { seatId, date: day('2021-01-01'), newcomer: { name: 'Ms Zacht' } });
    story.at('2022-01-01').does(replaceHolder, { seatId, date: day('2022-01-01'), newcomer: { name: 'Mr Wacht' } });
    expect(rowsOf(story.record(), 'person')).toHaveLength(2);
    expect(story.tenures(seatId)).toEqual([
      'Mr Wacht 2020-01-01 2021-01-01',
      'Ms Zacht 2021-01-01 2022-01-01',
      'Mr Wacht 2022-01-01 …',
    ]);
  });

  test('with a person picked by id may seat her on a second seat', () => {
    const { story, seatId } = storyWithWacht();
    story.does(addMember, { name: 'Ms Docht', title: 'Head of production', roles: ['influencer'] });
    const personId = story.person('Ms Docht');
    story.at('2021-01-01').does(replaceHolder, {
      seatId,
      date: day('2021-01-01'),
      newcomer: { name: 'Ms Docht', personId },
    });
    expect(rowsOf(story.record(), 'tenure').filter((row) => row.personId === personId)).toHaveLength(2);
  });

  test('for nobody leaves the seat vacant, for a typed ?? leaves it unknown', () => {
    const { story, seatId } = storyWithWacht();
    story.at('2021-01-01').does(replaceHolder, { seatId, date: day('2021-01-01'), newcomer: 'nobody' });
    expect(story.tenures(seatId)).toEqual(['Mr Wacht 2020-01-01 2021-01-01']);
    const step = story.does(replaceHolder, { seatId, date: day('2022-01-01'), newcomer: { name: ' ?? ' } });
    expect(story.tenures(seatId)).toEqual(['Mr Wacht 2020-01-01 2021-01-01', '?? 2022-01-01 …']);
    expect(step.label.key).toBe('step.holderArrives');
  });

  test('for nobody on a vacant seat changes nothing', () => {
    const { story, seatId } = storyWithWacht();
    story.at('2021-01-01').does(memberLeaves, { seatId });
    story.at('2022-01-01');
    expect(story.does(replaceHolder, { seatId, date: day('2022-01-01'), newcomer: 'nobody' }).diff).toEqual([]);
  });
});

describe('a swap in the past', () => {
  test('reaches only to the next holder', () => {
    const { story, seatId } = storyWithWacht();
    story.at('2024-03-04').does(replaceHolder, { seatId, date: day('2024-03-04'), newcomer: { name: 'Ms Zacht' } });
    story.at('2022-06-01').does(replaceHolder, { seatId, date: day('2022-06-01'), newcomer: { name: 'Mr Tussen' } });
    expect(story.tenures(seatId)).toEqual([
      'Mr Wacht 2020-01-01 2022-06-01',
      'Mr Tussen 2022-06-01 2024-03-04',
      'Ms Zacht 2024-03-04 …',
    ]);
  });

  test('on a seat that was vacant ends where the next holder begins', () => {
    const { story, seatId } = storyWithWacht();
    story.at('2021-01-01').does(memberLeaves, { seatId });
    story.at('2024-01-01').does(replaceHolder, { seatId, date: day('2024-01-01'), newcomer: { name: 'Ms Zacht' } });
    story.at('2022-01-01').does(replaceHolder, { seatId, date: day('2022-01-01'), newcomer: { name: 'Mr Tussen' } });
    expect(story.tenures(seatId)).toEqual([
      'Mr Wacht 2020-01-01 2021-01-01',
      'Mr Tussen 2022-01-01 2024-01-01',
      'Ms Zacht 2024-01-01 …',
    ]);
  });

  test('keeps the vacancy that followed the one who made place', () => {
    const { story, seatId } = storyWithWacht();
    story.at('2023-01-01').does(memberLeaves, { seatId });
    story.at('2022-01-01').does(replaceHolder, { seatId, date: day('2022-01-01'), newcomer: { name: 'Ms Zacht' } });
    expect(story.tenures(seatId)).toEqual(['Mr Wacht 2020-01-01 2022-01-01', 'Ms Zacht 2022-01-01 2023-01-01']);
  });
});

describe('a swap is refused', () => {
  test('on the first day of the holder, and before it', () => {
    const { story, seatId } = storyWithWacht();
    story.at('2024-03-04').does(replaceHolder, { seatId, date: day('2024-03-04'), newcomer: { name: 'Ms Zacht' } });
    for (const date of ['2024-03-04', '2023-01-01']) {
      expect(story.refuses(replaceHolder, { seatId, date: day(date), newcomer: { name: 'Mr Nieuw' } })).toEqual({
        code: 'swapBeforeHolder',
        params: { holder: 'Ms Zacht', since: '2024-03-04', date },
      });
    }
  });

  test('when the same holder would follow herself, however she is meant', () => {
    const { story, seatId } = storyWithWacht();
    story.at('2021-01-01');
    const date = day('2021-01-01');
    const refusal = { code: 'sameHolder', params: { holder: 'Mr Wacht' } };
    expect(story.refuses(replaceHolder, { seatId, date, newcomer: { name: ' mr WACHT ' } })).toEqual(refusal);
    expect(
      story.refuses(replaceHolder, { seatId, date, newcomer: { name: '', personId: story.person('Mr Wacht') } }),
    ).toEqual(refusal);
    story.does(replaceHolder, { seatId, date, newcomer: 'unknown' });
    story.at('2022-01-01');
    expect(story.refuses(replaceHolder, { seatId, date: day('2022-01-01'), newcomer: 'unknown' })).toEqual({
      code: 'sameHolder',
      params: { holder: '??' },
    });
  });

  test('before the seat exists and after it has closed', () => {
    const { story, seatId } = storyWithWacht();
    const swap = (date: string) => ({ seatId, date: day(date), newcomer: { name: 'Ms Zacht' } });
    expect(story.refuses(replaceHolder, swap('2019-12-31'))).toEqual({
      code: 'beforeSeatExists',
      params: { seat: 'Quality manager', from: '2020-01-01', date: '2019-12-31' },
    });
    story.at('2023-01-01').does(closeSeat, { seatId });
    expect(story.refuses(replaceHolder, swap('2023-01-01')).code).toBe('seatClosed');
  });

  test('on a day that is no date, or beyond the calendar', () => {
    const { story, seatId } = storyWithWacht();
    const swapOn = (date: string) =>
      story.refuses(replaceHolder, { seatId, date: date as ReturnType<typeof day>, newcomer: 'nobody' });
    expect(swapOn('2200-01-01')).toEqual({ code: 'dateOutOfRange', params: { date: '2200-01-01' } });
    expect(swapOn('2021-02-30')).toEqual({ code: 'dateInvalid', params: { text: '2021-02-30' } });
    expect(swapOn('tomorrow').code).toBe('dateInvalid');
  });

  test('without a name, with too long a name, and for a seat or person that is not there', () => {
    const { story, seatId } = storyWithWacht();
    story.at('2021-01-01');
    const date = day('2021-01-01');
    expect(story.refuses(replaceHolder, { seatId, date, newcomer: { name: '  ' } }).code).toBe('nameEmpty');
    expect(story.refuses(replaceHolder, { seatId, date, newcomer: { name: 'x'.repeat(201) } })).toEqual({
      code: 'nameTooLong',
      params: { length: 201, max: 200 },
    });
    const missing = '01900000-0000-7000-8000-ffffffffffff';
    expect(story.refuses(replaceHolder, { seatId: missing, date, newcomer: 'nobody' })).toEqual({
      code: 'rowNotFound',
      params: { what: 'seat', id: missing },
    });
    expect(
      story.refuses(replaceHolder, { seatId, date, newcomer: { name: 'Ms Zacht', personId: missing } }).params,
    ).toEqual({ what: 'person', id: missing });
  });

  test('with a former employer of somebody without a name', () => {
    const { story, seatId } = storyWithWacht();
    story.at('2021-01-01');
    const formerEmployer = { organisation: 'Quist BV', isCompetitor: true };
    expect(
      story.refuses(replaceHolder, { seatId, date: day('2021-01-01'), newcomer: 'unknown', formerEmployer }).code,
    ).toBe('nameEmpty');
  });
});
