import type { Migration } from './migration.ts';

/** The programmes that answer √6 and √7, their template, the steps of an exit agreement and the company's thresholds. */
export const programmes: Migration = {
  version: 4,
  name: 'programmes',
  sql: `
    CREATE TABLE programme (
      id TEXT NOT NULL PRIMARY KEY,
      client_id TEXT NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
      kind TEXT NOT NULL,
      answers TEXT NOT NULL,
      seat_id TEXT,
      colleague_id TEXT REFERENCES colleague (id) DEFERRABLE INITIALLY DEFERRED,
      "from" TEXT NOT NULL,
      finished_on TEXT,
      UNIQUE (client_id, id),
      FOREIGN KEY (client_id, seat_id) REFERENCES seat (client_id, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE INDEX programme_by_seat ON programme (client_id, seat_id);
    CREATE INDEX programme_by_colleague ON programme (colleague_id);

    CREATE TABLE activity (
      id TEXT NOT NULL PRIMARY KEY,
      client_id TEXT NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
      programme_id TEXT NOT NULL,
      seat_id TEXT NOT NULL,
      colleague_id TEXT REFERENCES colleague (id) DEFERRABLE INITIALLY DEFERRED,
      kind TEXT NOT NULL,
      channel TEXT NOT NULL,
      title TEXT NOT NULL,
      date TEXT NOT NULL,
      done_on TEXT,
      FOREIGN KEY (client_id, programme_id) REFERENCES programme (client_id, id) DEFERRABLE INITIALLY DEFERRED,
      FOREIGN KEY (client_id, seat_id) REFERENCES seat (client_id, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE INDEX activity_by_programme ON activity (client_id, programme_id);
    CREATE INDEX activity_by_seat ON activity (client_id, seat_id);
    CREATE INDEX activity_by_colleague ON activity (colleague_id);

    CREATE TABLE programme_step (
      id TEXT NOT NULL PRIMARY KEY,
      programme TEXT NOT NULL,
      kind TEXT NOT NULL,
      title TEXT NOT NULL,
      channel TEXT NOT NULL,
      audience TEXT NOT NULL,
      "offset" INTEGER NOT NULL,
      position INTEGER NOT NULL
    ) STRICT;

    CREATE UNIQUE INDEX exit_agreement_in_client ON exit_agreement (client_id, id);

    CREATE TABLE exit_step (
      id TEXT NOT NULL PRIMARY KEY,
      client_id TEXT NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
      exit_agreement_id TEXT NOT NULL,
      position INTEGER NOT NULL,
      share REAL NOT NULL,
      notice_days INTEGER NOT NULL,
      FOREIGN KEY (client_id, exit_agreement_id)
        REFERENCES exit_agreement (client_id, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE INDEX exit_step_by_agreement ON exit_step (client_id, exit_agreement_id);

    CREATE TABLE moment_rule (
      id TEXT NOT NULL PRIMARY KEY,
      root20_share REAL NOT NULL,
      root6_notice_days INTEGER NOT NULL
    ) STRICT;
  `,
};
