import { useTranslation } from 'react-i18next';
import { isUnread } from '../../shared/insight/rowSeats.ts';
import { countSum } from '../../shared/insight/sums/countSums.ts';
import { coveragePartSum, coverageSum } from '../../shared/insight/sums/coverageSum.ts';
import { type Coverage, coverageParts } from '../../shared/insight/types.ts';
import type { ClientState, SeatState } from '../../shared/time/clientState.ts';
import { openDialog, shine } from '../editor/actions.ts';
import { pickClientState, pickCoverage } from '../editor/derived.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import type { Spotlight } from '../editor/selection.ts';
import { Explained } from '../explained/Explained.tsx';
import { percent } from '../i18n/say.ts';
import classes from './insight.module.css';

/** Coverage with its parts, and the four figures that say most at a glance. */
export const CoveragePanel = () => {
  const editor = useEditor();
  const { t } = useTranslation();
  const coverage = useEditorState(pickCoverage);
  const state = useEditorState(pickClientState);
  // while a round hides what people feel, no number may tell it
  const isHiding = useEditorState(({ round }) => round !== null && round.personIds.length > 0);
  if (!coverage || !state) return null;
  const { counts, parts, score } = coverage;
  const people = countedPeople(state);
  const openRules = (): void => openDialog(editor, { kind: 'companyRules', tab: 'coverage' });
  const rules = { label: t('command.companyRules'), run: openRules };
  return (
    <section aria-label={t('insight.coverage')} data-testid="coverage">
      <h2 className={classes.heading}>
        {t('insight.coverage')}
        <button type="button" className={classes.rules} title={t('insight.rulesHint')} onClick={openRules}>
          {t('insight.rules')}
        </button>
      </h2>
      <div className={classes.coverage}>
        {isHiding ? (
          <div className={classes.score}>
            –<small> %</small>
          </div>
        ) : (
          <Explained
            className={classes.score}
            what={t('sum.ofWhat.coverage')}
            sum={() => coverageSum(state)}
            position="bottom-end"
            action={rules}
          >
            {Math.round(score * 100)}
            <small> %</small>
          </Explained>
        )}
        <div className={classes.bars}>
          {coverageParts
            .filter((part) => !(isHiding && part === 'emotion'))
            .map((part) => (
              <Explained
                key={part}
                className={classes.bar}
                label={`${t(`insight.part.${part}`)} ${percent(parts[part].share)}`}
                what={t(`insight.part.${part}`)}
                sum={() => coveragePartSum(state, part)}
                position="bottom-end"
                intro={
                  <>
                    <b>{percent(parts[part].share)}</b> {t(`insight.partHint.${part}`)}{' '}
                    {t('insight.partFigures', {
                      have: parts[part].have,
                      of: parts[part].of,
                      weight: percent(parts[part].weight),
                    })}
                  </>
                }
                action={rules}
              >
                <span>{t(`insight.part.${part}`)}</span>
                <s>
                  <u style={{ width: `${parts[part].share * 100}%` }} />
                </s>
              </Explained>
            ))}
        </div>
      </div>
      <div className={classes.counts}>
        <Count
          which="deciders"
          {...counts.deciders}
          people={people.deciders}
          label={t('insight.deciders')}
          isBad={counts.deciders.have < counts.deciders.of}
          state={state}
        />
        <Count
          which="guarantors"
          {...counts.guarantors}
          people={people.guarantors}
          label={t('insight.guarantors')}
          isBad={counts.guarantors.have < counts.guarantors.of}
          state={state}
        />
        {isHiding ? (
          <span className={classes.count}>
            <b>–</b>
            {t('round.hidden')}
          </span>
        ) : (
          <Count
            which="unread"
            have={counts.unread}
            people={people.unread}
            label={t('insight.unread', { count: counts.unread })}
            isBad={counts.unread >= state.rules.unreadFrom}
            state={state}
          />
        )}
        <Count
          which="unproven"
          {...counts.unproven}
          people={people.unproven}
          label={t('insight.unproven')}
          isBad={counts.unproven.have > 0}
          state={state}
        />
      </div>
    </section>
  );
};

/** A figure; a click lights the people it counts, and tells them one by one. */
const Count = ({
  which,
  have,
  of,
  people,
  label,
  isBad,
  state,
}: {
  readonly which: keyof Coverage['counts'];
  readonly have: number;
  readonly of?: number;
  readonly people: Spotlight;
  readonly label: string;
  readonly isBad: boolean;
  readonly state: ClientState;
}) => {
  const editor = useEditor();
  const isShown = useEditorState(({ spotlight }) => spotlight !== null && spotlight.source === people.source);
  return (
    <Explained
      className={classes.count}
      what={label}
      sum={() => countSum(state, which)}
      position="bottom-end"
      isPressed={isShown}
      isBad={isBad}
      onChange={(isOpen) => shine(editor, isOpen && people.seatIds.length > 0 ? people : null)}
    >
      <b>{of === undefined ? have : `${have} / ${of}`}</b>
      {label}
    </Explained>
  );
};

const countedPeople = (state: ClientState) => {
  const seatsWith = (source: string, isMeant: (seat: SeatState) => boolean): Spotlight => ({
    source,
    seatIds: state.seats.filter(isMeant).map(({ seat }) => seat.id),
    colleagueIds: [],
  });
  const unproven = state.pairings.filter((pairing) => pairing.proof !== 'proven');
  return {
    deciders: seatsWith('deciders', (seat) => seat.rows.includes('decider')),
    guarantors: seatsWith('guarantors', (seat) => seat.rows.includes('guarantor')),
    unread: seatsWith('unread', isUnread),
    unproven: {
      source: 'unproven',
      seatIds: unproven.map((pairing) => pairing.seatId),
      colleagueIds: unproven.map((pairing) => pairing.colleagueId),
    },
  };
};
