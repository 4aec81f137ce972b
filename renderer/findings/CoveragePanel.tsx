import { HoverCard } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isUnread } from '../../shared/insight/rowSeats.ts';
import { coverageParts } from '../../shared/insight/types.ts';
import type { ClientState, SeatState } from '../../shared/time/clientState.ts';
import { shine } from '../editor/actions.ts';
import { pickClientState, pickCoverage } from '../editor/derived.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import type { Spotlight } from '../editor/selection.ts';
import { percent } from '../i18n/say.ts';
import classes from './insight.module.css';

/** Coverage with its parts, and the four figures that say most at a glance. */
export const CoveragePanel = () => {
  const { t } = useTranslation();
  const coverage = useEditorState(pickCoverage);
  const state = useEditorState(pickClientState);
  const isHiding = useEditorState(({ round }) => round !== null && round.personIds.length > 0);
  if (!coverage || !state) return null;
  const { counts, parts, score } = coverage;
  const { deciders, guarantors, unread, unproven } = countedPeople(state);
  return (
    <section aria-label={t('insight.coverage')} data-testid="coverage">
      <h2 className={classes.heading}>{t('insight.coverage')}</h2>
      <div className={classes.coverage}>
        <div className={classes.score}>
          {isHiding ? '–' : Math.round(score * 100)}
          <small> %</small>
        </div>
        <div className={classes.bars}>
          {coverageParts
            .filter((part) => !(isHiding && part === 'emotion'))
            .map((part) => (
              <HoverCard key={part} width={260} shadow="md" openDelay={200} position="right">
                <HoverCard.Target>
                  <button
                    type="button"
                    className={classes.bar}
                    aria-label={`${t(`insight.part.${part}`)} ${percent(parts[part].share)}`}
                  >
                    <span>{t(`insight.part.${part}`)}</span>
                    <s>
                      <u style={{ width: `${parts[part].share * 100}%` }} />
                    </s>
                  </button>
                </HoverCard.Target>
                <HoverCard.Dropdown className={classes.partNote}>
                  <b>{percent(parts[part].share)}</b> {t(`insight.partHint.${part}`)}
                  <p>
                    {t('insight.partFigures', {
                      have: parts[part].have,
                      of: parts[part].of,
                      weight: percent(parts[part].weight),
                    })}
                  </p>
                </HoverCard.Dropdown>
              </HoverCard>
            ))}
        </div>
      </div>
      <div className={classes.counts}>
        <Count
          {...counts.deciders}
          people={deciders}
          label={t('insight.deciders')}
          isBad={counts.deciders.have < counts.deciders.of}
        />
        <Count
          {...counts.guarantors}
          people={guarantors}
          label={t('insight.guarantors')}
          isBad={counts.guarantors.have < counts.guarantors.of}
        />
        {isHiding ? (
          <span className={classes.count}>
            <b>–</b>
            {t('round.hidden')}
          </span>
        ) : (
          <Count
            have={counts.unread}
            people={unread}
            label={t('insight.unread', { count: counts.unread })}
            isBad={counts.unread >= 3}
          />
        )}
        <Count {...counts.unproven} people={unproven} label={t('insight.unproven')} isBad={counts.unproven.have > 0} />
      </div>
    </section>
  );
};

/** A figure; a click shows the people it counts. */
const Count = ({
  have,
  of,
  people,
  label,
  isBad,
}: {
  readonly have: number;
  readonly of?: number;
  readonly people: Spotlight;
  readonly label: string;
  readonly isBad: boolean;
}) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const isShown = useEditorState(({ spotlight }) => spotlight !== null && spotlight.source === people.source);
  return (
    <button
      type="button"
      className={classes.count}
      data-bad={isBad || undefined}
      aria-pressed={isShown}
      title={t('insight.showPeople')}
      disabled={people.seatIds.length === 0}
      onClick={() => shine(editor, isShown ? null : people)}
    >
      <b>{of === undefined ? have : `${have} / ${of}`}</b>
      {label}
    </button>
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
    deciders: seatsWith('deciders', (seat) => seat.roles.includes('decider')),
    guarantors: seatsWith('guarantors', (seat) => seat.roles.includes('guarantor')),
    unread: seatsWith('unread', isUnread),
    unproven: {
      source: 'unproven',
      seatIds: unproven.map((pairing) => pairing.seatId),
      colleagueIds: unproven.map((pairing) => pairing.colleagueId),
    },
  };
};
