import { useTranslation } from 'react-i18next';
import { colleaguesForRow, type Suggestion } from '../../shared/insight/suggestions.ts';
import type { Role } from '../../shared/model/vocabulary.ts';
import { rowById } from '../../shared/record/clientRecord.ts';
import { faceRow } from '../../shared/record/edits/faceRow.ts';
import { pickClientState } from '../editor/derived.ts';
import { useEditorState } from '../editor/EditorContext.tsx';
import { SuggestionList } from './SuggestionList.tsx';

/** Who of ours could face a row of which nobody is known yet: to be asked who sits there. */
export const RowSuggestions = ({ role }: { readonly role: Role }) => {
  const { t } = useTranslation();
  const state = useEditorState(pickClientState);
  const record = useEditorState((current) => current.record);
  if (!state || !record) return null;
  const nameOf = ({ colleagueId }: Suggestion): string => rowById(record, 'colleague', colleagueId)?.name ?? '??';
  return (
    <SuggestionList
      heading={t('suggestions.forRow')}
      empty={t('suggestions.nobody')}
      suggestions={colleaguesForRow(state, record, role)}
      nameOf={nameOf}
      pairLabel={(suggestion) => t('suggestions.pairRow', { colleague: nameOf(suggestion) })}
      pairing={({ colleagueId }) =>
        (current, context) =>
          faceRow(current, { role, colleagueId }, context)
        }
    />
  );
};
