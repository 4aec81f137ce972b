export const PaperDocument = (_: Record<string, unknown>) => null;
