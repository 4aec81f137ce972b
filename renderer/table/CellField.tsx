import { Popover } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useId, useMemo, useRef, useState } from 'react';
import { useEditor } from '../editor/EditorContext.tsx';
import { goOn, goTo } from './goTo.ts';
import type { Move } from './places.ts';
import { type Typing, tableStoreOf } from './tableStore.ts';

/** One of the things an entry can mean. `commit` answers the key of the line to go on from; null when refused. */
export interface CellOption {
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
  readonly sign?: ReactNode;
  readonly commit: () => string | null;
}

/**
 * The field a cell becomes. Enter and Tab take what is marked in the list (or the text itself, where nothing is
 * offered) and go on, Escape gives up, leaving takes what was touched.
 */
export const CellField = ({
  typing,
  initial,
  label,
  placeholder = '',
  optionsFor,
  commitText,
  marked = null,
}: {
  readonly typing: Typing;
  readonly initial: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly optionsFor: (text: string) => readonly CellOption[];
  /** For a cell that takes any text. */
  readonly commitText?: (text: string) => string | null;
  /** Which option is marked before anything is typed. */
  readonly marked?: number | null;
}) => {
  const editor = useEditor();
  const listId = useId();
  const isDone = useRef(false);
  const [text, setText] = useState(typing.text ?? initial);
  const [isTouched, setTouched] = useState(typing.text !== null);
  const [chosen, setChosen] = useState<number | null>(typing.text === null ? marked : 0);
  // The options follow the text alone: who opened the field sees the record as it was then.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const options = useMemo(() => optionsFor(text), [text]);
  const active = chosen === null ? undefined : options[Math.min(chosen, options.length - 1)];
  const place = { key: typing.key, column: typing.column };

  const close = (): void => {
    isDone.current = true;
    tableStoreOf(editor).setState({ typing: null });
  };
  /** The key of the line to go on from; null when the entry means nothing or was refused. */
  const commit = (): string | null => {
    if (!isTouched) return typing.key;
    if (active) return active.commit();
    if (text.trim() === '') return typing.key;
    return commitText?.(text) ?? null;
  };
  const take = (move: Move): void => {
    const key = commit();
    if (key === null) return;
    close();
    goOn(editor, { ...place, key }, move);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    // Letters are letters here, and no commands; what is held with Ctrl stays the window's.
    if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && options.length > 0) {
      event.preventDefault();
      setChosen(
        chosen === null ? (step > 0 ? 0 : options.length - 1) : (chosen + step + options.length) % options.length,
      );
      setTouched(true);
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault();
      take(event.key === 'Enter' ? 'down' : event.shiftKey ? 'previous' : 'next');
    } else if (event.key === 'Escape') {
      close();
      goTo(editor, place);
    }
  };

  return (
    <Popover
      opened={options.length > 0}
      position="bottom-start"
      offset={5}
      shadow="md"
      trapFocus={false}
      returnFocus={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      transitionProps={{ duration: 0 }}
      withRoles={false}
    >
      <Popover.Target>
        <input
          className="table-field"
          role="combobox"
          aria-label={label}
          aria-autocomplete="list"
          aria-expanded={options.length > 0}
          aria-controls={listId}
          aria-activedescendant={active ? `${listId}-${active.id}` : undefined}
          aria-invalid={isTouched && !commitText && text.trim() !== '' && options.length === 0}
          placeholder={placeholder}
          value={text}
          dir="auto"
          maxLength={1000}
          spellCheck={false}
          // biome-ignore lint/a11y/noAutofocus: the user asked for this field by typing in the cell it replaces
          autoFocus
          onFocus={(event) => {
            if (typing.text === null) event.currentTarget.select();
          }}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setTouched(true);
            setChosen(event.currentTarget.value.trim() === '' ? marked : 0);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => {
            if (isDone.current) return;
            commit();
            close();
          }}
        />
      </Popover.Target>
      <Popover.Dropdown className="table-options" role="presentation">
        <div id={listId} role="listbox" aria-label={label}>
          {options.map((option) => (
            <div
              key={option.id}
              id={`${listId}-${option.id}`}
              role="option"
              tabIndex={-1}
              aria-selected={option === active}
              onMouseDown={(event) => {
                event.preventDefault();
                const key = option.commit();
                if (key === null) return;
                close();
                goTo(editor, { ...place, key });
              }}
            >
              {option.sign}
              <span dir="auto">{option.label}</span>
              {option.detail !== undefined && <small dir="auto">{option.detail}</small>}
            </div>
          ))}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
};
