import type { Migration } from './migration.ts';

/** Who claims to decide alone, what a gatekeeper can pass on, and which findings sleep. */
export const argumentsAndClaims: Migration = {
  version: 6,
  name: 'arguments',
  sql: `
    CREATE TABLE claim (
      id TEXT NOT NULL PRIMARY KEY,
      client_id TEXT NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
      person_id TEXT NOT NULL,
      colleague_id TEXT REFERENCES colleague (id) DEFERRABLE INITIALLY DEFERRED,
      date TEXT NOT NULL,
      note TEXT NOT NULL,
      FOREIGN KEY (client_id, person_id) REFERENCES person (client_id, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE INDEX claim_by_person ON claim (client_id, person_id);
    CREATE INDEX claim_by_colleague ON claim (colleague_id);

    CREATE TABLE argument (
      id TEXT NOT NULL PRIMARY KEY,
      client_id TEXT NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
      text TEXT NOT NULL,
      position INTEGER NOT NULL,
      "from" TEXT NOT NULL,
      "to" TEXT
    ) STRICT;
    CREATE INDEX argument_by_client ON argument (client_id);

    CREATE TABLE snooze (
      id TEXT NOT NULL PRIMARY KEY,
      client_id TEXT NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
      finding_id TEXT NOT NULL,
      severity TEXT NOT NULL,
      concerned TEXT NOT NULL,
      "on" TEXT NOT NULL,
      until TEXT NOT NULL,
      reason TEXT NOT NULL
    ) STRICT;
    CREATE INDEX snooze_by_client ON snooze (client_id);
  `,
};
