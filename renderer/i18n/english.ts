import { error, errorNext } from '../../shared/text/en/errors.ts';
import { findings } from '../../shared/text/en/findings.ts';
import { suggestion } from '../../shared/text/en/suggestions.ts';
import { word } from '../../shared/text/en/words.ts';
import { agenda } from './en/agenda.ts';
import { app, command, commandGroup, commandMenu } from './en/app.ts';
import { book } from './en/book.ts';
import { compare } from './en/compare.ts';
import { deals } from './en/deals.ts';
import { dialog } from './en/dialog.ts';
import { dossier } from './en/dossier.ts';
import { exporting } from './en/export.ts';
import { film } from './en/film.ts';
import { insight } from './en/insight.ts';
import { inspector } from './en/inspector.ts';
import { leaving } from './en/leaving.ts';
import { map } from './en/map.ts';
import { paper } from './en/paper.ts';
import { programmes } from './en/programmes.ts';
import { quickLine } from './en/quickLine.ts';
import { readHer, round } from './en/readings.ts';
import { present, slides } from './en/slides.ts';
import { step } from './en/steps.ts';
import { acquaintance, reach, suggestions } from './en/suggestions.ts';
import { sum } from './en/sums.ts';
import { table } from './en/table.ts';
import { timeline } from './en/timeline.ts';
import { whatIf } from './en/whatIf.ts';

export const english = {
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
} as const;
