/** What is being typed in place is an edit once its field is left; React tells of no leaving when the field is taken away. */
export const leaveField = (): void => {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
};
