export const cli = {
  workspaceFiles: 'Counterpart workspaces',
  sampleWritten: 'The sample workspace is in {{path}}.',
  imported_one: '{{count}} client is now in {{path}}.',
  imported_other: '{{count}} clients are now in {{path}}.',
  exported: 'Written: {{path}}',
  crashTitle: 'Counterpart has to stop',
  crashText: 'Something went wrong that the program did not expect. What you entered is saved. Details: {{detail}}',
  notSavedYet: 'The window does not answer yet',
  notSavedYetText: 'Your last steps may not be on disk.',
  wait: 'Wait',
  goOnUnsaved: 'Go on all the same',
} as const;
