import { type DisturbanceModel, methodDisturbance, ruleOfModel } from '../../insight/disturbanceModel.ts';
import type { Failure } from '../../ipc/result.ts';
import { maxRestart, maxWeight, minRestart, rowSchemas } from '../../model/records.ts';
import { rowsOf } from '../clientRecord.ts';
import { added, changed, type Diff, removed } from '../diff.ts';
import { type Edit, finishEdit } from './editing.ts';

/** Null: back to the method's own numbers. */
export type SetDisturbanceRequest = DisturbanceModel | null;

/** The company's own numbers of the spaghetti effect, for every client and for the past as well. */
export const setDisturbance: Edit<SetDisturbanceRequest> = (record, request, context) => {
  const present = rowsOf(record, 'disturbanceRule');
  if (request) {
    const error = whatIsWrong(request);
    if (error) return { ok: false, error };
  }
  const first = present[0];
  const rule = request && !isMethod(request) ? ruleOfModel(request) : null;
  const diff: Diff = rule
    ? [first ? changed('disturbanceRule', first, rule) : added('disturbanceRule', { id: context.newId(), ...rule })]
    : present.map((row) => removed('disturbanceRule', row));
  return finishEdit(record, { key: rule ? 'step.setDisturbance' : 'step.resetDisturbance' }, diff, context);
};

const isMethod = (model: DisturbanceModel): boolean =>
  JSON.stringify(ruleOfModel(model)) === JSON.stringify(ruleOfModel(methodDisturbance));

/** Asks the row's own schema, so that form, file and storage refuse the same numbers. */
const whatIsWrong = (model: DisturbanceModel): Failure | null => {
  const parsed = rowSchemas.disturbanceRule.omit({ id: true }).safeParse(ruleOfModel(model));
  const field = parsed.error?.issues[0]?.path[0];
  switch (field) {
    case undefined:
      return null;
    case 'restart':
      return { code: 'restartInvalid', params: { min: minRestart * 100, max: maxRestart * 100 } };
    case 'halfLifeDays':
      return { code: 'halfLifeInvalid', params: {} };
    case 'leftAfterTouch':
      return { code: 'leftAfterTouchInvalid', params: {} };
    default:
      return { code: 'weightInvalid', params: { max: maxWeight } };
  }
};
