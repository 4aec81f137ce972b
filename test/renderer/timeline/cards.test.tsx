import { MantineProvider } from '@mantine/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { EditorContext } from '../../../renderer/editor/EditorContext.tsx';
import type { Editor, EditorState } from '../../../renderer/editor/editorStore.ts';
import { i18n } from '../../../renderer/i18n/i18n.ts';
import { StoryCard } from '../../../renderer/timeline/StoryCard.tsx';
import { VotesCard } from '../../../renderer/timeline/VotesCard.tsx';
import { plainDate } from '../../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../../shared/record/clientRecord.ts';
import { aClient } from '../../fixtures/recordBuilder.ts';

/** What a reader sees: the card's text without its markup; empty when there is no card. */
const textOf = (card: 'story' | 'votes', record: ClientRecord, date: string): string => {
  const today = plainDate('2027-01-01');
  const store = createStore<EditorState>()(
    () => ({ record, date: plainDate(date), today, selection: null, spotlight: null }) as unknown as EditorState,
  );
  return renderToStaticMarkup(
    <MantineProvider withCssVariables={false} withGlobalClasses={false} withStaticClasses={false}>
      <EditorContext value={{ store } as Editor}>{card === 'story' ? <StoryCard /> : <VotesCard />}</EditorContext>
    </MantineProvider>,
  )
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
};

beforeEach(() => i18n.changeLanguage('en'));
afterAll(() => i18n.changeLanguage('en'));

describe('StoryCard', () => {
  const pulled = () => {
    const client = aClient('Zekerheid', { since: '2017-05-12' });
    const quality = client.seat('Quality manager', { role: 'influencer', holder: 'Mr Wacht' });
    client.pair(quality, client.colleague('Mr Koester'));
    client.reads(client.holderOf(quality), 'favourable', '2023-01-10');
    client.swap(quality, 'Ms Zacht', '2024-03-04');
    return client.record();
  };

  test('tells the pull, what it costs, and when half of it is gone', () => {
    const text = textOf('story', pulled(), '2024-03-04');
    expect(text).toContain('4 March 2024 — one strand pulled');
    expect(text).toContain('Mr Wacht left, Ms Zacht took the seat of Quality manager.');
    expect(text).toContain('1 pairing must be proven again');
    expect(text).toContain('1 emotional status became unknown');
    expect(text).toContain('1 person feels it within two steps');
    expect(text).toMatch(/Disturbance \d\d% · half of it gone by \d+ \w+/);
  });

  test('tells later how much of it is left', () => {
    expect(textOf('story', pulled(), '2024-04-04')).toMatch(/Disturbance \d\d% · now \d\d%/);
  });

  test('is not there when there is nothing to tell', () => {
    expect(textOf('story', pulled(), '2019-01-01')).toBe('');
  });

  test('writes numbers and dates the Dutch way', async () => {
    await i18n.changeLanguage('nl');
    expect(textOf('story', pulled(), '2024-03-04')).toMatch(/4 maart 2024 — .* Spaghetti-effect \d\d%/);
  });
});

describe('VotesCard', () => {
  const missedDeal = () => {
    const client = aClient('Ostmeer', { since: '2023-01-01', phase: 'conquest' });
    const [designer, manager, purchaser, director] = (
      ['Ms Schets', 'Mr Weifel', 'Mr Zwijger', 'Mr Voorman'] as const
    ).map((name) => client.holderOf(client.seat(`seat of ${name}`, { role: 'influencer', holder: name }))) as [
      string,
      string,
      string,
      string,
    ];
    const deal = client.deal('Island', { openedOn: '2023-03-21', closedOn: '2026-06-01', outcome: 'stopped' });
    client.stands(deal, designer, 'for', '2023-03-21');
    client.stands(deal, manager, 'undecided', '2024-11-05');
    client.stands(deal, director, 'for', '2025-06-17');
    client.stands(deal, purchaser, 'against', '2025-09-02');
    client.stands(deal, manager, 'for', '2026-02-06');
    client.delegates(deal, director, purchaser, { from: '2026-01-12', to: '2026-05-11' });
    client.milestone(deal, 'offer', '2026-02-02');
    return client.record();
  };
  const markupAt = (date: string) => textOf('votes', missedDeal(), date);

  test('shows two heads to one and two votes to two, with whose vote lies where and who would turn it', () => {
    const text = markupAt('2026-02-07');
    expect(text).toMatch(/Heads 2 1 Votes 2 2/);
    expect(text).toContain('Swing: Mr Zwijger would make the majority');
    expect(text).toContain('Mr Voorman’s vote lies with Mr Zwijger');
    expect(text).toContain('2 Feb 2026: offer · can still be reversed');
  });

  test('says so while nobody has been asked', () => {
    const client = aClient('Ostmeer', { since: '2023-01-01', phase: 'conquest' });
    client.deal('Island', { openedOn: '2023-03-21' });
    expect(textOf('votes', client.record(), '2023-04-01')).toContain('nobody has been asked yet');
  });

  test('stays for three months after the deal closed, with its outcome, then goes', () => {
    expect(markupAt('2026-06-15')).toContain('stopped');
    expect(markupAt('2026-06-15')).toContain('can no longer be reversed');
    expect(markupAt('2026-09-15')).toBe('');
  });

  test('is not there before a deal opens', () => {
    expect(markupAt('2023-02-01')).toBe('');
  });
});
