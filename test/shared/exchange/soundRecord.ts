import fc from 'fast-check';
import type { Id, NewId } from '../../../shared/model/ids.ts';
import { dateOfDayNumber, type PlainDate } from '../../../shared/model/plainDate.ts';
import type { Row, TableName } from '../../../shared/model/records.ts';
import { rowSchemas } from '../../../shared/model/records.ts';
import { acquisitionRows, nurtureRows } from '../../../shared/model/rowTemplate.ts';
import {
  acquaintanceKinds,
  cadences,
  channels,
  confidences,
  dealOutcomes,
  emotionalStatuses,
  managementLevels,
  milestoneKinds,
  phases,
  relationAims,
  relationSteps,
  roles,
  stancePositions,
  tieKinds,
  touchStates,
  workFields,
} from '../../../shared/model/vocabulary.ts';
import { type ClientRecord, clientOf, emptyTables } from '../../../shared/record/clientRecord.ts';
import { factsBeforeDeal } from '../../../shared/record/dealLife.ts';
import { earlyFacts } from '../../../shared/record/relationStart.ts';
import { countingIds } from '../../fixtures/recordBuilder.ts';

/** Names that have broken other programs. */
export const hostileNames = [
  '__proto__',
  'constructor',
  'null',
  '</script><img src=x onerror=alert(1)>',
  "Robert'); DROP TABLE client;--",
  '"},{"id":"',
  'back\\slash \\u0000 \\n',
  'a\u2028b\u2029c',
  '\u202Eright to left',
  'e\u0301 \u{1F469}\u200D\u{1F4BC} \u{20BB7}',
  'half a \uD83D character',
  '=1+1',
] as const;

const day = fc.integer({ min: -7000, max: 60_000 }).map(dateOfDayNumber);
const name = fc.oneof(
  fc.constantFrom(...hostileNames),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .filter((text) => rowSchemas.person.shape.name.safeParse(text).success),
);
const text = fc.oneof(
  fc.constant(''),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(...hostileNames, '\u0000\r\n\t'),
);
const amount = fc.oneof(fc.integer({ min: 0, max: 1e9 }), fc.double({ min: 0.01, max: 1e15, noNaN: true }));
const position = fc.integer({ min: -1_000_000, max: 1_000_000 });

type Period = { readonly from: PlainDate; readonly to: PlainDate | null };

/** One to four periods that do not overlap, the last one perhaps open. */
const periods = fc
  .tuple(fc.uniqueArray(day, { minLength: 2, maxLength: 8 }), fc.boolean())
  .map(([days, isOpen]): readonly Period[] => {
    const sorted = [...days].sort();
    const found: Period[] = [];
    for (let at = 0; at + 1 < sorted.length; at += 2) {
      const [from, to] = [sorted[at], sorted[at + 1]];
      if (from && to) found.push({ from, to });
    }
    const last = found.at(-1);
    return last && isOpen ? [...found.slice(0, -1), { ...last, to: null }] : found;
  });
const period = periods.map(([first]): Period => first ?? { from: dateOfDayNumber(0), to: null });

/** Draws values one after another, so that a row can depend on the rows before it. */
type Draw = <T>(arbitrary: fc.Arbitrary<T>) => T;

type SharedTables = Pick<ClientRecord['tables'], 'colleague' | 'companyRole' | 'ownTurnover'>;

/** Sound records of one workspace, sorted by id: the same shared rows in each, every table filled. */
export const workspaceArbitrary = (count: {
  readonly min: number;
  readonly max: number;
}): fc.Arbitrary<readonly ClientRecord[]> =>
  fc.tuple(fc.gen(), fc.integer({ min: count.min, max: count.max })).map(([gen, clients]) => {
    const draw: Draw = (arbitrary) => gen(() => arbitrary);
    const newId = countingIds();
    const shared = drawShared(draw, newId);
    return Array.from({ length: clients }, () => drawRecord(draw, newId, shared));
  });

const drawShared = (draw: Draw, newId: NewId): SharedTables => {
  const years = draw(fc.uniqueArray(fc.integer({ min: 1900, max: 2199 }), { maxLength: 4 }));
  return {
    colleague: byId(
      draw(fc.array(fc.tuple(name, text, fc.option(period)), { minLength: 1, maxLength: 4 })).map(
        ([called, , held]) => ({
          id: newId(),
          name: called,
          title: draw(fc.oneof(fc.constant(''), name)),
          from: held?.from ?? null,
          to: held?.to ?? null,
          level: draw(fc.option(fc.constantFrom(...managementLevels))),
          field: draw(fc.option(fc.constantFrom(...workFields))),
        }),
      ),
    ),
    companyRole: byId(
      draw(fc.uniqueArray(fc.constantFrom('coach', 'User', 'Zoë'), { maxLength: 3 })).map((called) => ({
        id: newId(),
        name: called,
        conquestRow: draw(fc.constantFrom(...acquisitionRows)),
        nurtureRow: draw(fc.constantFrom(...nurtureRows)),
        position: draw(position),
      })),
    ),
    ownTurnover: byId(years.map((year) => ({ id: newId(), year, amount: draw(amount) }))),
  };
};

const byId = <R extends { readonly id: Id }>(rows: readonly R[]): Readonly<Record<Id, R>> =>
  Object.fromEntries(rows.map((row) => [row.id, row]));

const drawRecord = (draw: Draw, newId: NewId, shared: SharedTables): ClientRecord => {
  const clientId = newId();
  const tables: Record<TableName, Record<Id, object>> = { ...emptyTables() };
  const put = <T extends TableName>(table: T, row: Omit<Row<T>, 'id' | 'clientId'>): Id => {
    const id = newId();
    tables[table] = { ...tables[table], [id]: { id, clientId, ...row } };
    return id;
  };
  const some = <T>(value: fc.Arbitrary<T>): readonly T[] => draw(fc.array(value, { maxLength: 4 }));
  const oneOf = <T>(values: readonly T[]): T => draw(fc.constantFrom(...values));
  const maybe = <T>(values: readonly T[]): T | null => draw(fc.option(fc.constantFrom(...values)));

  tables.client = { [clientId]: { id: clientId, name: draw(name), relationStart: draw(day), note: draw(text) } };
  for (const held of draw(periods)) put('phase', { phase: oneOf(phases), ...held });

  const colleagueIds = Object.keys(shared.colleague);
  const personIds = draw(fc.array(fc.tuple(name, text), { minLength: 2, maxLength: 5 })).map(([called, note]) =>
    put('person', { name: called, note }),
  );
  for (const personId of personIds) {
    for (const organisation of some(name)) {
      const held = draw(fc.option(period));
      put('employment', {
        personId,
        organisation,
        isCompetitor: draw(fc.boolean()),
        from: held?.from ?? null,
        to: held?.to ?? null,
      });
    }
    for (const date of some(day)) {
      put('reading', {
        personId,
        colleagueId: maybe(colleagueIds),
        date,
        status: oneOf(emotionalStatuses),
        confidence: oneOf(confidences),
        note: draw(text),
      });
      put('touch', {
        personId,
        colleagueId: oneOf(colleagueIds),
        date: draw(day),
        state: oneOf(touchStates),
        channel: oneOf(channels),
        discussedDmu: draw(fc.boolean()),
        summary: draw(text),
      });
    }
  }

  for (const kind of draw(fc.uniqueArray(fc.constantFrom(...acquaintanceKinds)))) {
    const personId = oneOf(personIds);
    const colleagueId = oneOf(colleagueIds);
    const held = draw(fc.option(period));
    const since = { from: held?.from ?? null, to: held?.to ?? null };
    put('acquaintance', { personId, colleagueId, kind, note: draw(text), ...since });
  }

  const seatIds = draw(fc.array(periods, { minLength: 2, maxLength: 4 })).map((held) => {
    const from = held[0]?.from ?? dateOfDayNumber(0);
    const to = held.at(-1)?.to ?? null;
    const seatId = put('seat', {
      title: draw(fc.oneof(fc.constant(''), name)),
      position: draw(position),
      from,
      to,
      level: maybe(managementLevels),
      field: maybe(workFields),
    });
    for (const tenure of held) put('tenure', { seatId, personId: maybe(personIds), ...tenure });
    for (const role of draw(fc.uniqueArray(fc.constantFrom(...roles), { maxLength: 3 }))) {
      put('seatRole', { seatId, role, ...(draw(fc.boolean()) ? { from, to } : draw(period)) });
    }
    const companyRoleIds = Object.keys(shared.companyRole);
    for (const companyRoleId of draw(fc.subarray(companyRoleIds))) {
      put('seatCompanyRole', { seatId, companyRoleId, ...(draw(fc.boolean()) ? { from, to } : draw(period)) });
    }
    return seatId;
  });
  const [firstSeat, secondSeat] = seatIds;
  for (const colleagueId of colleagueIds) {
    for (const held of draw(periods)) {
      put('assignment', { colleagueId, lane: maybe(roles), position: draw(position), ...held });
      put('pairing', { seatId: oneOf([firstSeat ?? '']), colleagueId, cadence: maybe(cadences), ...held });
      put('relationLevel', {
        seatId: firstSeat ?? '',
        colleagueId,
        date: held.from,
        kind: oneOf(relationAims),
        level: oneOf(relationSteps),
      });
    }
  }
  if (firstSeat && secondSeat) {
    const begins = [firstSeat, secondSeat]
      .map((id) => (tables.seat[id] as Row<'seat'>).from)
      .sort()
      .at(-1);
    for (const kind of draw(fc.uniqueArray(fc.constantFrom(...tieKinds)))) {
      for (const held of draw(periods)) {
        // A line cannot begin before its seats do.
        const from = begins && held.from < begins ? begins : held.from;
        if (held.to !== null && held.to <= from) continue;
        put('tie', { kind, fromSeatId: secondSeat, toSeatId: firstSeat, from, to: held.to });
      }
    }
  }
  for (const year of draw(fc.uniqueArray(fc.integer({ min: 1900, max: 2199 }), { maxLength: 4 }))) {
    put('turnover', { year, amount: draw(amount) });
  }
  for (const agreedOn of some(day)) put('exitAgreement', { agreedOn, personId: maybe(personIds), summary: draw(text) });
  for (const dealName of some(name)) {
    const dealId = put('deal', {
      name: dealName,
      openedOn: draw(day),
      orderPlacedOn: draw(fc.option(day)),
      closedOn: draw(fc.option(day)),
      outcome: oneOf(dealOutcomes),
    });
    const [fromPersonId = '', toPersonId = ''] = personIds;
    for (const held of draw(periods)) put('delegation', { dealId, fromPersonId, toPersonId, ...held });
    for (const date of some(day)) {
      put('milestone', { dealId, date, kind: oneOf(milestoneKinds), text: draw(text) });
      put('stance', {
        dealId,
        personId: oneOf(personIds),
        date,
        position: oneOf(stancePositions),
        confidence: oneOf(confidences),
        note: draw(text),
      });
    }
  }
  for (const { deal, date } of factsBeforeDeal({ clientId, tables: tables as ClientRecord['tables'] })) {
    const { openedOn } = tables.deal[deal.id] as Row<'deal'>;
    if (date < openedOn) tables.deal[deal.id] = { ...deal, openedOn: date };
  }
  const record = { clientId, tables: { ...tables, ...shared } as ClientRecord['tables'] };
  // Nothing passes between a client and us before the relation begins.
  const client = clientOf(record);
  const first = earlyFacts(record)[0]?.date ?? client.relationStart;
  return { ...record, tables: { ...record.tables, client: { [clientId]: { ...client, relationStart: first } } } };
};
