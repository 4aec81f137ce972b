export const quickLineId = 'quick-line';

export const focusQuickLine = (): void => document.getElementById(quickLineId)?.focus();
