import { useTranslation } from 'react-i18next';
import type { VotesFrom } from '../../shared/insight/voteHistory.ts';
import type { DealScale } from './dealScale.ts';
import { columns } from './layOutTable.ts';

const height = 54;

/** Where the votes lay from day to day, for us at the bottom; above the line is more than half. */
export const VotesOverTime = ({
  scale,
  history,
}: {
  readonly scale: DealScale;
  readonly history: readonly VotesFrom[];
}) => {
  const { t } = useTranslation();
  return (
    <svg
      className="deal-history-votes"
      width={scale.right}
      height={height}
      role="img"
      aria-label={t('deals.votesOverTime')}
    >
      <rect className="deal-history-ground" width={scale.right} height={height} rx="3" />
      {history.map((entry, index) => {
        const x = scale.xOf(entry.date);
        const end = scale.xOf(history[index + 1]?.date ?? scale.to);
        const all = entry.ballots.length;
        let below = 0;
        return columns.map((position) => {
          const count = entry.tally.votes[position];
          const y = height * (1 - (below + count) / Math.max(1, all));
          below += count;
          return count === 0 ? null : (
            <rect
              key={`${entry.date} ${position}`}
              className="deal-history-share"
              data-position={position}
              x={x}
              y={y}
              width={Math.max(0, end - x)}
              height={(height * count) / all}
            />
          );
        });
      })}
      <path className="deal-history-half" d={`M0 ${height / 2}H${scale.right}`} />
    </svg>
  );
};
