import Database from 'better-sqlite3';

type Cell = string | number | null;
type Row = Readonly<Record<string, Cell>>;

/** A client as it stands in the file, told in names instead of ids. Dates as they are written there. */
export interface StoredRecord {
  readonly client: Row;
  readonly phases: readonly Row[];
  readonly seats: readonly StoredSeat[];
  readonly colleagues: readonly Row[];
  readonly pairings: readonly Row[];
  readonly ties: readonly Row[];
  readonly readings: readonly Row[];
  readonly touches: readonly Row[];
  readonly employments: readonly Row[];
  readonly turnover: readonly Row[];
  readonly exitAgreements: readonly Row[];
}

export interface StoredSeat {
  readonly title: Cell;
  readonly from: Cell;
  readonly to: Cell;
  /** "decider 2020-02-10…", one for each stretch. */
  readonly roles: readonly string[];
  /** "Mr Wacht 2021-11-01…2026-10-05", "?? 2024-06-01…". */
  readonly holders: readonly string[];
}

/** Reads the file itself, past the program, while the program may have it open. */
export const readStored = <T>(file: string, read: (database: Database.Database) => T): T => {
  const database = new Database(file, { readonly: true, fileMustExist: true });
  try {
    return read(database);
  } finally {
    database.close();
  }
};

/** @throws Error when there is no client of that name, or more than one */
export const storedRecord = (file: string, client: string): StoredRecord =>
  readStored(file, (database) => {
    const all = (sql: string): readonly Row[] => database.prepare<[], Row>(sql).all();
    const clients = database.prepare<[string], Row>('SELECT * FROM client WHERE name = ?').all(client);
    const [found] = clients;
    if (!found || clients.length > 1) throw new Error(`${clients.length} clients are called ${client}`);
    const of = (sql: string): readonly Row[] => database.prepare<[string], Row>(sql).all(String(found.id));
    const stretches = (sql: string, seatId: Cell): readonly string[] =>
      database
        .prepare<[string], Row>(sql)
        .all(String(seatId))
        .map((row) => `${row.what} ${row.from}…${row.to ?? ''}`);
    return {
      client: { name: found.name ?? null, since: found.relation_start ?? null, note: found.note ?? null },
      phases: of('SELECT phase, "from", "to" FROM phase WHERE client_id = ? ORDER BY "from"'),
      seats: of('SELECT * FROM seat WHERE client_id = ? ORDER BY "from", title, id').map((seat) => ({
        title: seat.title ?? null,
        from: seat.from ?? null,
        to: seat.to ?? null,
        roles: stretches(rolesOfSeat, seat.id ?? null),
        holders: stretches(holdersOfSeat, seat.id ?? null),
      })),
      colleagues: all('SELECT name, title, "from", "to" FROM colleague ORDER BY name'),
      pairings: of(pairings),
      ties: of(ties),
      readings: of(readings),
      touches: of(touches),
      employments: of(employments),
      turnover: of(turnover),
      exitAgreements: of(exitAgreements),
    };
  });

export const storedClients = (file: string): readonly string[] =>
  readStored(file, (database) => database.prepare<[], string>('SELECT name FROM client ORDER BY name').pluck().all());

const rolesOfSeat = 'SELECT role AS what, "from", "to" FROM seat_role WHERE seat_id = ? ORDER BY "from", role';

const holdersOfSeat = `
  SELECT coalesce(person.name, '??') AS what, tenure."from", tenure."to"
  FROM tenure LEFT JOIN person ON person.id = tenure.person_id
  WHERE seat_id = ? ORDER BY tenure."from"`;

const pairings = `
  SELECT seat.title AS seat, colleague.name AS colleague, cadence, pairing."from", pairing."to"
  FROM pairing JOIN seat ON seat.id = pairing.seat_id JOIN colleague ON colleague.id = pairing.colleague_id
  WHERE pairing.client_id = ? ORDER BY seat.title, colleague.name, pairing."from"`;

const ties = `
  SELECT a.title AS "fromSeat", kind, b.title AS "toSeat", tie."from", tie."to"
  FROM tie JOIN seat a ON a.id = tie.from_seat_id JOIN seat b ON b.id = tie.to_seat_id
  WHERE tie.client_id = ? ORDER BY a.title, b.title, kind`;

const readings = `
  SELECT person.name AS person, date, status, confidence, colleague.name AS "by", reading.note
  FROM reading JOIN person ON person.id = reading.person_id LEFT JOIN colleague ON colleague.id = reading.colleague_id
  WHERE reading.client_id = ? ORDER BY date, person.name`;

const touches = `
  SELECT person.name AS person, colleague.name AS colleague, date, state, channel, discussed_dmu AS "aboutDmu", summary
  FROM touch JOIN person ON person.id = touch.person_id JOIN colleague ON colleague.id = touch.colleague_id
  WHERE touch.client_id = ? ORDER BY date, person.name, colleague.name`;

const employments = `
  SELECT person.name AS person, organisation, is_competitor AS "isCompetitor"
  FROM employment JOIN person ON person.id = employment.person_id
  WHERE employment.client_id = ? ORDER BY person.name, organisation`;

const turnover = `
  SELECT turnover.year, turnover.amount, own_turnover.amount AS own
  FROM turnover LEFT JOIN own_turnover ON own_turnover.year = turnover.year
  WHERE turnover.client_id = ? ORDER BY turnover.year`;

const exitAgreements = `
  SELECT agreed_on AS "agreedOn", person.name AS person, summary
  FROM exit_agreement LEFT JOIN person ON person.id = exit_agreement.person_id
  WHERE exit_agreement.client_id = ? ORDER BY agreed_on`;
