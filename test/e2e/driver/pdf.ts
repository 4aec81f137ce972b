import { execFileSync } from 'node:child_process';

export interface PdfFacts {
  readonly pages: number;
  /** Width and height in points, long side first as the sheet lies. */
  readonly size: readonly [number, number];
  readonly fonts: readonly { readonly name: string; readonly isEmbedded: boolean }[];
  readonly images: number;
  readonly text: string;
  /** Every word with its box, in points from the upper left corner of its page. */
  readonly words: readonly { readonly text: string; readonly box: readonly [number, number, number, number] }[];
}

/** Looks at a PDF with poppler's tools, as a printer's pre-flight would. */
export const factsOfPdf = (file: string): PdfFacts => {
  const info = poppler('pdfinfo', [file]);
  const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(info) ?? [];
  return {
    pages: Number(/Pages:\s+(\d+)/.exec(info)?.[1]),
    size: [Number(width), Number(height)],
    fonts: tableOf(poppler('pdffonts', [file])).map((line) => ({
      name: line.split(/\s+/)[0] ?? '',
      // name, type, encoding, emb, sub, uni, object id: counted from the end, since types have spaces
      isEmbedded: line.split(/\s+/).at(-5) === 'yes',
    })),
    images: tableOf(poppler('pdfimages', ['-list', file])).length,
    text: poppler('pdftotext', ['-layout', file, '-']),
    words: [...poppler('pdftotext', ['-bbox', file, '-']).matchAll(wordWithBox)].map(
      ([, left, top, right, bottom, text]) => ({
        text: text ?? '',
        box: [Number(left), Number(top), Number(right), Number(bottom)] as const,
      }),
    ),
  };
};

/** What a PDF says of itself, and the tree of its tags with their texts. */
export const sayingsOfPdf = (file: string): { readonly info: string; readonly tags: string } => ({
  info: poppler('pdfinfo', [file]),
  tags: poppler('pdfinfo', ['-struct-text', file]),
});

const wordWithBox = /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/g;

const poppler = (tool: string, args: readonly string[]): string =>
  execFileSync(tool, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 64 * 1024 * 1024 });

/** The rows under the two heading lines of a poppler table. */
const tableOf = (output: string): readonly string[] =>
  output
    .split('\n')
    .slice(2)
    .map((line) => line.trim())
    .filter((line) => line !== '');
