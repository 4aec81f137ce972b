import type { Migration } from './migration.ts';

/** The company's own numbers of the spaghetti effect: how a pull spreads, and how it fades. */
export const disturbanceRule: Migration = {
  version: 9,
  name: 'disturbance rule',
  sql: `
    CREATE TABLE disturbance_rule (
      id TEXT NOT NULL PRIMARY KEY,
      restart REAL NOT NULL,
      half_life_days INTEGER NOT NULL,
      left_after_touch REAL NOT NULL,
      daily REAL NOT NULL,
      weekly REAL NOT NULL,
      monthly REAL NOT NULL,
      quarterly REAL NOT NULL,
      half_yearly REAL NOT NULL,
      yearly REAL NOT NULL,
      no_cadence REAL NOT NULL,
      reports_to_forward REAL NOT NULL,
      reports_to_backward REAL NOT NULL,
      influences_forward REAL NOT NULL,
      influences_backward REAL NOT NULL,
      network REAL NOT NULL,
      conflict REAL NOT NULL,
      delegation REAL NOT NULL
    ) STRICT;
  `,
};
