import { IconChevronRight, IconFocus2 } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sum, Term } from '../../shared/insight/sums/sum.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { say } from '../i18n/say.ts';
import classes from './explained.module.css';
import { figuresOf } from './figures.ts';
import { showPeople } from './showPeople.ts';

interface TermRowsProps {
  readonly terms: readonly Term[];
  readonly unit: Sum['unit'];
  /** Names the sum, so that two sums never light the same light. */
  readonly source: string;
  /** What a term without terms of its own leads to, where that is not the people on the map. */
  readonly onLead?: ((term: Term) => void) | undefined;
}

/** The terms of a sum: one with terms opens, one that speaks of people leads to them. */
export const TermRows = ({ terms, unit, source, onLead }: TermRowsProps) => {
  const figureOf = figuresOf(unit, terms);
  return (
    <ul className={classes.terms}>
      {terms.map((term) => (
        <TermRow
          key={term.id}
          term={term}
          figure={figureOf(term)}
          unit={unit}
          source={`${source}/${term.id}`}
          onLead={onLead}
        />
      ))}
    </ul>
  );
};

const TermRow = ({
  term,
  figure,
  unit,
  source,
  onLead,
}: Omit<TermRowsProps, 'terms'> & {
  readonly term: Term;
  readonly figure: string;
}) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const isLit = useEditorState(({ spotlight }) => spotlight?.source === source);
  const { people } = term;
  const hasTerms = term.terms.length > 0;
  const hasPeople = people.seatIds.length + people.colleagueIds.length > 0;
  const label = say(term.label);
  const light = (): void => showPeople(editor, people, source);
  const words = (
    <>
      <span className={classes.label} dir="auto">
        {label}
        {term.note && <small>{say(term.note)}</small>}
      </span>
      <b>{figure}</b>
    </>
  );
  const isDead = !hasTerms && !hasPeople && !onLead;
  return (
    <li data-missing={term.isMissing || undefined} data-lit={isLit || undefined}>
      <div className={classes.row}>
        {isDead ? (
          <span className={classes.term}>
            <i aria-hidden="true" />
            {words}
          </span>
        ) : (
          <button
            type="button"
            className={classes.term}
            title={hasTerms ? t('sum.open', { what: label }) : t('sum.show', { what: label })}
            {...(hasTerms ? { 'aria-expanded': isOpen } : { 'aria-pressed': isLit })}
            onClick={() => {
              if (hasTerms) setOpen(!isOpen);
              else if (onLead) onLead(term);
              else light();
            }}
          >
            <i aria-hidden="true">
              {hasTerms && <IconChevronRight size={13} stroke={2} data-open={isOpen || undefined} />}
            </i>
            {words}
          </button>
        )}
        {hasTerms && hasPeople && (
          <button
            type="button"
            className={classes.light}
            aria-label={t('sum.show', { what: label })}
            title={t('sum.show', { what: label })}
            aria-pressed={isLit}
            onClick={light}
          >
            <IconFocus2 size={14} stroke={1.7} />
          </button>
        )}
      </div>
      {isOpen && <TermRows terms={term.terms} unit={unit} source={source} onLead={onLead} />}
    </li>
  );
};
