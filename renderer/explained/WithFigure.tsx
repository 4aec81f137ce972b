import { Fragment } from 'react';
import type { Sum } from '../../shared/insight/sums/sum.ts';
import { Explained } from './Explained.tsx';

interface Figure {
  readonly figure: number | string;
  readonly what: string;
  readonly sum: () => Sum;
}

/** A sentence whose figure can be taken apart, wherever the language puts it. */
export const WithFigure = ({
  sentence,
  ...figure
}: Figure & {
  /** The sentence with what is given for its figure. */
  readonly sentence: (figure: string) => string;
}) => <WithFigures sentence={(place = '') => sentence(place)} figures={[figure]} />;

/** The same for several. */
export const WithFigures = ({
  sentence,
  figures,
}: {
  readonly sentence: (...figures: readonly string[]) => string;
  readonly figures: readonly Figure[];
}) => {
  const parts = sentence(...figures.map((_, index) => placeOf(index))).split(/([\uE000-\uE00F])/u);
  // figures and words take turns, so that each pair is named by its figure
  return [
    parts[0],
    ...parts.slice(1).map((part, index) => {
      const figure = figures[part.charCodeAt(0) - firstPlace];
      if (!figure) return null;
      return (
        <Fragment key={figure.what}>
          <Explained what={figure.what} sum={figure.sum}>
            {figure.figure}
          </Explained>
          {parts[index + 2]}
        </Fragment>
      );
    }),
  ];
};

/** Signs for private use stand where the figures come; no text of ours holds them. */
const firstPlace = 0xe000;
const placeOf = (index: number): string => String.fromCharCode(firstPlace + index);
