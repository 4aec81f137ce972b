import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ballot } from '../../shared/insight/ballots.ts';
import { positionSum } from '../../shared/insight/sums/dealSums.ts';
import type { Tally } from '../../shared/insight/types.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Deal } from '../../shared/model/records.ts';
import type { StancePosition } from '../../shared/model/vocabulary.ts';
import { addDelegation } from '../../shared/record/edits/delegations.ts';
import { addStance } from '../../shared/record/edits/stances.ts';
import type { ClientState } from '../../shared/time/clientState.ts';
import { run } from '../editor/actions.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { Explained } from '../explained/Explained.tsx';
import { useElementSize } from '../timeline/useElementSize.ts';
import { columns, layOutTable, measures } from './layOutTable.ts';
import { VoterCard } from './VoterCard.tsx';

interface VoteTableProps {
  readonly deal: Deal;
  readonly ballots: readonly Ballot[];
  readonly tally: Tally;
  readonly state: ClientState;
}

/**
 * The people at the table by where they stand. A card dragged to another column is a stance seen today, a card dropped
 * on another one hands its vote over; Shift with an arrow key moves the focused card as well.
 */
export const VoteTable = ({ deal, ballots, tally, state }: VoteTableProps) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const frame = useRef<HTMLDivElement>(null);
  const { width } = useElementSize(frame);
  const [over, setOver] = useState<StancePosition | Id | null>(null);
  const layout = layOutTable(ballots, width);

  const stand = (personId: Id, position: StancePosition): void => {
    if (ballots.find((ballot) => ballot.personId === personId)?.position === position) return;
    const request = { dealId: deal.id, personId, position, confidence: 'observed' } as const;
    run(editor, (record, context) => addStance(record, request, context));
  };
  const handOver = (fromPersonId: Id, toPersonId: Id): void => {
    if (fromPersonId === toPersonId) return;
    run(editor, (record, context) => addDelegation(record, { dealId: deal.id, fromPersonId, toPersonId }, context));
  };
  const shift = (ballot: Ballot, by: number): void => {
    const next = columns[columns.indexOf(ballot.position) + by];
    if (next) stand(ballot.personId, next);
  };
  const target = (id: StancePosition | Id, drop: (personId: Id) => void) => ({
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      event.stopPropagation();
      setOver(id);
    },
    onDragLeave: () => setOver(null),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      event.stopPropagation();
      setOver(null);
      drop(event.dataTransfer.getData('text/plain'));
    },
  });

  return (
    <div ref={frame} className="votes-table" style={{ height: layout.height }}>
      {layout.columns.map(({ position, x, votes }) => (
        <div
          key={position}
          className="votes-column"
          data-position={position}
          data-over={over === position || undefined}
          style={{ left: x, width: layout.cardWidth }}
          {...target(position, (personId) => stand(personId, position))}
        >
          <span>{t(`word.stance.${position}`)}</span>{' '}
          <b>
            {votes > 0 && (
              <Explained what={t(`word.stance.${position}`)} sum={() => positionSum(ballots, state, 'votes', position)}>
                {t('deals.voteCount', { count: votes })}
              </Explained>
            )}
          </b>
        </div>
      ))}
      {width > 0 &&
        layout.cards.map(({ ballot, x, y }) => (
          <VoterCard
            key={ballot.personId}
            deal={deal}
            ballot={ballot}
            state={state}
            isSwing={tally.swing.includes(ballot.personId)}
            isOver={over === ballot.personId}
            style={{ left: x, top: y, width: layout.cardWidth, height: measures.cardHeight }}
            dropTarget={target(ballot.personId, (personId) => handOver(personId, ballot.personId))}
            onShift={(by) => shift(ballot, by)}
          />
        ))}
      <svg className="votes-arrows" width={width} height={layout.height} aria-hidden="true">
        <defs>
          <marker id="votes-tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
            <path d="M0 0L8 4L0 8Z" />
          </marker>
        </defs>
        {layout.arrows.map(({ fromId, path }) => (
          <g key={fromId}>
            <path className="votes-halo" d={path} />
            <path className="votes-arrow" d={path} markerEnd="url(#votes-tip)" />
          </g>
        ))}
      </svg>
    </div>
  );
};
