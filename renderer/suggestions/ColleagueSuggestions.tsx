import { useTranslation } from 'react-i18next';
import { membersFor, type Suggestion } from '../../shared/insight/suggestions.ts';
import type { Id } from '../../shared/model/ids.ts';
import { rowById } from '../../shared/record/clientRecord.ts';
import { memberName } from '../dialogs/seatChoices.ts';
import { pickClientState } from '../editor/derived.ts';
import { useEditorState } from '../editor/EditorContext.tsx';
import { SuggestionList } from './SuggestionList.tsx';

/** Whom of the client one of ours should meet. `isIdle`: she faces nobody yet, so that silence is told as well. */
export const ColleagueSuggestions = ({
  colleagueId,
  isIdle,
}: {
  readonly colleagueId: Id;
  readonly isIdle: boolean;
}) => {
  const { t } = useTranslation();
  const state = useEditorState(pickClientState);
  const record = useEditorState((current) => current.record);
  if (!state || !record) return null;
  const suggestions = membersFor(state, record, colleagueId);
  if (suggestions.length === 0 && !isIdle) return null;
  const nameOf = ({ seatId }: Suggestion): string => {
    const seat = state.seats.find((candidate) => candidate.seat.id === seatId);
    return seat ? memberName(seat) : '';
  };
  const colleague = rowById(record, 'colleague', colleagueId)?.name ?? '';
  return (
    <SuggestionList
      heading={t('suggestions.forColleague')}
      empty={t('suggestions.noMember')}
      suggestions={suggestions}
      nameOf={nameOf}
      pairLabel={(suggestion) => t('suggestions.pairNamed', { colleague, name: nameOf(suggestion) })}
    />
  );
};
