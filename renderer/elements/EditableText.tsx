import { type KeyboardEvent, useState } from 'react';
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
  isLong = false,
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
  /** Of several lines: Shift and Enter break one. */
  readonly isLong?: boolean;
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
  const common = {
    className: `${classes.field} ${className}`,
    'aria-label': label,
    // Its Escape is its own: a dialog around it stays.
    'data-mantine-stop-propagation': true,
    dir: 'auto',
    autoFocus: true,
    value: draft,
    onBlur: commit,
    onKeyDown: (event: KeyboardEvent): void => {
      if (event.key === 'Enter' && !(isLong && event.shiftKey)) commit();
      else if (event.key === 'Escape') setDraft(null);
      else return;
      onClose?.();
    },
  };
  return isLong ? (
    <textarea
      {...common}
      rows={Math.max(2, draft.split('\n').length + Math.floor(draft.length / 40))}
      onChange={(event) => setDraft(event.currentTarget.value)}
    />
  ) : (
    <input
      {...common}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setDraft(event.currentTarget.value)}
    />
  );
};
