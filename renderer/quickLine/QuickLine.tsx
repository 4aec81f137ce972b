import { IconPlus } from '@tabler/icons-react';
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { completionsAt, type QuickLineCompletion } from '../../shared/record/quickLineCompletions.ts';
import { quickLineLexicon } from '../../shared/record/quickLineLexicon.ts';
import { quickLineToSteps } from '../../shared/record/quickLineSteps.ts';
import { companyRolesOf } from '../../shared/time/presence.ts';
import { runCommand } from '../commands/runCommand.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { translate } from '../i18n/say.ts';
import { quickLineId } from './focusQuickLine.ts';
import { focusView } from './focusView.ts';
import classes from './QuickLine.module.css';
import { QuickLineMirror } from './QuickLineMirror.tsx';
import { QuickLineOutcomes } from './QuickLineOutcomes.tsx';
import { submitQuickLine } from './submitQuickLine.ts';

const noRoles: readonly never[] = [];

/** One line that adds people as fast as they are called out. Enter adds; what was not understood stays, explained. */
export const QuickLine = () => {
  const editor = useEditor();
  const { t } = useTranslation();
  const record = useEditorState((state) => state.record);
  const date = useEditorState((state) => state.date);
  const today = useEditorState((state) => state.today);
  const language = useEditorState((state) => state.preferences.language);
  const companyRoles = useEditorState((state) => (state.record ? companyRolesOf(state.record) : noRoles));
  const lexicon = useMemo(() => quickLineLexicon(language, companyRoles), [language, companyRoles]);
  const [text, setText] = useState('');
  const [caret, setCaret] = useState(0);
  const [active, setActive] = useState(-1);
  const [isListOpen, setListOpen] = useState(false);
  const [isFocused, setFocused] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const listId = useId();
  const completions = useMemo(
    () => (record && isListOpen ? completionsAt(text, caret, record, date, lexicon) : null),
    [record, isListOpen, text, caret, date, lexicon],
  );
  const outcomes = useMemo(
    () =>
      record && text.trim() !== '' ? quickLineToSteps(record, text, { newId: editor.newId, date }, lexicon, today) : [],
    [record, text, date, today, lexicon, editor],
  );
  const options = completions?.options ?? [];

  const type = (next: string, nextCaret: number): void => {
    setText(next);
    setCaret(nextCaret);
    setActive(-1);
    setListOpen(true);
  };
  const choose = (option: QuickLineCompletion): void => {
    if (!completions) return;
    const { from, to } = completions.span;
    const filled = `${option.text} `;
    const next = `${text.slice(0, from)}${filled}${text.slice(to).trimStart()}`;
    type(next, from + filled.length);
    setListOpen(false);
    requestAnimationFrame(() => field.current?.setSelectionRange(from + filled.length, from + filled.length));
  };
  const submit = (): void => {
    const left = submitQuickLine(editor, text, lexicon);
    type(left, left.length);
    setListOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') {
      event.preventDefault();
      const option = options[active];
      if (option) choose(option);
      else submit();
    } else if (event.key === 'Tab' && !event.shiftKey && options.length > 0 && text.trim() !== '') {
      const option = options[Math.max(active, 0)];
      if (option) {
        event.preventDefault();
        choose(option);
      }
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (options.length === 0) return;
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((active + step + options.length + (active === -1 && step === -1 ? 1 : 0)) % options.length);
    } else if (text === '' && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') {
      // Nothing to take back in an empty field: the key means the line that was just entered.
      event.preventDefault();
      runCommand(editor, event.shiftKey ? 'redo' : 'undo');
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      if (isListOpen && options.length > 0) setListOpen(false);
      else focusView();
    }
  };

  return (
    <div className={classes.bar}>
      {isFocused && (
        <div className={classes.above}>
          {options.length > 0 && (
            <div className={classes.options} id={listId} role="listbox" aria-label={t('quickLine.label')}>
              {options.map((option, index) => (
                <div
                  key={`${option.kind} ${option.text}`}
                  id={`${listId}-${index}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={index === active}
                  onMouseDown={(event) => {
                    event.preventDefault();
                    choose(option);
                  }}
                >
                  <span dir="auto">{option.text}</span>
                  <small>{translate(`quickLine.kind.${option.kind}`)}</small>
                </div>
              ))}
            </div>
          )}
          {text.trim() === '' ? (
            <p className={classes.hint}>{t('quickLine.hint')}</p>
          ) : (
            <QuickLineOutcomes outcomes={outcomes} />
          )}
        </div>
      )}
      <label className={classes.line} data-focused={isFocused || undefined}>
        <IconPlus size={16} stroke={1.8} />
        <span className={classes.field}>
          <QuickLineMirror text={text} outcomes={outcomes} />
          <textarea
            ref={field}
            id={quickLineId}
            rows={1}
            spellCheck={false}
            aria-label={t('quickLine.label')}
            role="combobox"
            aria-expanded={options.length > 0}
            aria-autocomplete="list"
            aria-controls={options.length > 0 ? listId : undefined}
            aria-activedescendant={active >= 0 ? `${listId}-${active}` : undefined}
            placeholder={t('quickLine.placeholder')}
            value={text}
            onChange={(event) => type(event.currentTarget.value, event.currentTarget.selectionStart)}
            onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
            onKeyDown={onKeyDown}
            onFocus={() => setFocused(true)}
            onBlur={() => {
              setFocused(false);
              setListOpen(false);
            }}
          />
        </span>
      </label>
    </div>
  );
};
