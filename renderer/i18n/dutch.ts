import { error, errorNext } from '../../shared/text/nl/errors.ts';
import { findings } from '../../shared/text/nl/findings.ts';
import { suggestion } from '../../shared/text/nl/suggestions.ts';
import { word } from '../../shared/text/nl/words.ts';
import type { english } from './english.ts';
import { agenda } from './nl/agenda.ts';
import { app, command, commandGroup, commandMenu } from './nl/app.ts';
import { book } from './nl/book.ts';
import { compare } from './nl/compare.ts';
import { deals } from './nl/deals.ts';
import { dialog } from './nl/dialog.ts';
import { dossier } from './nl/dossier.ts';
import { exporting } from './nl/export.ts';
import { film } from './nl/film.ts';
import { insight } from './nl/insight.ts';
import { inspector } from './nl/inspector.ts';
import { leaving } from './nl/leaving.ts';
import { map } from './nl/map.ts';
import { paper } from './nl/paper.ts';
import { programmes } from './nl/programmes.ts';
import { quickLine } from './nl/quickLine.ts';
import { readHer, round } from './nl/readings.ts';
import { present, slides } from './nl/slides.ts';
import { step } from './nl/steps.ts';
import { acquaintance, reach, suggestions } from './nl/suggestions.ts';
import { sum } from './nl/sums.ts';
import { table } from './nl/table.ts';
import { timeline } from './nl/timeline.ts';
import { whatIf } from './nl/whatIf.ts';
import type { SameKeys } from './sameKeys.ts';

export const dutch: SameKeys<typeof english> = {
  acquaintance,
  agenda,
  app,
  book,
  command,
  commandGroup,
  commandMenu,
  compare,
  deals,
  dialog,
  dossier,
  error,
  errorNext,
  exporting,
  film,
  finding: findings,
  insight,
  inspector,
  leaving,
  map,
  paper,
  present,
  programmes,
  quickLine,
  reach,
  readHer,
  round,
  slides,
  step,
  suggestion,
  suggestions,
  sum,
  table,
  timeline,
  whatIf,
  word,
};
