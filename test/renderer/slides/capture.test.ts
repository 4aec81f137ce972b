import { v7 as newId } from 'uuid';
import { describe, expect, test } from 'vitest';
import { createEditor, type EditorState } from '../../../renderer/editor/editorStore.ts';
import { slidesOf, stageOf } from '../../../renderer/present/slideShow.ts';
import { capture, captureReplay, keptKindOf } from '../../../renderer/slides/capture.ts';
import { proposedTitle } from '../../../renderer/slides/proposedTitle.ts';
import { lostIn, shownBy } from '../../../renderer/slides/shownBy.ts';
import { parseWorkspaceJson } from '../../../shared/exchange/workspaceJson.ts';
import type { Bridge } from '../../../shared/ipc/contract.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import type { KeptView } from '../../../shared/model/records.ts';
import { rowsOf } from '../../../shared/record/clientRecord.ts';
import { keepView } from '../../../shared/record/edits/keptViews.ts';
import { sampleJson } from '../../../shared/sample/sample.ts';
import { keptViewsOf } from '../../../shared/time/keptViews.ts';
import { startInfo } from '../startInfo.ts';

const sample = parseWorkspaceJson(sampleJson('en'), 'sample.json', newId);
const [record, prospect] = sample.ok ? sample.value : [];
if (!record || !prospect) throw new Error('the sample has two clients');
const today = plainDate('2026-11-21');

const stateWith = (changes: Partial<EditorState>): EditorState => ({
  ...createEditor({} as Bridge, newId, startInfo(), today).store.getState(),
  record,
  date: plainDate('2026-10-05'),
  ...changes,
});
const seatId = rowsOf(record, 'seat').find(({ title }) => title === 'Quality manager')?.id ?? '';
const pairing = rowsOf(record, 'pairing').find(({ to }) => to === null);
if (!pairing) throw new Error('the sample has a pairing');

const kept = (captured: ReturnType<typeof capture>): KeptView => {
  const step = keepView(record, { ...captured, title: 'Kept', note: '' }, { newId, date: today });
  const row = step.ok ? step.value.diff[0]?.to : null;
  if (!row) throw new Error('a view that cannot be kept');
  return row as KeptView;
};

describe('what is kept of the window', () => {
  test('is shown again as it was: day, selection, and the part of the map', () => {
    const part = { x: -12.4, y: 30.2, width: 640.3, height: 400 };
    const view = kept(capture(stateWith({ selection: { kind: 'seat', id: seatId } }), part, null));
    expect(shownBy(view, record)).toEqual({
      date: '2026-10-05',
      view: 'map',
      dealId: null,
      askedPart: { x: -12, y: 30, width: 640, height: 400 },
      selection: { kind: 'seat', id: seatId },
      spotlight: null,
      follow: null,
    });
  });

  test('is who is followed rather than who is selected', () => {
    const follow = { kind: 'person', id: rowsOf(record, 'person')[0]?.id ?? '' } as const;
    const view = kept(capture(stateWith({ follow, selection: { kind: 'seat', id: seatId } }), null, null));
    expect(shownBy(view, record)).toMatchObject({ follow, selection: null, askedPart: 'whole' });
  });

  test('is a strand, found again by its two ends', () => {
    const selection = { kind: 'pairing', id: pairing.id } as const;
    const view = kept(capture(stateWith({ date: today, selection }), null, null));
    expect(view).toMatchObject({ focus: 'strand', seatId: pairing.seatId, colleagueId: pairing.colleagueId });
    expect(shownBy(view, record).selection).toEqual(selection);
  });

  test('is a finding, with those it speaks of on the day it is shown', () => {
    const source = 'rowUnpaired:influencer';
    const spotlight = { source, seatIds: [], colleagueIds: [] };
    const view = kept(capture(stateWith({ date: today, spotlight }), null, null));
    expect(shownBy(view, record).spotlight).toMatchObject({ source });
    expect(shownBy(view, record).spotlight?.seatIds.length).toBeGreaterThan(0);
    expect(lostIn(view, record)).toBeNull();
    expect(lostIn({ ...view, date: plainDate('2020-03-01') }, record)).toBe('finding');
  });

  test('is a stretch of years as a replay', () => {
    const [from, to] = [plainDate('2020-02-10'), plainDate('2026-09-14')];
    expect(kept(captureReplay(stateWith({ view: 'table' }), null, { from, to }))).toMatchObject({
      kind: 'replay',
      since: from,
      date: to,
      speed: 'year',
    });
  });

  test('is nothing of the dossier or the agenda', () => {
    for (const view of ['dossier', 'agenda', 'programmes'] as const) expect(keptKindOf(stateWith({ view }))).toBeNull();
    expect(keptKindOf(stateWith({ view: 'compare' }))).toBe('compare');
  });

  test('is nothing of the deals of a client who has none', () => {
    const without = { ...prospect, tables: { ...prospect.tables, deal: {} } };
    expect(keptKindOf(stateWith({ view: 'deals', record: prospect }))).toBe('deals');
    expect(keptKindOf(stateWith({ view: 'deals', record: without }))).toBeNull();
  });

  test('is shown part by part only while no map was kept before', () => {
    const none = { ...record, tables: { ...record.tables, keptView: {} } };
    expect(capture(stateWith({ record: none }), null, null).inSteps).toBe(true);
    expect(capture(stateWith({}), null, null).inSteps).toBe(false);
  });
});

describe('the title that is proposed', () => {
  const proposed = (changes: Partial<EditorState>) => proposedTitle(capture(stateWith(changes), null, today), record);

  test('says what is to be seen', () => {
    expect(proposed({})).toBe('Zekerheid Groep');
    expect(proposed({ selection: { kind: 'seat', id: seatId } })).toBe('Ms Zacht');
    expect(proposed({ view: 'table' })).toBe('Counterpart table of Zekerheid Groep');
  });
});

describe('a view that lost what it pointed at', () => {
  test('is shown without it, and says so', () => {
    const view = { ...kept(capture(stateWith({}), null, null)), focus: 'person' } as const;
    expect(shownBy(view, record)).toMatchObject({ selection: null, spotlight: null, follow: null });
    expect(lostIn(view, record)).toBe('person');
  });
});

describe('the slides of the sample', () => {
  test('tell each case whole, with nothing lost', () => {
    for (const client of [record, prospect]) {
      const views = keptViewsOf(client);
      expect(views.length).toBeGreaterThan(4);
      expect(views.flatMap((view) => lostIn(view, client) ?? [])).toEqual([]);
      expect(views[0]?.inSteps).toBe(true);
    }
  });

  test('show every step of theirs on the day it is of', () => {
    for (const client of [record, prospect]) {
      const state = { ...stateWith({ record: client }), record: client };
      for (const slide of slidesOf(keptViewsOf(client), client)) {
        slide.steps.forEach((step, place) => {
          const stage = stageOf(slide, { slide: 0, step: place, isRunning: false }, state);
          const isBefore = step === 'before' || step === 'earlier';
          expect(stage.date).toBe(isBefore ? slide.view.since : slide.view.date);
          expect(stage.isPlaying).toBe(false);
        });
      }
    }
  });

  test('run a replay from its first day', () => {
    const slide = slidesOf(keptViewsOf(record), record).find(({ view }) => view.kind === 'replay');
    if (!slide) throw new Error('the sample has a replay');
    expect(stageOf(slide, { slide: 0, step: 1, isRunning: true }, stateWith({}))).toMatchObject({
      date: slide.view.since,
      isPlaying: true,
      preferences: { replaySpeed: 'year' },
    });
  });

  test('light up whom a map had selected, and nobody in a table, where each step with a key selects somebody', () => {
    const lit = (view: 'map' | 'table') => {
      const state = stateWith({ view, selection: { kind: 'seat', id: seatId } });
      const [slide] = slidesOf([kept(capture(state, null, null))], record);
      if (!slide) throw new Error('one view is one slide');
      return stageOf(slide, { slide: 0, step: slide.steps.length - 1, isRunning: false }, state).spotlight;
    };
    expect(lit('map')?.seatIds).toContain(seatId);
    expect(lit('table')).toBeNull();
  });
});
