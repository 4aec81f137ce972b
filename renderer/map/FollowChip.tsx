import { IconEye, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { rowById } from '../../shared/record/clientRecord.ts';
import { unknownName } from '../../shared/record/edits/names.ts';
import { pickScene } from '../editor/derived.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import type { EditorState } from '../editor/editorStore.ts';
import { pickFollowedCardId } from './pickFollowed.ts';

/** Says whom the replay follows, also while they are away, and lets go of them. */
export const FollowChip = () => {
  const editor = useEditor();
  const { t } = useTranslation();
  const name = useEditorState(followedName);
  const isHere = useEditorState((state) => {
    const id = pickFollowedCardId(state);
    return pickScene(state)?.cards.some((card) => card.id === id) ?? false;
  });
  if (name === null) return null;
  const words = isHere ? t('timeline.following', { name }) : t('timeline.away', { name });
  return (
    <button
      type="button"
      className="map-follow"
      data-testid="map-follow"
      aria-label={`${words}. ${t('timeline.stopFollowing')}`}
      title={t('timeline.stopFollowing')}
      onClick={() => editor.store.setState({ follow: null })}
    >
      <IconEye size={14} aria-hidden="true" />
      <span dir="auto">{words}</span>
      <IconX size={13} aria-hidden="true" />
    </button>
  );
};

const followedName = ({ record, follow }: EditorState): string | null => {
  if (!record || !follow) return null;
  const row = rowById(record, follow.kind, follow.id);
  if (!row) return null;
  return 'name' in row ? row.name : row.title || unknownName;
};
