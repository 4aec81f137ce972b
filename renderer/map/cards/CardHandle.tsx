/** Where a line starts when one drags from it. Keyboard users pair from the menu of the card instead. */
export const CardHandle = ({ side }: { readonly side: 'left' | 'right' }) => (
  <span className="map-handle" data-handle={side} data-side={side} aria-hidden="true" />
);
