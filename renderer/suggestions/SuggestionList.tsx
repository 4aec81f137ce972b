import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Suggestion } from '../../shared/insight/suggestions.ts';
import { pair } from '../../shared/record/edits/pairing.ts';
import { run, select } from '../editor/actions.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import inspector from '../inspector/inspector.module.css';
import { reasonsInWords } from './reasonsInWords.ts';
import classes from './suggestions.module.css';

const shownAtFirst = 3;

type ReversibleWish = Parameters<typeof run>[1];

const pairSeat = ({ seatId, colleagueId }: Suggestion): ReversibleWish | null =>
  seatId === null ? null : (record, context) => pair(record, { seatId, colleagueId }, context);

/** Suggestions with their reasons, best first. One click pairs, in one step; a name leads to the card. */
export const SuggestionList = ({
  heading,
  empty,
  suggestions,
  nameOf,
  pairLabel,
  pairing = pairSeat,
}: {
  readonly heading: string;
  readonly empty: ReactNode;
  readonly suggestions: readonly Suggestion[];
  readonly nameOf: (suggestion: Suggestion) => string;
  readonly pairLabel: (suggestion: Suggestion) => string;
  /** What one click does. */
  readonly pairing?: (suggestion: Suggestion) => ReversibleWish | null;
}) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? suggestions : suggestions.slice(0, shownAtFirst);
  return (
    <section className={inspector.section} aria-label={heading} data-testid="suggestions">
      <h2 className={inspector.heading}>{heading}</h2>
      {suggestions.length === 0 && <p className={inspector.empty}>{empty}</p>}
      {shown.map((suggestion) => {
        const { colleagueId, seatId, reasons } = suggestion;
        const wish = pairing(suggestion);
        return (
          <div key={`${colleagueId} ${seatId}`} className={classes.suggestion}>
            <div>
              <b dir="auto">{nameOf(suggestion)}</b>
              <p>{reasonsInWords(reasons)}</p>
            </div>
            {wish && (
              <Button
                size="compact-xs"
                variant="default"
                aria-label={pairLabel(suggestion)}
                title={pairLabel(suggestion)}
                onClick={() => {
                  const made = run(editor, wish);
                  const pairing = made?.diff.find(({ table }) => table === 'pairing');
                  if (pairing) select(editor, { kind: 'pairing', id: pairing.id });
                }}
              >
                {t('suggestions.pair')}
              </Button>
            )}
          </div>
        );
      })}
      {suggestions.length > shownAtFirst && (
        <button type="button" className={inspector.link} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('suggestions.fewer') : t('suggestions.more', { count: suggestions.length })}
        </button>
      )}
    </section>
  );
};
