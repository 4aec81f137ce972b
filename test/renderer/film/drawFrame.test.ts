import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { drawFrame } from '../../../renderer/film/drawFrame.ts';
import { type Film, makeFilm } from '../../../renderer/film/film.ts';
import type { FilmShape } from '../../../renderer/film/filmShapes.ts';
import { frame, places } from '../../../renderer/film/frame.ts';
import { i18n } from '../../../renderer/i18n/i18n.ts';
import { leavingFor } from '../../../shared/exchange/leaving/leavingRules.ts';
import { momentAt } from '../../../shared/film/filmPlan.ts';
import type { FilmJob, Language } from '../../../shared/ipc/contract.ts';
import { dayNumber, plainDate } from '../../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../../shared/record/clientRecord.ts';
import { textWidth } from '../../../shared/scene/textWidth.ts';
import { largeClient } from '../../fixtures/largeClient.ts';
import { aClient } from '../../fixtures/recordBuilder.ts';
import { sampleClient } from '../../shared/sample/sampleRecords.ts';

const today = plainDate('2026-11-21');

const filmOf = (record: ClientRecord, language: Language = 'en', changed: Partial<FilmJob> = {}): Film => {
  const job: FilmJob = {
    clientId: record.clientId,
    from: null,
    to: null,
    speed: 'normal',
    format: 'webm',
    size: '1280x720',
    hasCaptions: true,
    isDark: false,
    language,
    leaving: leavingFor('team'),
    ...changed,
  };
  const film = makeFilm(record, job, today, '');
  if (!film.ok) throw new Error(film.error.code);
  return film.value;
};

interface Written {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Every text with where it stands on the frame; groups only move and scale here while they are at rest. */
const textsOf = (shapes: readonly FilmShape[], dx = 0, dy = 0, scale = 1): readonly Written[] =>
  shapes.flatMap((shape): readonly Written[] => {
    if (shape.kind === 'group')
      return textsOf(shape.shapes, dx + shape.dx * scale, dy + shape.dy * scale, scale * shape.scale);
    if (shape.kind !== 'text' || shape.rotate !== undefined) return [];
    const width = textWidth(shape.text, shape.size, shape.weight);
    const start =
      shape.anchor === 'start' ? shape.x : shape.anchor === 'middle' ? shape.x - width / 2 : shape.x - width;
    return [
      {
        text: shape.text,
        left: dx + start * scale,
        right: dx + (start + width) * scale,
        y: dy + shape.y * scale,
        size: shape.size * scale,
      },
    ];
  });

const wordsAt = (film: Film, seconds: number): string =>
  textsOf(drawFrame(film, momentAt(film.plan, seconds)))
    .map(({ text }) => text)
    .join(' ');

const holdOn = (film: Film, date: string) => {
  const day = dayNumber(plainDate(date));
  const hold = film.plan.parts.find((part) => part.kind === 'hold' && part.day === day);
  if (!hold) throw new Error(`the film does not hold on ${date}`);
  return hold;
};

beforeEach(() => i18n.changeLanguage('en'));
afterAll(() => i18n.changeLanguage('en'));

describe('a frame', () => {
  test('is the same whatever was drawn before it', () => {
    const record = sampleClient('Zekerheid Groep');
    const film = filmOf(record);
    const times = Array.from({ length: 40 }, (_, index) => (index * film.plan.seconds) / 40);
    const forwards = times.map((seconds) => JSON.stringify(drawFrame(film, momentAt(film.plan, seconds))));
    const again = filmOf(record);
    const backwards = times
      .toReversed()
      .map((seconds) => JSON.stringify(drawFrame(again, momentAt(again.plan, seconds))))
      .reverse();
    expect(backwards).toEqual(forwards);
  });

  test('shows who goes before the swap and who came after it, with the sentence all the while', () => {
    const film = filmOf(sampleClient('Zekerheid Groep'));
    const { start, seconds } = holdOn(film, '2026-10-05');
    const before = wordsAt(film, start + 0.5);
    expect(before).toContain('Mr Wacht left, Ms Zacht took the seat of Quality manager.');
    expect(before).not.toContain('√7 swap');
    const after = wordsAt(film, start + seconds - 0.1);
    expect(after).toContain('Mr Wacht left, Ms Zacht took the seat of Quality manager.');
    expect(after).toContain('√7 swap');
    expect(after).toContain('The newcomer comes from a competitor.');
  });

  test.each(['en', 'nl'] as const)('keeps every word within its edges (%s)', async (language) => {
    await i18n.changeLanguage(language);
    for (const name of ['Zekerheid Groep', 'Ostmeer Keukens']) {
      const film = filmOf(sampleClient(name, language), language);
      const rests = film.plan.parts
        .filter(({ kind }) => kind !== 'run')
        .map(({ start, seconds }) => start + seconds - 0.05);
      for (const at of rests) {
        const outside = textsOf(drawFrame(film, momentAt(film.plan, at))).filter(
          ({ left, right, y }) => left < -2 || right > frame.width + 2 || y < 0 || y > frame.height,
        );
        expect(outside).toEqual([]);
      }
    }
  });

  test('of forty people and of a dark film without captions is drawn as well', () => {
    const film = filmOf(largeClient({ seats: 40, changes: 300, seed: 4 }), 'en', { hasCaptions: false, isDark: true });
    for (const share of [0.1, 0.3, 0.5, 0.8, 1])
      expect(drawFrame(film, momentAt(film.plan, share * film.plan.seconds)).length).toBeGreaterThan(3);
  });

  test('of forty people shows the whole plate before and after a swap, and the swap itself large enough to be read', () => {
    const film = filmOf(largeClient({ seats: 40, changes: 300, seed: 4 }));
    const { start, seconds } = holdOn(film, '2018-03-09');
    const writtenAt = (at: number) => textsOf(drawFrame(film, momentAt(film.plan, at)));
    const sizeOf = (name: string, at: number): number =>
      writtenAt(at).find(({ text, right }) => text === name && right < places.panel.x)?.size ?? 0;
    expect(sizeOf('Person 39', start + 0.2)).toBeLessThan(10);
    // 14 pixels high in a film of 1280 by 720, which is two thirds of the frame.
    expect(sizeOf('Person 39', start + 2.2) / 1.5).toBeGreaterThanOrEqual(14);
    const swapped = writtenAt(start + 5).map(({ text }) => text);
    expect(swapped.some((text) => /^Colleague 16 ↑/.test(text.trim()))).toBe(true);
    expect(sizeOf('Person 38', start + seconds - 0.05)).toBeLessThan(10);
  });

  test('of a few people never goes anywhere', () => {
    for (const name of ['Zekerheid Groep', 'Ostmeer Keukens'])
      expect(filmOf(sampleClient(name)).plan.camera).toBe(undefined);
  });

  test('says in its caption why, what follows and whom it reaches, and gathers the rest by meaning', () => {
    const swap = filmOf(sampleClient('Zekerheid Groep')).told.find(({ date }) => date === '2026-10-05');
    expect(swap?.caption).toEqual([
      'Mr Wacht left, Ms Zacht took the seat of Quality manager.',
      'Ms Zacht comes from Quist BV, a competitor. Nobody of ours faces Ms Zacht.',
    ]);
    expect(swap?.sentences.at(3)).toBe('Felt most by Mr Graag, Mr Zekerheid and Ms Docht; 4 others feel it less.');
    const deal = filmOf(sampleClient('Ostmeer Keukens'));
    const captions = deal.told.flatMap(({ caption }) => caption);
    expect(captions.filter((line) => line.startsWith('Fittings for the moving island'))).toEqual([]);
    expect(captions.filter((line) => / more\.?$/.test(line))).toEqual([]);
    expect(deal.told.find(({ date }) => date === '2026-02-06')?.caption.at(1)).toBe(
      'Mr Weifel is now for us. Heads: 2 for, 1 against. Votes: 2 for, 2 against. With Mr Zwijger we would have the majority.',
    );
  });

  test('tells a deal by heads and by votes', () => {
    const film = filmOf(sampleClient('Ostmeer Keukens'));
    const { start, seconds } = holdOn(film, '2026-02-06');
    const words = wordsAt(film, start + seconds - 0.1);
    expect(words).toContain('Heads');
    expect(words).toContain('can still be reversed');
  });
});

describe('a film for the client', () => {
  const telling = [
    'felt',
    'disturbance',
    '√7',
    'unproven',
    'coverage',
    'nobody has read',
    'competitor',
    'hostile',
    'suspicious',
  ];
  const wholeFilm = (audience: 'client' | 'team', record = sampleClient('Zekerheid Groep')): string => {
    const film = filmOf(record, 'en', { leaving: leavingFor(audience) });
    const seconds = Array.from({ length: Math.ceil(film.plan.seconds) }, (_, second) => second);
    return seconds
      .map((second) => wordsAt(film, second))
      .join(' ')
      .toLowerCase();
  };

  test('tells who came and who left, and no opinion or conclusion of ours', () => {
    const told = wholeFilm('client');
    expect(telling.filter((word) => told.includes(word))).toEqual([]);
    expect(told).toContain('ms zacht took the seat of quality manager');
    expect(told).toContain('confidential — for zekerheid groep and us');
  });

  test('has no empty row, and no day on which everybody steps back for a pull', () => {
    const client = aClient('Klein');
    const seat = client.seat('Owner', { role: 'decider', holder: 'Ms Klein' });
    client.swap(seat, 'Ms Groot', '2024-01-01');
    expect(wholeFilm('team', client.record())).toContain('guarantor');
    expect(wholeFilm('client', client.record())).not.toContain('guarantor');
    const { told } = filmOf(client.record(), 'en', { leaving: leavingFor('client') });
    expect(told.map(({ change }) => change.weight)).not.toContain('pull');
  });

  test('for the team it tells all of that', () => {
    const told = wholeFilm('team');
    expect(telling.filter((word) => !told.includes(word))).toEqual([]);
  });
});
