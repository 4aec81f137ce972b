import type { Migration } from './migration.ts';

/** What a company settles for itself: the rules coverage and findings go by, and roles beside the eight of the method. */
export const companyRules: Migration = {
  version: 7,
  name: 'company rules',
  sql: `
    CREATE TABLE coverage_rule (
      id TEXT NOT NULL PRIMARY KEY,
      known REAL NOT NULL,
      paired REAL NOT NULL,
      proven REAL NOT NULL,
      emotion REAL NOT NULL,
      decider REAL NOT NULL,
      guarantor REAL NOT NULL,
      other REAL NOT NULL,
      stale_months INTEGER NOT NULL,
      unread_from INTEGER NOT NULL,
      names_from INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE company_role (
      id TEXT NOT NULL PRIMARY KEY,
      name TEXT NOT NULL,
      conquest_row TEXT NOT NULL,
      nurture_row TEXT NOT NULL,
      position INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE seat_company_role (
      id TEXT NOT NULL PRIMARY KEY,
      client_id TEXT NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
      seat_id TEXT NOT NULL,
      company_role_id TEXT NOT NULL REFERENCES company_role (id) DEFERRABLE INITIALLY DEFERRED,
      "from" TEXT NOT NULL,
      "to" TEXT,
      FOREIGN KEY (client_id, seat_id) REFERENCES seat (client_id, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE INDEX seat_company_role_by_seat ON seat_company_role (client_id, seat_id);
    CREATE INDEX seat_company_role_by_role ON seat_company_role (company_role_id);
  `,
};
