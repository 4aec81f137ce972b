import type { Sum } from '../../shared/insight/sums/sum.ts';
import { Explained } from './Explained.tsx';

/** Stands in a sentence where its figure comes; no text of ours holds it. */
const place = '\u0001';

/** A sentence whose figure can be taken apart, wherever the language puts it. */
export const WithFigure = ({
  sentence,
  figure,
  what,
  sum,
}: {
  /** The sentence with what is given for its figure. */
  readonly sentence: (figure: string) => string;
  readonly figure: number | string;
  readonly what: string;
  readonly sum: () => Sum;
}) => {
  const [before = '', after = ''] = sentence(place).split(place);
  return (
    <>
      {before}
      <Explained what={what} sum={sum}>
        {figure}
      </Explained>
      {after}
    </>
  );
};
