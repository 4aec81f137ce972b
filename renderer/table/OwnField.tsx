import { useTranslation } from 'react-i18next';
import type { Lane } from '../../shared/model/vocabulary.ts';
import { addedRows } from '../../shared/record/edits/editing.ts';
import { pickClientState } from '../editor/derived.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import type { Editor } from '../editor/editorStore.ts';
import { typedText } from '../map/typedMember.ts';
import { CellField, type CellOption } from './CellField.tsx';
import { runInCell } from './commitCell.ts';
import { type OwnChoice, ownChoices } from './ownChoices.ts';
import { pickTable } from './pickTable.ts';
import { ownEntered } from './tableEdits.ts';
import type { TableLine } from './tableLine.ts';
import type { Typing } from './tableStore.ts';

/** A name on our side: somebody we know, somebody new, or a correction. */
export const OwnField = ({
  line,
  lane,
  typing,
}: {
  readonly line: TableLine;
  readonly lane: Lane;
  readonly typing: Typing;
}) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const { own } = line;

  const wordsOf = (choice: OwnChoice): Pick<CellOption, 'id' | 'label' | 'detail'> => {
    switch (choice.kind) {
      case 'known':
        return { id: choice.colleagueId, label: choice.name, detail: choice.title };
      case 'new':
        return { id: 'new', label: choice.name, detail: t('table.choice.newDetail') };
      case 'rename':
        return {
          id: 'rename',
          label: t('table.choice.renameColleague', { name: choice.typed.name }),
          detail: t('table.choice.renameColleagueDetail'),
        };
      case 'several':
        return {
          id: 'several',
          label: choice.members.map(({ name }) => name).join(' · '),
          detail: t('table.choice.severalDetail'),
        };
    }
  };
  const optionsFor = (text: string): readonly CellOption[] => {
    const { record } = editor.store.getState();
    const state = pickClientState(editor.store.getState());
    if (!record || !state) return [];
    const entry = { own, text, isBeside: typing.isBeside, isReplacing: typing.text !== null };
    return ownChoices(record, state, entry).map((choice) => ({
      ...wordsOf(choice),
      commit: () => commitOwn(editor, line, lane, choice, typing.isBeside),
    }));
  };

  const isNamed = !typing.isBeside && (own.kind === 'strand' || own.kind === 'idle');
  return (
    <CellField
      typing={typing}
      initial={isNamed ? typedText(own.name, own.title) : ''}
      label={`${t('table.field.own')}: ${t(`word.lane.${lane}`)}`}
      placeholder={t('table.field.ownPlaceholder')}
      optionsFor={optionsFor}
    />
  );
};

/** Answers the key of the line in which the entry stands now; null when it was refused. */
const commitOwn = (
  editor: Editor,
  line: TableLine,
  lane: Lane,
  choice: OwnChoice,
  isBeside: boolean,
): string | null => {
  const step = runInCell(editor, ownEntered(line.own, lane, choice, isBeside));
  if (!step) return null;
  const pairing = addedRows(step, 'pairing')[0];
  const { lines } = pickTable(editor.store.getState());
  const found = lines.find(({ own }) => own.kind === 'strand' && own.pairingId === pairing?.id);
  return found?.key ?? line.key;
};
