import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { i18n } from '../../../renderer/i18n/i18n.ts';
import { tellDay } from '../../../renderer/timeline/tellDay.ts';
import { timelineModel } from '../../../renderer/timeline/timelineModel.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../../shared/record/clientRecord.ts';
import { isChange } from '../../../shared/time/timeline.ts';
import { aClient } from '../../fixtures/recordBuilder.ts';
import { sampleClient } from '../../shared/sample/sampleRecords.ts';

const today = plainDate('2026-11-21');

const tellingOf = (record: ClientRecord, date: string, telling?: Parameters<typeof tellDay>[3]) => {
  const model = timelineModel(record, today);
  const events = model.events.filter((event) => event.date === date && isChange(event));
  return tellDay(events, record, model.bars, telling);
};

beforeEach(() => i18n.changeLanguage('en'));
afterAll(() => i18n.changeLanguage('en'));

describe('A day in sentences', () => {
  test('begins with what happened, goes on with where from and what follows, and ends with what else changed', () => {
    expect(tellingOf(sampleClient('Zekerheid Groep'), '2026-10-05')).toEqual({
      lead: 'Mr Wacht left, Ms Zacht took the seat of Quality manager.',
      after: [
        'Ms Zacht comes from Quist BV, a competitor.',
        'Nobody of ours faces Ms Zacht.',
        'Felt most by Mr Graag, Mr Zekerheid and Ms Docht; 4 others feel it less.',
        'No longer: Mr Wacht is in conflict with Ms Docht.',
      ],
      rest: [],
    });
  });

  test('tells a turn of the only deal without its name: who stands where, then the votes', () => {
    const { lead, after, rest } = tellingOf(sampleClient('Ostmeer Keukens'), '2026-02-06');
    expect(lead).toBe("Meeting – Evaluation: five years' guarantee, and a mock catalogue as a present.");
    expect(after).toEqual([
      'Mr Weifel is now for us.',
      'Heads: 2 for, 1 against. Votes: 2 for, 2 against.',
      'With Mr Zwijger we would have the majority.',
    ]);
    expect(rest).toEqual(['Lines changed around Mr Zwijger.', 'Also read: Mr Weifel, Ms Schets and Mr Zwijger.']);
  });

  test('names the deal where there are several', () => {
    const client = aClient('Twee', { since: '2020-01-01' });
    const seat = client.seat('Buyer', { role: 'decider', holder: 'Mr Koop' });
    const island = client.deal('Island', { openedOn: '2020-02-01' });
    client.deal('Bridge', { openedOn: '2020-02-01' });
    client.stands(island, client.holderOf(seat), 'for', '2020-03-01');
    expect(tellingOf(client.record(), '2020-03-01').lead).toBe('Island: Mr Koop – for us.');
  });

  test('says how far somebody moved, and whom of ours to call', () => {
    expect(tellingOf(sampleClient('Zekerheid Groep'), '2024-06-18')).toMatchObject({
      lead: 'Mr Graag went from favourable to inspired (said so).',
      after: ['Counterpart: Mr Koester.'],
    });
  });

  test('keeps conclusions of ours from whom they are not for', () => {
    const telling = { findings: false, influence: false, deals: false };
    expect(tellingOf(sampleClient('Zekerheid Groep'), '2022-04-01', telling).after).toEqual([
      'From now on: Mr Komtgoed shares a network with Mr Zekerheid.',
    ]);
  });

  test('gathers what else happened by what it is, with two names and a count where there are many', () => {
    const client = aClient('Vol', { since: '2020-01-01' });
    const names = ['Mr A', 'Mr B', 'Mr C', 'Mr D'];
    const seats = names.map((name) => client.seat(`Seat of ${name}`, { role: 'influencer', holder: name }));
    for (const seat of seats) client.reads(client.holderOf(seat), 'favourable', '2021-01-01');
    client.claims(client.holderOf(seats[0] ?? ''), '2021-01-01');
    const { rest } = tellingOf(client.record(), '2021-01-01');
    expect(rest.join(' ')).toMatch(/^Also read: Mr \w, Mr \w and 2 others\./);
  });

  test('speaks Dutch when the window does', async () => {
    await i18n.changeLanguage('nl');
    expect(tellingOf(sampleClient('Zekerheid Groep', 'nl'), '2026-10-05').after.slice(0, 3)).toEqual([
      'Mw. Zacht komt van Quist BV, een concurrent.',
      'Niemand van ons staat tegenover Mw. Zacht.',
      'Het sterkst gevoeld door Dhr. Graag, Dhr. Zekerheid en Mw. Docht; 4 anderen voelen het minder.',
    ]);
  });
});
