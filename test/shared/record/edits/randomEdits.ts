import fc from 'fast-check';
import { pullsOf } from '../../../../shared/insight/disturbance.ts';
import { findingsOf } from '../../../../shared/insight/findings/findings.ts';
import { root6WindowAt } from '../../../../shared/insight/moments.ts';
import type { Result } from '../../../../shared/ipc/result.ts';
import { methodRules } from '../../../../shared/model/companyRules.ts';
import { addDays, plainDate } from '../../../../shared/model/plainDate.ts';
import type { Row, TableName } from '../../../../shared/model/records.ts';
import { acquisitionRows, nurtureRows } from '../../../../shared/model/rowTemplate.ts';
import {
  acquaintanceKinds,
  cadences,
  confidences,
  emotionalStatuses,
  managementLevels,
  milestoneKinds,
  phases,
  relationAims,
  relationSteps,
  roles,
  stancePositions,
  tieKinds,
  workFields,
} from '../../../../shared/model/vocabulary.ts';
import { type ClientRecord, rowsOf } from '../../../../shared/record/clientRecord.ts';
import {
  addAcquaintance,
  removeAcquaintance,
  updateAcquaintance,
} from '../../../../shared/record/edits/acquaintances.ts';
import { completeActivity, removeActivity, reopenActivity } from '../../../../shared/record/edits/activities.ts';
import { addMember } from '../../../../shared/record/edits/addMember.ts';
import {
  addArgument,
  moveArgument,
  rewordArgument,
  withdrawArgument,
} from '../../../../shared/record/edits/arguments.ts';
import { correctClaim, recordClaim, removeClaim } from '../../../../shared/record/edits/claims.ts';
import { renameClient, updateClient } from '../../../../shared/record/edits/client.ts';
import { addColleague, colleagueLeaves, renameColleague } from '../../../../shared/record/edits/colleagues.ts';
import { setCompanyRoles } from '../../../../shared/record/edits/companyRoles.ts';
import { correctTenureStart } from '../../../../shared/record/edits/correctTenureStart.ts';
import { setCompanyRules } from '../../../../shared/record/edits/coverageRules.ts';
import { addDeal, removeDeal, updateDeal } from '../../../../shared/record/edits/deals.ts';
import { addDelegation, endDelegation } from '../../../../shared/record/edits/delegations.ts';
import type { EditContext } from '../../../../shared/record/edits/editing.ts';
import { addEmployment, removeEmployment } from '../../../../shared/record/edits/employment.ts';
import { removeExitAgreement, setExitAgreement } from '../../../../shared/record/edits/exitAgreement.ts';
import { changeKeptView, keepView, moveKeptView, removeKeptView } from '../../../../shared/record/edits/keptViews.ts';
import { addMilestone, removeMilestone, updateMilestone } from '../../../../shared/record/edits/milestones.ts';
import { moveColleague } from '../../../../shared/record/edits/moveColleague.ts';
import { moveSeat } from '../../../../shared/record/edits/moveSeat.ts';
import { nameHolder } from '../../../../shared/record/edits/nameHolder.ts';
import { correctPairingStart, pair, setCadence, unpair } from '../../../../shared/record/edits/pairing.ts';
import { renamePerson } from '../../../../shared/record/edits/person.ts';
import { setPhase } from '../../../../shared/record/edits/phase.ts';
import { finishProgramme, resumeProgramme, startProgramme } from '../../../../shared/record/edits/programmes.ts';
import { addReading, removeReading } from '../../../../shared/record/edits/readings.ts';
import { removeRelationLevel, setRelationLevel } from '../../../../shared/record/edits/relationLevels.ts';
import { removeFromMap } from '../../../../shared/record/edits/removeFromMap.ts';
import { removeMember } from '../../../../shared/record/edits/removeMember.ts';
import { replaceHolder } from '../../../../shared/record/edits/replaceHolder.ts';
import { setRoles } from '../../../../shared/record/edits/roles.ts';
import { closeSeat, renameSeat } from '../../../../shared/record/edits/seat.ts';
import { snoozeFinding, wakeFinding } from '../../../../shared/record/edits/snoozes.ts';
import { addStance, removeStance } from '../../../../shared/record/edits/stances.ts';
import { addTie, changeTie, correctTieStart, removeTie } from '../../../../shared/record/edits/ties.ts';
import { recordTouch, removeTouch, updateTouch } from '../../../../shared/record/edits/touches.ts';
import { setTurnover } from '../../../../shared/record/edits/turnover.ts';
import { setColleagueWork, setSeatWork } from '../../../../shared/record/edits/work.ts';
import type { Step } from '../../../../shared/record/step.ts';
import { stateAt } from '../../../../shared/time/stateAt.ts';
import { plainView } from '../../../fixtures/keptView.ts';

/** One thing a random user does: which edit, when, and the numbers that fill its request. */
export interface RandomAct {
  readonly edit: number;
  readonly day: number;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly flag: boolean;
}

/** Few days and few rows, so that edits meet on the same day and the same seat. */
export const randomAct: fc.Arbitrary<RandomAct> = fc.record({
  edit: fc.nat({ max: 999 }),
  day: fc.nat({ max: 12 }),
  a: fc.nat({ max: 60 }),
  b: fc.nat({ max: 60 }),
  c: fc.nat({ max: 60 }),
  flag: fc.boolean(),
});

const names = ['Mr Wacht', 'Ms Zacht', 'Ms Docht', 'Mr Graag', 'Mr Zekerheid'];
const start = plainDate('2020-01-01');

const at = <T>(list: readonly T[], index: number): T => {
  const item = list[index % list.length];
  if (item === undefined) throw new Error('empty list');
  return item;
};

/** Null where the record has no row to act on. */
export const perform = (record: ClientRecord, act: RandomAct, newId: () => string): Result<Step> | null => {
  const date = addDays(start, act.day * 100 - 100);
  const context: EditContext = { newId, date, today: date };
  const { a, b, c, flag } = act;
  const row = <T extends TableName>(table: T, index: number): Row<T> | undefined => {
    const rows = rowsOf(record, table);
    return rows.length === 0 ? undefined : at(rows, index);
  };
  const seatId = row('seat', a)?.id;
  const otherSeatId = row('seat', b)?.id;
  const personId = row('person', a)?.id;
  const otherPersonId = row('person', b)?.id;
  const colleagueId = row('colleague', b)?.id;
  const pairingId = row('pairing', a)?.id;
  const tieId = row('tie', a)?.id;
  const dealId = row('deal', c)?.id;
  const title = at(['', 'Buyer', 'Director'], b);
  const roleSet = [at(roles, b), at(roles, c)];
  const edits: readonly (() => Result<Step> | null)[] = [
    () => addMember(record, { name: flag ? at(names, a) : null, title, roles: roleSet }, context),
    () => addMember(record, { name: at(names, a), title, roles: roleSet }, context),
    () => addColleague(record, { name: at(names, a), lane: flag ? at(roles, b) : null }, context),
    () => setPhase(record, { phase: at(phases, a) }, context),
    () => renameClient(record, { name: at(names, a) }, context),
    () => updateClient(record, { relationStart: date }, context),
    () => setTurnover(record, { year: 2020 + (a % 3), amount: flag ? b : null, ownAmount: c % 2 ? c : null }, context),
    () => addDeal(record, { name: 'Line 4' }, context),
    () => (seatId ? nameHolder(record, { seatId, name: at(names, b) }, context) : null),
    () => nameHolder(record, { role: at(roles, a), name: at(names, b), title }, context),
    () => (seatId ? renameSeat(record, { seatId, title }, context) : null),
    () => (seatId ? setRoles(record, { seatId, roles: roleSet.slice(c % 3), asCorrection: flag }, context) : null),
    () => (seatId ? setRoles(record, { seatId, roles: roleSet, asCorrection: !flag }, context) : null),
    () => {
      const companyRoleIds = rowsOf(record, 'companyRole')
        .map(({ id }) => id)
        .slice(0, c % 3);
      return seatId ? setRoles(record, { seatId, roles: [], companyRoleIds, asCorrection: flag }, context) : null;
    },
    () => {
      const present = rowsOf(record, 'companyRole').slice(0, b % 4);
      const added = {
        id: null,
        name: at(['coach', 'user', 'approver'], a),
        conquestRow: at(acquisitionRows, b),
        nurtureRow: at(nurtureRows, c),
      };
      return setCompanyRoles(record, { roles: flag ? [...present, added] : present }, context);
    },
    () => setCompanyRules(record, { rules: flag ? { ...methodRules, known: a, unreadFrom: b } : null }, context),
    () =>
      seatId ? moveSeat(record, { seatId, lane: at(roles, b), position: c % 4, asCorrection: flag }, context) : null,
    () => (seatId ? removeMember(record, { meaning: 'leave', seatId }, context) : null),
    () => (seatId && c % 5 === 0 ? removeMember(record, { meaning: 'erase', seatId }, context) : null),
    () => (seatId && c % 3 === 0 ? closeSeat(record, { seatId }, context) : null),
    () =>
      seatId
        ? replaceHolder(
            record,
            {
              seatId,
              date: addDays(date, c - 30),
              newcomer: flag ? { name: at(names, b) } : b % 2 ? 'unknown' : 'nobody',
              formerEmployer: flag && c % 2 ? { organisation: 'Quist BV', isCompetitor: true } : undefined,
            },
            context,
          )
        : null,
    () =>
      seatId && otherPersonId
        ? replaceHolder(record, { seatId, date, newcomer: { name: '', personId: otherPersonId } }, context)
        : null,
    () => {
      const tenureId = row('tenure', a)?.id;
      return tenureId ? correctTenureStart(record, { tenureId, from: addDays(date, c - 30) }, context) : null;
    },
    () => (personId ? renamePerson(record, { personId, name: at(names, b) }, context) : null),
    () =>
      personId
        ? addEmployment(record, { personId, organisation: 'Quist', isCompetitor: flag, to: date }, context)
        : null,
    () => {
      const employmentId = row('employment', a)?.id;
      return employmentId ? removeEmployment(record, { employmentId }, context) : null;
    },
    () =>
      personId
        ? addReading(
            record,
            {
              personId,
              status: at(emotionalStatuses, b),
              confidence: at(confidences, c),
              colleagueId: flag ? colleagueId : null,
            },
            context,
          )
        : null,
    () => {
      const readingId = row('reading', a)?.id;
      return readingId ? removeReading(record, { readingId }, context) : null;
    },
    () =>
      personId && colleagueId
        ? recordTouch(record, { personId, colleagueId, state: flag ? 'done' : 'planned', channel: 'visit' }, context)
        : null,
    () => {
      const touchId = row('touch', a)?.id;
      if (!touchId) return null;
      return flag ? removeTouch(record, { touchId }, context) : updateTouch(record, { touchId, date }, context);
    },
    () => (personId ? recordClaim(record, { personId, colleagueId: flag ? colleagueId : null }, context) : null),
    () => {
      const claimId = row('claim', a)?.id;
      if (!claimId) return null;
      return flag ? removeClaim(record, { claimId }, context) : correctClaim(record, { claimId, date }, context);
    },
    () => addArgument(record, { text: at(names, b) }, context),
    () => {
      const argumentId = row('argument', a)?.id;
      if (!argumentId) return null;
      if (c % 3 === 0) return withdrawArgument(record, { argumentId, asCorrection: flag }, context);
      if (c % 3 === 1) return moveArgument(record, { argumentId, place: b % 4 }, context);
      return rewordArgument(record, { argumentId, text: at(names, c) }, context);
    },
    () => {
      const found = findingsOf(stateAt(record, date), record);
      const findingId = found[a % Math.max(1, found.length)]?.id;
      const until = addDays(date, c * 10);
      return findingId ? snoozeFinding(record, { findingId, until, reason: at(['', 'Later'], b) }, context) : null;
    },
    () =>
      keepView(
        record,
        {
          ...plainView(date),
          title: at(names, b),
          note: flag ? at(names, c) : '',
          focus: seatId ? 'seat' : personId ? 'person' : 'nothing',
          seatId: seatId ?? null,
          personId: seatId ? null : (personId ?? null),
          ...(dealId && flag ? { kind: 'deals', dealId } : {}),
        },
        context,
      ),
    () => {
      const viewId = row('keptView', a)?.id;
      if (!viewId) return null;
      if (c % 3 === 0) return moveKeptView(record, { viewId, place: b % 4 }, context);
      if (c % 3 === 1) return changeKeptView(record, { viewId, title: at(names, c), inSteps: flag }, context);
      return removeKeptView(record, { viewId }, context);
    },
    () => {
      const snoozeId = row('snooze', a)?.id;
      return snoozeId ? wakeFinding(record, { snoozeId }, context) : null;
    },
    () => (colleagueId ? renameColleague(record, { colleagueId, title }, context) : null),
    () =>
      colleagueId
        ? moveColleague(record, { colleagueId, lane: flag ? at(roles, a) : null, position: c % 4 }, context)
        : null,
    () => (colleagueId && c % 3 === 0 ? colleagueLeaves(record, { colleagueId }, context) : null),
    () => (colleagueId ? removeFromMap(record, { colleagueId }, context) : null),
    () =>
      seatId && colleagueId
        ? pair(record, { seatId, colleagueId, cadence: flag ? at(cadences, c) : null }, context)
        : null,
    () =>
      pairingId
        ? setCadence(record, { pairingId, cadence: at(cadences, c), asCorrection: b % 3 === 0 }, context)
        : null,
    () => (pairingId ? correctPairingStart(record, { pairingId, from: addDays(date, c - 30) }, context) : null),
    () =>
      pairingId
        ? setRelationLevel(record, { pairingId, kind: at(relationAims, b), level: at(relationSteps, c) }, context)
        : null,
    () => {
      const levelId = row('relationLevel', a)?.id;
      return levelId ? removeRelationLevel(record, { levelId }, context) : null;
    },
    () => (pairingId ? unpair(record, { pairingId, asCorrection: b % 3 === 0 }, context) : null),
    () =>
      seatId && otherSeatId
        ? addTie(record, { kind: at(tieKinds, c), fromSeatId: seatId, toSeatId: otherSeatId }, context)
        : null,
    () => (tieId ? changeTie(record, { tieId, kind: at(tieKinds, b), asCorrection: flag }, context) : null),
    () => (tieId ? correctTieStart(record, { tieId, from: addDays(date, c - 30) }, context) : null),
    () => (tieId ? removeTie(record, { tieId, asCorrection: flag }, context) : null),
    () => (seatId ? setSeatWork(record, { seatId, level: at(managementLevels, b) }, context) : null),
    () =>
      colleagueId ? setColleagueWork(record, { colleagueId, field: flag ? at(workFields, c) : null }, context) : null,
    () =>
      personId && colleagueId
        ? addAcquaintance(
            record,
            { personId, colleagueId, kind: at(acquaintanceKinds, c), from: flag ? date : null },
            context,
          )
        : null,
    () => {
      const acquaintanceId = row('acquaintance', a)?.id;
      if (!acquaintanceId) return null;
      return c % 3 === 0
        ? removeAcquaintance(record, { acquaintanceId }, context)
        : updateAcquaintance(
            record,
            { acquaintanceId, kind: at(acquaintanceKinds, b), to: flag ? date : null },
            context,
          );
    },
    () => {
      const steps = flag
        ? [{ share: (b + 1) / 61, noticeDays: c }, ...(c % 3 ? [{ share: 0.5, noticeDays: 90 }] : [])]
        : [];
      return setExitAgreement(record, { personId: personId ?? null, summary: 'Steps', steps }, context);
    },
    () => {
      const exitAgreementId = row('exitAgreement', a)?.id;
      return exitAgreementId && c % 3 === 0 ? removeExitAgreement(record, { exitAgreementId }, context) : null;
    },
    () => {
      const answers = root6WindowAt(start, addDays(date, 1900))?.from ?? start;
      return startProgramme(record, { kind: 'root6', answers }, context);
    },
    () => {
      const pull = pullsOf(record)[a % Math.max(1, pullsOf(record).length)];
      if (!pull) return null;
      const { seatId: pulledSeatId, colleagueId: pulledColleagueId, date: answers } = pull;
      return startProgramme(
        record,
        { kind: 'root7', answers, seatId: pulledSeatId, colleagueId: pulledColleagueId },
        context,
      );
    },
    () => {
      const activityId = row('activity', a)?.id;
      if (!activityId) return null;
      return c % 3 === 0
        ? removeActivity(record, { activityId }, context)
        : c % 3 === 1
          ? reopenActivity(record, { activityId }, context)
          : completeActivity(record, { activityId }, context);
    },
    () => {
      const programmeId = row('programme', a)?.id;
      if (!programmeId) return null;
      return flag
        ? finishProgramme(record, { programmeId }, context)
        : resumeProgramme(record, { programmeId }, context);
    },
    () =>
      dealId && personId
        ? addStance(record, { dealId, personId, position: at(stancePositions, b), confidence: 'stated' }, context)
        : null,
    () =>
      dealId && personId && otherPersonId
        ? addDelegation(record, { dealId, fromPersonId: personId, toPersonId: otherPersonId }, context)
        : null,
    () => {
      const delegationId = row('delegation', a)?.id;
      return delegationId ? endDelegation(record, { delegationId }, context) : null;
    },
    () => (dealId ? addMilestone(record, { dealId, kind: at(milestoneKinds, a), text: '' }, context) : null),
    () => {
      const milestoneId = row('milestone', a)?.id;
      if (!milestoneId) return null;
      if (flag) return removeMilestone(record, { milestoneId }, context);
      return updateMilestone(record, { milestoneId, date, kind: at(milestoneKinds, b) }, context);
    },
    () => {
      const stanceId = row('stance', a)?.id;
      return stanceId ? removeStance(record, { stanceId }, context) : null;
    },
    () => (dealId ? updateDeal(record, { dealId, openedOn: date }, context) : null),
    () => (dealId && b % 5 === 0 ? removeDeal(record, { dealId }, context) : null),
  ];
  return at(edits, act.edit)();
};
