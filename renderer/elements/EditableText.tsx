import { useState } from 'react';
import classes from './EditableText.module.css';

/**
 * Text that becomes a field where it stands. Enter or leaving commits, Escape gives up. `shown`: what stands there until
 * then, where that is not the text to edit.
 */
export const EditableText = ({
  value,
  shown = value,
  label,
  placeholder = '',
  className = '',
  tabIndex,
  onCommit,
  onClose,
}: {
  readonly value: string;
  readonly shown?: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly className?: string | undefined;
  /** Of the text that stands there; a list may keep the tab order to itself. */
  readonly tabIndex?: number | undefined;
  readonly onCommit: (text: string) => void;
  /** A key closed the field, and the focus needs a place to go. */
  readonly onClose?: (() => void) | undefined;
}) => {
  const [draft, setDraft] = useState<string | null>(null);
  const commit = (): void => {
    if (draft !== null && draft.trim() !== value) onCommit(draft);
    setDraft(null);
  };
  if (draft === null) {
    return (
      <button
        type="button"
        className={`${classes.text} ${className}`}
        aria-label={`${label}: ${value === '' ? placeholder : shown}`}
        data-empty={value === '' || undefined}
        tabIndex={tabIndex}
        onClick={() => setDraft(value)}
      >
        <span dir="auto">{value === '' ? placeholder : shown}</span>
      </button>
    );
  }
  return (
    <input
      className={`${classes.field} ${className}`}
      aria-label={label}
      dir="auto"
      // biome-ignore lint/a11y/noAutofocus: the user asked for this field by clicking the text it replaces
      autoFocus
      value={draft}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        else if (event.key === 'Escape') setDraft(null);
        else return;
        onClose?.();
      }}
    />
  );
};
