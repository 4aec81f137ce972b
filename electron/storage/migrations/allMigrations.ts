import { clientRecords } from './0001-client-records.ts';
import { journal } from './0002-journal.ts';
import { dossier } from './0003-dossier.ts';
import { programmes } from './0004-programmes.ts';
import { relationLevels } from './0005-relation-levels.ts';
import { argumentsAndClaims } from './0006-arguments.ts';
import { companyRules } from './0007-company-rules.ts';
import { acquaintances } from './0008-acquaintances.ts';
import { disturbanceRule } from './0009-disturbance-rule.ts';
import { keptViews } from './0010-kept-views.ts';
import type { Migration } from './migration.ts';

/** Every migration there is, oldest first. */
export const allMigrations: readonly Migration[] = [
  clientRecords,
  journal,
  dossier,
  programmes,
  relationLevels,
  argumentsAndClaims,
  companyRules,
  acquaintances,
  disturbanceRule,
  keptViews,
];
