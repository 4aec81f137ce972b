/** Seconds as minutes and two figures, for "2:05". */
export const clockOf = (seconds: number): { readonly minutes: number; readonly seconds: string } => {
  const whole = Math.max(0, Math.round(seconds));
  return { minutes: Math.floor(whole / 60), seconds: String(whole % 60).padStart(2, '0') };
};
