import type { PlainDate } from '../../shared/model/plainDate.ts';
import { readTypedDate } from '../../shared/model/typedDate.ts';
import { showFailure } from '../feedback/notices.tsx';
import { EditableText } from './EditableText.tsx';

/** A date in words that becomes a field where it stands. What is no date is refused in words and changes nothing. */
export const EditableDate = ({
  value,
  shown,
  label,
  placeholder = '',
  className,
  tabIndex,
  onCommit,
  onClose,
  onClear,
}: {
  readonly value: PlainDate | null;
  /** The date with the words around it: "since 4 Mar 2024". */
  readonly shown: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly className?: string | undefined;
  readonly tabIndex?: number;
  readonly onCommit: (date: PlainDate) => void;
  /** For a date that may be unknown: the field was emptied. */
  readonly onClear?: () => void;
  readonly onClose?: () => void;
}) => (
  <EditableText
    value={value ?? ''}
    shown={shown}
    label={label}
    placeholder={placeholder}
    className={className}
    tabIndex={tabIndex}
    onClose={onClose}
    onCommit={(text) => {
      if (text.trim() === '' && onClear) return onClear();
      const date = readTypedDate(text);
      if (date.ok) onCommit(date.value);
      else showFailure(date.error);
    }}
  />
);
