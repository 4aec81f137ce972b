import type { TemplateStep } from '../../insight/programmeTemplate.ts';
import { fail } from '../../ipc/result.ts';
import type { ProgrammeStep } from '../../model/records.ts';
import type { ProgrammeKind } from '../../model/vocabulary.ts';
import { rowsOf } from '../clientRecord.ts';
import { added, changed, type Diff, removed } from '../diff.ts';
import { type Edit, finishEdit } from './editing.ts';
import { normaliseTitle } from './names.ts';

export interface SetTemplateRequest {
  readonly programme: ProgrammeKind;
  /** In their order. Empty: back to the method's own. */
  readonly steps: readonly TemplateStep[];
}

/** The company's own template for a kind of programme, for every client. Programmes that run keep their steps. */
export const setTemplate: Edit<SetTemplateRequest> = (record, { programme, steps }, context) => {
  const present = rowsOf(record, 'programmeStep')
    .filter((row) => row.programme === programme)
    .sort((a, b) => a.position - b.position);
  const wanted: ProgrammeStep[] = [];
  for (const [position, { kind, channel, audience, offset, ...step }] of steps.entries()) {
    const title = normaliseTitle(step.title);
    if (!title.ok) return title;
    const id = present[position]?.id ?? context.newId();
    wanted.push({ id, programme, kind, title: title.value, channel, audience, offset, position });
  }
  if (wanted.some(({ offset }) => !isDays(offset))) return fail('shareInvalid');
  const diff: Diff = [
    ...wanted.map((row, place) => {
      const before = present[place];
      return before ? changed('programmeStep', before, row) : added('programmeStep', row);
    }),
    ...present.slice(wanted.length).map((row) => removed('programmeStep', row)),
  ];
  return finishEdit(record, { key: `step.setTemplate.${programme}` }, diff, context);
};

export interface SetThresholdsRequest {
  /** Above 0, at most 1. */
  readonly root20Share: number;
  readonly root6NoticeDays: number;
}

/** `root20Share` in (0, 1], `root6NoticeDays` whole and at most ten years; else `shareInvalid`. */
export const setThresholds: Edit<SetThresholdsRequest> = (record, { root20Share, root6NoticeDays }, context) => {
  const isShare = root20Share > 0 && root20Share <= 1;
  if (!isShare || !isDays(root6NoticeDays)) return fail('shareInvalid');
  const present = rowsOf(record, 'momentRule')[0];
  const rule = { root20Share, root6NoticeDays };
  return finishEdit(
    record,
    { key: 'step.setThresholds' },
    [present ? changed('momentRule', present, rule) : added('momentRule', { id: context.newId(), ...rule })],
    context,
  );
};

const isDays = (days: number): boolean => Number.isInteger(days) && days >= 0 && days <= 3_660;
