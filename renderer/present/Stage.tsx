import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clientOf } from '../../shared/record/clientRecord.ts';
import { useEditorState } from '../editor/EditorContext.tsx';
import { viewWhen } from '../slides/viewWhen.ts';
import { KeyHelp } from './KeyHelp.tsx';
import classes from './present.module.css';
import type { PresenterKey } from './presenterKeys.ts';
import { noTurn, type TurnPage } from './Scaled.tsx';
import { StageCaption } from './StageCaption.tsx';
import { StageDate } from './StageDate.tsx';
import { StageView } from './StageView.tsx';
import type { Slide } from './slideShow.ts';
import { useIdleHand } from './useIdleHand.ts';
import { usePresenterKeys } from './usePresenterKeys.ts';
import { useWalk } from './useWalk.ts';

type Screen = 'slide' | 'black' | 'white';

interface StageProps {
  readonly slides: readonly Slide[];
  readonly start: number;
  readonly onEnd: () => void;
}

/** One slide at a time, in large type, and nothing else. */
export const Stage = ({ slides, start, onEnd }: StageProps) => {
  const { t } = useTranslation();
  const client = useEditorState((state) => (state.record ? clientOf(state.record).name : ''));
  const [at, go] = useWalk(slides, start);
  const [screen, setScreen] = useState<Screen>('slide');
  const [hasNote, setNote] = useState(false);
  const [hasHelp, setHelp] = useState(false);
  const root = useRef<HTMLElement>(null);
  const turnPage = useRef<TurnPage>(noTurn);
  useFocusHere(root);
  const isIdle = useIdleHand();
  const count = slides.length;

  /** A dark screen is lifted first: nobody walks on unseen. */
  const move = (step: () => void): void => {
    if (screen === 'slide') step();
    else setScreen('slide');
  };
  const onKey = (kind: PresenterKey['kind'], typed: string): void => {
    setHelp(kind === 'help' && !hasHelp);
    switch (kind) {
      case 'end':
        if (!hasHelp) onEnd();
        break;
      case 'black':
      case 'white':
        setScreen(screen === kind ? 'slide' : kind);
        break;
      case 'note':
        setNote(!hasNote);
        break;
      case 'jump':
        move(() => go({ kind: 'goTo', slide: Number(typed) - 1 }));
        break;
      case 'next':
      case 'previous':
        move(() => {
          if (!turnPage.current(kind === 'next' ? 1 : -1)) go({ kind });
        });
        break;
      case 'first':
      case 'last':
        move(() => go({ kind }));
        break;
      case 'help':
      case 'digit':
        break;
    }
  };
  const typed = usePresenterKeys(onKey);

  const slide = slides[at.slide];
  const step = slide?.steps[at.step];
  if (!slide || !step) return null;
  const counter = { nr: at.slide + 1, count };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: every key is heard by usePresenterKeys
    <section
      ref={root}
      className={classes.stage}
      role="dialog"
      aria-modal="true"
      aria-label={t('present.label', { client })}
      tabIndex={-1}
      data-testid="stage"
      data-step={step}
      data-screen={screen}
      data-running={at.isRunning || undefined}
      data-idle={isIdle || undefined}
      onClick={() => onKey('next', '')}
    >
      <header className={classes.head}>
        <h1 dir="auto">{slide.view.title}</h1>
        <StageDate view={slide.view} />
      </header>
      <StageView view={slide.view} turnPage={turnPage} />
      <div className={classes.shield} />
      <footer className={classes.foot}>
        <StageCaption view={slide.view} step={step} />
        <span className={classes.counter} role="img" aria-label={t('present.counterLabel', counter)}>
          {typed === '' ? t('present.counter', counter) : t('present.goTo', { typed })}
        </span>
      </footer>
      {hasNote && (
        <aside className={classes.note} aria-label={t('present.note')} data-testid="speaker-note">
          {slide.view.note === '' ? <i>{t('present.noNote')}</i> : <p dir="auto">{slide.view.note}</p>}
        </aside>
      )}
      {hasHelp && <KeyHelp />}
      {screen !== 'slide' && (
        <div className={classes.dark} data-colour={screen} role="status">
          <span className={classes.unseen}>{t(`present.${screen}`)}</span>
        </div>
      )}
      <p className={classes.unseen} role="status">
        {`${t('present.counterLabel', counter)}: ${slide.view.title}, ${viewWhen(slide.view)}`}
      </p>
    </section>
  );
};

/** The focus comes here, and goes back to where it was. */
const useFocusHere = (root: React.RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const before = document.activeElement;
    root.current?.focus({ preventScroll: true });
    return () => {
      setTimeout(() => {
        if (before instanceof HTMLElement && before.isConnected && before !== document.body) before.focus();
      });
    };
  }, [root]);
};
