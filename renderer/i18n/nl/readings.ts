import type { readHer as englishReadHer, round as englishRound } from '../en/readings.ts';
import type { SameKeys } from '../sameKeys.ts';

export const round: SameKeys<typeof englishRound> = {
  title: 'Peilronde',
  explain:
    'Iedereen peilt dezelfde mensen, na elkaar, achter hetzelfde scherm. Wat anderen van iemand peilden blijft verborgen tot wie de pen heeft deze persoon vandaag zelf gepeild heeft.',
  passTitle: 'Pen doorgeven',
  passHint: 'Alles wat de volgende vandaag nog niet gepeild heeft, wordt weer verborgen.',
  pen: 'Wie heeft de pen?',
  missing: 'wie de pen heeft',
  missingStatus: 'een stemming',
  choosePen: 'Een collega van ons',
  nobodyOfOurs: 'Niemand van ons heet zo. Voeg eerst een collega toe.',
  begin: 'Beginnen',
  pass: 'Pen doorgeven',
  reads: 'heeft de pen.',
  progress: '{{read}} van {{of}} gepeild',
  hint: 'Wat anderen peilden blijft tot dan verborgen.',
  allRead: 'Iedereen gepeild. Geef de pen door of beëindig de ronde.',
  hidden: 'verborgen',
  othersHidden: 'Wat anderen van {{name}} peilden blijft verborgen tot wie de pen heeft vandaag zelf gepeild heeft.',
  aReading: 'een stemming',
  nothingRead: 'De peilronde is voorbij. Er is niemand gepeild, dus zij liet niets zien.',
  unread: 'In deze ronde niet gepeild: {{names}}',
  summary: 'Wat de ronde liet zien',
  verdict: { disagree: 'Het team is verdeeld', agree: 'Het team is het eens', single: 'Te weinig peilingen' },
};

export const readHer: SameKeys<typeof englishReadHer> = {
  help: 'Help mij {{name}} te peilen…',
  title: 'Wat hebt u gezien?',
  open: 'weet ik niet',
  take: 'Overnemen',
  question: {
    callsBack: 'Worden wij teruggebeld?',
    problems: 'Horen wij problemen het eerst?',
    introduces: 'Worden wij aan anderen voorgesteld?',
    competitors: 'Komen concurrenten ter sprake?',
    lastContact: 'Hoe voelde het laatste contact?',
  },
  answer: {
    callsBack: { soon: 'snel, uit eigen beweging', asked: 'als wij het nog eens vragen', never: 'bijna nooit' },
    problems: { first: 'ja, wij het eerst', late: 'laat', others: 'wij horen het van anderen' },
    introduces: { unasked: 'ja, ongevraagd', asked: 'als wij het vragen', avoids: 'wij worden weggehouden' },
    competitors: { not: 'nee', openly: 'open, om te vergelijken', pressure: 'om ons onder druk te zetten' },
    lastContact: {
      saidGlad: 'ons is gezegd: blij met jullie',
      warm: 'warm',
      businesslike: 'zakelijk',
      cool: 'koel',
      complained: 'ons is gezegd: ontevreden',
    },
  },
  sign: {
    callsBack: { soon: 'belt snel terug', asked: 'belt terug als wij het vragen', never: 'belt bijna nooit terug' },
    problems: {
      first: 'meldt problemen het eerst aan ons',
      late: 'meldt problemen laat',
      others: 'laat ons problemen van anderen horen',
    },
    introduces: {
      unasked: 'stelt ons ongevraagd aan anderen voor',
      asked: 'stelt ons voor als wij het vragen',
      avoids: 'houdt ons bij anderen weg',
    },
    competitors: {
      not: 'noemt geen concurrenten',
      openly: 'vergelijkt ons openlijk',
      pressure: 'zet ons met concurrenten onder druk',
    },
    lastContact: {
      saidGlad: 'zei blij met ons te zijn',
      warm: 'was warm bij het laatste contact',
      businesslike: 'was zakelijk bij het laatste contact',
      cool: 'was koel bij het laatste contact',
      complained: 'zei ontevreden te zijn',
    },
  },
  reason: {
    nothing: 'Antwoord wat u kunt; onbekend blijft onbekend tot iemand gekeken heeft.',
    neither: '{{name}} geeft geen teken, de ene noch de andere kant op.',
    signs: '{{name}} {{signs}}.',
    mixed: '{{name}} {{warm}}, maar {{cold}}.',
  },
};
