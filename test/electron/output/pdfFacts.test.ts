import { expect, test } from 'vitest';
import { withFacts } from '../../../electron/output/pdfFacts.ts';

/** As Skia writes them: a table of twenty bytes per object, and everything reachable from the trailer. */
const smallPdf = (): Uint8Array => {
  const objects = [
    "<</Title (x)\n/Producer (Skia/PDF m130)\n/CreationDate (D:20261122023554+00'00')>>",
    '<</Type /Catalog\n/Pages 3 0 R>>',
    '<</Type /Pages\n/Kids []\n/Count 0>>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((body, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const start = text.length;
  const table = ['0000000000 65535 f ', ...offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n `)];
  text += `xref\n0 4\n${table.join('\n')}\ntrailer\n<</Size 4\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
};

const facts = { title: 'Kaart van Müller √', author: 'Huis & Zonen', subject: 'Stand', language: 'nl' } as const;

test('what was there stays byte for byte, and the new cross-reference leads to what was added', () => {
  const before = smallPdf();
  const after = Buffer.from(withFacts(before, facts));
  expect(after.subarray(0, before.length).equals(Buffer.from(before))).toBe(true);
  const text = after.toString('latin1');
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
  const section = text.slice(start);
  expect(section.startsWith('xref\n1 1\n')).toBe(true);
  for (const [, number, offset] of section.matchAll(/(\d) 1\n(\d{10}) 00000 n /g))
    expect(text.slice(Number(offset)).startsWith(`${number} 0 obj`)).toBe(true);
  expect(text).toContain('/Lang (nl-NL)');
  expect(text).toContain("/CreationDate (D:20261122023554+00'00')");
  expect(text).toContain(
    `<FEFF${Buffer.from('Kaart van Müller √', 'utf16le').swap16().toString('hex').toUpperCase()}>`,
  );
});

test('a file that does not end as expected is not guessed at', () => {
  expect(() => withFacts(Buffer.from('%PDF-1.7 something else'), facts)).toThrow('no trailer');
});
