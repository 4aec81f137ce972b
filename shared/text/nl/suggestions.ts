import type { suggestion as english } from '../en/suggestions.ts';
import type { SameKeys } from '../sameKeys.ts';

export const suggestion: SameKeys<typeof english> = {
  knows: {
    private: 'kent {{name}} privé',
    network: 'deelt een netwerk of club met {{name}}',
    formerEmployer: 'kent {{name}} van een vorige werkgever',
    formerMeeting: 'kent {{name}} van een eerdere ontmoeting',
  },
  met: 'sprak {{name}} op {{metDate}}',
  hasFaced: 'was eerder de tegenhanger van {{name}}',
  facesSeat: 'is aan deze plek gekoppeld',
  facesNetwork: 'zit tegenover {{other}}, uit hetzelfde netwerk',
  facesBoss: 'zit tegenover {{other}}, aan wie {{name}} rapporteert',
  metPredecessor: 'sprak {{other}}, die daar eerder zat',
  sameField: 'zelfde vakgebied: {{field}}',
  sameLevel: 'zelfde niveau: {{management}}',
  nextLevel: 'één niveau verschil ({{management}})',
  muchLower: 'maar staat veel lager ({{management}})',
  muchHigher: 'maar staat veel hoger ({{management}})',
  sameRow: 'zit in dezelfde rij tegenover {{other}}',
  nobodyFaces: 'niemand van ons zit nog tegenover {{name}}',
  load_one: 'maar draagt al {{count}} koppeling',
  load_other: 'maar draagt al {{count}} koppelingen',
};
