import type { cli as english } from '../en/cli.ts';
import type { SameKeys } from '../sameKeys.ts';

export const cli: SameKeys<typeof english> = {
  usage: [
    'counterpart [BESTAND.counterpart]',
    'counterpart --sample BESTAND.counterpart [--language en|nl]',
    'counterpart --export BESTAND.pdf --workspace BESTAND --client NAAM [--at JJJJ-MM-DD] [--compare JJJJ-MM-DD] [--paper A4|A3|A2|A1|A0|Letter|Tabloid] [--portrait] [--layout fit|lanes|poster] [--mono] [--for team|leadership|client] [--language en|nl]',
    'counterpart --export BESTAND.pptx|BESTAND.svg|BESTAND.png --workspace BESTAND --client NAAM [--at JJJJ-MM-DD] [--compare JJJJ-MM-DD] [--mono] [--dark] [--transparent] [--scale 1|2|3|4] [--for team|leadership|client] [--language en|nl]',
    'counterpart --export BESTAND.pdf|BESTAND.pptx --workspace BESTAND --client NAAM|--all-clients --book [portfolio,map,table,findings,years,agenda,deals,comparison] [--at JJJJ-MM-DD] [--compare JJJJ-MM-DD] [--paper A4|A3|Letter|…] [--portrait] [--mono] [--for team|leadership|client] [--language en|nl]',
    'counterpart --export BESTAND.pdf|BESTAND.pptx --workspace BESTAND --all-clients [--at JJJJ-MM-DD] [--compare JJJJ-MM-DD] [--paper A4|A3|Letter|…] [--portrait] [--mono] [--for team|leadership] [--language en|nl]',
    'counterpart --export BESTAND.json --workspace BESTAND [--client NAAM] [--for team|leadership|client]',
    'counterpart --export BESTAND.ics --workspace BESTAND [--client NAAM] [--for team|leadership|client] [--language en|nl]',
    'counterpart --export BESTAND.webm|BESTAND.mp4|BESTAND.gif --workspace BESTAND --client NAAM [--from JJJJ-MM-DD] [--to JJJJ-MM-DD] [--speed slow|normal|fast] [--size 1280x720] [--no-captions] [--dark] [--for team|leadership|client] [--language en|nl]',
    'counterpart --report BESTAND.json --workspace BESTAND [--client NAAM] [--at JJJJ-MM-DD] [--for team|leadership] [--language en|nl]',
    'counterpart --import BESTAND.json --workspace BESTAND',
    'Na [--for team|leadership|client] mag [--show SOORT,…] [--hide SOORT,…] [--names full|initials|functions]; SOORT: emotions, roles, findings, deals, levels, influence, claims, plans, authors, notes, summaries',
  ].join('\n'),
  workspaceFiles: 'Counterpart-werkruimten',
  sampleWritten: 'De voorbeeldwerkruimte staat in {{path}}.',
  imported_one: 'In {{path}} staat nu {{count}} klant.',
  imported_other: 'In {{path}} staan nu {{count}} klanten.',
  binding: 'Relatieboek: {{percent}} %',
  filming: 'Bezig met filmen: {{percent}} %',
  givenUp: 'Afgebroken; er is niets halfs achtergebleven.',
  exported: 'Geschreven: {{path}}',
  crashTitle: 'Counterpart moet stoppen',
  crashText:
    'Er ging iets mis waarop het programma niet rekende. Wat u invoerde, is bewaard. Bijzonderheden: {{detail}}',
  notSavedYet: 'Het venster antwoordt nog niet',
  notSavedYetText: 'Uw laatste stappen staan misschien nog niet op schijf.',
  wait: 'Wachten',
  goOnUnsaved: 'Toch doorgaan',
};
