/** Why somebody is suggested; told one after the other in a line. */
export const suggestion = {
  knows: {
    private: 'knows {{name}} privately',
    network: 'shares a network or club with {{name}}',
    formerEmployer: 'knows {{name}} from a former employer',
    formerMeeting: 'knows {{name}} from a former meeting',
  },
  met: 'met {{name}} on {{metDate}}',
  hasFaced: 'was the counterpart of {{name}} before',
  facesSeat: 'is paired with this seat',
  facesNetwork: 'faces {{other}}, of the same network',
  facesBoss: 'faces {{other}}, to whom {{name}} reports',
  metPredecessor: 'met {{other}}, who sat there before',
  sameField: 'same field: {{field}}',
  sameLevel: 'same level: {{management}}',
  nextLevel: 'one level apart ({{management}})',
  muchLower: 'but stands much lower ({{management}})',
  muchHigher: 'but stands much higher ({{management}})',
  sameRow: 'faces {{other}} in the same row',
  nobodyFaces: 'nobody of ours faces {{name}} yet',
  load_one: 'but carries {{count}} strand already',
  load_other: 'but carries {{count}} strands already',
} as const;
