/** ".34" in English, "0,34" in Dutch, which never drops the nought; "1" for all of it. */
export const shortShare = (share: number, language: string): string => {
  const hundredths = Math.round(share * 100);
  if (hundredths >= 100) return '1';
  const decimals = String(hundredths).padStart(2, '0');
  return language === 'nl' ? `0,${decimals}` : `.${decimals}`;
};
