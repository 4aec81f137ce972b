import { useTranslation } from 'react-i18next';
import { calledAs } from '../../shared/insight/reasons.ts';
import { asksForCounterpart, colleaguesFor, type Suggestion } from '../../shared/insight/suggestions.ts';
import { rowById } from '../../shared/record/clientRecord.ts';
import type { SeatState } from '../../shared/time/clientState.ts';
import { pickClientState } from '../editor/derived.ts';
import { useEditorState } from '../editor/EditorContext.tsx';
import { SuggestionList } from './SuggestionList.tsx';

/** Who of ours could face a member whom nobody faces proven, or only from too low a level. */
export const SeatSuggestions = ({ seat }: { readonly seat: SeatState }) => {
  const { t } = useTranslation();
  const state = useEditorState(pickClientState);
  const record = useEditorState((current) => current.record);
  if (!state || !record || !asksForCounterpart(state, record, seat)) return null;
  const name = calledAs(seat);
  const nameOf = ({ colleagueId }: Suggestion): string => rowById(record, 'colleague', colleagueId)?.name ?? '??';
  return (
    <SuggestionList
      heading={t('suggestions.forSeat', { name })}
      empty={t('suggestions.nobody')}
      suggestions={colleaguesFor(state, record, seat.seat.id)}
      nameOf={nameOf}
      pairLabel={(suggestion) => t('suggestions.pairNamed', { colleague: nameOf(suggestion), name })}
    />
  );
};
