/** Around every sheet: what a printer cannot reach, and the marks. */
export const posterMarginMm = 10;
/** What two neighbours both show, so that they can be glued. */
export const posterOverlapMm = 10;
