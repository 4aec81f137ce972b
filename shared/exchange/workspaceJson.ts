import { fail, ok, type Result } from '../ipc/result.ts';
import type { NewId } from '../model/ids.ts';
import type { ClientRecord } from '../record/clientRecord.ts';
import { clientsForm, documentLists } from './documentLists.ts';
import { documentSchema } from './documentSchema.ts';
import { type DocumentKind, formatName, formatVersion } from './jsonForm.ts';
import { detailOf, type JsonPath, placeOf, quote, valueAt } from './jsonPlace.ts';
import { locateJsonError } from './locateJsonError.ts';
import { printJson } from './printJson.ts';
import { readDocument } from './readDocument.ts';
import { elementsOfRecords } from './recordElements.ts';
import { recordProblems } from './recordProblems.ts';

export { importClash } from './importClash.ts';
export { idsOfRecord, importSteps } from './importSteps.ts';

/**
 * Clients as JSON text in the form that docs/format.md describes. Nothing is lost: `parseWorkspaceJson` gives the same
 * records back. The same records always give the same text.
 *
 * @throws Error when the kind is `client` and there is not exactly one record.
 */
export const recordsToJson = (records: readonly ClientRecord[], options: { readonly kind: DocumentKind }): string => {
  if (options.kind === 'client' && records.length !== 1) throw new Error('a client file holds exactly one client');
  const lists = documentLists.map((list) => [list.json, elementsOfRecords(records, list)] as const);
  return printJson({ format: formatName, version: formatVersion, kind: options.kind, ...Object.fromEntries(lists) });
};

/**
 * The clients of a JSON text, each with the shared rows of the file. Ids that are no UUIDs are replaced by fresh ones.
 *
 * Errors: `jsonInvalid` (path, detail, line), `formatUnknown` (path, found), `formatTooNew` (path, found, known),
 * `formatInvalid` (path, where, detail). `path` is only repeated in them, for the sentence.
 */
export const parseWorkspaceJson = (text: string, path: string, newId: NewId): Result<readonly ClientRecord[]> => {
  // A byte order mark is what some editors put before the text; it is no part of it.
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const jsonError = locateJsonError(content);
  if (jsonError) return fail('jsonInvalid', { path, detail: jsonError.detail, line: jsonError.line });
  const json: unknown = JSON.parse(content);

  const format = valueAt(json, ['format']);
  if (format !== formatName) return fail('formatUnknown', { path, found: wordsFor(format) });
  const version = valueAt(json, ['version']);
  if (typeof version === 'number' && version > formatVersion) {
    return fail('formatTooNew', { path, found: version, known: formatVersion });
  }

  const invalid = (place: JsonPath, detail: string) =>
    fail('formatInvalid', { path, where: placeOf(json, place), detail });
  const document = documentSchema.safeParse(json);
  if (!document.success) {
    const issue = document.error.issues[0];
    if (!issue) throw document.error;
    return invalid(issue.path, detailOf(json, issue));
  }
  const count = (valueAt(json, [clientsForm.json]) as readonly unknown[] | undefined)?.length ?? 0;
  if (document.data.kind === 'client' && count !== 1) {
    return invalid([clientsForm.json], `a file of kind "client" holds one client, this one ${count}`);
  }

  const read = readDocument(document.data, newId);
  const problem = read.problems[0] ?? read.records.flatMap((record) => recordProblems(record, read.placeOfRow))[0];
  if (problem) return invalid(problem.path, problem.detail);
  return ok(read.records);
};

const wordsFor = (format: unknown): string => {
  if (format === undefined) return 'no "format"';
  return typeof format === 'string' ? quote(format) : quote(JSON.stringify(format));
};
