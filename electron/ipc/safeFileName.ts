/** File systems allow 255; a date, an extension and what a file is called while it is written come on top. */
const mostBytes = 180;

/** A client's name as part of a file name: what file systems forbid becomes a dash, and no letter is cut in two. */
export const safeFileName = (name: string): string => {
  const letters = new Intl.Segmenter().segment(name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '-'));
  let safe = '';
  for (const { segment } of letters) {
    if (Buffer.byteLength(safe + segment) > mostBytes) break;
    safe += segment;
  }
  return safe.trim();
};
