import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type AbsentSeat, absentFromDeal } from '../../shared/insight/absentFromDeal.ts';
import type { ClientState, DealState } from '../../shared/time/clientState.ts';
import { memberName } from '../dialogs/seatChoices.ts';
import { openDialog, select } from '../editor/actions.ts';
import { useEditor } from '../editor/EditorContext.tsx';

/** Members of the DMU without a voice in the deal; whoever decides or guarantees and faces nobody is marked. */
export const Absent = ({ dealState, state }: { readonly dealState: DealState; readonly state: ClientState }) => {
  const { t } = useTranslation();
  const absent = absentFromDeal(dealState, state);
  if (absent.length === 0) return null;
  return (
    <section className="deals-absent" aria-label={t('deals.absent')}>
      <h3>{t('deals.absent')}</h3>
      <div>
        {absent.map((each) => (
          <AbsentCard key={each.seat.seat.id} absent={each} dealId={dealState.deal.id} />
        ))}
      </div>
    </section>
  );
};

const AbsentCard = ({ absent, dealId }: { readonly absent: AbsentSeat; readonly dealId: string }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const { seat, isHigh, isUnpaired } = absent;
  const seatId = seat.seat.id;
  const { person } = seat;
  return (
    <article data-danger={(isHigh && isUnpaired) || undefined}>
      <UnstyledButton onClick={() => select(editor, { kind: 'seat', id: seatId })}>
        <b dir="auto">{memberName(seat)}</b>
        <small>
          {t(`word.lane.${seat.lane}`)}
          {isUnpaired && ` · ${t('deals.facedByNobody')}`}
        </small>
      </UnstyledButton>
      <span className="deals-absent-do">
        {person ? (
          <button
            type="button"
            className="deals-link"
            onClick={() => openDialog(editor, { kind: 'stance', dealId, personId: person.id, stanceId: null })}
          >
            {t('deals.takesPart')}
          </button>
        ) : (
          <button
            type="button"
            className="deals-link"
            onClick={() => openDialog(editor, { kind: 'nameHolder', seatId })}
          >
            {t('deals.whoIsIt')}
          </button>
        )}
        {isUnpaired && (
          <button type="button" className="deals-link" onClick={() => openDialog(editor, { kind: 'pairSeat', seatId })}>
            {t('deals.pair')}
          </button>
        )}
      </span>
    </article>
  );
};
