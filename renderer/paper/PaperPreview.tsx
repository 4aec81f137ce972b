export const PaperPreview = (_: Record<string, unknown>) => null;
