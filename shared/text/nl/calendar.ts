import type { calendar as english } from '../en/calendar.ts';
import type { SameKeys } from '../sameKeys.ts';

export const calendar: SameKeys<typeof english> = {
  visit: 'Bezoek: {{colleague}} – {{name}} ({{client}})',
  call: 'Telefoon: {{colleague}} – {{name}} ({{client}})',
  mail: 'E-mail: {{colleague}} – {{name}} ({{client}})',
  video: 'Videogesprek: {{colleague}} – {{name}} ({{client}})',
  event: 'Evenement: {{colleague}} – {{name}} ({{client}})',
  other: 'Contact: {{colleague}} – {{name}} ({{client}})',
  step: '{{mark}} {{what}}: {{colleague}} – {{name}} ({{client}})',
  stepOfNobody: '{{mark}} {{what}}: {{name}} ({{client}})',
};
