import { expect, test } from 'vitest';
import { coverageOf } from '../../../shared/insight/coverage.ts';
import { findingsOf } from '../../../shared/insight/findings/findings.ts';
import { standingOf } from '../../../shared/insight/standing.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import { stateAt } from '../../../shared/time/stateAt.ts';
import { aClient } from '../../fixtures/recordBuilder.ts';

const day = plainDate('2020-06-01');

test('an empty client has nobody on its map, and its phase', () => {
  const standing = standingOf(aClient('Zekerheid', { phase: 'nurture' }).record(), day);
  expect(standing).toMatchObject({ phase: 'nurture', seats: 0, coverage: 0 });
});

test('a client stands as its map says on that day: seats, coverage, and the alarms that are heard', () => {
  const client = aClient('Zekerheid', { phase: 'nurture' });
  client.seat('Managing director', { role: 'decider', holder: 'Mr Zekerheid' });
  const record = client.record();
  const state = stateAt(record, day);
  const alarms = findingsOf(state, record).filter(({ severity }) => severity === 'alarm');
  expect(alarms.map(({ id }) => id)).toContain('guarantorUnknown');
  expect(standingOf(record, day)).toEqual({
    phase: 'nurture',
    seats: 1,
    coverage: coverageOf(state).score,
    alarms: alarms.length,
  });
  client.snooze('guarantorUnknown', '2020-05-01', '2020-07-01');
  expect(standingOf(client.record(), day).alarms).toBe(alarms.length - 1);
});
