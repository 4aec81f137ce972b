/** Gives the keys back to the map, or whichever view is shown, where the user was before she typed. */
export const focusView = (): void => {
  const place = document.querySelector<HTMLElement>('main [tabindex="0"]');
  if (place) place.focus();
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
};
