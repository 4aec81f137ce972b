import { mr, ms, say } from './bilingual.ts';

/** Our own people in both samples, and what the company sold to everybody. */
export const colleagues = [
  { id: 'nogalwat', name: mr('Nogalwat'), title: say('Chairman of the board', 'Voorzitter van de directie') },
  { id: 'aandegang', name: ms('Aandegang'), title: say('Sales director', 'Commercieel directeur') },
  { id: 'koester', name: mr('Koester'), title: say('Support manager', 'Supportmanager'), from: '2021-03-15' },
  {
    id: 'docter',
    name: ms('Docter'),
    title: say('Process engineer', 'Procestechnoloog'),
    from: '2016-09-01',
    to: '2025-06-01',
  },
  { id: 'order-desk', name: say('Order desk', 'Bestelafdeling'), title: say('Inside sales', 'Verkoop binnendienst') },
  { id: 'driver', name: say('Driver', 'Chauffeur'), title: say('Own transport', 'Eigen vervoer') },
  { id: 'doorzet', name: ms('Doorzet'), title: say('Sales manager', 'Salesmanager') },
  { id: 'bellaar', name: mr('Bellaar'), title: say('Account manager', 'Accountmanager'), from: '2019-04-01' },
  {
    id: 'lindqvist',
    name: ms('Lindqvist'),
    title: say('Commercial contact, factory', 'Commercieel contactpersoon, fabriek'),
  },
  {
    id: 'aaltonen',
    name: mr('Aaltonen'),
    title: say('Technical contact, factory', 'Technisch contactpersoon, fabriek'),
  },
];

/** What the company calls people beside the eight roles of the method. */
export const companyRoles = [{ id: 'coach', name: 'coach', conquestRow: 'influencer', nurtureRow: 'nurture' }];

export const ownTurnover = [
  { year: 2020, amount: 12_400_000 },
  { year: 2021, amount: 13_100_000 },
  { year: 2022, amount: 14_800_000 },
  { year: 2023, amount: 15_600_000 },
  { year: 2024, amount: 16_900_000 },
  { year: 2025, amount: 18_000_000 },
];
