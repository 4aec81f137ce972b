/**
 * What an SVG is before it is kept: its size, `broken` when it is no well-formed picture, `unsafe` when it holds more
 * than a picture: scripts, handlers, other documents, entities, or addresses outside itself. On the sheet it is an
 * `<image>`, in which nothing runs and nothing is fetched; this is the second lock.
 */
export const checkSvg = (text: string): { readonly width: number; readonly height: number } | 'broken' | 'unsafe' => {
  if (unsafe.some((pattern) => pattern.test(text))) return 'unsafe';
  const bare = text.replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>/g, '').replace(/^\uFEFF/, '');
  return isWellFormed(bare) ? (sizeOf(bare.match(/<svg\b[^>]*>/)?.[0] ?? '') ?? 'broken') : 'broken';
};

const unsafe: readonly RegExp[] = [
  /<!DOCTYPE|<!ENTITY/i,
  /<\s*(?:[\w-]+:)?(?:script|foreignObject|iframe|object|embed|link|handler|animate\w*|set)\b/i,
  /\son\w+\s*=/i,
  /javascript:/i,
  // An address is a place in the file itself, or a picture that it carries.
  /\bhref\s*=\s*["']\s*(?!#|data:image\/(?:png|jpeg);)/i,
  /url\(\s*["']?\s*(?!#|["'\s])/i,
  /@import/i,
];

const isWellFormed = (text: string): boolean => {
  const open: string[] = [];
  let roots = 0;
  for (const [, isEnd, name, isEmpty] of text.matchAll(
    /<(\/?)([A-Za-z_][\w:.-]*)(?:"[^"]*"|'[^']*'|[^"'<>])*?(\/?)>/g,
  )) {
    if (name === undefined) return false;
    if (isEnd) {
      if (open.pop() !== name) return false;
      continue;
    }
    if (open.length === 0) {
      roots += 1;
      if (name !== 'svg') return false;
    }
    if (!isEmpty) open.push(name);
  }
  return roots === 1 && open.length === 0;
};

const sizeOf = (root: string): { readonly width: number; readonly height: number } | null => {
  const attribute = (name: string): string | null =>
    root.match(new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`))?.[1] ?? null;
  const box = attribute('viewBox')
    ?.trim()
    .split(/[\s,]+/)
    .map(Number);
  const [width, height] =
    box?.length === 4 ? [box[2], box[3]] : [length(attribute('width')), length(attribute('height'))];
  return width !== undefined && height !== undefined && width > 0 && height > 0 ? { width, height } : null;
};

const length = (text: string | null): number | undefined =>
  text !== null && /^[\d.]+(px|pt|mm|cm|in)?$/.test(text.trim()) ? Number.parseFloat(text) : undefined;
