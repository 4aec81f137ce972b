import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type TallyKind, tallySum } from '../../shared/insight/sums/dealSums.ts';
import type { Tally } from '../../shared/insight/types.ts';
import type { ClientState } from '../../shared/time/clientState.ts';
import { pickClientState } from '../editor/derived.ts';
import { useEditorState } from '../editor/EditorContext.tsx';
import { Explained } from '../explained/Explained.tsx';
import { shortDate, translate } from '../i18n/say.ts';
import { listInWords } from './dateWords.ts';
import { type VotesOfDeal, votesOfDeals } from './votesOfDeal.ts';
import './votesCard.css';

/** Where the votes of every deal lie at the playhead: heads at the table, and votes once delegations are followed. */
export const VotesCard = () => {
  const { t } = useTranslation();
  const record = useEditorState((state) => state.record);
  const state = useEditorState(pickClientState);
  const deals = useMemo(() => (state && record ? votesOfDeals(state, record) : []), [state, record]);
  // the view of deals shows the same votes, larger
  const isShownLarge = useEditorState(({ view }) => view === 'deals');
  if (!state || deals.length === 0 || isShownLarge) return null;
  return (
    <section className="votes-card" data-testid="votes-card" aria-label={t('timeline.votes.title')}>
      {deals.map((votes) => (
        <Deal key={votes.deal.id} votes={votes} state={state} />
      ))}
    </section>
  );
};

const Deal = ({ votes, state }: { readonly votes: VotesOfDeal; readonly state: ClientState }) => {
  const { t } = useTranslation();
  const { deal, outcome, tally, delegations, lastMilestone } = votes;
  return (
    <article className="votes-deal">
      <h3>
        {deal.name} <span data-outcome={outcome}>{t(`word.outcome.${outcome}`)}</span>
      </h3>
      {sumOf(tally.votes) === 0 ? (
        <p className="votes-quiet">{t('timeline.votes.none')}</p>
      ) : (
        <>
          <div className="votes-bars">
            <CountBar kind="heads" votes={votes} state={state} />
            <CountBar kind="votes" votes={votes} state={state} />
          </div>
          {outcome !== 'stopped' && (tally.isReversible || tally.hasMajority) && <p>{standing(votes)}</p>}
        </>
      )}
      {delegations.map(({ id, from, to }) => (
        <p key={id}>{t('timeline.votes.delegated', { from, to })}</p>
      ))}
      <p className="votes-quiet">
        {lastMilestone &&
          `${t('timeline.votes.lastMilestone', {
            date: shortDate(lastMilestone.date),
            milestone: t(`word.milestone.${lastMilestone.kind}`),
          })} · `}
        {tally.isReversible ? (
          <b className="votes-reversible">{t('timeline.votes.reversible')}</b>
        ) : (
          t('timeline.votes.final')
        )}
      </p>
    </article>
  );
};

const standing = ({ tally, swing }: VotesOfDeal): string => {
  if (tally.hasMajority) return translate('timeline.votes.majority');
  if (swing.length === 0) return translate('timeline.votes.noMajority');
  return translate('timeline.votes.swing', { count: swing.length, names: listInWords(swing) });
};

const positions = ['for', 'undecided', 'unknown', 'against'] as const;

interface CountBarProps {
  readonly kind: TallyKind;
  readonly votes: VotesOfDeal;
  readonly state: ClientState;
}

/** From us on the left to against us on the right; the mark in the middle is the majority. */
const CountBar = ({ kind, votes, state }: CountBarProps) => {
  const { t } = useTranslation();
  const counts = votes.tally[kind];
  const label = t(`timeline.votes.${kind}`);
  return (
    <>
      <span className="votes-label" title={t(`timeline.votes.${kind}Hint`)}>
        {label}
      </span>
      <Explained
        className="votes-bar"
        label={t('timeline.votes.picture', { what: label, ...counts })}
        what={t(`sum.ofWhat.${kind}`)}
        intro={t(`timeline.votes.${kind}Hint`)}
        sum={() => tallySum(votes.ballots, state, kind)}
        position="left-start"
      >
        {positions.map(
          (position) =>
            counts[position] > 0 && (
              <i
                key={position}
                data-position={position}
                style={{ flexGrow: counts[position] }}
                title={`${counts[position]} ${t(`timeline.votes.${position}`)}`}
              >
                {counts[position]}
              </i>
            ),
        )}
      </Explained>
    </>
  );
};

const sumOf = (counts: Tally['votes']): number => positions.reduce((sum, position) => sum + counts[position], 0);
