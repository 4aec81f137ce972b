import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { unknownName } from '../../shared/record/edits/names.ts';
import { useEditorState } from '../editor/EditorContext.tsx';
import { pickLit } from '../map/pickLit.ts';
import { ClientCell } from './ClientCell.tsx';
import { EmotionCell } from './EmotionCell.tsx';
import { OwnCells } from './OwnCells.tsx';
import type { Place } from './places.ts';
import type { TableLane, TableLine } from './tableLine.ts';

/** One row of the template: its name, and under each other everybody in it. */
export const LaneRows = memo(
  ({ lane: { lane, isTinted, lines }, at }: { readonly lane: TableLane; readonly at: Place | null }) => {
    const { t } = useTranslation();
    const nameByAnchor = new Map(
      lines.map(({ key, client }) => [key, client.kind === 'seat' ? client.name || client.title : '']),
    );
    return (
      <tbody data-lane={lane} data-tinted={isTinted}>
        {lines.map((line, index) => (
          <Row key={line.key} line={line}>
            {index === 0 && (
              <th className="table-lane" scope="rowgroup" rowSpan={lines.length}>
                <span data-row-name>{t(`word.lane.${lane}`)}</span>
              </th>
            )}
            <ClientCell line={line} lane={lane} at={at} />
            <EmotionCell line={line} at={at} />
            <OwnCells line={line} lane={lane} at={at} memberName={nameByAnchor.get(line.anchor) || unknownName} />
          </Row>
        ))}
      </tbody>
    );
  },
);

/** Recedes while a finding points at others. */
const Row = ({ line, children }: { readonly line: TableLine; readonly children: React.ReactNode }) => {
  const isDimmed = useEditorState((state) => {
    const lit = pickLit(state);
    return lit?.strength === 'spotlight' && !idsOf(line).some((id) => lit.cards.has(id));
  });
  return (
    <tr className="table-line" data-dimmed={isDimmed || undefined} data-first={line.client.kind !== 'same'}>
      {children}
    </tr>
  );
};

const idsOf = ({ anchor, own }: TableLine): readonly string[] =>
  own.kind === 'strand' || own.kind === 'idle' ? [anchor, own.colleagueId] : [anchor];
