import { describe, expect, test } from 'vitest';
import type { PendingEdit } from '../../../renderer/editor/actions.ts';
import { editsInOne } from '../../../renderer/editor/editsInOne.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import { type ClientRecord, emptyTables, rowById } from '../../../shared/record/clientRecord.ts';
import { applyDiff, changed } from '../../../shared/record/diff.ts';

const record: ClientRecord = {
  clientId: 'client',
  tables: { ...emptyTables(), person: { ana: { id: 'ana', clientId: 'client', name: 'Ana', note: '' } } },
};
const context = { newId: () => 'step', date: plainDate('2024-03-04') };

/** An edit that appends a letter to the name it finds, or changes nothing for ''. */
const append =
  (letter: string): PendingEdit =>
  (before) => {
    const ana = rowById(before, 'person', 'ana');
    if (!ana) return fail('rowNotFound', { what: 'person' });
    const diff = letter === '' ? [] : [changed('person', ana, { name: ana.name + letter })];
    return ok({ id: 'step', clientId: 'client', label: { key: `append${letter}` }, diff });
  };
const refuse: PendingEdit = () => fail('nameEmpty');

describe('edits in one', () => {
  test('are one step whose diff is the sum, each edit seeing the one before', () => {
    const made = editsInOne(append('x'), append('y'))(record, context);
    if (!made.ok) throw new Error(made.error.code);
    expect(made.value.diff).toHaveLength(1);
    expect(applyDiff(record, made.value.diff).tables.person.ana?.name).toBe('Anaxy');
  });

  test('are called after the first that changes something', () => {
    const labelOf = (edit: PendingEdit) => {
      const made = edit(record, context);
      return made.ok ? made.value.label.key : made.error.code;
    };
    expect(labelOf(editsInOne(append('x'), append('y')))).toBe('appendx');
    expect(labelOf(editsInOne(append(''), append('y')))).toBe('appendy');
    expect(labelOf(editsInOne(append(''), append('')))).toBe('append');
  });

  test('are refused together', () => {
    expect(editsInOne(append('x'), refuse)(record, context)).toMatchObject({ ok: false, error: { code: 'nameEmpty' } });
    expect(editsInOne(refuse, append('x'))(record, context)).toMatchObject({ ok: false });
  });
});
