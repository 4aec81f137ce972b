import type { CSSProperties, DragEvent, KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ballot } from '../../shared/insight/ballots.ts';
import { personName } from '../../shared/insight/peopleOfState.ts';
import type { Deal } from '../../shared/model/records.ts';
import { initialsOf } from '../../shared/scene/initials.ts';
import type { ClientState } from '../../shared/time/clientState.ts';
import { openDialog, select } from '../editor/actions.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { shortDate, translate } from '../i18n/say.ts';
import { listInWords } from '../timeline/dateWords.ts';

interface VoterCardProps {
  readonly deal: Deal;
  readonly ballot: Ballot;
  readonly state: ClientState;
  readonly isSwing: boolean;
  readonly isOver: boolean;
  readonly style: CSSProperties;
  readonly dropTarget: {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: () => void;
    readonly onDrop: (event: DragEvent) => void;
  };
  readonly onShift: (by: number) => void;
}

/** One voter: where she stands, how we know, and the votes in her hands. A click selects her, Enter says more. */
export const VoterCard = ({ deal, ballot, state, isSwing, isOver, style, dropTarget, onShift }: VoterCardProps) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const seat = state.seats.find(({ person }) => person?.id === ballot.personId);
  const isSelected = useEditorState(({ selection }) => selection?.kind === 'seat' && selection.id === seat?.seat.id);
  const { personId, stance, casts, castBy } = ballot;
  const name = personName(state, personId);
  const isAway = casts.length === 0;
  const open = (): void => openDialog(editor, { kind: 'stance', dealId: deal.id, personId, stanceId: null });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') {
      event.preventDefault();
      open();
    } else if (event.shiftKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
      event.preventDefault();
      event.stopPropagation();
      onShift(event.key === 'ArrowLeft' ? -1 : 1);
    }
  };
  return (
    <button
      type="button"
      className="votes-card-of"
      data-testid="voter"
      data-position={ballot.position}
      data-away={isAway || undefined}
      data-swing={isSwing || undefined}
      data-over={isOver || undefined}
      aria-pressed={isSelected}
      aria-label={labelOf(ballot, state, isSwing)}
      title={stance?.note || undefined}
      style={style}
      draggable
      onDragStart={(event) => event.dataTransfer.setData('text/plain', personId)}
      onClick={() => seat && select(editor, { kind: 'seat', id: seat.seat.id })}
      onDoubleClick={open}
      onKeyDown={onKeyDown}
      {...dropTarget}
    >
      <b dir="auto">{name}</b>
      <span className="votes-title" dir="auto">
        {seat?.seat.title}
      </span>
      <span className="votes-held" aria-hidden="true">
        {casts.map((owner) => (
          <i key={owner} data-own={owner === personId || undefined} title={personName(state, owner)}>
            {initialsOf(personName(state, owner))}
          </i>
        ))}
      </span>
      <span className="votes-why">
        {isAway
          ? t('deals.votesWith', { name: personName(state, castBy) })
          : stance && `${t(`word.confidence.${stance.confidence}`)} · ${shortDate(stance.date)}`}
      </span>
      {isSwing && <em className="votes-swing">{t('deals.swing')}</em>}
    </button>
  );
};

const labelOf = ({ personId, position, stance, casts, castBy }: Ballot, state: ClientState, isSwing: boolean): string =>
  [
    `${personName(state, personId)}: ${translate(`word.stance.${position}`)}`,
    ...(stance ? [translate(`word.confidence.${stance.confidence}`)] : []),
    casts.length === 0
      ? translate('deals.votesWith', { name: personName(state, castBy) })
      : translate('deals.casts', {
          count: casts.length,
          names: listInWords(casts.map((owner) => personName(state, owner))),
        }),
    ...(isSwing ? [translate('deals.swing')] : []),
  ].join(', ');
