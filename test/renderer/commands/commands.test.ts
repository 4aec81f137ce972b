import { expect, test } from 'vitest';
import { commandGroups } from '../../../renderer/commands/command.ts';
import { commands } from '../../../renderer/commands/commands.ts';
import { lacksSomebody } from '../../../renderer/commands/lacksSomebody.ts';
import { runCommand } from '../../../renderer/commands/runCommand.ts';
import { createEditor } from '../../../renderer/editor/editorStore.ts';
import type { Bridge, StartInfo } from '../../../shared/ipc/contract.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import { aClient, countingIds } from '../../fixtures/recordBuilder.ts';

test('no two commands answer to the same key', () => {
  const keys = commands.flatMap(({ shortcut }) => shortcut?.toLowerCase() ?? []);
  expect(keys.length).toBeGreaterThan(30);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('every command stands under one heading of one menu', () => {
  expect(new Set(commandGroups).size).toBe(commandGroups.length);
  for (const { id, group } of commands) expect(commandGroups, id).toContain(group);
  for (const group of commandGroups)
    expect(commands.filter((command) => command.group === group).length).toBeGreaterThan(0);
});

test('every command has an id of its own', () => {
  const ids = commands.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('to present a client without slides opens the list that tells how one is kept', () => {
  const start = { workspace: null, failure: null, preferences: {}, platform: 'linux' };
  const bridge = {} as unknown as Bridge;
  const editor = createEditor(bridge, countingIds(0x9000), start as unknown as StartInfo, plainDate('2026-11-21'));
  editor.store.setState({ record: aClient('Zekerheid').record() });
  runCommand(editor, 'present');
  expect(editor.store.getState()).toMatchObject({ presenting: null, dialog: { kind: 'slides' } });
});

test('the views stand in the order of their keys', () => {
  const keys = commands.flatMap(({ id, shortcut }) => (/^show[A-Z]/.test(id) && shortcut ? [shortcut] : []));
  const views = keys.filter((key) => /^mod\+\d$/.test(key));
  expect(views).toEqual(['mod+1', 'mod+2', 'mod+3', 'mod+4', 'mod+5', 'mod+6', 'mod+7']);
});

test('a key that needs somebody says so where nobody is selected, and keeps silent where it acts or a stage is shown', () => {
  const start = { workspace: null, failure: null, preferences: {}, platform: 'linux' };
  const editor = createEditor(
    {} as unknown as Bridge,
    countingIds(0x9100),
    start as unknown as StartInfo,
    plainDate('2026-11-21'),
  );
  const lacking = () =>
    commands.filter((command) => lacksSomebody(command, editor.store.getState())).map(({ shortcut }) => shortcut);
  expect(lacking()).toEqual([]);
  editor.store.setState({ record: aClient('Zekerheid').record() });
  expect(lacking().toSorted()).toEqual(['D', 'E', 'G', 'I', 'K', 'P', 'R', 'T']);
  editor.store.setState({ view: 'agenda' });
  expect(lacking()).toEqual([]);
  editor.store.setState({ view: 'table', presenting: { viewId: null } });
  expect(lacking()).toEqual([]);
});
