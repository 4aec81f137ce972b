/** Names of requests and events without their schemas, so that the preload script stays tiny. */
export const requestNames = [
  'start',
  'listClients',
  'loadClient',
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
  'savePreferences',
  'setMenu',
  'printPdf',
  'printReady',
  'settled',
] as const;
export type RequestName = (typeof requestNames)[number];

export const eventNames = ['command', 'workspace', 'settleAsked', 'today'] as const;
export type EventName = (typeof eventNames)[number];
