import type { Migration } from './migration.ts';

/** Ways of looking at a client that are kept to be shown again, one after the other. */
export const keptViews: Migration = {
  version: 10,
  name: 'kept views',
  sql: `
    CREATE TABLE kept_view (
      id TEXT NOT NULL PRIMARY KEY,
      client_id TEXT NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL,
      title TEXT NOT NULL,
      note TEXT NOT NULL,
      kind TEXT NOT NULL,
      date TEXT NOT NULL,
      since TEXT,
      speed TEXT,
      focus TEXT NOT NULL,
      is_followed INTEGER NOT NULL,
      seat_id TEXT,
      person_id TEXT,
      colleague_id TEXT REFERENCES colleague (id) DEFERRABLE INITIALLY DEFERRED,
      deal_id TEXT,
      finding_id TEXT NOT NULL,
      folded_lanes TEXT NOT NULL,
      shown_x REAL,
      shown_y REAL,
      shown_width REAL,
      shown_height REAL,
      in_steps INTEGER NOT NULL,
      FOREIGN KEY (client_id, seat_id) REFERENCES seat (client_id, id) DEFERRABLE INITIALLY DEFERRED,
      FOREIGN KEY (client_id, person_id) REFERENCES person (client_id, id) DEFERRABLE INITIALLY DEFERRED,
      FOREIGN KEY (client_id, deal_id) REFERENCES deal (client_id, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE INDEX kept_view_by_client ON kept_view (client_id);
    CREATE INDEX kept_view_by_seat ON kept_view (client_id, seat_id);
    CREATE INDEX kept_view_by_person ON kept_view (client_id, person_id);
    CREATE INDEX kept_view_by_colleague ON kept_view (colleague_id);
    CREATE INDEX kept_view_by_deal ON kept_view (client_id, deal_id);
  `,
};
