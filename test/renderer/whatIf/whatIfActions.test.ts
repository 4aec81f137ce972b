import { beforeEach, describe, expect, test, vi } from 'vitest';

const told = vi.hoisted(() => ({ failures: [] as string[] }));
vi.mock('../../../renderer/feedback/notices.tsx', () => ({
  showFailure: (failure: { code: string }) => told.failures.push(failure.code),
  showDone: () => undefined,
  showUndoable: () => undefined,
}));

const { run, select, setDate, undo } = await import('../../../renderer/editor/actions.ts');
const { pickCard, pickScene, pickWhatIf } = await import('../../../renderer/editor/derived.ts');
const { createEditor } = await import('../../../renderer/editor/editorStore.ts');
const { endWhatIf, letGo, pull, showRanking } = await import('../../../renderer/whatIf/whatIfActions.ts');

import type { Bridge, StartInfo } from '../../../shared/ipc/contract.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import { renameSeat } from '../../../shared/record/edits/seat.ts';
import { aClient, countingIds } from '../../fixtures/recordBuilder.ts';

const today = plainDate('2026-11-21');

const opened = () => {
  const client = aClient('Zekerheid');
  const boss = client.seat('Boss', { role: 'decider', holder: 'Mr Zekerheid' });
  const vacant = client.seat('Empty', { role: 'influencer' });
  const koester = client.colleague('Mr Koester');
  client.pair(boss, koester);
  const calls: string[] = [];
  const bridge = {
    saveStep: async () => {
      calls.push('saveStep');
      return { ok: true, value: { history: { undo: null, redo: null } } };
    },
    undo: async () => ({ ok: false, error: { code: 'nothingToUndo', params: {} } }),
  };
  const start = { workspace: null, failure: null, preferences: {}, platform: 'linux' };
  const editor = createEditor(bridge as unknown as Bridge, countingIds(0x9000), start as unknown as StartInfo, today);
  editor.store.setState({ record: client.record() });
  return { editor, boss, vacant, koester, calls };
};

beforeEach(() => {
  told.failures.length = 0;
});

describe('while somebody is supposed to leave', () => {
  test('the scene is that of the ghost, and record, history and disk stay what they were', () => {
    const { editor, boss, koester, calls } = opened();
    const { record, history } = editor.store.getState();
    const sceneBefore = pickScene(editor.store.getState());
    pull(editor, { kind: 'seat', id: boss });
    pull(editor, { kind: 'colleague', id: koester });
    expect(pickCard(boss)(editor.store.getState())).toMatchObject({ holder: 'vacant', isPulled: true, felt: 1 });
    expect(pickScene(editor.store.getState())?.strands).toMatchObject([{ looseAt: 'both' }]);
    expect(editor.store.getState().record).toBe(record);
    expect(editor.store.getState().history).toBe(history);
    letGo(editor, { kind: 'seat', id: boss });
    expect(pickWhatIf(editor.store.getState())?.ghost.pulled).toEqual([{ kind: 'colleague', id: koester }]);
    endWhatIf(editor);
    expect(pickScene(editor.store.getState())).toEqual(sceneBefore);
    expect(calls).toEqual([]);
  });

  test('an edit ends it and is made on what is', () => {
    const { editor, boss } = opened();
    pull(editor, { kind: 'seat', id: boss });
    run(editor, (record, context) => renameSeat(record, { seatId: boss, title: 'Chair' }, context));
    const { supposed, record } = editor.store.getState();
    expect(supposed).toBeNull();
    expect(record?.tables.seat[boss]?.title).toBe('Chair');
    expect(Object.values(record?.tables.tenure ?? {}).every(({ to }) => to === null)).toBe(true);
  });

  test('what was selected before is selected again, however it ends', async () => {
    const { editor, boss, koester } = opened();
    const chosen = { kind: 'seat', id: boss } as const;
    const endings = [
      () => endWhatIf(editor),
      () => letGo(editor, { kind: 'colleague', id: koester }),
      () => setDate(editor, today),
      () => undo(editor),
    ];
    for (const end of endings) {
      select(editor, chosen);
      pull(editor, { kind: 'colleague', id: koester });
      expect(editor.store.getState().selection).toBeNull();
      await end();
      expect(editor.store.getState()).toMatchObject({ supposed: null, selection: chosen, selectedBefore: null });
    }
  });

  test('more of them, or the ranking between, keep what was selected first; what is chosen meanwhile wins', () => {
    const { editor, boss, koester } = opened();
    const chosen = { kind: 'seat', id: boss } as const;
    const other = { kind: 'colleague', id: koester } as const;
    select(editor, chosen);
    pull(editor, chosen);
    select(editor, other);
    pull(editor, other);
    showRanking(editor);
    pull(editor, other, 'alone');
    endWhatIf(editor);
    expect(editor.store.getState().selection).toEqual(chosen);
    pull(editor, chosen);
    select(editor, other);
    setDate(editor, today);
    expect(editor.store.getState()).toMatchObject({ selection: other, selectedBefore: null });
  });

  test('where nothing was selected, nothing is afterwards', () => {
    const { editor, boss } = opened();
    pull(editor, { kind: 'seat', id: boss });
    endWhatIf(editor);
    expect(editor.store.getState().selection).toBeNull();
  });

  test('whom nobody can pull is told in a sentence', () => {
    const { editor, vacant } = opened();
    pull(editor, { kind: 'seat', id: vacant });
    expect(told.failures).toEqual(['nobodyThere']);
    expect(editor.store.getState().supposed).toBeNull();
  });
});
