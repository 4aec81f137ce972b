import type { Migration } from './migration.ts';

/**
 * What was done, in order, with the diff that undoes it. No reference to client: the step that removed a client must
 * outlive it to be undone.
 */
export const journal: Migration = {
  version: 2,
  name: 'journal',
  sql: `
    CREATE TABLE journal (
      seq INTEGER PRIMARY KEY AUTOINCREMENT,
      step_id TEXT NOT NULL UNIQUE,
      client_id TEXT NOT NULL,
      label TEXT NOT NULL CHECK (json_valid(label)),
      diff TEXT NOT NULL CHECK (json_valid(diff)),
      at TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'discarded', 'settled'))
    ) STRICT;
    CREATE INDEX journal_by_client ON journal (client_id, state, seq);
  `,
};
