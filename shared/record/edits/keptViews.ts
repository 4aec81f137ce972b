import { ok, type Result } from '../../ipc/result.ts';
import type { Id } from '../../model/ids.ts';
import type { KeptView } from '../../model/records.ts';
import { keptViewsOf } from '../../time/keptViews.ts';
import { clientOf } from '../clientRecord.ts';
import { added, changed, removed } from '../diff.ts';
import { type Edit, findRow, finishEdit } from './editing.ts';
import { normaliseName, normaliseText } from './names.ts';

/** What is shown, with its words. */
export type KeepViewRequest = Omit<KeptView, 'id' | 'clientId' | 'position'>;

/** Keeps a way of looking at the client, behind those that were kept before. */
export const keepView: Edit<KeepViewRequest> = (record, request, context) => {
  const words = cleanWords(request);
  if (!words.ok) return words;
  const row: KeptView = {
    ...request,
    ...words.value,
    id: context.newId(),
    clientId: record.clientId,
    position: (keptViewsOf(record).at(-1)?.position ?? -1) + 1,
  };
  return finishEdit(record, { key: 'step.keepView', params: { title: row.title } }, [added('keptView', row)], context);
};

/** What is absent stays as it is. */
export interface ChangeKeptViewRequest {
  readonly viewId: Id;
  readonly title?: string;
  readonly note?: string;
  readonly inSteps?: boolean;
}

export const changeKeptView: Edit<ChangeKeptViewRequest> = (record, request, context) => {
  const found = findRow(record, 'keptView', request.viewId);
  if (!found.ok) return found;
  const view = found.value;
  const words = cleanWords({ title: request.title ?? view.title, note: request.note ?? view.note });
  if (!words.ok) return words;
  return finishEdit(
    record,
    { key: 'step.changeKeptView', params: { title: words.value.title } },
    [changed('keptView', view, { ...words.value, inSteps: request.inSteps ?? view.inSteps })],
    context,
  );
};

export interface MoveKeptViewRequest {
  readonly viewId: Id;
  /** Its place among the kept views, from 0. */
  readonly place: number;
}

/** A place beyond the last one is the last one. */
export const moveKeptView: Edit<MoveKeptViewRequest> = (record, request, context) => {
  const found = findRow(record, 'keptView', request.viewId);
  if (!found.ok) return found;
  const others = keptViewsOf(record).filter(({ id }) => id !== request.viewId);
  const place = Math.max(0, Math.min(others.length, Math.trunc(request.place)));
  return finishEdit(
    record,
    { key: 'step.moveKeptView', params: { client: clientOf(record).name } },
    others.toSpliced(place, 0, found.value).map((row, position) => changed('keptView', row, { position })),
    context,
  );
};

export interface RemoveKeptViewRequest {
  readonly viewId: Id;
}

export const removeKeptView: Edit<RemoveKeptViewRequest> = (record, request, context) => {
  const found = findRow(record, 'keptView', request.viewId);
  if (!found.ok) return found;
  const label = { key: 'step.removeKeptView', params: { title: found.value.title } };
  return finishEdit(record, label, [removed('keptView', found.value)], context);
};

const cleanWords = ({ title, note }: Pick<KeptView, 'title' | 'note'>): Result<Pick<KeptView, 'title' | 'note'>> => {
  const name = normaliseName(title);
  if (!name.ok) return name;
  const text = normaliseText(note);
  return text.ok ? ok({ title: name.value, note: text.value }) : text;
};
