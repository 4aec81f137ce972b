import type { Migration } from './migration.ts';

/** Level and field of work of seats and colleagues, and who of ours knows whom of theirs from somewhere. */
export const acquaintances: Migration = {
  version: 8,
  name: 'acquaintances',
  sql: `
    ALTER TABLE seat ADD COLUMN level TEXT;
    ALTER TABLE seat ADD COLUMN field TEXT;
    ALTER TABLE colleague ADD COLUMN level TEXT;
    ALTER TABLE colleague ADD COLUMN field TEXT;

    CREATE TABLE acquaintance (
      id TEXT NOT NULL PRIMARY KEY,
      client_id TEXT NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
      person_id TEXT NOT NULL,
      colleague_id TEXT NOT NULL REFERENCES colleague (id) DEFERRABLE INITIALLY DEFERRED,
      kind TEXT NOT NULL,
      note TEXT NOT NULL,
      "from" TEXT,
      "to" TEXT,
      FOREIGN KEY (client_id, person_id) REFERENCES person (client_id, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE INDEX acquaintance_by_person ON acquaintance (client_id, person_id);
    CREATE INDEX acquaintance_by_colleague ON acquaintance (colleague_id);
  `,
};
