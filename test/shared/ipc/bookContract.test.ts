import { expect, test } from 'vitest';
import { leavingFor, rulesFor } from '../../../shared/exchange/leaving/leavingRules.ts';
import { bookPageKinds, pageStaysBehind } from '../../../shared/ipc/bookContract.ts';

test('a page that tells only what these readers may not have stays behind, every other is theirs to choose', () => {
  const behind = (rules: (typeof rulesFor)['client']) => bookPageKinds.filter((kind) => pageStaysBehind(kind, rules));
  expect(behind(leavingFor('client').rules)).toEqual(['findings', 'deals']);
  expect(behind({ ...rulesFor.client, deals: true })).toEqual(['findings']);
  expect(behind(rulesFor.leadership)).toEqual([]);
  expect(behind(rulesFor.team)).toEqual([]);
});
