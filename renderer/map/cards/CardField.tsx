import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../../shared/scene/sceneTypes.ts';
import { useEditor } from '../../editor/EditorContext.tsx';
import { focusCard } from '../focusCard.ts';
import { commitTyped } from '../gestures/commitTyped.ts';
import { useMapTools } from '../MapContext.tsx';

/** "Name, function", typed on the card itself. Enter and leaving the field commit, Escape leaves it as it was. */
export const CardField = ({
  card,
  initial,
  label,
}: {
  readonly card: Card;
  readonly initial: string;
  readonly label: string;
}) => {
  const { t } = useTranslation();
  const editor = useEditor();
  const { store } = useMapTools();
  const isDone = useRef(false);

  const close = (): void => {
    isDone.current = true;
    store.setState({ typingId: null });
  };
  /** The id of the card to go on with; null when the edit was refused. */
  const commit = (text: string): string | null => {
    if (text.trim() === '' || text.trim() === initial) return card.id;
    return commitTyped(editor, card, text);
  };

  return (
    <input
      className="map-field"
      aria-label={t('map.field.label', { card: label })}
      placeholder={t('map.field.placeholder')}
      defaultValue={initial}
      dir="auto"
      maxLength={400}
      spellCheck={false}
      ref={(input) => {
        input?.focus({ preventScroll: true });
        input?.select();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') {
          const goOn = commit(event.currentTarget.value);
          if (goOn === null) return;
          close();
          focusCard(store, goOn);
        }
        if (event.key === 'Escape') {
          close();
          focusCard(store, card.id);
        }
      }}
      onBlur={(event) => {
        if (isDone.current) return;
        commit(event.currentTarget.value);
        close();
      }}
    />
  );
};
