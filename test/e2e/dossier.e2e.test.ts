import { expect, test } from 'vitest';
import { startCounterpart } from './driver/counterpart.ts';
import { windowDocument, windowMemory } from './driver/windowMemory.ts';

const passphrase = 'the heron sleeps under blue tarpaulin';
const next = 'seven wet hedgehogs dance on the quay';
const confession = 'Zwijgzaam-7319: he steps back next summer';
const suspicion = 'Zwijgzaam-4402: the bank asks questions';

test('notes are written, locked, refused to others, found again and kept over a change of passphrase', async () => {
  const app = await startCounterpart();
  await app.openSample('Zekerheid Groep');
  await app.dossier.show();
  expect(await app.dossier.state()).toBe('absent');
  await app.says('Forgotten means lost');
  await app.dossier.setUp('welkom welkom');
  await app.says('This passphrase would be guessed at once.');
  await app.dossier.setUp(passphrase);
  await app.dossier.unlocked();

  await app.dossier.choose('Mr Komtgoed');
  await app.dossier.write(confession);
  await app.dossier.choose('The client as a whole');
  await app.dossier.write('The bank');
  await app.dossier.rewrite('The bank', suspicion);
  await app.dossier.search('SUMMER steps');
  expect(await app.dossier.texts()).toEqual([confession]);
  await app.dossier.search('');

  await app.dossier.lock();
  await app.says('There are 2 notes about this client.');
  await app.dossier.tryToUnlock(next);
  await app.says('This is not the passphrase of this dossier.');
  expect(await app.dossier.state()).toBe('locked');
  await app.dossier.tryToUnlock(passphrase);
  await app.dossier.unlocked();
  await app.dossier.choose('The client as a whole');
  await app.eventually(async () => expect(await app.dossier.texts()).toEqual([suspicion]));

  await app.dossier.changePassphrase(passphrase, next);
  await app.says('The new passphrase counts from now on.');
  await app.restart();
  await app.openClient('Zekerheid Groep');
  await app.dossier.show();
  expect(await app.dossier.state()).toBe('locked');
  await app.dossier.tryToUnlock(passphrase);
  await app.says('This is not the passphrase of this dossier.');
  await app.dossier.tryToUnlock(next);
  await app.dossier.unlocked();
  await app.dossier.choose('Mr Komtgoed');
  await app.eventually(async () => expect(await app.dossier.texts()).toEqual([confession]));
});

test('a note that was removed comes back with one click, until the dossier is locked', async () => {
  const app = await startCounterpart();
  await app.openSample('Zekerheid Groep');
  await app.dossier.show();
  await app.dossier.setUp(passphrase);
  await app.dossier.unlocked();
  await app.dossier.write(suspicion);
  await app.dossier.removeFirst();
  await app.says('The note was removed');
  expect(await app.dossier.texts()).toEqual([]);
  await app.page().getByRole('alert').getByRole('button', { name: 'Undo' }).click();
  await app.eventually(async () => expect(await app.dossier.texts()).toEqual([suspicion]));
});

test('the card of somebody with notes says so, and leads to them', async () => {
  const app = await startCounterpart();
  await app.openSample('Zekerheid Groep');
  await app.dossier.show();
  await app.dossier.setUp(passphrase);
  await app.dossier.unlocked();
  await app.dossier.choose('Mr Komtgoed');
  await app.dossier.write(confession);
  await app.dossier.lock();
  await app.press('Control+1');
  await app.map.select('Mr Komtgoed');
  await app.says('One secret note');
  await app.page().getByTestId('lock-mark').click();
  await app.dossier.tryToUnlock(passphrase);
  await app.dossier.unlocked();
  await app.eventually(async () => expect(await app.dossier.texts()).toEqual([confession]));
});

test('when the dossier is locked, neither the document nor the memory of the window holds a word of it', async () => {
  const app = await startCounterpart();
  await app.openSample('Zekerheid Groep');
  await app.dossier.show();
  await app.dossier.setUp(passphrase);
  await app.dossier.unlocked();
  await app.dossier.write(confession);
  await app.dossier.write(suspicion);
  await app.dossier.rewrite(suspicion, `${suspicion}, again`);
  await app.dossier.search('summer');
  const held = await windowMemory(app.session);
  // The search below can find what is there.
  for (const secret of [confession, suspicion]) expect(held.includes(secret)).toBe(true);
  expect(await windowDocument(app.session)).toContain(confession);

  await app.dossier.lock();
  const shown = await windowDocument(app.session);
  for (const secret of ['Zwijgzaam', 'next summer', 'asks questions', passphrase]) {
    expect([secret, shown.includes(secret)]).toEqual([secret, false]);
  }
  await app.eventually(async () => {
    const memory = await windowMemory(app.session);
    for (const secret of ['Zwijgzaam', passphrase]) expect([secret, memory.includes(secret)]).toEqual([secret, false]);
  });
});

test('the screen lock and the sleep of the computer lock the dossier; leaving its view takes the notes out of the window', async () => {
  const app = await startCounterpart();
  await app.openSample('Zekerheid Groep');
  await app.dossier.show();
  await app.dossier.setUp(passphrase);
  for (const away of ['lock-screen', 'suspend'] as const) {
    await app.dossier.unlocked();
    await app.session.electron.evaluate(({ powerMonitor }, event) => void powerMonitor.emit(event), away);
    await app.dossier.locked();
    await app.dossier.tryToUnlock(passphrase);
  }
  await app.dossier.unlocked();
  await app.dossier.write(suspicion);
  await app.press('Control+1');
  await app.page().getByTestId('dossier-unlocked').waitFor({ state: 'hidden' });
  expect(await windowDocument(app.session)).not.toContain('Zwijgzaam');
  // A page that is loaded afresh has shown no passphrase.
  await app.page().reload();
  await app.openClient('Zekerheid Groep');
  await app.dossier.show();
  await app.dossier.locked();
});

test('who forgot the passphrase is told that nothing helps, and can begin again without the notes', async () => {
  const app = await startCounterpart();
  await app.openSample('Zekerheid Groep');
  await app.dossier.show();
  await app.dossier.setUp(passphrase);
  await app.dossier.unlocked();
  await app.dossier.write(suspicion);
  await app.dossier.lock();
  await app.page().getByRole('button', { name: 'Forgotten the passphrase?' }).click();
  const form = app.page().getByRole('dialog');
  await form.getByRole('button', { name: 'Remove' }).click();
  await app.says('The notes of the dossier were left as they are.');
  await form.getByLabel('Remove the one note in this workspace for good').check();
  await form.getByRole('button', { name: 'Remove' }).click();
  await app.page().getByTestId('dossier-absent').waitFor();
});
