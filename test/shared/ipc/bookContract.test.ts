import { expect, test } from 'vitest';
import { leavingFor, rulesFor } from '../../../shared/exchange/leaving/leavingRules.ts';
import { bookAllowed, bookPageKinds, pageStaysBehind } from '../../../shared/ipc/bookContract.ts';

test('a page that tells only what these readers may not have stays behind, every other is theirs to choose', () => {
  const behind = (rules: (typeof rulesFor)['client']) => bookPageKinds.filter((kind) => pageStaysBehind(kind, rules));
  expect(behind(leavingFor('client').rules)).toEqual(['findings', 'deals']);
  expect(behind({ ...rulesFor.client, deals: true })).toEqual(['findings']);
  expect(behind(rulesFor.leadership)).toEqual([]);
  expect(behind(rulesFor.team)).toEqual([]);
});

test('a book of which every page stays behind is refused, and so is one that names a client to another', () => {
  const forClient = leavingFor('client');
  expect(bookAllowed({ clientIds: ['a'], leaving: forClient, pages: ['findings', 'deals'] })).toMatchObject({
    ok: false,
    error: { code: 'bookTellsNothing' },
  });
  expect(bookAllowed({ clientIds: ['a', 'b'], leaving: forClient, pages: ['map'] })).toMatchObject({
    ok: false,
    error: { code: 'bookForOneClient' },
  });
  expect(bookAllowed({ clientIds: ['a'], leaving: forClient, pages: ['findings', 'map'] }).ok).toBe(true);
  expect(bookAllowed({ clientIds: ['a', 'b'], leaving: leavingFor('leadership'), pages: ['findings'] }).ok).toBe(true);
});
