import { describe, expect, test } from 'vitest';
import type { PendingEdit } from '../../../renderer/editor/actions.ts';
import { type OwnChoice, ownChoices } from '../../../renderer/table/ownChoices.ts';
import { membersAdded, ownEntered } from '../../../renderer/table/tableEdits.ts';
import { linesOf, tableLanes } from '../../../renderer/table/tableLanes.ts';
import type { OwnSide } from '../../../renderer/table/tableLine.ts';
import { typedNames } from '../../../renderer/table/typedNames.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../../shared/record/clientRecord.ts';
import { applyDiff } from '../../../shared/record/diff.ts';
import { layoutBanks } from '../../../shared/scene/layoutBanks.ts';
import { stateAt } from '../../../shared/time/stateAt.ts';
import { aClient, countingIds } from '../../fixtures/recordBuilder.ts';

const date = plainDate('2024-01-01');
const newId = countingIds(5_000);

const tell = () => {
  const client = aClient('Zekerheid');
  const graag = client.seat('Supply', { role: 'nurture', holder: 'Mr Graag' });
  const koester = client.colleague('Mr Koester', { title: 'Support' });
  const strand = client.pair(graag, koester, { cadence: 'monthly' });
  client.assign(client.colleague('Ms Aandegang'), { lane: 'decider' });
  client.colleague('Mr Koekoek');
  client.colleagueLeaves(client.colleague('Ms Koelman'), '2022-01-01');
  return { record: client.record(), graag, koester, strand };
};

const linesIn = (record: ClientRecord) =>
  linesOf(tableLanes(stateAt(record, date), layoutBanks(record, { phase: 'nurture' })));

const ownOf = (record: ClientRecord, key: string): OwnSide =>
  linesIn(record).find((line) => line.key === key)?.own ?? { kind: 'blank' };

const perform = (record: ClientRecord, edit: PendingEdit): ClientRecord => {
  const made = edit(record, { newId, date });
  if (!made.ok) throw new Error(made.error.code);
  return applyDiff(record, made.value.diff);
};

const rows = (record: ClientRecord) =>
  linesIn(record).flatMap(({ client, own }) => {
    const who = client.kind === 'seat' ? (client.name ?? '??') : client.kind === 'same' ? '″' : '';
    if (own.kind === 'strand') return [`${who} | ${own.name} ${own.cadence ?? '–'}`];
    return who === '' ? [] : [`${who} | –`];
  });

const told = (choice: OwnChoice): string => {
  if (choice.kind === 'several') return `several: ${choice.members.map(({ name }) => name).join(', ')}`;
  return `${choice.kind}: ${choice.kind === 'rename' ? choice.typed.name : choice.name}`;
};

describe('several people in one cell', () => {
  test('are parted by a semicolon, each with a function of her own', () => {
    expect(typedNames(' Ms Docht, production ; Mr Wacht;; ')).toEqual([
      { name: 'Ms Docht', title: 'production' },
      { name: 'Mr Wacht', title: undefined },
    ]);
  });
});

describe('an entry in the client’s column', () => {
  test('joins the lane, all of it as one step', () => {
    const { record } = tell();
    const after = perform(record, membersAdded('influencer', typedNames('Ms Docht; ??, quality'), null));
    expect(rows(after)).toEqual(['Ms Docht | –', '?? | –', 'Mr Graag | Mr Koester monthly']);
  });

  test('beside one of ours who faced nobody makes them face each other', () => {
    const { record } = tell();
    const idle = linesIn(record).find(({ own }) => own.kind === 'idle')?.own;
    if (idle?.kind !== 'idle') throw new Error('Ms Aandegang should stand with the deciders');
    const after = perform(record, membersAdded('decider', typedNames('Mr Zekerheid'), idle.colleagueId));
    expect(rows(after)).toContain('Mr Zekerheid | Ms Aandegang –');
  });
});

describe('an entry in our own column', () => {
  const choices = (record: ClientRecord, own: OwnSide, text: string, how = { isBeside: false, isReplacing: true }) =>
    ownChoices(record, stateAt(record, date), { own, text, ...how }).map(told);

  test('offers ours by any word of the name, those of this client first, nobody who left or faces her already', () => {
    const { record, graag } = tell();
    expect(choices(record, ownOf(record, graag), 'koe')).toEqual(['known: Mr Koekoek', 'new: koe', 'rename: koe']);
    expect(choices(record, { kind: 'none', seatId: graag }, '')).toEqual(['known: Ms Aandegang']);
    expect(choices(record, ownOf(record, graag), 'mr koekoek')).not.toContain('new: mr koekoek');
  });

  test('means a correction first when the name was opened, and none beside it', () => {
    const { record, graag } = tell();
    const own = ownOf(record, graag);
    expect(choices(record, own, 'Mr Koster', { isBeside: false, isReplacing: false })).toEqual([
      'rename: Mr Koster',
      'new: Mr Koster',
    ]);
    expect(choices(record, own, 'Mr Koster', { isBeside: true, isReplacing: true })).toEqual(['new: Mr Koster']);
    expect(choices(record, own, 'Mr Koester', { isBeside: false, isReplacing: false })).toEqual([]);
  });

  test('hands the seat over with its rhythm, and keeps what is beside', () => {
    const { record, graag } = tell();
    const own = ownOf(record, graag);
    const newcomer: OwnChoice = { kind: 'new', name: 'Ms Docter', title: 'engineer' };
    expect(rows(perform(record, ownEntered(own, 'nurture', newcomer, false)))).toEqual([
      'Mr Graag | Ms Docter monthly',
    ]);
    const beside = rows(perform(record, ownEntered(own, 'nurture', newcomer, true)));
    expect(beside.toSorted()).toHaveLength(2);
    expect(beside.join()).toContain('Mr Koester monthly');
    expect(beside.join()).toContain('Ms Docter –');
  });

  test('of several keeps whoever is named again', () => {
    const { record, graag } = tell();
    const several: OwnChoice = { kind: 'several', members: typedNames('Mr Koester; Ms Aandegang; Driver') };
    const after = rows(perform(record, ownEntered(ownOf(record, graag), 'nurture', several, false)));
    expect(after.map((row) => row.split(' | ')[1]).toSorted()).toEqual([
      'Driver –',
      'Mr Koester monthly',
      'Ms Aandegang –',
    ]);
  });

  test('of nobody else changes nothing', () => {
    const { record, graag } = tell();
    const same: OwnChoice = { kind: 'several', members: typedNames('Mr Koester; mr koester') };
    const made = ownEntered(ownOf(record, graag), 'nurture', same, false)(record, { newId, date });
    expect(made.ok && made.value.diff).toEqual([]);
  });

  test('in a row nobody fills puts ours in that lane', () => {
    const { record } = tell();
    const own = ownOf(record, 'open guarantor');
    const after = perform(record, ownEntered(own, 'guarantor', { kind: 'new', name: 'Mr Nogalwat', title: '' }, false));
    const line = linesIn(after).find(({ key }) => key.startsWith('idle guarantor'));
    expect(line).toMatchObject({ client: { kind: 'ghost' }, own: { kind: 'idle', name: 'Mr Nogalwat' } });
  });
});
