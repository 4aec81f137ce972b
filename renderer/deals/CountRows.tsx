import { useTranslation } from 'react-i18next';
import type { Ballot } from '../../shared/insight/ballots.ts';
import { personName } from '../../shared/insight/peopleOfState.ts';
import { type TallyKind, tallySum } from '../../shared/insight/sums/dealSums.ts';
import { majorityOf } from '../../shared/insight/tally.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { StancePosition } from '../../shared/model/vocabulary.ts';
import { initialsOf } from '../../shared/scene/initials.ts';
import type { ClientState } from '../../shared/time/clientState.ts';
import { Explained } from '../explained/Explained.tsx';
import { columns } from './layOutTable.ts';

interface Cell {
  readonly ownerId: Id;
  readonly casterId: Id;
  readonly position: StancePosition;
}

/** Heads above votes, cell by cell on one measure: the difference is whose votes are cast by somebody else. */
export const CountRows = ({ ballots, state }: { readonly ballots: readonly Ballot[]; readonly state: ClientState }) => {
  const casters = columns.flatMap((position) =>
    ballots.filter((ballot) => ballot.position === position && ballot.casts.length > 0),
  );
  const heads = casters.map(({ personId, position }): Cell => ({ ownerId: personId, casterId: personId, position }));
  const votes = casters.flatMap(({ personId, position, casts }) =>
    casts.map((ownerId): Cell => ({ ownerId, casterId: personId, position })),
  );
  return (
    <div className="votes-counts">
      <CountRow kind="heads" ballots={ballots} cells={heads} all={votes.length} state={state} />
      <CountRow kind="votes" ballots={ballots} cells={votes} all={votes.length} state={state} />
    </div>
  );
};

interface CountRowProps {
  readonly kind: TallyKind;
  readonly ballots: readonly Ballot[];
  readonly cells: readonly Cell[];
  /** Cells of the longer row, which fills the width. */
  readonly all: number;
  readonly state: ClientState;
}

const CountRow = ({ kind, ballots, cells, all, state }: CountRowProps) => {
  const { t } = useTranslation();
  const label = t(`timeline.votes.${kind}`);
  const hint = t(`timeline.votes.${kind}Hint`);
  const count = (position: StancePosition): number => cells.filter((cell) => cell.position === position).length;
  const counts = {
    for: count('for'),
    undecided: count('undecided'),
    unknown: count('unknown'),
    against: count('against'),
  };
  return (
    <>
      <span className="votes-count-label" title={hint}>
        {label}
      </span>
      <div
        className="votes-count"
        role="img"
        aria-label={t('timeline.votes.picture', { what: label, ...counts })}
        style={{ width: `${(cells.length / all) * 100}%` }}
      >
        {cells.map(({ ownerId, casterId, position }) => (
          <i
            key={ownerId}
            data-position={position}
            data-handed={ownerId === casterId ? undefined : true}
            title={
              ownerId === casterId
                ? personName(state, ownerId)
                : t('timeline.votes.delegated', { from: personName(state, ownerId), to: personName(state, casterId) })
            }
          >
            {all > 24 ? '' : initialsOf(personName(state, ownerId))}
          </i>
        ))}
        <s title={t('deals.majorityLine', { needed: majorityOf(cells.length), of: cells.length })} />
      </div>
      <span className="votes-needed">
        <Explained what={t(`sum.ofWhat.${kind}`)} intro={hint} sum={() => tallySum(ballots, state, kind)}>
          {t('deals.countOf', { for: counts.for, needed: majorityOf(cells.length), of: cells.length })}
        </Explained>
      </span>
    </>
  );
};
