import { IconArrowsLeftRight, IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { decidedElsewhere } from '../../shared/insight/absentFromDeal.ts';
import type { Ballot } from '../../shared/insight/ballots.ts';
import { personName } from '../../shared/insight/peopleOfState.ts';
import { castSum, missingVotesSum, positionSum } from '../../shared/insight/sums/dealSums.ts';
import { majorityOf, pivotsOf } from '../../shared/insight/tally.ts';
import type { Tally } from '../../shared/insight/types.ts';
import type { ClientState, DealState } from '../../shared/time/clientState.ts';
import { memberName } from '../dialogs/seatChoices.ts';
import { WithFigure } from '../explained/WithFigure.tsx';
import { translate } from '../i18n/say.ts';
import { listInWords } from '../timeline/dateWords.ts';
import { reasonOf, whySwing } from './outlookWords.ts';

interface OutlookProps {
  readonly dealState: DealState;
  readonly state: ClientState;
  readonly ballots: readonly Ballot[];
  readonly tally: Tally;
}

/** What the picture means: whether it can turn, who turns it and why, and whether it was decided here at all. */
export const Outlook = ({ dealState, state, ballots, tally }: OutlookProps) => {
  const { t } = useTranslation();
  const elsewhere = decidedElsewhere(dealState, state);
  const needed = majorityOf(ballots.length);
  return (
    <div className="deals-outlook">
      <p className="deals-reversible" data-reversible={tally.isReversible || undefined}>
        {tally.isReversible ? <IconArrowsLeftRight size={16} /> : <IconLock size={16} />}
        <span>
          <b>{t(tally.isReversible ? 'deals.reversible' : 'deals.final')}</b> {reasonOf(dealState)}
        </span>
      </p>
      {elsewhere.length > 0 && (
        <div className="deals-blow" data-testid="decided-elsewhere">
          <b>{t(`deals.elsewhere.${dealState.outcome === 'lost' ? 'lost' : 'stopped'}`)}</b>
          {elsewhere.map(({ seat, isUnpaired }) => (
            <span key={seat.seat.id}>
              {t(isUnpaired ? 'deals.elsewhere.unpaired' : 'deals.elsewhere.paired', {
                name: memberName(seat),
                lane: translate(`word.lane.${seat.lane}`),
              })}
            </span>
          ))}
        </div>
      )}
      {tally.isReversible && ballots.length > 0 && (
        <div className="deals-turn">
          {tally.hasMajority ? (
            <>
              <p>
                <WithFigure
                  sentence={(have) => t('deals.majority', { have, of: ballots.length, needed })}
                  figure={tally.votes.for}
                  what={t('sum.ofWhat.votesForUs')}
                  sum={() => positionSum(ballots, state, 'votes', 'for')}
                />
              </p>
              {pivotsOf(ballots).length > 0 && (
                <p>
                  {t('deals.hangsOn', { names: listInWords(pivotsOf(ballots).map((id) => personName(state, id))) })}
                </p>
              )}
            </>
          ) : (
            <>
              <p>
                <WithFigure
                  sentence={(missing) =>
                    t('deals.short', {
                      count: needed - tally.votes.for,
                      missing,
                      have: tally.votes.for,
                      of: ballots.length,
                      needed,
                    })
                  }
                  figure={needed - tally.votes.for}
                  what={t('sum.ofWhat.missingVotes')}
                  sum={() => missingVotesSum(ballots, state)}
                />
              </p>
              {tally.swing.length > 1 && <p>{t('deals.swingTogether')}</p>}
              <ul>
                {ballots
                  .filter(({ personId }) => tally.swing.includes(personId))
                  .map((ballot) => (
                    <li key={ballot.personId}>
                      <WithFigure
                        sentence={(votes) => whySwing(ballot, state, votes)}
                        figure={ballot.casts.length}
                        what={t('sum.ofWhat.votesOf', { name: personName(state, ballot.personId) })}
                        sum={() => castSum(ballot, state)}
                      />
                    </li>
                  ))}
              </ul>
            </>
          )}
        </div>
      )}
    </div>
  );
};
