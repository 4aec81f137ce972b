import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ballotsOf, peoplePresent } from '../../shared/insight/ballots.ts';
import { countBallots } from '../../shared/insight/tally.ts';
import { peopleInDeal } from '../../shared/insight/voteHistory.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Deal } from '../../shared/model/records.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import type { ClientState, DealState } from '../../shared/time/clientState.ts';
import { setDate } from '../editor/actions.ts';
import { pickClientState } from '../editor/derived.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { dateInWords } from '../i18n/say.ts';
import { Absent } from './Absent.tsx';
import { CountRows } from './CountRows.tsx';
import { DealHeader } from './DealHeader.tsx';
import { DealHistory } from './DealHistory.tsx';
import { MilestoneList } from './MilestoneList.tsx';
import { Outlook } from './Outlook.tsx';
import { VoteTable } from './VoteTable.tsx';

/** One deal at the playhead, and over its years. */
export const DealPage = ({ dealId }: { readonly dealId: Id }) => {
  const record = useEditorState((state) => state.record);
  const state = useEditorState(pickClientState);
  const deal = record?.tables.deal[dealId];
  if (!record || !state || !deal) return null;
  const dealState = state.deals.find((each) => each.deal.id === dealId);
  return (
    <>
      <DealHeader deal={deal} outcome={dealState?.outcome ?? null} />
      {dealState ? <Now dealState={dealState} state={state} record={record} /> : <NotOpened deal={deal} />}
      <DealHistory deal={deal} />
      <MilestoneList deal={deal} />
    </>
  );
};

const NotOpened = ({ deal }: { readonly deal: Deal }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  return (
    <p className="deals-later">
      {t('deals.opensLater', { date: dateInWords(deal.openedOn) })}{' '}
      <button type="button" className="deals-link" onClick={() => setDate(editor, deal.openedOn)}>
        {t('deals.goToDay')}
      </button>
    </p>
  );
};

interface NowProps {
  readonly dealState: DealState;
  readonly state: ClientState;
  readonly record: ClientRecord;
}

const Now = ({ dealState, state, record }: NowProps) => {
  const { t } = useTranslation();
  const { deal } = dealState;
  const ballots = useMemo(() => {
    const order = peopleInDeal(record, deal.id);
    return ballotsOf(dealState, peoplePresent(state)).toSorted(
      (a, b) => order.indexOf(a.personId) - order.indexOf(b.personId),
    );
  }, [dealState, state, record, deal.id]);
  const tally = countBallots(dealState, ballots);
  return (
    <>
      <section className="deals-now" aria-label={t('deals.votesOn', { date: dateInWords(state.date) })}>
        <h3>{t('deals.votesOn', { date: dateInWords(state.date) })}</h3>
        <Outlook dealState={dealState} state={state} ballots={ballots} tally={tally} />
        {ballots.length === 0 ? (
          <p className="deals-quiet">{t('deals.nobodyYet')}</p>
        ) : (
          <>
            <VoteTable deal={deal} ballots={ballots} tally={tally} state={state} />
            <CountRows ballots={ballots} state={state} />
          </>
        )}
      </section>
      <Absent dealState={dealState} state={state} />
    </>
  );
};
