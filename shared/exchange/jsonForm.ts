import type { z } from 'zod';
import { rowSchemas, type TableName } from '../model/records.ts';

/** First field of every file of ours, and the version this program writes. See docs/format.md for the policy. */
export const formatName = 'counterpart';
export const formatVersion = 1;

export const documentKinds = ['workspace', 'client'] as const;
/** `client`: exactly one client, with the workspace's colleagues and turnover it is seen with. */
export type DocumentKind = (typeof documentKinds)[number];

/** What other parts of a file point at by id. Ids of people, seats and deals are known within their client only. */
export type ReferenceTarget = 'colleague' | 'companyRole' | 'person' | 'seat' | 'deal';

/**
 * What an absent field means. `parent`: the same field of the row it stands in. `place`: its place in the list,
 * counted from 0.
 */
export type WhenAbsent =
  | { readonly kind: 'refused' }
  | { readonly kind: 'constant'; readonly value: string | boolean | null }
  | { readonly kind: 'parent' }
  | { readonly kind: 'place' };

export interface FieldForm {
  /** Name in the file and name in the row. */
  readonly json: string;
  readonly row: string;
  readonly refersTo: ReferenceTarget | null;
  readonly whenAbsent: WhenAbsent;
}

/** How the rows of one table stand in the file: as a list, inside the row they belong to. */
export interface ListForm {
  readonly table: TableName;
  /** Name of the list. */
  readonly json: string;
  /** Row field that holds the id of the row around the list; null where that is only the client, or the workspace. */
  readonly parentField: string | null;
  /** In the order in which they are written, after `id`. */
  readonly fields: readonly FieldForm[];
  readonly lists: readonly ListForm[];
  /** Row field the list is ordered by, then by id. Null: by id alone, the order of their making. */
  readonly orderedBy: string | null;
}

/** Lists whose rows are pointed at by id. */
export const isReferredTo = (table: TableName): table is ReferenceTarget => mustCarryId(table) || table === 'deal';

/** Lists whose rows are good for nothing without an id. A deal that no kept view shows needs none. */
export const mustCarryId = (table: TableName): table is Exclude<ReferenceTarget, 'deal'> =>
  table === 'colleague' || table === 'companyRole' || table === 'person' || table === 'seat';

/** The zod schema of one row field. */
export const fieldSchemaOf = (table: TableName, field: string): z.ZodType => {
  const schema = new Map<string, z.ZodType>(Object.entries(rowSchemas[table].shape)).get(field);
  if (!schema) throw new Error(`table ${table} has no field ${field}`);
  return schema;
};
