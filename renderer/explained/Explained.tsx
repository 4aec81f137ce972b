import { Popover } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sum, Term } from '../../shared/insight/sums/sum.ts';
import { say } from '../i18n/say.ts';
import classes from './explained.module.css';
import { figureIn } from './figures.ts';
import { TermRows } from './TermRows.tsx';

/**
 * A number that can be taken apart: pressed, it lists the terms it is the sum of, and each leads to its people. The one
 * way in which every number of the window answers.
 */
export const Explained = ({
  what,
  sum,
  intro,
  children,
  className,
  label,
  position = 'bottom-start',
  isPressed,
  isBad,
  action,
  isInGrid,
  hung,
  onChange,
  onLead,
}: {
  /** What the number is, as in "Taken apart: the coverage". */
  readonly what: string;
  /** Asked when the number is pressed, not before. */
  readonly sum: () => Sum;
  readonly intro?: ReactNode;
  /** The number as it is shown. */
  readonly children: ReactNode;
  readonly className?: string | undefined;
  /** Where what is shown is no words. */
  readonly label?: string;
  readonly position?: 'bottom-start' | 'bottom-end' | 'left-start';
  readonly isPressed?: boolean;
  readonly isBad?: boolean;
  /** Where the number is made to count otherwise. */
  readonly action?: { readonly label: string; readonly run: () => void };
  /** In a cell of a grid, where arrows lead from cell to cell and Tab leads out. */
  readonly isInGrid?: boolean;
  /** The number is a button already, written past React: what is told hangs on `children`, and opens when that says so. */
  readonly hung?: { readonly isOpen: boolean };
  readonly onChange?: (isOpen: boolean) => void;
  readonly onLead?: (term: Term) => void;
}) => {
  const { t } = useTranslation();
  const [isOwnOpen, setOpen] = useState(false);
  const isOpen = hung?.isOpen ?? isOwnOpen;
  const turn = (next: boolean): void => {
    setOpen(next);
    onChange?.(next);
  };
  const title = t('sum.howCounted', { what });
  return (
    <Popover opened={isOpen} onChange={turn} width={320} position={position} shadow="md" trapFocus returnFocus>
      <Popover.Target>
        {hung ? (
          <span className={className}>{children}</span>
        ) : (
          <button
            type="button"
            className={className ?? classes.number}
            title={t('sum.takeApart')}
            {...(label === undefined ? {} : { 'aria-label': label })}
            {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
            {...(isInGrid ? { tabIndex: -1 } : {})}
            data-bad={isBad || undefined}
            data-explained
            onClick={() => turn(!isOpen)}
          >
            {children}
          </button>
        )}
      </Popover.Target>
      <Popover.Dropdown className={classes.card} aria-label={title} data-testid="explained">
        {isOpen && (
          <>
            <h3>{title}</h3>
            {intro && <p className={classes.intro}>{intro}</p>}
            <Account sum={sum()} source={what} onLead={onLead} />
            {action && (
              <button
                type="button"
                className={classes.footer}
                onClick={() => {
                  turn(false);
                  action.run();
                }}
              >
                {action.label}
              </button>
            )}
          </>
        )}
      </Popover.Dropdown>
    </Popover>
  );
};

const Account = ({
  sum,
  source,
  onLead,
}: {
  readonly sum: Sum;
  readonly source: string;
  readonly onLead: ((term: Term) => void) | undefined;
}) => {
  const { t } = useTranslation();
  const together = sum.terms.reduce((added, { value }) => added + value, 0);
  return (
    <>
      {sum.terms.length === 0 && <p className={classes.intro}>{t('sum.none')}</p>}
      <TermRows terms={sum.terms} unit={sum.unit} source={source} onLead={onLead} />
      <dl className={classes.total}>
        <dt>{t('sum.together')}</dt>
        <dd>{figureIn(sum.unit, together)}</dd>
        {sum.over && (
          <>
            <dt>{t('sum.dividedBy', { what: say(sum.over.label) })}</dt>
            <dd>{figureIn(sum.unit === 'amount' ? 'amount' : 'count', sum.over.value)}</dd>
            <dt aria-hidden="true">=</dt>
            <dd>{figureIn('share', sum.total)}</dd>
          </>
        )}
      </dl>
    </>
  );
};
