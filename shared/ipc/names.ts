import { dossierRequestNames } from './dossierNames.ts';

/** Names of requests and events without their schemas, so that the preload script stays tiny. */
export const requestNames = [
  'start',
  'listClients',
  'loadClient',
  'loadAllClients',
  'saveStep',
  'undo',
  'redo',
  'addSample',
  'newWorkspace',
  'openWorkspace',
  'openDefaultWorkspace',
  'newestBackup',
  'restoreBackup',
  'importJson',
  'exportJson',
  'exportCalendar',
  'savePreferences',
  'setMenu',
  'printPdf',
  'printPaper',
  'chooseLogo',
  'removeLogo',
  'printReady',
  'saveExport',
  'exportFailed',
  'exportBook',
  'cancelBook',
  'bookProgress',
  'bookPainted',
  'bookSlides',
  'bookFailed',
  'copyPicture',
  'filmBegin',
  'filmWrite',
  'filmProgress',
  'filmEnd',
  'setFullScreen',
  'settled',
  ...dossierRequestNames,
] as const;
export type RequestName = (typeof requestNames)[number];

export const eventNames = ['command', 'workspace', 'settleAsked', 'today', 'dossier', 'bookProgress'] as const;
export type EventName = (typeof eventNames)[number];
