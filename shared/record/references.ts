import type { TableName } from '../model/records.ts';

type Reference = readonly [field: string, target: TableName];

/** Which field of which table names a row of which other table. The client is checked apart: it is the record itself. */
const referencesByTable: Readonly<Partial<Record<TableName, readonly Reference[]>>> = {
  seatRole: [['seatId', 'seat']],
  seatCompanyRole: [
    ['seatId', 'seat'],
    ['companyRoleId', 'companyRole'],
  ],
  tenure: [
    ['seatId', 'seat'],
    ['personId', 'person'],
  ],
  employment: [['personId', 'person']],
  assignment: [['colleagueId', 'colleague']],
  pairing: [
    ['seatId', 'seat'],
    ['colleagueId', 'colleague'],
  ],
  relationLevel: [
    ['seatId', 'seat'],
    ['colleagueId', 'colleague'],
  ],
  tie: [
    ['fromSeatId', 'seat'],
    ['toSeatId', 'seat'],
  ],
  reading: [
    ['personId', 'person'],
    ['colleagueId', 'colleague'],
  ],
  touch: [
    ['personId', 'person'],
    ['colleagueId', 'colleague'],
  ],
  acquaintance: [
    ['personId', 'person'],
    ['colleagueId', 'colleague'],
  ],
  claim: [
    ['personId', 'person'],
    ['colleagueId', 'colleague'],
  ],
  keptView: [
    ['seatId', 'seat'],
    ['personId', 'person'],
    ['colleagueId', 'colleague'],
    ['dealId', 'deal'],
  ],
  exitAgreement: [['personId', 'person']],
  exitStep: [['exitAgreementId', 'exitAgreement']],
  programme: [
    ['seatId', 'seat'],
    ['colleagueId', 'colleague'],
  ],
  activity: [
    ['programmeId', 'programme'],
    ['seatId', 'seat'],
    ['colleagueId', 'colleague'],
  ],
  stance: [
    ['dealId', 'deal'],
    ['personId', 'person'],
  ],
  delegation: [
    ['dealId', 'deal'],
    ['fromPersonId', 'person'],
    ['toPersonId', 'person'],
  ],
  milestone: [['dealId', 'deal']],
};

/** The fields of a table that name rows of others. */
export const references = (table: TableName): readonly Reference[] => referencesByTable[table] ?? [];

/** The fields of other tables that may name a row of this one. */
export const inboundReferences = (
  target: TableName,
): readonly { readonly table: TableName; readonly field: string }[] =>
  Object.entries(referencesByTable).flatMap(([table, fields]) =>
    fields.flatMap(([field, to]) => (to === target ? [{ table: table as TableName, field }] : [])),
  );
