import type { Migration } from './migration.ts';

/**
 * The secret dossier: ciphertext only. Like the journal it refers to no client or person, since a note must outlive a
 * step that removes its subject and may be undone. Which subject is part of what the ciphertext was sealed with.
 */
export const dossier: Migration = {
  version: 3,
  name: 'dossier',
  sql: `
    CREATE TABLE vault (
      id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
      vault_id TEXT NOT NULL,
      cost INTEGER NOT NULL,
      block_size INTEGER NOT NULL,
      parallelization INTEGER NOT NULL,
      salt BLOB NOT NULL,
      nonce BLOB NOT NULL CHECK (length(nonce) = 12),
      sealed BLOB NOT NULL
    ) STRICT;

    CREATE TABLE secret (
      id TEXT NOT NULL PRIMARY KEY,
      client_id TEXT NOT NULL,
      person_id TEXT,
      revision INTEGER NOT NULL CHECK (revision >= 1),
      nonce BLOB NOT NULL CHECK (length(nonce) = 12),
      sealed BLOB NOT NULL
    ) STRICT;
    CREATE INDEX secret_by_client ON secret (client_id, person_id);
  `,
};
