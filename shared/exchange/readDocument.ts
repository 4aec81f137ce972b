import { type Id, idSchema, type NewId } from '../model/ids.ts';
import { sharedTableNames, type TableName } from '../model/records.ts';
import { type ClientRecord, emptyTables } from '../record/clientRecord.ts';
import { clientsForm, documentLists } from './documentLists.ts';
import { elementsOf, type JsonElement } from './documentSchema.ts';
import { type FieldForm, isReferredTo, type ListForm, type ReferenceTarget } from './jsonForm.ts';
import { type JsonPath, quote } from './jsonPlace.ts';

/** Something a file of the right shape still gets wrong, and where. */
export interface DocumentProblem {
  readonly path: JsonPath;
  readonly detail: string;
}

export interface ReadDocument {
  readonly records: readonly ClientRecord[];
  /** Where in the file a row came from. */
  readonly placeOfRow: (table: TableName, id: Id) => JsonPath;
  readonly problems: readonly DocumentProblem[];
}

/** What the texts used as ids stand for, by what they point at. People, seats and deals anew for every client. */
type KnownIds = Readonly<Record<ReferenceTarget, ReadonlyMap<string, Id>>>;

/** Where a row stands: in what list element, whose client, with what ids around. */
interface Surroundings {
  readonly path: JsonPath;
  readonly around: Readonly<Record<string, unknown>>;
  readonly clientId: Id | null;
  readonly known: KnownIds;
}

type Tables = Record<TableName, Record<Id, object>>;

/**
 * The rows of a document that has the right shape. Ids that are UUIDs are kept, all others are replaced by fresh ones
 * in the order of the file; references follow.
 */
export const readDocument = (document: JsonElement, newId: NewId): ReadDocument => {
  const problems: DocumentProblem[] = [];
  const places = new Map<string, JsonPath>();
  const idOfElement = new Map<JsonElement, Id>();

  /** Gives an element its id, once. The same UUID may stand once per table: it is kept, and must stay unique. */
  const giveId = (list: ListForm, element: JsonElement, path: JsonPath): Id => {
    const isKept = element.id !== undefined && idSchema.safeParse(element.id).success;
    const id = isKept && element.id !== undefined ? element.id : newId();
    const key = placeKey(list.table, id);
    if (places.has(key)) problems.push({ path: [...path, 'id'], detail: `${quote(id)} is used twice` });
    places.set(key, path);
    idOfElement.set(element, id);
    return id;
  };

  /** First pass over a list others point at: what its id texts stand for. */
  const giveIds = (list: ListForm, around: JsonElement, path: JsonPath): ReadonlyMap<string, Id> => {
    const ids = new Map<string, Id>();
    elementsOf(around, list).forEach((element, place) => {
      const elementPath = [...path, list.json, place];
      if (element.id === undefined) return;
      const text = element.id;
      const isRepeated = ids.has(text);
      if (isRepeated) problems.push({ path: [...elementPath, 'id'], detail: `${quote(text)} is used twice` });
      else ids.set(text, giveId(list, element, elementPath));
    });
    return ids;
  };

  const readList = (list: ListForm, element: JsonElement, surroundings: Surroundings, tables: Tables): void => {
    elementsOf(element, list).forEach((inner, place) => {
      const path = [...surroundings.path, list.json, place];
      const id = idOfElement.get(inner) ?? giveId(list, inner, path);
      const row: Record<string, unknown> = { id };
      if (surroundings.clientId !== null) row.clientId = surroundings.clientId;
      if (list.parentField !== null) row[list.parentField] = surroundings.around.id;
      for (const field of list.fields) row[field.row] = valueOfField(field, inner, place, { ...surroundings, path });
      tables[list.table][id] = row;
      for (const next of list.lists) readList(next, inner, { ...surroundings, path, around: row }, tables);
    });
  };

  const valueOfField = (
    field: FieldForm,
    element: JsonElement,
    place: number,
    { path, around, known }: Surroundings,
  ): unknown => {
    const value = element[field.json];
    if (value === undefined) return valueWhenAbsent(field, around, place);
    if (field.refersTo === null || value === null) return value;
    const id = known[field.refersTo].get(String(value));
    if (id === undefined) {
      problems.push({ path: [...path, field.json], detail: `there is no ${field.refersTo} ${quote(String(value))}` });
    }
    return id;
  };

  const shared = emptyTables() as Tables;
  const knownOutside = { colleague: new Map<string, Id>(), companyRole: new Map<string, Id>() };
  const outside: Surroundings = {
    path: [],
    around: {},
    clientId: null,
    known: { ...knownOutside, person: new Map(), seat: new Map(), deal: new Map() },
  };
  for (const list of documentLists.filter((form) => form !== clientsForm)) {
    if (list.table === 'colleague' || list.table === 'companyRole') {
      for (const [text, id] of giveIds(list, document, [])) knownOutside[list.table].set(text, id);
    }
    readList(list, document, outside, shared);
  }

  const records = elementsOf(document, clientsForm).map((client, place): ClientRecord => {
    const path = [clientsForm.json, place];
    const clientId = giveId(clientsForm, client, path);
    const known: Record<ReferenceTarget, ReadonlyMap<string, Id>> = { ...outside.known };
    for (const list of clientsForm.lists) if (isReferredTo(list.table)) known[list.table] = giveIds(list, client, path);
    const tables = { ...(emptyTables() as Tables) };
    for (const name of sharedTableNames) tables[name] = shared[name];
    const row: Record<string, unknown> = { id: clientId };
    for (const field of clientsForm.fields) row[field.row] = valueOfField(field, client, place, { ...outside, path });
    tables.client = { [clientId]: row };
    for (const list of clientsForm.lists) readList(list, client, { path, around: row, clientId, known }, tables);
    return { clientId, tables: tables as unknown as ClientRecord['tables'] };
  });
  return { records, problems, placeOfRow: (table, id) => places.get(placeKey(table, id)) ?? [] };
};

const placeKey = (table: TableName, id: Id): string => `${table} ${id}`;

const valueWhenAbsent = (field: FieldForm, around: Readonly<Record<string, unknown>>, place: number): unknown => {
  switch (field.whenAbsent.kind) {
    case 'constant':
      return field.whenAbsent.value;
    case 'parent':
      return around[field.row];
    case 'place':
      return place;
    case 'refused':
      throw new Error(`field ${field.json} may not be absent, yet it passed the schema`);
  }
};
