import type { Migration } from './migration.ts';

/** How well a colleague and the holder of a seat know each other, and how well they should: dated steps. */
export const relationLevels: Migration = {
  version: 5,
  name: 'relation levels',
  sql: `
    CREATE TABLE relation_level (
      id TEXT NOT NULL PRIMARY KEY,
      client_id TEXT NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
      seat_id TEXT NOT NULL,
      colleague_id TEXT NOT NULL REFERENCES colleague (id) DEFERRABLE INITIALLY DEFERRED,
      date TEXT NOT NULL,
      kind TEXT NOT NULL,
      level TEXT NOT NULL,
      FOREIGN KEY (client_id, seat_id) REFERENCES seat (client_id, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE INDEX relation_level_by_seat ON relation_level (client_id, seat_id);
    CREATE INDEX relation_level_by_colleague ON relation_level (colleague_id);
  `,
};
