import { beforeEach, describe, expect, test } from 'vitest';
import { i18n } from '../../../renderer/i18n/i18n.ts';
import { curvePath } from '../../../renderer/timeline/curvePath.ts';
import { hitHeader, hitRow } from '../../../renderer/timeline/hitTest.ts';
import { laneGroups } from '../../../renderer/timeline/laneGroups.ts';
import { layOutLane, layOutRow } from '../../../renderer/timeline/layOutRow.ts';
import { timelineModel } from '../../../renderer/timeline/timelineModel.ts';
import { timeScale } from '../../../renderer/timeline/timeScale.ts';
import { holderTip, tipOf } from '../../../renderer/timeline/tipWords.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import { aClient } from '../../fixtures/recordBuilder.ts';

const client = aClient('Zekerheid', { since: '2017-05-12' });
const quality = client.seat('Quality manager', { role: 'influencer', holder: 'Mr Wacht' });
client.seat('', { role: 'guarantor', holder: '??' });
const koester = client.colleague('Mr Koester');
client.pair(quality, koester);
const wacht = client.holderOf(quality);
client.reads(wacht, 'favourable', '2019-06-01');
client.touch(wacht, koester, '2020-02-03', { channel: 'call' });
for (const day of ['10', '12', '14']) client.touch(wacht, koester, `2021-03-${day}`, { state: 'missed' });
client.swap(quality, 'Ms Zacht', '2024-03-04');
const deal = client.deal('Island', { openedOn: '2022-01-01' });
for (const day of ['01', '02', '03', '04']) client.milestone(deal, 'demo', `2022-05-${day}`, `show ${day}`);
client.colleagueLeaves(koester, '2025-01-15');

const record = client.record();
const model = timelineModel(record, plainDate('2025-06-01'));
const scale = timeScale(model.range, 0, 1200);
const barOf = (title: string) => {
  const bar = model.bars.find((other) => other.title === title);
  if (!bar) throw new Error(`no bar ${title}`);
  return bar;
};

const tipAt = (title: string, date: string) => {
  const hit = hitRow(layOutRow(barOf(title), scale), scale.xOf(plainDate(date)), 10, 20);
  return hit && tipOf(hit, record);
};
const tipInRound = (title: string, date: string, held: readonly string[]) => {
  const hit = hitRow(layOutRow(barOf(title), scale), scale.xOf(plainDate(date)), 10, 20);
  return hit && tipOf(hit, record, held);
};
const headerTipAt = (date: string) => {
  const hit = hitHeader(model.marks, model.windows, scale, scale.xOf(plainDate(date)));
  return hit && tipOf(hit, record);
};

beforeEach(() => i18n.changeLanguage('en'));

describe('the tips on the timeline', () => {
  test('tell of a bar who sat there, what was felt, and when', () => {
    expect(tipAt('Quality manager', '2022-08-08')).toEqual({
      title: 'Mr Wacht',
      lines: ['Quality manager', 'Felt: favourable · 1 Jun 2019 – 4 Mar 2024'],
    });
  });

  test('say of somebody whom a round holds back that it is hidden, not that she is unread', () => {
    expect(tipInRound('Quality manager', '2024-08-08', ['nobody'])?.lines[1]).toMatch(/^Felt: unknown · /);
    const held = client.holderOf(quality);
    expect(tipInRound('Quality manager', '2024-08-08', [held])?.lines[1]).toMatch(/^Felt: hidden · /);
    // what the one with the pen read herself stays, and so does what it says
    expect(tipInRound('Quality manager', '2022-08-08', [wacht])?.lines[1]).toMatch(/^Felt: favourable · /);
    const [group] = laneGroups([barOf('Quality manager')]);
    if (!group) throw new Error('no lane');
    const hit = { kind: 'lane', lane: layOutLane(group, scale), date: plainDate('2024-08-08') } as const;
    expect(tipOf(hit, record, [held]).lines[1]).toContain('hidden – Ms Zacht');
    expect(tipOf(hit, record).lines[1]).toContain('unknown – Ms Zacht');
  });

  test('tell of a ghost that nobody knows who sits there, under the name of its lane', () => {
    expect(tipAt('', '2022-08-08')).toEqual({
      title: 'Somebody sits here, nobody of ours knows who',
      lines: ['Guarantor, no title', 'since 12 May 2017'],
    });
  });

  test('tell of a knot who left and who came', () => {
    expect(tipAt('Quality manager', '2024-03-04')).toEqual({
      title: '4 March 2024',
      lines: ['Mr Wacht left, Ms Zacht took the seat of Quality manager.'],
    });
  });

  test('tell of a dot who met whom and how', () => {
    expect(tipAt('Quality manager', '2020-02-03')).toEqual({
      title: '3 February 2020 · call',
      lines: ['contact: Mr Koester – Mr Wacht'],
    });
  });

  test('count the touches of a line', () => {
    expect(tipAt('Quality manager', '2021-03-12')).toEqual({
      title: '3 missed contacts',
      lines: ['10 Mar 2021 – 14 Mar 2021', 'Quality manager'],
    });
  });

  test('tell three steps of a deal that stand together, and count the rest', () => {
    expect(headerTipAt('2022-05-02')).toEqual({
      title: 'Island',
      lines: [
        '1 May 2022: demonstration – show 01',
        '2 May 2022: demonstration – show 02',
        '3 May 2022: demonstration – show 03',
        'and 1 more',
      ],
    });
  });

  test('tell a colleague who left', () => {
    expect(headerTipAt('2025-01-15')?.lines).toEqual(['15 Jan 2025: Mr Koester left our company.']);
  });

  test('tell what a √6 window is', () => {
    expect(headerTipAt('2023-06-01')?.lines[0]).toMatch(/^Years 6 and 7 of the relation/);
  });

  test('tell of a row label who sits there at the date shown', () => {
    const bar = barOf('Quality manager');
    expect(holderTip(bar, plainDate('2023-01-01')).lines[0]).toBe('Mr Wacht');
    expect(holderTip(bar, plainDate('2024-05-01')).lines[0]).toBe('Ms Zacht');
  });
});

describe('curvePath', () => {
  const points = [
    { date: plainDate('2020-01-01'), total: 0 },
    { date: plainDate('2020-01-02'), total: 0.4 },
    { date: plainDate('2020-01-03'), total: 0.2 },
  ];
  const days = timeScale({ from: plainDate('2020-01-01'), to: plainDate('2020-01-03') }, 0, 20);

  test('lets the highest wave reach the top', () => {
    expect(curvePath(points, days, 10, 50).line).toBe('M0 50L0.0 50.0L10.0 10.0L20.0 30.0');
  });

  test('does not blow up a ripple into a wave', () => {
    const ripple = points.map((point) => ({ ...point, total: point.total / 100 }));
    expect(curvePath(ripple, days, 10, 50).line).toContain('10.0 48.7');
  });

  test('is empty where nothing is measured', () => {
    expect(curvePath([], days, 10, 50)).toEqual({ area: '', line: '' });
  });
});
