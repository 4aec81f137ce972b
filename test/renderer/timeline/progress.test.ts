import { expect, test } from 'vitest';
import { progressAt } from '../../../renderer/timeline/progress.ts';
import { dayNumber, plainDate } from '../../../shared/model/plainDate.ts';

const changes = ['2020-01-01', '2020-02-01', '2020-03-01'].map((day) => dayNumber(plainDate(day)));

test('progress counts the changes up to a date, that day included', () => {
  expect(progressAt(changes, plainDate('2019-12-31'))).toEqual({ nth: 0, count: 3 });
  expect(progressAt(changes, plainDate('2020-01-01'))).toEqual({ nth: 1, count: 3 });
  expect(progressAt(changes, plainDate('2020-02-15'))).toEqual({ nth: 2, count: 3 });
  expect(progressAt(changes, plainDate('2021-01-01'))).toEqual({ nth: 3, count: 3 });
  expect(progressAt([], plainDate('2021-01-01'))).toEqual({ nth: 0, count: 0 });
});
