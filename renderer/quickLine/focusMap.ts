/** Gives the keys back to the map, where the user was before she typed. */
export const focusMap = (): void => {
  const map = document.querySelector<HTMLElement>('[data-testid="map"] [tabindex="0"]');
  if (map) map.focus();
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
};
