import { describe, expect, test } from 'vitest';
import { fieldOf, guessedField, guessedLevel, levelOf } from '../../../shared/model/placeOfTitle.ts';
import type { ManagementLevel, WorkField } from '../../../shared/model/vocabulary.ts';

const titles: readonly (readonly [string, ManagementLevel | null, WorkField | null])[] = [
  ['CEO', 'director', 'general'],
  ['Chief Executive Officer', 'director', 'general'],
  ['Managing director', 'director', 'general'],
  ['Algemeen directeur', 'director', 'general'],
  ['Directeur', 'director', 'general'],
  ['Adjunct-directeur', 'director', 'general'],
  ['CFO', 'director', 'finance'],
  ['Financieel directeur', 'director', 'finance'],
  ['Finance director', 'director', 'finance'],
  ['Chief Financial Officer', 'director', 'finance'],
  ['Commercieel directeur', 'director', 'sales'],
  ['Sales director', 'director', 'sales'],
  ['Technisch directeur', 'director', 'engineering'],
  ['CTO', 'director', 'engineering'],
  ['COO', 'director', 'production'],
  ['CIO', 'director', 'it'],
  ['CHRO', 'director', 'hr'],
  ['Vice president operations', 'director', 'production'],
  ['Commissaris', 'board', 'general'],
  ['President-commissaris', 'board', 'general'],
  ['Voorzitter raad van commissarissen', 'board', 'general'],
  ['Chair of the supervisory board', 'board', 'general'],
  ['Chairman of the board', 'board', 'general'],
  ['Voorzitter van de directie', 'board', 'general'],
  ['Lid raad van bestuur', 'board', 'general'],
  ['Family board', 'board', 'general'],
  ['Familieraad', 'board', 'general'],
  ['Eigenaar', 'board', 'general'],
  ['DGA', 'board', 'general'],
  ['Founder', 'board', 'general'],
  ['Hoofd inkoop', 'manager', 'purchasing'],
  ['Head of purchasing', 'manager', 'purchasing'],
  ['Inkoopmanager', 'manager', 'purchasing'],
  ['Procurement manager', 'manager', 'purchasing'],
  ['Strategisch inkoper', 'specialist', 'purchasing'],
  ['Senior buyer', 'specialist', 'purchasing'],
  ['Junior inkoper', 'staff', 'purchasing'],
  ['Production manager', 'manager', 'production'],
  ['Hoofd productie', 'manager', 'production'],
  ['Productieleider', 'manager', 'production'],
  ['Bedrijfsleider', 'manager', 'production'],
  ['Plant manager', 'manager', 'production'],
  ['Operator', 'staff', 'production'],
  ['Kwaliteitsmanager', 'manager', 'quality'],
  ['Quality manager', 'manager', 'quality'],
  ['QA engineer', 'specialist', 'quality'],
  ['KAM-coördinator', 'specialist', 'quality'],
  ['R&D manager', 'manager', 'engineering'],
  ['R&D-manager', 'manager', 'engineering'],
  ['Hoofd ontwikkeling', 'manager', 'engineering'],
  ['Designer', 'specialist', 'engineering'],
  ['Ontwerper', 'specialist', 'engineering'],
  ['Procestechnoloog', 'specialist', 'engineering'],
  ['Process engineer', 'specialist', 'engineering'],
  ['Constructeur', 'specialist', 'engineering'],
  ['IT-manager', 'manager', 'it'],
  ['Hoofd automatisering', 'manager', 'it'],
  ['Software developer', 'specialist', 'it'],
  ['Logistics manager', 'manager', 'logistics'],
  ['Hoofd magazijn', 'manager', 'logistics'],
  ['Magazijnchef', 'manager', 'logistics'],
  ['Supply coordinator', 'specialist', 'logistics'],
  ['Goods-in and ordering', 'staff', 'logistics'],
  ['Goederenontvangst en bestellen', 'staff', 'logistics'],
  ['Chauffeur', 'staff', 'logistics'],
  ['Own transport', null, 'logistics'],
  ['Support manager', 'manager', 'sales'],
  ['Sales manager', 'manager', 'sales'],
  ['Verkoopleider', 'manager', 'sales'],
  ['Account manager', 'specialist', 'sales'],
  ['Accountmanager', 'specialist', 'sales'],
  ['Key account manager', 'specialist', 'sales'],
  ['Inside sales', 'staff', 'sales'],
  ['Verkoop binnendienst', 'staff', 'sales'],
  ['Business development manager', 'manager', 'sales'],
  ['HR-adviseur', 'specialist', 'hr'],
  ['Hoofd personeelszaken', 'manager', 'hr'],
  ['Bedrijfsjurist', 'specialist', 'legal'],
  ['Legal counsel', 'specialist', 'legal'],
  ['Controller', 'specialist', 'finance'],
  ['Hoofd financiën', 'manager', 'finance'],
  ['Accountant', 'specialist', 'finance'],
  ['Medewerker crediteuren', 'staff', 'finance'],
  ['Poortwachter/secretaresse', 'staff', 'office'],
  ['Secretary to the CEO', 'staff', 'office'],
  ['Directiesecretaresse', 'staff', 'office'],
  ['PA', 'staff', 'office'],
  ['Managementassistente', 'staff', 'office'],
  ['Receptionist', 'staff', 'office'],
  ['Hoofd secretariaat', 'manager', 'office'],
  ['Portier', 'staff', 'office'],
  ['Product manager', 'specialist', 'engineering'],
  ['Voorman', 'manager', 'production'],
  ['Function 12', null, null],
  ['', null, null],
  ['__proto__', null, null],
];

describe('what a title says', () => {
  test.each(titles)('“%s” speaks of %s, %s', (title, level, field) => {
    expect([guessedLevel(title), guessedField(title)]).toEqual([level, field]);
  });

  test('is the same in capitals and without accents', () => {
    expect(guessedField('HOOFD FINANCIEN')).toBe('finance');
    expect(guessedLevel('KAM-coordinator')).toBe(guessedLevel('KAM-COÖRDINATOR'));
  });

  test('gives way to what was said', () => {
    expect(levelOf({ title: 'CFO', level: 'board', field: null })).toBe('board');
    expect(fieldOf({ title: 'CFO', level: 'board', field: null })).toBe('finance');
    expect(fieldOf({ title: 'CFO', level: null, field: 'general' })).toBe('general');
    expect(levelOf({ title: 'Function 12', level: null, field: null })).toBeNull();
  });
});
