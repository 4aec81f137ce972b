import { z } from 'zod';
import { documentLists } from './documentLists.ts';
import {
  documentKinds,
  type FieldForm,
  fieldSchemaOf,
  formatName,
  formatVersion,
  type ListForm,
  mustCarryId,
} from './jsonForm.ts';

/** Longest id text a hand-written file may use. */
const maxIdLength = 200;

/** Any text will do: only ids that are UUIDs are kept, the others serve to point at each other. */
const idText = z
  .string()
  .min(1, { error: 'is empty' })
  .max(maxIdLength, { error: `is longer than ${maxIdLength} characters` });

/** One element of a list, as it stands in the file: names of the file, absent fields absent. */
export type JsonElement = Readonly<Record<string, unknown>> & { readonly id?: string };

/** The shape of a whole file. References are only texts here; whether they lead anywhere is the reader's question. */
const schemaOfField = (list: ListForm, field: FieldForm): z.ZodType => {
  const ofRow: z.ZodType = fieldSchemaOf(list.table, field.row);
  const isNullable = ofRow.safeParse(null).success;
  const value = field.refersTo ? (isNullable ? idText.nullable() : idText) : ofRow;
  return field.whenAbsent.kind === 'refused' ? value : value.optional();
};

const schemaOfList = (list: ListForm): z.ZodType => {
  const fields = list.fields.map((field) => [field.json, schemaOfField(list, field)]);
  const lists = list.lists.map((inner) => [inner.json, schemaOfList(inner)]);
  const element: Readonly<Record<string, z.ZodType>> = Object.fromEntries([...fields, ...lists]);
  return z.array(z.strictObject({ id: mustCarryId(list.table) ? idText : idText.optional(), ...element })).optional();
};

export const documentSchema: z.ZodType<JsonElement> = z.strictObject({
  format: z.literal(formatName),
  version: z.literal(formatVersion),
  kind: z.enum(documentKinds).optional(),
  ...Object.fromEntries(documentLists.map((list) => [list.json, schemaOfList(list)])),
});

/** The elements of a list inside a parsed element; an absent list is an empty one. */
export const elementsOf = (around: JsonElement, list: ListForm): readonly JsonElement[] =>
  (around[list.json] as readonly JsonElement[] | undefined) ?? [];
