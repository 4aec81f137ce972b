import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { i18n } from '../../../renderer/i18n/i18n.ts';
import { storyOfDay } from '../../../renderer/timeline/storyOfDay.ts';
import { changeSentence } from '../../../renderer/timeline/storyWords.ts';
import { timelineModel } from '../../../renderer/timeline/timelineModel.ts';
import { feltAt } from '../../../shared/insight/disturbance.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../../shared/record/clientRecord.ts';
import { pairedClient } from '../../fixtures/pairedClient.ts';
import { aClient } from '../../fixtures/recordBuilder.ts';

const today = plainDate('2024-12-01');
const storyAt = (record: ClientRecord, text: string) => {
  const date = plainDate(text);
  return storyOfDay(record, date, feltAt(record, date), timelineModel(record, today));
};

const zekerheid = () => {
  const known = pairedClient();
  known.client.reads(known.client.holderOf(known.quality), 'favourable', '2023-01-10');
  return known;
};

beforeEach(() => i18n.changeLanguage('en'));
afterAll(() => i18n.changeLanguage('en'));

describe('storyOfDay', () => {
  test('tells a swap in figures, and whom to light up', () => {
    const { client, quality, decider, koester } = zekerheid();
    client.swap(quality, 'Ms Zacht', '2024-03-04');
    const told = storyAt(client.record(), '2024-03-04');
    expect(told?.pull?.story).toMatchObject({
      leftName: 'Mr Wacht',
      cameName: 'Ms Zacht',
      pairingsToProve: 1,
      statusesLost: 1,
    });
    expect(told?.pull?.felt.seatIds).toContain(decider);
    expect(told?.pull?.felt.colleagueIds).toContain(koester);
    expect(told?.sentences).toEqual([]);
  });

  test('goes on telling while it is felt, and falls silent when it has faded', () => {
    const { client, quality } = zekerheid();
    client.swap(quality, 'Ms Zacht', '2022-03-04');
    expect(storyAt(client.record(), '2022-04-20')?.pull?.story.cameName).toBe('Ms Zacht');
    expect(storyAt(client.record(), '2024-10-20')).toBeNull();
  });

  test('tells what was put off, until when and why, as it was called that day', () => {
    const { client, quality, koester } = zekerheid();
    client.knows(client.holderOf(quality), koester, 'network', { from: '2024-02-05' });
    client.argument('No waiting', { from: '2024-02-05' });
    client.snooze('guarantorUnknown', '2024-02-05', '2024-06-03');
    client.snooze('manyUnread', '2024-02-06', '2024-06-03');
    expect(storyAt(client.record(), '2024-02-05')?.sentences).toEqual([
      'Mr Koester and Mr Wacht got to know each other: a network or club.',
      'Put off until 3 Jun 2024: Nobody knows the guarantor. Because: It may wait.',
      'For gatekeepers to pass on: “No waiting”',
    ]);
  });

  test('keeps to itself what was put off about feelings while a reading round hides them', () => {
    const client = aClient('Zekerheid', { since: '2017-05-12' });
    for (const name of ['Mr A', 'Mr B', 'Mr C']) client.seat(name, { role: 'influencer', holder: name });
    client.snooze('manyUnread', '2024-02-05', '2024-06-03');
    const record = client.record();
    const date = plainDate('2024-02-05');
    const told = (isHiding: boolean) =>
      storyOfDay(record, date, feltAt(record, date), timelineModel(record, today), isHiding)?.sentences ?? [];
    expect(told(false)).toHaveLength(1);
    expect(told(true)).toEqual([]);
  });

  test('calls a seat without a title by who sits there', () => {
    const client = aClient('Zekerheid', { since: '2017-05-12' });
    const seat = client.seat('', { holder: 'Jan', from: '2020-03-04' });
    client.pair(seat, client.colleague('Mr Koester'), { from: '2021-01-01' });
    const told = [...(storyAt(client.record(), '2020-03-04')?.sentences ?? [])];
    expect(told).toContain('Jan became part of the DMU.');
    expect(storyAt(client.record(), '2021-01-01')?.sentences).toContain('Mr Koester became the counterpart of Jan.');
  });

  test('tells nothing on a day without events', () => {
    expect(storyAt(zekerheid().client.record(), '2020-02-02')).toBeNull();
  });

  test('tells what happened on the very day, people and decisions first, and gathers the rest', () => {
    const { client, decider, koester } = zekerheid();
    const person = client.holderOf(decider);
    const deal = client.deal('Island');
    client.touch(person, koester, '2023-06-06');
    client.touch(person, koester, '2023-06-06', { state: 'missed', channel: 'call' });
    client.reads(person, 'inspired', '2023-06-06', { confidence: 'stated' });
    client.stands(deal, person, 'for', '2023-06-06');
    client.milestone(deal, 'offer', '2023-06-06', 'Five years of guarantee');
    const told = storyAt(client.record(), '2023-06-06');
    expect(told?.sentences).toEqual([
      'Offer – Five years of guarantee',
      'Mr Zekerheid is now for us.',
      'Mr Zekerheid was read as inspired (said so).',
    ]);
    expect(told?.rest).toEqual(['2 smaller changes besides.']);
    expect(told?.pull).toBeNull();
  });

  test('tells a second swap of the same day in a sentence of its own', () => {
    const { client, quality, decider } = zekerheid();
    client.swap(quality, 'Ms Zacht', '2024-03-04');
    client.swap(decider, 'Ms Nieuw', '2024-03-04');
    const told = storyAt(client.record(), '2024-03-04');
    const all = [told?.pull?.story.cameName, ...(told?.sentences ?? [])].join(' | ');
    expect(all).toContain('Ms Zacht');
    expect(all).toContain('Ms Nieuw');
    expect(told?.sentences).toHaveLength(1);
  });

  test('tells a colleague who left', () => {
    const { client, koester } = zekerheid();
    client.colleagueLeaves(koester, '2024-02-01');
    expect(storyAt(client.record(), '2024-02-01')?.pull?.story).toMatchObject({
      colleagueName: 'Mr Koester',
      pairingsToProve: 1,
    });
  });

  test('speaks Dutch when the window does', async () => {
    await i18n.changeLanguage('nl');
    const { client, decider, koester } = zekerheid();
    client.touch(client.holderOf(decider), koester, '2023-06-06', { state: 'missed', channel: 'call' });
    expect(storyAt(client.record(), '2023-06-06')?.sentences).toEqual([
      'Gemist: telefoon van Mr Koester met Mr Zekerheid.',
    ]);
  });
});

describe('changeSentence', () => {
  const change = { kind: 'swap', leftName: null, cameName: null, colleagueName: null, seatTitle: 'Buyer' } as const;

  test.each([
    [{ ...change, leftName: 'Mr A', cameName: 'Ms B' }, 'Mr A left, Ms B took the seat of Buyer.'],
    [{ ...change, cameName: 'Ms B' }, 'A holder we never knew left, Ms B took the seat of Buyer.'],
    [{ ...change, leftName: 'Mr A' }, 'Mr A left the seat of Buyer; nobody of ours knows who sits there now.'],
    [change, 'The seat of Buyer changed hands between people we do not know.'],
    [{ ...change, kind: 'departure', leftName: 'Mr A' }, 'Mr A left; the seat of Buyer is empty.'],
    [{ ...change, kind: 'arrival', cameName: 'Ms B' }, 'Ms B took the seat of Buyer.'],
    [{ ...change, kind: 'colleagueLeft', colleagueName: 'Mr K' }, 'Mr K left our company.'],
  ] as const)('knows what is known: %o', (told, sentence) => {
    expect(changeSentence(told)).toBe(sentence);
  });

  const untitled = { ...change, seatTitle: '' } as const;

  test.each([
    [{ ...untitled, kind: 'arrival', cameName: 'Jan' }, 'Jan joined the DMU.'],
    [{ ...untitled, kind: 'arrival' }, 'Somebody we do not know yet joined the DMU.'],
    [{ ...untitled, leftName: 'Mr A', cameName: 'Ms B' }, 'Mr A left, Ms B came instead.'],
    [{ ...untitled, kind: 'departure', leftName: 'Mr A' }, 'Mr A left the DMU.'],
    [{ ...untitled, kind: 'colleagueLeft', colleagueName: 'Mr K' }, 'Mr K left our company.'],
  ] as const)('speaks of no seat where it has no title: %o', (told, sentence) => {
    expect(changeSentence(told)).toBe(sentence);
  });

  test('has a sentence without a seat for all of them, in both languages', async () => {
    for (const language of ['en', 'nl']) {
      await i18n.changeLanguage(language);
      for (const kind of ['swap', 'departure', 'arrival'] as const) {
        for (const [leftName, cameName] of [
          ['Jan', 'Piet'],
          ['Jan', null],
          [null, 'Piet'],
          [null, null],
        ] as const) {
          expect(changeSentence({ ...untitled, kind, leftName, cameName })).not.toMatch(/this member|dit lid|\{/);
        }
      }
    }
  });
});
