export const cli = {
  workspaceFiles: 'Counterpart workspaces',
  sampleWritten: 'The sample workspace is in {{path}}.',
  imported: '{{count}} clients are now in {{path}}.',
  exported: 'Written: {{path}}',
  crashTitle: 'Counterpart has to stop',
  crashText: 'Something went wrong that the program did not expect. What you entered is saved. Details: {{detail}}',
} as const;
