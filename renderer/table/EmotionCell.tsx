import { useTranslation } from 'react-i18next';
import { emotionalStatuses } from '../../shared/model/vocabulary.ts';
import { foldName } from '../../shared/record/edits/names.ts';
import { pickApart } from '../editor/derived.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { Face } from '../elements/Face.tsx';
import { useGround } from '../map/useGround.ts';
import { useIsHidden } from '../round/useIsHidden.ts';
import { Cell } from './Cell.tsx';
import { CellField, type CellOption } from './CellField.tsx';
import { runInCell } from './commitCell.ts';
import { isSamePlace, type Place } from './places.ts';
import { emotionRead } from './tableEdits.ts';
import type { SeatSide, TableLine } from './tableLine.ts';
import { useTable } from './useTable.ts';

/** What the member feels, as a word; another one chosen here is a reading of the playhead's day. */
export const EmotionCell = ({ line, at }: { readonly line: TableLine; readonly at: Place | null }) => {
  const { client } = line;
  if (client.kind === 'same') return null;
  if (client.kind !== 'seat' || client.personId === null) return <td className="table-blank" rowSpan={line.span} />;
  return <Emotion line={line} seat={client} personId={client.personId} at={at} />;
};

const Emotion = ({
  line,
  seat,
  personId,
  at,
}: {
  readonly line: TableLine;
  readonly seat: SeatSide;
  readonly personId: string;
  readonly at: Place | null;
}) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const ground = useGround();
  const typing = useTable((state) =>
    state.typing && isSamePlace(state.typing, { key: line.key, column: 'emotion' }) ? state.typing : null,
  );
  const isHidden = useIsHidden(personId);
  const isApart = useEditorState((state) => pickApart(state).has(seat.seatId));
  const isRead = !isHidden && seat.status !== 'unknown';
  const word = t(isHidden ? 'round.hidden' : `word.status.${seat.status}`);
  const common = {
    line: line.key,
    column: 'emotion',
    at,
    span: line.span,
    selection: { kind: 'seat', id: seat.seatId },
  } as const;
  const optionsFor = (text: string): readonly CellOption[] =>
    emotionalStatuses
      .filter((status) => foldName(t(`word.status.${status}`)).startsWith(foldName(text)))
      .map((status) => ({
        id: status,
        label: t(`word.status.${status}`),
        sign: <Face status={status} size={18} ground={ground} />,
        commit: () => {
          runInCell(editor, emotionRead(personId, status));
          return line.key;
        },
      }));
  if (typing) {
    return (
      <Cell {...common}>
        <CellField
          typing={typing}
          initial=""
          label={t('table.field.emotion', { name: seat.name ?? '' })}
          placeholder={word}
          optionsFor={optionsFor}
          marked={emotionalStatuses.indexOf(seat.status)}
        />
      </Cell>
    );
  }
  return (
    <Cell {...common} look={isHidden ? 'unknown' : seat.status}>
      <span className="table-words" data-stale={isRead && seat.isStale}>
        <span>{word}</span>{' '}
        {isRead && (seat.isStale || seat.isGut || isApart) && (
          <small>
            {[
              seat.isGut && t('word.confidence.gut'),
              seat.isStale && t('map.note.stale'),
              isApart && t('map.note.apart'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </small>
        )}
      </span>
    </Cell>
  );
};
