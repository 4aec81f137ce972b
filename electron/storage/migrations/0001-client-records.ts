import type { Migration } from './migration.ts';

/**
 * The tables of a client's record. Every reference is deferred to the commit, so that the rows of one step may be
 * written in any order; references inside a client carry its id, so that no row can point into another client.
 */
export const clientRecords: Migration = {
  version: 1,
  name: 'client records',
  sql: `
    CREATE TABLE client (
      id TEXT NOT NULL PRIMARY KEY,
      name TEXT NOT NULL,
      relation_start TEXT NOT NULL,
      note TEXT NOT NULL
    ) STRICT;

    CREATE TABLE phase (
      id TEXT NOT NULL PRIMARY KEY,
      client_id TEXT NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
      phase TEXT NOT NULL,
      "from" TEXT NOT NULL,
      "to" TEXT
    ) STRICT;
    CREATE INDEX phase_by_client ON phase (client_id);

    CREATE TABLE person (
      id TEXT NOT NULL PRIMARY KEY,
      client_id TEXT NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
      name TEXT NOT NULL,
      note TEXT NOT NULL,
      UNIQUE (client_id, id)
    ) STRICT;

    CREATE TABLE seat (
      id TEXT NOT NULL PRIMARY KEY,
      client_id TEXT NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
      title TEXT NOT NULL,
      position INTEGER NOT NULL,
      "from" TEXT NOT NULL,
      "to" TEXT,
      UNIQUE (client_id, id)
    ) STRICT;

    CREATE TABLE seat_role (
      id TEXT NOT NULL PRIMARY KEY,
      client_id TEXT NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
      seat_id TEXT NOT NULL,
      role TEXT NOT NULL,
      "from" TEXT NOT NULL,
      "to" TEXT,
      FOREIGN KEY (client_id, seat_id) REFERENCES seat (client_id, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE INDEX seat_role_by_seat ON seat_role (client_id, seat_id);

    CREATE TABLE tenure (
      id TEXT NOT NULL PRIMARY KEY,
      client_id TEXT NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
      seat_id TEXT NOT NULL,
      person_id TEXT,
      "from" TEXT NOT NULL,
      "to" TEXT,
      FOREIGN KEY (client_id, seat_id) REFERENCES seat (client_id, id) DEFERRABLE INITIALLY DEFERRED,
      FOREIGN KEY (client_id, person_id) REFERENCES person (client_id, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE INDEX tenure_by_seat ON tenure (client_id, seat_id);
    CREATE INDEX tenure_by_person ON tenure (client_id, person_id);

    CREATE TABLE employment (
      id TEXT NOT NULL PRIMARY KEY,
      client_id TEXT NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
      person_id TEXT NOT NULL,
      organisation TEXT NOT NULL,
      is_competitor INTEGER NOT NULL CHECK (is_competitor IN (0, 1)),
      "from" TEXT,
      "to" TEXT,
      FOREIGN KEY (client_id, person_id) REFERENCES person (client_id, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE INDEX employment_by_person ON employment (client_id, person_id);

    CREATE TABLE colleague (
      id TEXT NOT NULL PRIMARY KEY,
      name TEXT NOT NULL,
      title TEXT NOT NULL,
      "from" TEXT,
      "to" TEXT
    ) STRICT;

    CREATE TABLE assignment (
      id TEXT NOT NULL PRIMARY KEY,
      client_id TEXT NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
      colleague_id TEXT NOT NULL REFERENCES colleague (id) DEFERRABLE INITIALLY DEFERRED,
      lane TEXT,
      position INTEGER NOT NULL,
      "from" TEXT NOT NULL,
      "to" TEXT
    ) STRICT;
    CREATE INDEX assignment_by_client ON assignment (client_id);
    CREATE INDEX assignment_by_colleague ON assignment (colleague_id);

    CREATE TABLE pairing (
      id TEXT NOT NULL PRIMARY KEY,
      client_id TEXT NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
      seat_id TEXT NOT NULL,
      colleague_id TEXT NOT NULL REFERENCES colleague (id) DEFERRABLE INITIALLY DEFERRED,
      cadence TEXT,
      "from" TEXT NOT NULL,
      "to" TEXT,
      FOREIGN KEY (client_id, seat_id) REFERENCES seat (client_id, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE INDEX pairing_by_seat ON pairing (client_id, seat_id);
    CREATE INDEX pairing_by_colleague ON pairing (colleague_id);

    CREATE TABLE tie (
      id TEXT NOT NULL PRIMARY KEY,
      client_id TEXT NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
      kind TEXT NOT NULL,
      from_seat_id TEXT NOT NULL,
      to_seat_id TEXT NOT NULL,
      "from" TEXT NOT NULL,
      "to" TEXT,
      FOREIGN KEY (client_id, from_seat_id) REFERENCES seat (client_id, id) DEFERRABLE INITIALLY DEFERRED,
      FOREIGN KEY (client_id, to_seat_id) REFERENCES seat (client_id, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE INDEX tie_by_from_seat ON tie (client_id, from_seat_id);
    CREATE INDEX tie_by_to_seat ON tie (client_id, to_seat_id);

    CREATE TABLE reading (
      id TEXT NOT NULL PRIMARY KEY,
      client_id TEXT NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
      person_id TEXT NOT NULL,
      colleague_id TEXT REFERENCES colleague (id) DEFERRABLE INITIALLY DEFERRED,
      date TEXT NOT NULL,
      status TEXT NOT NULL,
      confidence TEXT NOT NULL,
      note TEXT NOT NULL,
      FOREIGN KEY (client_id, person_id) REFERENCES person (client_id, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE INDEX reading_by_person ON reading (client_id, person_id);
    CREATE INDEX reading_by_colleague ON reading (colleague_id);

    CREATE TABLE touch (
      id TEXT NOT NULL PRIMARY KEY,
      client_id TEXT NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
      person_id TEXT NOT NULL,
      colleague_id TEXT NOT NULL REFERENCES colleague (id) DEFERRABLE INITIALLY DEFERRED,
      date TEXT NOT NULL,
      state TEXT NOT NULL,
      channel TEXT NOT NULL,
      discussed_dmu INTEGER NOT NULL CHECK (discussed_dmu IN (0, 1)),
      summary TEXT NOT NULL,
      FOREIGN KEY (client_id, person_id) REFERENCES person (client_id, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE INDEX touch_by_person ON touch (client_id, person_id);
    CREATE INDEX touch_by_colleague ON touch (colleague_id);

    CREATE TABLE turnover (
      id TEXT NOT NULL PRIMARY KEY,
      client_id TEXT NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
      year INTEGER NOT NULL,
      amount REAL NOT NULL
    ) STRICT;
    CREATE INDEX turnover_by_client ON turnover (client_id);

    CREATE TABLE own_turnover (
      id TEXT NOT NULL PRIMARY KEY,
      year INTEGER NOT NULL,
      amount REAL NOT NULL
    ) STRICT;

    CREATE TABLE exit_agreement (
      id TEXT NOT NULL PRIMARY KEY,
      client_id TEXT NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
      agreed_on TEXT NOT NULL,
      person_id TEXT,
      summary TEXT NOT NULL,
      FOREIGN KEY (client_id, person_id) REFERENCES person (client_id, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE INDEX exit_agreement_by_person ON exit_agreement (client_id, person_id);

    CREATE TABLE deal (
      id TEXT NOT NULL PRIMARY KEY,
      client_id TEXT NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
      name TEXT NOT NULL,
      opened_on TEXT NOT NULL,
      order_placed_on TEXT,
      closed_on TEXT,
      outcome TEXT NOT NULL,
      UNIQUE (client_id, id)
    ) STRICT;

    CREATE TABLE stance (
      id TEXT NOT NULL PRIMARY KEY,
      client_id TEXT NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
      deal_id TEXT NOT NULL,
      person_id TEXT NOT NULL,
      date TEXT NOT NULL,
      position TEXT NOT NULL,
      confidence TEXT NOT NULL,
      note TEXT NOT NULL,
      FOREIGN KEY (client_id, deal_id) REFERENCES deal (client_id, id) DEFERRABLE INITIALLY DEFERRED,
      FOREIGN KEY (client_id, person_id) REFERENCES person (client_id, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE INDEX stance_by_deal ON stance (client_id, deal_id);
    CREATE INDEX stance_by_person ON stance (client_id, person_id);

    CREATE TABLE delegation (
      id TEXT NOT NULL PRIMARY KEY,
      client_id TEXT NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
      deal_id TEXT NOT NULL,
      from_person_id TEXT NOT NULL,
      to_person_id TEXT NOT NULL,
      "from" TEXT NOT NULL,
      "to" TEXT,
      FOREIGN KEY (client_id, deal_id) REFERENCES deal (client_id, id) DEFERRABLE INITIALLY DEFERRED,
      FOREIGN KEY (client_id, from_person_id) REFERENCES person (client_id, id) DEFERRABLE INITIALLY DEFERRED,
      FOREIGN KEY (client_id, to_person_id) REFERENCES person (client_id, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE INDEX delegation_by_deal ON delegation (client_id, deal_id);
    CREATE INDEX delegation_by_from_person ON delegation (client_id, from_person_id);
    CREATE INDEX delegation_by_to_person ON delegation (client_id, to_person_id);

    CREATE TABLE milestone (
      id TEXT NOT NULL PRIMARY KEY,
      client_id TEXT NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
      deal_id TEXT NOT NULL,
      date TEXT NOT NULL,
      kind TEXT NOT NULL,
      text TEXT NOT NULL,
      FOREIGN KEY (client_id, deal_id) REFERENCES deal (client_id, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE INDEX milestone_by_deal ON milestone (client_id, deal_id);
  `,
};
