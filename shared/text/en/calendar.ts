/** The title of a planned contact in somebody's calendar, by channel; `step`: of a programme, whose `mark` is √6 or √7. */
export const calendar = {
  visit: 'Visit: {{colleague}} – {{name}} ({{client}})',
  call: 'Call: {{colleague}} – {{name}} ({{client}})',
  mail: 'Mail: {{colleague}} – {{name}} ({{client}})',
  video: 'Video call: {{colleague}} – {{name}} ({{client}})',
  event: 'Event: {{colleague}} – {{name}} ({{client}})',
  other: 'Contact: {{colleague}} – {{name}} ({{client}})',
  step: '{{mark}} {{what}}: {{colleague}} – {{name}} ({{client}})',
  stepOfNobody: '{{mark}} {{what}}: {{name}} ({{client}})',
} as const;
