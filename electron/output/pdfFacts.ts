import type { BookFacts } from '../../shared/ipc/bookContract.ts';

interface PdfFacts extends BookFacts {
  readonly language: 'en' | 'nl';
}

const languageTags = { en: 'en-GB', nl: 'nl-NL' } as const;

/**
 * The PDF with title, author, subject and language. Chromium writes a title and nothing else; what it leaves out is
 * appended as the format provides for (ISO 32000-1, 7.5.6 incremental updates): the catalog and the information
 * dictionary again, and a cross-reference section that points to the older one. Nothing before it is touched.
 *
 * @throws Error when the file does not end as Chromium's do: whoever updates Electron has to look here.
 */
export const withFacts = (pdf: Uint8Array, facts: PdfFacts): Uint8Array => {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const [trailer = '', start = ''] =
    /trailer\s*(<<[\s\S]*?>>)\s*startxref\s*(\d+)\s*%%EOF\s*$/.exec(text)?.slice(1) ?? [];
  const size = figure(/\/Size (\d+)/, trailer);
  const root = figure(/\/Root (\d+) 0 R/, trailer);
  const info = figure(/\/Info (\d+) 0 R/, trailer);
  const id = /\/ID\s*\[[^\]]*\]/.exec(trailer)?.[0] ?? '';
  const catalog = objectAt(text, root, Number(start));
  const known = objectAt(text, info, Number(start));
  const language = catalog.includes('/Lang') ? '' : `/Lang (${languageTags[facts.language]})`;
  const told = {
    Title: hexText(facts.title),
    Author: hexText(facts.author),
    Subject: hexText(facts.subject),
    Creator: '(Counterpart)',
    Producer: /\/Producer \([^)]*\)/.exec(known)?.[0].slice('/Producer '.length) ?? '()',
    CreationDate: dateIn(known, 'CreationDate'),
    ModDate: dateIn(known, 'ModDate'),
  };
  const entries = Object.entries(told).flatMap(([name, value]) => (value ? [`/${name} ${value}`] : []));
  const objects = [
    { number: root, body: catalog.replace('<<', `<<${language}`) },
    { number: info, body: `<<${entries.join('\n')}>>` },
  ].sort((a, b) => a.number - b.number);
  let appended = '\n';
  let sections = '';
  for (const { number, body } of objects) {
    sections += `${number} 1\n${String(pdf.byteLength + appended.length).padStart(10, '0')} 00000 n \n`;
    appended += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const at = pdf.byteLength + appended.length;
  appended += `xref\n${sections}trailer\n<</Size ${size}\n/Root ${root} 0 R\n/Info ${info} 0 R\n/Prev ${start}\n${id}>>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.concat([pdf, Buffer.from(appended, 'latin1')]);
};

const figure = (pattern: RegExp, trailer: string): number => {
  const found = pattern.exec(trailer)?.[1];
  if (found === undefined) throw new Error('the PDF has no trailer that can be read');
  return Number(found);
};

/** The text of an object, found through the cross-reference table that begins at `start`. */
const objectAt = (text: string, number: number, start: number): string => {
  const [heading = ''] = /^xref\s+0 \d+\s+/.exec(text.slice(start, start + 40)) ?? [];
  if (heading === '') throw new Error('the PDF has no cross-reference table that can be read');
  const offset = Number(text.slice(start + heading.length + number * 20, start + heading.length + number * 20 + 10));
  const body = /^\d+ 0 obj\s*(<<[\s\S]*?>>)\s*endobj/.exec(text.slice(offset, text.indexOf('endobj', offset) + 6))?.[1];
  if (body === undefined) throw new Error(`object ${number} of the PDF cannot be read`);
  return body;
};

const dateIn = (known: string, name: string): string => new RegExp(`/${name} (\\([^)]*\\))`).exec(known)?.[1] ?? '';

/** A text of any script: UTF-16, big end first, with its mark, in hexadecimal. */
const hexText = (words: string): string => {
  let hex = 'FEFF';
  for (let index = 0; index < words.length; index += 1)
    hex += words.charCodeAt(index).toString(16).padStart(4, '0').toUpperCase();
  return `<${hex}>`;
};
