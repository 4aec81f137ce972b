/** The colours the canvas needs, taken from the style sheet so that every theme holds for it too. */
export interface Colours {
  readonly strand: string;
  readonly strandLoose: string;
  readonly warn: string;
  readonly tie: string;
  readonly accent: string;
  readonly halo: string;
  readonly paper: string;
}

/** Reading computed styles is slow: read once, and again when the theme changes. */
export const readColours = (element: Element): Colours => {
  const style = getComputedStyle(element);
  const colour = (name: string): string => style.getPropertyValue(name).trim();
  return {
    strand: colour('--strand'),
    strandLoose: colour('--tie'),
    warn: colour('--warn'),
    tie: colour('--tie'),
    accent: colour('--accent'),
    halo: colour('--focus'),
    paper: colour('--paper'),
  };
};
