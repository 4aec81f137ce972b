import type { QuickLineOutcome } from '../../shared/record/quickLineSteps.ts';
import { failureText, say } from '../i18n/say.ts';
import classes from './QuickLine.module.css';

/** What Enter would do, and what was not understood, entry by entry. */
export const QuickLineOutcomes = ({ outcomes }: { readonly outcomes: readonly QuickLineOutcome[] }) => (
  <div className={classes.outcomes} role="status">
    {outcomes.map(({ entry, effects, problems, failure }) => (
      <p key={entry.span.from}>
        {effects.map((effect) => (
          <span key={`${effect.key} ${JSON.stringify(effect.params)}`} className={classes.effect}>
            {say(effect)}
          </span>
        ))}
        {problems.map((problem) => (
          <span key={`${problem.message.key} ${problem.span.from}`} className={classes.problem}>
            {say(problem.message)}
          </span>
        ))}
        {failure && <span className={classes.problem}>{failureText(failure).sentence}</span>}
      </p>
    ))}
  </div>
);
