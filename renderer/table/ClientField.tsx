import { useTranslation } from 'react-i18next';
import type { Lane } from '../../shared/model/vocabulary.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { dateInWords } from '../i18n/say.ts';
import { typedMember, typedText } from '../map/typedMember.ts';
import { CellField, type CellOption } from './CellField.tsx';
import { commitMembers, commitSeat, runInCell } from './commitCell.ts';
import { holderReplaced } from './tableEdits.ts';
import type { TableLine } from './tableLine.ts';
import type { Typing } from './tableStore.ts';

/**
 * A name on the client's side. Over somebody who is known, two things can be meant: the name was written wrongly, or
 * another has come; both are offered, and the past is only rewritten by the first.
 */
export const ClientField = ({
  line: { key, client, own },
  lane,
  typing,
}: {
  readonly line: TableLine;
  readonly lane: Lane;
  readonly typing: Typing;
}) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const seat = client.kind === 'seat' ? client : null;

  const optionsFor = (text: string): readonly CellOption[] => {
    const { name } = typedMember(text);
    if (seat?.name == null || name === '' || name === seat.name) return [];
    const swap = (): string | null => (runInCell(editor, holderReplaced(seat.seatId, name)) ? key : null);
    return [
      {
        id: 'rename',
        label: t('table.choice.rename', { name }),
        detail: t('table.choice.renameDetail'),
        commit: () => commitSeat(editor, seat.seatId, text),
      },
      {
        id: 'swap',
        label: t('table.choice.swap', { name }),
        detail: t('table.choice.swapDetail', { from: seat.name, date: dateInWords(editor.store.getState().date) }),
        commit: swap,
      },
    ];
  };

  return (
    <CellField
      typing={typing}
      initial={seat?.name == null ? '' : typedText(seat.name, seat.title)}
      label={`${t('table.field.client')}: ${t(`word.lane.${lane}`)}`}
      placeholder={t('table.field.namePlaceholder')}
      optionsFor={optionsFor}
      commitText={(text) =>
        seat
          ? commitSeat(editor, seat.seatId, text)
          : commitMembers(editor, lane, text, own.kind === 'idle' ? own.colleagueId : null)
      }
    />
  );
};
