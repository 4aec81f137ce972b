/** ".34" or ",34": two decimals without the leading nought, as small as a badge needs; "1" for all of it. */
export const shortShare = (share: number, language: string): string => {
  const text = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(share);
  return text.startsWith('0') ? text.slice(1) : '1';
};
