import type { cli as english } from '../en/cli.ts';
import type { SameKeys } from '../sameKeys.ts';

export const cli: SameKeys<typeof english> = {
  workspaceFiles: 'Counterpart-werkruimten',
  sampleWritten: 'De voorbeeldwerkruimte staat in {{path}}.',
  imported: 'In {{path}} staan nu {{count}} klanten.',
  exported: 'Geschreven: {{path}}',
  crashTitle: 'Counterpart moet stoppen',
  crashText:
    'Er ging iets mis waarop het programma niet rekende. Wat u invoerde, is bewaard. Bijzonderheden: {{detail}}',
};
