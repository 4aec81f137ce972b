import { expect, test } from 'vitest';
import { leavingFor, rulesFor } from '../../../shared/exchange/leaving/leavingRules.ts';
import { bookAllowed, bookPageKinds, pageStaysBehind } from '../../../shared/ipc/bookContract.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';

const ids = (count: number): string[] => Array.from({ length: count }, (_, nr) => `client ${nr}`);

test('a book of more clients than anybody carries is refused with their number', () => {
  const leaving = leavingFor('team');
  expect(bookAllowed({ clientIds: ids(1000), leaving, pages: ['map'] })).toEqual(ok(null));
  expect(bookAllowed({ clientIds: ids(1001), leaving, pages: ['map'] })).toEqual(
    fail('bookTooThick', { count: 1001, most: 1000 }),
  );
});

test('a client gets a book of herself alone, however many there are', () => {
  const leaving = leavingFor('client');
  expect(bookAllowed({ clientIds: ids(1), leaving, pages: ['map'] })).toEqual(ok(null));
  expect(bookAllowed({ clientIds: ids(2), leaving, pages: ['map'] })).toEqual(fail('bookForOneClient', { count: 2 }));
  expect(bookAllowed({ clientIds: ids(1001), leaving, pages: ['map'] })).toEqual(
    fail('bookForOneClient', { count: 1001 }),
  );
});

test('a page that tells only what these readers may not have stays behind, every other is theirs to choose', () => {
  const behind = (rules: (typeof rulesFor)['client']) => bookPageKinds.filter((kind) => pageStaysBehind(kind, rules));
  expect(behind(leavingFor('client').rules)).toEqual(['findings', 'deals']);
  expect(behind({ ...rulesFor.client, deals: true })).toEqual(['findings']);
  expect(behind(rulesFor.leadership)).toEqual([]);
  expect(behind(rulesFor.team)).toEqual([]);
});

test('a book of which every page stays behind is refused', () => {
  const told = (pages: readonly (typeof bookPageKinds)[number][], audience: 'client' | 'leadership') =>
    bookAllowed({ clientIds: ids(1), leaving: leavingFor(audience), pages: [...pages] });
  expect(told(['findings', 'deals'], 'client')).toEqual(fail('bookTellsNothing'));
  expect(told(['findings', 'map'], 'client')).toEqual(ok(null));
  expect(told(['findings'], 'leadership')).toEqual(ok(null));
});
