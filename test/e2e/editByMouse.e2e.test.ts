import { expect, test } from 'vitest';
import { startCounterpart } from './driver/counterpart.ts';

const today = '2026-11-21';

test('a map is built with the mouse, card by card and line by line', async () => {
  const app = await startCounterpart({ today });
  await app.newClient({ name: 'Muis BV', since: '2024-01-15' });
  await app.forms.addMember({ name: 'Mr Graag', title: 'Supply coordinator', roles: ['nurture'], since: '2024-02-01' });
  await app.map.fillGhost('Decider — who?', 'Mr Zekerheid, managing director');
  await app.map.fillGhost('Guarantor — who?', '??');
  await app.map.renameOnCard('Mr Graag', 'Mr Graag-Smit, head of supply');
  await app.forms.addColleague({ name: 'Ms Aandegang', title: 'Sales director', opposite: 'Decider' });
  await app.saved();
  expect([...(await app.map.names())].sort()).toEqual([
    '??',
    'Daily — who?',
    'Influencers — who?',
    'Mr Graag-Smit',
    'Mr Zekerheid',
    'Ms Aandegang',
  ]);

  await app.map.drawLine('Mr Zekerheid', 'Ms Aandegang', 'right');
  await app.map.linesBecome(['Mr Zekerheid – Ms Aandegang · no rhythm agreed · unproven']);
  await app.setRhythm('quarterly');
  await app.map.drawLine('Mr Graag-Smit', 'Mr Zekerheid', 'left');
  await app.map.linesBecome([
    'Mr Zekerheid – Ms Aandegang · quarterly · unproven',
    'Mr Graag-Smit influences Mr Zekerheid',
  ]);
  await app.setTieKind('reportsTo');
  await app.saved();

  await app.map.select('Mr Graag-Smit');
  await app.toggleRoles('daily contact');
  await app.forms.read({
    status: 'favourable',
    confidence: 'stated',
    by: 'Ms Aandegang',
    note: 'Said so at the gate.',
  });
  await app.retype('Function', 'purchasing');
  await app.map.carryTo('Mr Graag-Smit', 'Influencers');
  await app.saved();
  expect(await app.map.told('Mr Graag-Smit')).toContain('emotion: favourable');
  expect(await app.map.names()).not.toContain('Influencers — who?');

  const built = app.stored('Muis BV');
  expect(built.seats).toEqual([
    {
      title: 'purchasing',
      from: '2024-02-01',
      to: null,
      roles: [`nurture 2024-02-01…${today}`, `daily ${today}…`, `influencer ${today}…`],
      holders: ['Mr Graag-Smit 2024-02-01…'],
    },
    { title: '', from: today, to: null, roles: [`guarantor ${today}…`], holders: [`?? ${today}…`] },
    {
      title: 'managing director',
      from: today,
      to: null,
      roles: [`decider ${today}…`],
      holders: [`Mr Zekerheid ${today}…`],
    },
  ]);
  expect(built.pairings).toEqual([
    { seat: 'managing director', colleague: 'Ms Aandegang', cadence: 'quarterly', from: today, to: null },
  ]);
  expect(built.ties).toEqual([
    { fromSeat: 'purchasing', kind: 'reportsTo', toSeat: 'managing director', from: today, to: null },
  ]);
  expect(built.readings).toEqual([
    {
      person: 'Mr Graag-Smit',
      date: today,
      status: 'favourable',
      confidence: 'stated',
      by: 'Ms Aandegang',
      note: 'Said so at the gate.',
    },
  ]);
});

test('what stands on the map is picked up, changed and removed with the mouse', async () => {
  const app = await startCounterpart({ today });
  await app.openSample('Zekerheid Groep');
  await app.map.clickStrand('Mr Zekerheid', 'Ms Aandegang');
  expect(await app.details()).toMatch(/Mr Zekerheid — Ms Aandegang\s+Contact\s+proven/i);
  await app.setRhythm('monthly');
  await app.page().getByRole('button', { name: 'End this pairing' }).click();
  await app.saved();
  expect(app.stored('Zekerheid Groep').pairings).toContainEqual({
    seat: 'Managing director',
    colleague: 'Ms Aandegang',
    cadence: 'quarterly',
    from: '2020-02-10',
    to: today,
  });

  await app.map.select('Mr Koester');
  await app.retype('Name', 'Mr Koester Jr');
  await app.retype('Function', 'Head of support');
  await app.map.select('Mr Koester Jr');
  await app.forms.remove('Leaves our company', 'Leaves');
  expect(await app.map.look('Mr Koester Jr')).toBe('gone');
  expect(app.stored('Zekerheid Groep').colleagues).toContainEqual({
    name: 'Mr Koester Jr',
    title: 'Head of support',
    from: '2021-03-15',
    to: today,
  });

  await app.map.select('Mr Graag');
  await app.forms.remove('Leaves; the seat stays', 'Leaves', '2026-11-01');
  expect(await app.map.look('Vacant')).toBe('vacant');
  await app.map.select('Ms Docht');
  await app.forms.remove('The seat itself ends', 'End the seat');
  expect(await app.map.names()).not.toContain('Ms Docht');
  await app.map.select('Ms Zacht');
  await app.forms.remove('It was a mistake', 'Erase');
  expect(await app.map.names()).not.toContain('Ms Zacht');
  const left = app.stored('Zekerheid Groep');
  expect(left.seats.find(({ title }) => title === 'Supply coordinator')?.holders).toEqual([
    'Ms Wissel 2020-02-10…2023-02-01',
    'Mr Graag 2023-02-01…2026-11-01',
  ]);
  expect(left.seats.find(({ title }) => title === 'Head of production')?.to).toBe(today);
  expect(JSON.stringify(left)).not.toContain('Ms Zacht');

  for (let step = 0; step < 8; step += 1) await app.undo();
  await app.command('Client details…');
  await app.page().getByRole('button', { name: 'Remove this client…' }).click();
  await app.page().getByRole('button', { name: 'Remove this client', exact: true }).click();
  await app.says('Remove client Zekerheid Groep');
  expect(await app.clients()).toEqual(['Ostmeer Keukens']);
  await app.page().getByRole('button', { name: 'Undo', exact: true }).click();
  await app.clientShown('Zekerheid Groep');
  expect(app.stored('Zekerheid Groep').touches.length).toBeGreaterThan(80);
});
