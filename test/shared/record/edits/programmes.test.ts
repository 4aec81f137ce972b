import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../../../shared/insight/findings/findings.ts';
import { root6WindowAt } from '../../../../shared/insight/moments.ts';
import { root6Plan } from '../../../../shared/insight/programmePlan.ts';
import type { Result } from '../../../../shared/ipc/result.ts';
import { addDays, plainDate } from '../../../../shared/model/plainDate.ts';
import { type ClientRecord, clientOf, rowsOf } from '../../../../shared/record/clientRecord.ts';
import { applyDiff, reverseDiff } from '../../../../shared/record/diff.ts';
import {
  addActivity,
  completeActivity,
  removeActivity,
  reopenActivity,
  updateActivity,
} from '../../../../shared/record/edits/activities.ts';
import { colleagueLeaves } from '../../../../shared/record/edits/colleagues.ts';
import { removeExitAgreement, setExitAgreement } from '../../../../shared/record/edits/exitAgreement.ts';
import { setTemplate, setThresholds } from '../../../../shared/record/edits/programmeRules.ts';
import { finishProgramme, resumeProgramme, startProgramme } from '../../../../shared/record/edits/programmes.ts';
import { memberLeaves, removeSeat } from '../../../../shared/record/edits/removeMember.ts';
import { replaceHolder } from '../../../../shared/record/edits/replaceHolder.ts';
import { violationsOf } from '../../../../shared/record/invariants.ts';
import type { Step } from '../../../../shared/record/step.ts';
import { stateAt } from '../../../../shared/time/stateAt.ts';
import { arbitraryRecord } from '../../../fixtures/arbitraryRecord.ts';
import { aClient, countingIds } from '../../../fixtures/recordBuilder.ts';

const today = plainDate('2024-03-04');
const newId = countingIds(900_000);
const context = { newId, date: today, today };

const unwrap = (result: Result<Step>): Step => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const having = (record: ClientRecord, result: Result<Step>): ClientRecord => applyDiff(record, unwrap(result).diff);

/** A director to whom quality and purchasing report; quality has a colleague opposite. */
const mapped = () => {
  const client = aClient('Zekerheid', { since: '2019-01-01' });
  const director = client.seat('Director', { role: 'decider', holder: 'Mr Zekerheid' });
  const quality = client.seat('Quality', { role: 'influencer', holder: 'Mr Wacht' });
  const far = client.seat('Museum', { role: 'influencer', holder: 'Ms Ver', position: 1 });
  client.tie('reportsTo', quality, director);
  const koester = client.colleague('Mr Koester');
  const aandegang = client.colleague('Ms Aandegang');
  client.pair(quality, koester, { cadence: 'monthly' });
  client.pair(director, aandegang, { cadence: 'quarterly' });
  return { client, record: client.record(), director, quality, far, koester, aandegang };
};

const swap = (record: ClientRecord, seatId: string, date = today): Result<Step> =>
  replaceHolder(record, { seatId, date, newcomer: { name: 'Ms Zacht' } }, context);

describe('a fresh change', () => {
  test('starts its programme in the same step: the newcomer, and everybody whom it reaches', () => {
    const { record, quality, director, koester, aandegang } = mapped();
    const step = unwrap(swap(record, quality));
    const swapped = applyDiff(record, step.diff);
    expect(rowsOf(swapped, 'programme')).toMatchObject([
      { kind: 'root7', answers: today, seatId: quality, colleagueId: null, from: today, finishedOn: null },
    ]);
    const activities = rowsOf(swapped, 'activity');
    expect(new Set(activities.map(({ seatId }) => seatId))).toEqual(new Set([quality, director]));
    expect(activities[0]).toMatchObject({ seatId: quality, colleagueId: koester });
    expect(activities.find(({ seatId }) => seatId === director)).toMatchObject({ colleagueId: aandegang });
    expect(applyDiff(swapped, reverseDiff(step.diff))).toEqual(record);
  });

  test('of long ago is history and starts nothing, nor does one that is told without a today', () => {
    const { record, quality } = mapped();
    const early = plainDate('2023-11-01');
    expect(rowsOf(having(record, swap(record, quality, early)), 'programme')).toEqual([]);
    const told = replaceHolder(record, { seatId: quality, date: today, newcomer: 'unknown' }, { newId, date: today });
    expect(rowsOf(having(record, told), 'programme')).toEqual([]);
  });

  test('is a departure as well, and whoever takes the vacant seat goes on with its programme', () => {
    const { record, quality } = mapped();
    const vacant = having(record, memberLeaves(record, { seatId: quality }, context));
    expect(rowsOf(vacant, 'programme')).toHaveLength(1);
    const taken = having(vacant, swap(vacant, quality, addDays(today, 20)));
    expect(rowsOf(taken, 'programme')).toHaveLength(1);
    const later = stateAt(taken, addDays(today, 21));
    expect(findingsOf(later, taken).filter(({ rule }) => rule === 'root7Programme')).toEqual([]);
  });

  test('on our own side asks for the seats our colleague faced', () => {
    const { record, quality, koester } = mapped();
    const left = having(record, colleagueLeaves(record, { colleagueId: koester }, context));
    expect(rowsOf(left, 'programme')).toMatchObject([{ kind: 'root7', seatId: null, colleagueId: koester }]);
    expect(rowsOf(left, 'activity')[0]).toMatchObject({ seatId: quality, colleagueId: null });
  });
});

describe('a change without a programme', () => {
  const told = () => {
    const map = mapped();
    map.client.swap(map.quality, 'Ms Zacht', '2024-03-01');
    return { ...map, record: map.client.record() };
  };
  const unanswered = (record: ClientRecord, date = today) =>
    findingsOf(stateAt(record, date), record).filter(({ rule }) => rule === 'root7Programme');

  test('is an alarm until a programme answers it', () => {
    const { record, quality } = told();
    expect(unanswered(record)).toMatchObject([
      { severity: 'alarm', title: { params: { name: 'Ms Zacht' } }, action: { pulledSeatId: quality } },
    ]);
    const request = { kind: 'root7', answers: plainDate('2024-03-01'), seatId: quality, colleagueId: null } as const;
    const started = having(record, startProgramme(record, request, context));
    expect(unanswered(started)).toEqual([]);
    expect(rowsOf(started, 'activity').every(({ date }) => date >= today)).toBe(true);
    expect(startProgramme(started, request, context)).toMatchObject({ error: { code: 'programmeExists' } });
  });

  test('is told for a year', () => {
    const { record } = told();
    expect(unanswered(record, plainDate('2024-02-29'))).toEqual([]);
    expect(unanswered(record, plainDate('2025-02-27'))).toHaveLength(1);
    expect(unanswered(record, plainDate('2025-03-02'))).toEqual([]);
  });
});

describe('a programme', () => {
  const running = () => {
    const map = mapped();
    const record = having(map.record, swap(map.record, map.quality));
    const programmeId = rowsOf(record, 'programme')[0]?.id ?? '';
    return { ...map, record, programmeId };
  };

  test('of a change cannot be finished with a step undone, nor emptied', () => {
    const { record, programmeId } = running();
    const count = rowsOf(record, 'activity').length;
    expect(finishProgramme(record, { programmeId }, context)).toMatchObject({
      error: { code: 'programmeOpen', params: { count } },
    });
    let left = record;
    for (const { id } of rowsOf(record, 'activity').slice(1)) {
      left = having(left, removeActivity(left, { activityId: id }, context));
    }
    const last = rowsOf(left, 'activity')[0]?.id ?? '';
    expect(removeActivity(left, { activityId: last }, context)).toMatchObject({
      error: { code: 'programmeNeedsActivity' },
    });
    const done = having(left, completeActivity(left, { activityId: last }, context));
    const finished = having(done, finishProgramme(done, { programmeId }, context));
    expect(stateAt(finished, today).programmes).toMatchObject([{ isFinished: true }]);
    const resumed = having(finished, resumeProgramme(finished, { programmeId }, context));
    expect(stateAt(resumed, today).programmes).toMatchObject([{ isFinished: false }]);
  });

  test('records the contact a step was, once', () => {
    const { record } = running();
    const meeting = rowsOf(record, 'activity').find(({ kind }) => kind === 'firstMeeting');
    const background = rowsOf(record, 'activity').find(({ kind }) => kind === 'background');
    const met = having(record, completeActivity(record, { activityId: meeting?.id ?? '' }, context));
    expect(rowsOf(met, 'touch')).toMatchObject([{ colleagueId: meeting?.colleagueId, date: today, state: 'done' }]);
    const reopened = having(met, reopenActivity(met, { activityId: meeting?.id ?? '' }, context));
    const again = having(reopened, completeActivity(reopened, { activityId: meeting?.id ?? '' }, context));
    expect(rowsOf(again, 'touch')).toHaveLength(1);
    const read = having(again, completeActivity(again, { activityId: background?.id ?? '' }, context));
    expect(rowsOf(read, 'touch')).toHaveLength(1);
  });

  test('tells what is overdue, and takes other steps', () => {
    const { record, programmeId, director } = running();
    const late = (changed: ClientRecord, date = addDays(today, 12)) =>
      findingsOf(stateAt(changed, date), changed).filter(({ rule }) => rule === 'programmeOverdue');
    expect(late(record, today)).toEqual([]);
    expect(late(record)).toMatchObject([{ severity: 'warning', title: { params: { count: 2 } } }]);
    const said = { seatId: director, colleagueId: null, kind: 'other', channel: 'mail', title: 'Letter' } as const;
    const more = having(record, addActivity(record, { programmeId, ...said }, context));
    expect(late(more)).toMatchObject([{ title: { params: { count: 3 } } }]);
    const letter = rowsOf(more, 'activity').find(({ title }) => title === 'Letter');
    const moved = updateActivity(
      more,
      { activityId: letter?.id ?? '', ...said, date: plainDate('2024-12-01') },
      context,
    );
    expect(late(having(more, moved))).toMatchObject([{ title: { params: { count: 2 } } }]);
  });

  test('goes with the seat it answered for, when that was a mistake', () => {
    const { record, quality } = running();
    const gone = having(record, removeSeat(record, { seatId: quality }, context));
    expect(violationsOf(gone)).toEqual([]);
    expect(rowsOf(gone, 'programme')).toEqual([]);
  });
});

describe('the √6 window', () => {
  const ahead = plainDate('2023-10-01');
  const spoken = (record: ClientRecord, date: typeof today) =>
    findingsOf(stateAt(record, date), record).filter(({ rule }) => rule === 'root6Programme');

  test('is told beforehand by the company’s notice, then louder, until a programme is planned', () => {
    const { record } = mapped();
    expect(spoken(record, plainDate('2023-06-01'))).toEqual([]);
    expect(spoken(record, ahead)).toMatchObject([{ severity: 'notice' }]);
    expect(spoken(record, today)).toMatchObject([{ severity: 'warning' }]);
    const quiet = having(record, setThresholds(record, { root20Share: 0.3, root6NoticeDays: 10 }, context));
    expect(spoken(quiet, ahead)).toEqual([]);
    const planned = having(
      record,
      startProgramme(record, { kind: 'root6', answers: plainDate('2024-01-01') }, context),
    );
    expect(spoken(planned, today)).toEqual([]);
    expect(new Set(rowsOf(planned, 'activity').map(({ seatId }) => seatId)).size).toBe(3);
  });

  test('takes the company’s own template', () => {
    const { record } = mapped();
    const own = having(
      record,
      setTemplate(
        record,
        {
          programme: 'root6',
          steps: [{ kind: 'thank', title: 'Cake', channel: 'visit', audience: 'everyone', offset: 6 }],
        },
        context,
      ),
    );
    const planned = having(own, startProgramme(own, { kind: 'root6', answers: plainDate('2024-01-01') }, context));
    expect(rowsOf(planned, 'activity').map(({ title }) => title)).toEqual(['Cake', 'Cake', 'Cake']);
    const back = having(own, setTemplate(own, { programme: 'root6', steps: [] }, context));
    expect(rowsOf(back, 'programmeStep')).toEqual([]);
  });

  test('holds every planned step, whenever the programme begins', () => {
    const day = fc.integer({ min: 0, max: 9_000 }).map((days) => addDays(plainDate('2000-01-01'), days));
    fc.assert(
      fc.property(arbitraryRecord(), day, (record, date) => {
        const window = root6WindowAt(clientOf(record).relationStart, date);
        if (!window) return;
        for (const step of root6Plan(record, window, date)) {
          expect(step.date >= date && step.date >= window.from && step.date < window.to).toBe(true);
        }
      }),
    );
  });
});

describe('an exit agreement', () => {
  test('keeps its steps in order, and refuses more than the whole turnover', () => {
    const { record } = mapped();
    const steps = [
      { share: 0.4, noticeDays: 180 },
      { share: 0.6, noticeDays: 365 },
    ];
    const request = { personId: null, summary: 'In two steps', steps };
    const agreed = having(record, setExitAgreement(record, request, context));
    expect(stateAt(agreed, today).exitSteps).toMatchObject(steps);
    const tooMuch = setExitAgreement(agreed, { ...request, steps: [...steps, { share: 0.1, noticeDays: 1 }] }, context);
    expect(tooMuch).toMatchObject({ error: { code: 'exitOverTurnover', params: { percent: 110 } } });
    const nothing = setExitAgreement(agreed, { ...request, steps: [{ share: 0, noticeDays: 1 }] }, context);
    expect(nothing).toMatchObject({ error: { code: 'shareInvalid' } });
    const fewer = having(agreed, setExitAgreement(agreed, { ...request, steps: steps.slice(1) }, context));
    expect(stateAt(fewer, today).exitSteps).toMatchObject([{ share: 0.6, position: 0 }]);
    const exitAgreementId = rowsOf(fewer, 'exitAgreement')[0]?.id ?? '';
    const gone = having(fewer, removeExitAgreement(fewer, { exitAgreementId }, context));
    expect(rowsOf(gone, 'exitStep')).toEqual([]);
  });
});
