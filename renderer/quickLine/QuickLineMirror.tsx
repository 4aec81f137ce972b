import type { QuickLineOutcome } from '../../shared/record/quickLineSteps.ts';
import classes from './QuickLine.module.css';

/** The typed text again, under the field's transparent letters, coloured by what each word was taken for. */
export const QuickLineMirror = ({
  text,
  outcomes,
}: {
  readonly text: string;
  readonly outcomes: readonly QuickLineOutcome[];
}) => {
  const tokens = outcomes.flatMap(({ entry, problems }) =>
    entry.tokens.map((token) => ({
      ...token,
      isWrong: token.kind === 'problem' || problems.some(({ span }) => span.from === token.span.from),
    })),
  );
  const pieces: { from: number; text: string; kind: string; isWrong: boolean }[] = [];
  let at = 0;
  for (const { span, kind, isWrong } of tokens) {
    if (span.from > at) pieces.push({ from: at, text: text.slice(at, span.from), kind: 'space', isWrong: false });
    pieces.push({ from: span.from, text: text.slice(span.from, span.to), kind, isWrong });
    at = span.to;
  }
  pieces.push({ from: at, text: text.slice(at), kind: 'space', isWrong: false });
  return (
    <span className={classes.mirror} aria-hidden="true">
      {pieces.map((piece) => (
        <span key={piece.from} data-kind={piece.kind} data-wrong={piece.isWrong || undefined}>
          {piece.text}
        </span>
      ))}
    </span>
  );
};
