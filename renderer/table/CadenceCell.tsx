import { useTranslation } from 'react-i18next';
import { type Cadence, cadences } from '../../shared/model/vocabulary.ts';
import { foldName } from '../../shared/record/edits/names.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { Cell } from './Cell.tsx';
import { CellField, type CellOption } from './CellField.tsx';
import { runInCell } from './commitCell.ts';
import { isSamePlace, type Place } from './places.ts';
import { StrandSign } from './StrandSign.tsx';
import { cadenceSet } from './tableEdits.ts';
import type { StrandSide } from './tableLine.ts';
import { useTable } from './useTable.ts';

const rhythms: readonly (Cadence | null)[] = [...cadences, null];

/** How often contact is wanted: a small list that opens in place. */
export const CadenceCell = ({
  line,
  own,
  at,
  memberName,
}: {
  readonly line: string;
  readonly own: StrandSide;
  readonly at: Place | null;
  readonly memberName: string;
}) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const typing = useTable((state) =>
    state.typing && isSamePlace(state.typing, { key: line, column: 'cadence' }) ? state.typing : null,
  );
  const common = { line, column: 'cadence', at, selection: { kind: 'pairing', id: own.pairingId } } as const;
  const wordOf = (cadence: Cadence | null): string =>
    cadence === null ? t('table.noRhythm') : t(`word.cadence.${cadence}`);
  const optionsFor = (text: string): readonly CellOption[] =>
    rhythms
      .filter((cadence) => foldName(wordOf(cadence)).startsWith(foldName(text)))
      .map((cadence) => ({
        id: cadence ?? 'none',
        label: wordOf(cadence),
        sign: <StrandSign cadence={cadence} proof="proven" />,
        commit: () => {
          runInCell(editor, cadenceSet(own.pairingId, cadence));
          return line;
        },
      }));
  if (typing) {
    return (
      <Cell {...common}>
        <CellField
          typing={typing}
          initial=""
          label={`${t('dialog.cadence')} ${memberName} – ${own.name}`}
          placeholder={wordOf(own.cadence)}
          optionsFor={optionsFor}
          marked={rhythms.indexOf(own.cadence)}
        />
      </Cell>
    );
  }
  return (
    <Cell {...common} look={own.cadence === null ? 'unset' : 'set'}>
      <span className="table-rhythm">
        <StrandSign cadence={own.cadence} proof={own.proof} />
        <span>{wordOf(own.cadence)}</span>
      </span>
    </Cell>
  );
};
