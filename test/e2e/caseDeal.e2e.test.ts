import { expect, test } from 'vitest';
import { startCounterpart } from './driver/counterpart.ts';

test('the people of the missed deal are entered by hand as they came to be known, and stand in the file', async () => {
  const app = await startCounterpart();
  await app.newClient({ name: 'Ostmeer Keukens', phase: 'exploration', since: '2023-01-16' });
  const { forms, map, timeline } = app;
  await timeline.moveTo('2023-01-16');
  await forms.addMember({ name: 'Mw. Schets', title: 'Ontwerper', roles: ['initiator'], since: '2023-01-16' });
  await forms.addMember({ name: 'Dhr. Weifel', title: 'R&D-manager', roles: ['influencer'], since: '2023-01-16' });
  await forms.addMember({
    name: 'Dhr. Zwijger',
    title: 'Hoofd inkoop',
    roles: ['buyer', 'gatekeeper'],
    since: '2023-01-16',
  });
  await forms.addMember({ name: 'Dhr. Voorman', title: 'Algemeen directeur', roles: ['decider'], since: '2023-01-16' });
  await forms.addMember({ title: 'Familieraad', roles: ['guarantor'], since: '2023-01-16' });
  await forms.addColleague({ name: 'Mw. Doorzet', title: 'Salesmanager', opposite: 'Decider', since: '2023-01-16' });
  await forms.addColleague({ name: 'Dhr. Bellaar', title: 'Accountmanager', since: '2023-01-16' });
  await forms.addColleague({ name: 'Mw. Lindqvist', title: 'Fabriek, commercieel', since: '2023-01-16' });
  await forms.addColleague({ name: 'Dhr. Aaltonen', title: 'Fabriek, techniek', since: '2023-01-16' });

  for (const [member, colleague, cadence, from] of [
    ['Dhr. Voorman', 'Mw. Doorzet', 'quarterly', '2023-10-01'],
    ['Dhr. Zwijger', 'Dhr. Bellaar', 'quarterly', '2023-01-16'],
    ['Dhr. Zwijger', 'Mw. Lindqvist', 'once a year', '2025-03-01'],
    ['Dhr. Weifel', 'Dhr. Bellaar', 'twice a year', '2023-01-16'],
    ['Mw. Schets', 'Dhr. Aaltonen', 'quarterly', '2024-04-01'],
  ] as const) {
    await map.select(member);
    await forms.pairWith(colleague, cadence, from);
  }
  await map.select('Mw. Schets');
  await forms.tieTo('reports to', 'Dhr. Weifel');
  await forms.recordTouch({
    colleague: 'Dhr. Bellaar',
    date: '2023-03-21',
    aboutDmu: true,
    summary: 'Eerste presentatie.',
  });
  await forms.read({ status: 'inspired', confidence: 'stated', date: '2024-04-16', by: 'Dhr. Aaltonen' });
  await map.select('Dhr. Zwijger');
  await forms.tieTo('is in conflict with', 'Dhr. Weifel', '2026-02-06');
  await forms.read({ status: 'unknown', date: '2024-02-13', note: 'Geen enkele reactie.' });
  await forms.read({
    status: 'suspicious',
    confidence: 'gut',
    date: '2025-09-02',
    note: 'Alleen de laagste prijs telt.',
  });
  await forms.recordTouch({ colleague: 'Dhr. Bellaar', date: '2024-10-08', state: 'missed', channel: 'mail' });
  await map.select('Dhr. Voorman');
  await forms.recordTouch({
    colleague: 'Mw. Doorzet',
    date: '2025-06-17',
    channel: 'event',
    summary: 'Fabrieksbezoek.',
  });
  await timeline.moveTo('2023-10-01');
  await forms.setPhase('conquest');
  await timeline.today();

  // The blow came from the level nobody was paired with.
  expect(await map.told('??')).toContain('nobody faces this card');
  expect((await app.findings()).map(({ rule }) => rule)).toContain('guarantorUnknown');
  const made = app.stored('Ostmeer Keukens');
  expect(made.phases).toEqual([
    { phase: 'exploration', from: '2023-01-16', to: '2023-10-01' },
    { phase: 'conquest', from: '2023-10-01', to: null },
  ]);
  expect(made.seats.map(({ title, roles, holders }) => [title, roles.join(), holders.join()])).toEqual([
    ['Algemeen directeur', 'decider 2023-01-16…', 'Dhr. Voorman 2023-01-16…'],
    ['Familieraad', 'guarantor 2023-01-16…', '?? 2023-01-16…'],
    ['Hoofd inkoop', 'buyer 2023-01-16…,gatekeeper 2023-01-16…', 'Dhr. Zwijger 2023-01-16…'],
    ['Ontwerper', 'initiator 2023-01-16…', 'Mw. Schets 2023-01-16…'],
    ['R&D-manager', 'influencer 2023-01-16…', 'Dhr. Weifel 2023-01-16…'],
  ]);
  expect(made.pairings.map((row) => Object.values(row))).toEqual([
    ['Algemeen directeur', 'Mw. Doorzet', 'quarterly', '2023-10-01', null],
    ['Hoofd inkoop', 'Dhr. Bellaar', 'quarterly', '2023-01-16', null],
    ['Hoofd inkoop', 'Mw. Lindqvist', 'yearly', '2025-03-01', null],
    ['Ontwerper', 'Dhr. Aaltonen', 'quarterly', '2024-04-01', null],
    ['R&D-manager', 'Dhr. Bellaar', 'halfYearly', '2023-01-16', null],
  ]);
  expect(made.ties.map((row) => Object.values(row))).toEqual([
    ['Hoofd inkoop', 'conflict', 'R&D-manager', '2026-02-06', null],
    ['Ontwerper', 'reportsTo', 'R&D-manager', '2023-01-16', null],
  ]);
  expect(made.readings.map(({ person, status, confidence, by }) => [person, status, confidence, by])).toEqual([
    ['Dhr. Zwijger', 'unknown', 'observed', null],
    ['Mw. Schets', 'inspired', 'stated', 'Dhr. Aaltonen'],
    ['Dhr. Zwijger', 'suspicious', 'gut', null],
  ]);
  expect(made.touches.map((row) => Object.values(row))).toEqual([
    ['Mw. Schets', 'Dhr. Bellaar', '2023-03-21', 'done', 'visit', 1, 'Eerste presentatie.'],
    ['Dhr. Zwijger', 'Dhr. Bellaar', '2024-10-08', 'missed', 'mail', 0, ''],
    ['Dhr. Voorman', 'Mw. Doorzet', '2025-06-17', 'done', 'event', 0, 'Fabrieksbezoek.'],
  ]);
});
