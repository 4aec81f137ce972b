import { expect, test } from 'vitest';
import { startCounterpart } from './driver/counterpart.ts';

const since = '2023-01-16';

test('a deal is told by hand from its first stance to the day a board nobody faced stops it, and replays vote by vote', async () => {
  const app = await startCounterpart();
  const { deals, forms, timeline } = app;
  await app.newClient({ name: 'Ostmeer Keukens', phase: 'conquest', since });
  await forms.addMember({ title: 'Family board', roles: ['guarantor'], since });
  await forms.addMember({ name: 'Mr Voorman', title: 'Managing director', roles: ['decider'], since });

  // An empty view teaches; a deal with two names is told to be known by few.
  await deals.show();
  expect(await deals.words()).toContain('Heads at the table and votes are two different counts');
  await deals.add('Moving island', '2023-03-21');
  expect(await deals.words()).toContain('Nobody has been asked yet');
  expect(await app.finding('dealFewNames').innerText()).toContain('Only 1 person of the client has a name here');

  await forms.addMember({ name: 'Ms Schets', title: 'Designer', roles: ['initiator'], since });
  await forms.addMember({ name: 'Mr Weifel', title: 'R&D manager', roles: ['influencer'], since });
  await forms.addMember({ name: 'Mr Zwijger', title: 'Head of purchasing', roles: ['buyer'], since });
  expect((await app.findings()).map(({ rule }) => rule)).not.toContain('dealFewNames');

  // Where everybody stood, by key.
  await deals.stands({ who: 'Ms Schets', position: 'for us', confidence: 'said so', date: '2023-03-21' });
  await deals.stands({ who: 'Mr Weifel', position: 'undecided', confidence: 'seen', date: '2024-11-05' });
  await deals.stands({ who: 'Mr Voorman', position: 'for us', confidence: 'said so', date: '2025-06-17' });
  await deals.stands({
    who: 'Mr Zwijger',
    position: 'against us',
    confidence: 'a hunch',
    date: '2025-09-02',
    note: 'Only the lowest price counts.',
  });
  await deals.fillDelegation('Mr Voorman', 'Mr Zwijger', '2026-01-12');
  await forms.submit('Hand over');

  // A vote that would come back to its owner is refused by a sentence that names the circle.
  await deals.fillDelegation('Mr Zwijger', 'Mr Voorman', '2026-01-20');
  await forms.form().getByRole('button', { name: 'Hand over', exact: true }).click();
  await app.says('The vote would run in a circle and be cast by nobody: Mr Zwijger → Mr Voorman → Mr Zwijger.');
  await app.closeForm();

  await deals.happened('offer', '2026-02-02', 'Handed over');
  await deals.happened('Lost…', '2026-02-04', 'On price');
  await deals.happened('meeting', '2026-02-06', 'Five years’ guarantee, and a mock catalogue');

  // Two days after the offer: one head to one, two votes against, and it can still be reversed.
  await deals.goTo('4 Feb 2026');
  await timeline.dateBecomes('2026-02-04');
  expect(await deals.table()).toEqual([
    'Heads: 1 for, 1 undecided, 0 unknown, 1 against',
    'Mr Voorman: for us, said so, vote with Mr Zwijger',
    'Mr Weifel: undecided, seen, casts 1 vote',
    'Mr Zwijger: against us, a hunch, casts 2 votes, of Mr Zwijger and Mr Voorman, swing',
    'Ms Schets: for us, said so, casts 1 vote',
    'Votes: 1 for, 1 undecided, 0 unknown, 2 against',
  ]);
  expect(await deals.words()).toContain('It is lost, but no order has been placed.');
  expect(await deals.words()).toContain('that of Mr Voorman among them. Now against us (a hunch, 2 Sept 2025).');
  expect(await app.finding('voteWithOpponent').innerText()).toContain('Mr Voorman’s vote lies with Mr Zwijger');

  // After the meeting the R&D manager comes over: dragged, taken back, and moved again by key.
  await deals.goTo('6 Feb 2026');
  await deals.drag('Mr Weifel', { column: 'for us' });
  await app.eventually(async () =>
    expect(await deals.table()).toEqual(
      expect.arrayContaining([
        'Heads: 2 for, 0 undecided, 0 unknown, 1 against',
        'Votes: 2 for, 0 undecided, 0 unknown, 2 against',
        'Mr Weifel: for us, seen, casts 1 vote',
      ]),
    ),
  );
  await app.undo();
  expect(await deals.table()).toContain('Mr Weifel: undecided, seen, casts 1 vote');
  await deals.voter('Mr Weifel').focus();
  await app.press('Shift+ArrowLeft');
  await app.saved();
  expect(await deals.table()).toContain('Votes: 2 for, 0 undecided, 0 unknown, 2 against');
  expect(await deals.words()).toContain('We have 2 of 4 votes; 3 make the majority. 1 is missing.');

  // The purchaser does not hold, the order is placed, and nothing can be reversed any more.
  await deals.stands({ who: 'Mr Zwijger', position: 'for us', confidence: 'seen', date: '2026-02-16' });
  await deals.happened('Won…', '2026-02-09', 'Reversed');
  await deals.happened('Order placed…', '2026-02-16', 'First trial series');
  await deals.goTo('16 Feb 2026');
  expect(await deals.words()).toContain('The order was placed on 16 February 2026.');
  expect(await deals.table()).toContain('Votes: 4 for, 0 undecided, 0 unknown, 0 against');

  // The blow comes from the level nobody was paired with.
  await deals.happened('Stopped…', '2026-06-01', 'The board stops the whole project');
  await deals.goTo('1 Jun 2026');
  expect(await deals.view().getByTestId('decided-elsewhere').innerText()).toMatch(
    /Stopped although the majority was with us[\s\S]*Family board — nobody of ours faced this seat/,
  );
  await timeline.moveTo('2026-02-05');
  expect(await deals.words()).toContain('It is lost, but no order has been placed.');
  await deals.view().getByRole('button', { name: 'Map when decided' }).click();
  await timeline.dateBecomes('2026-06-01');
  await app.clientShown('Ostmeer Keukens');
  expect(await app.map.told('??')).toContain('nobody faces this card');

  // All of it is on disk; a stance and the whole deal go and come back.
  await app.restart();
  await app.clientShown('Ostmeer Keukens');
  await deals.show();
  await deals.goTo('6 Feb 2026');
  const before = await deals.table();
  await deals
    .view()
    .getByRole('button', { name: /^Mr Weifel: for us, seen, since/ })
    .click();
  await forms
    .form()
    .getByRole('button', { name: /never so/ })
    .click();
  await app.saved();
  expect(await deals.table()).not.toEqual(before);
  await app.undo();
  expect(await deals.table()).toEqual(before);
  await deals
    .view()
    .getByRole('button', { name: /^The vote of Mr Voorman lies with Mr Zwijger/ })
    .click();
  await forms.fill('First day with the own vote again', '2026-02-06');
  await forms.submit('Take back');
  expect(await deals.table()).toContain('Votes: 3 for, 0 undecided, 0 unknown, 1 against');
  expect(await app.finding('majorityOnOne').innerText()).toContain('3 of 4 votes make the majority');
});
