import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type ReachPath, reachOf, strengthOf } from '../../shared/insight/reach.ts';
import { calledAs } from '../../shared/insight/reasons.ts';
import { needsCounterpart } from '../../shared/insight/suggestions.ts';
import type { Id } from '../../shared/model/ids.ts';
import { rowById } from '../../shared/record/clientRecord.ts';
import type { SeatState } from '../../shared/time/clientState.ts';
import { shine } from '../editor/actions.ts';
import { pickClientState } from '../editor/derived.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { say } from '../i18n/say.ts';
import inspector from '../inspector/inspector.module.css';
import { isReachShown, spotlightOf } from './showReach.ts';
import classes from './suggestions.module.css';

/** Who of ours could reach a member, through whom. For somebody we face it is shown only when asked. */
export const ReachPaths = ({ seat }: { readonly seat: SeatState }) => {
  const { t } = useTranslation();
  const state = useEditorState(pickClientState);
  const record = useEditorState((current) => current.record);
  const isAsked = useEditorState(({ spotlight }) => isReachShown(spotlight, seat.seat.id));
  const section = useRef<HTMLElement>(null);
  // Asked for by key or palette, the answer may lie below what the inspector shows.
  useEffect(() => {
    if (isAsked) section.current?.scrollIntoView({ block: 'nearest' });
  }, [isAsked]);
  if (!state || !record || seat.holder === 'vacant' || !(isAsked || needsCounterpart(state, seat))) return null;
  const paths = reachOf(state, record, seat.seat.id);
  const heading = t('reach.heading', { name: calledAs(seat) });
  return (
    <section ref={section} className={inspector.section} aria-label={heading} data-testid="reach">
      <h2 className={inspector.heading}>{heading}</h2>
      {paths.length === 0 && <p className={inspector.empty}>{t('reach.nobody')}</p>}
      {paths.length > 1 && <p className={classes.order}>{t('reach.order')}</p>}
      {paths.map((path) => (
        <Road
          key={path.colleagueId}
          seatId={seat.seat.id}
          path={path}
          name={rowById(record, 'colleague', path.colleagueId)?.name ?? '??'}
        />
      ))}
    </section>
  );
};

const Road = ({ seatId, path, name }: { readonly seatId: Id; readonly path: ReachPath; readonly name: string }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const through = path.steps.length - 1;
  const light = spotlightOf(seatId, path);
  const isShown = useEditorState(({ spotlight }) => spotlight?.source === light.source);
  return (
    <button
      type="button"
      className={classes.road}
      aria-pressed={isShown}
      title={t('reach.show')}
      onClick={() => shine(editor, isShown ? null : light)}
    >
      <b dir="auto">{name}</b>
      <small>
        {t(`reach.strength.${strengthOf(path)}`)} ·{' '}
        {through === 0 ? t('reach.directly') : t('reach.through', { count: through })}
      </small>
      <span>{path.steps.map(({ message }) => say(message)).join(' ')}</span>
    </button>
  );
};
