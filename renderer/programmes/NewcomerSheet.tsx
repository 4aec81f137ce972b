import { useTranslation } from 'react-i18next';
import { whoCouldKnow } from '../../shared/insight/whoCouldKnow.ts';
import { type ClientRecord, rowById } from '../../shared/record/clientRecord.ts';
import type { ClientState, SeatState } from '../../shared/time/clientState.ts';
import { openDialog, select, showView } from '../editor/actions.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { Face } from '../elements/Face.tsx';
import { dateInWords, say } from '../i18n/say.ts';
import { useIsHidden } from '../round/useIsHidden.ts';
import classes from './programmes.module.css';

/** What is known of whoever came: nothing, until someone asks. */
export const NewcomerSheet = ({
  state,
  record,
  seat,
}: {
  readonly state: ClientState;
  readonly record: ClientRecord;
  readonly seat: SeatState;
}) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const isHidden = useIsHidden(seat.person?.id ?? null);
  const acquaintances = whoCouldKnow(state, record, seat);
  const nameOf = (id: string): string => rowById(record, 'colleague', id)?.name ?? '??';
  return (
    <dl className={classes.newcomer}>
      <dt>{t('programmes.newcomer.who')}</dt>
      <dd>
        <span>
          <button
            type="button"
            className={classes.link}
            onClick={() => {
              select(editor, { kind: 'seat', id: seat.seat.id });
              showView(editor, 'map');
            }}
          >
            {seat.person?.name ?? '??'}
          </button>
          {seat.seat.title !== '' && `, ${seat.seat.title}`}
          {seat.tenure && `, ${t('programmes.newcomer.since', { date: dateInWords(seat.tenure.from) })}`}
        </span>
      </dd>
      <dt>{t('programmes.newcomer.emotion')}</dt>
      <dd>
        <Face status={seat.emotion.status} size={15} isHidden={isHidden} />{' '}
        {t(isHidden ? 'round.hidden' : `word.status.${seat.emotion.status}`)}
        {seat.person && (
          <button
            type="button"
            className={classes.link}
            onClick={() => openDialog(editor, { kind: 'addReading', seatId: seat.seat.id })}
          >
            {t('programmes.newcomer.read')}
          </button>
        )}
      </dd>
      <dt>{t('programmes.newcomer.cameFrom')}</dt>
      <dd>
        {seat.cameFrom.length === 0 && <span className={classes.unknown}>{t('programmes.newcomer.ask')}</span>}
        {seat.cameFrom.map(({ id, organisation, to, isCompetitor }) => (
          <span key={id} className={classes.employer} dir="auto">
            {organisation}
            {to && ` (${t('programmes.newcomer.until', { date: dateInWords(to) })})`}
            {isCompetitor && <em className={classes.competitor}>{t('programmes.newcomer.competitor')}</em>}
          </span>
        ))}
      </dd>
      <dt>{t('programmes.newcomer.acquaintances')}</dt>
      <dd>
        {acquaintances.length === 0 && <span className={classes.unknown}>{t('programmes.newcomer.nobodyKnows')}</span>}
        {acquaintances.map(({ colleagueId, reasons }) => (
          <span key={colleagueId} className={classes.employer} dir="auto">
            {nameOf(colleagueId)}
            <small>{reasons.map((reason) => say(reason)).join(', ')}</small>
          </span>
        ))}
      </dd>
      {seat.person && seat.person.note !== '' && (
        <>
          <dt>{t('dialog.note')}</dt>
          <dd dir="auto">{seat.person.note}</dd>
        </>
      )}
    </dl>
  );
};
