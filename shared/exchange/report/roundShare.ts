/** To six decimals: what lies beyond may differ from one processor to the next, and the same workspace gives the same bytes. */
export const roundShare = (share: number): number => Math.round(Math.min(1, share) * 1e6) / 1e6;
