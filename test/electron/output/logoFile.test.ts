import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLogoFile } from '../../../electron/output/logoFile.ts';
import { checkSvg } from '../../../electron/output/logoSvg.ts';

const folder = mkdtempSync(join(tmpdir(), 'logo-'));
const fileOf = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const pngHead = (width: number, height: number): Buffer => {
  const bytes = Buffer.alloc(33);
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]).copy(bytes);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
};

describe('a file chosen as a logo', () => {
  test('is known by its content, not by its name', async () => {
    expect(await readLogoFile(fileOf('a.svg', pngHead(300, 90)))).toMatchObject({
      value: { kind: 'png', width: 300, height: 90 },
    });
    const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8, 0, 50, 0, 120, 1, 1, 17, 0]);
    expect(await readLogoFile(fileOf('b.png', jpeg))).toMatchObject({
      value: { kind: 'jpeg', width: 120, height: 50 },
    });
  });

  test('is refused when it is no picture, empty, or a folder', async () => {
    for (const content of ['', 'a letter to my aunt', '%PDF-1.7', '<html><body></body></html>'])
      expect(await readLogoFile(fileOf('x.png', content))).toMatchObject({ error: { code: 'logoNoPicture' } });
    expect(await readLogoFile(folder)).toMatchObject({ error: { code: 'fileIsFolder' } });
    expect(await readLogoFile(join(folder, 'gone.png'))).toMatchObject({ error: { code: 'fileNotFound' } });
  });

  test('is refused when it is 50 MB, or holds more pixels than a logo has', async () => {
    const huge = fileOf('huge.png', pngHead(10, 10));
    truncateSync(huge, 50 * 1024 * 1024);
    expect(await readLogoFile(huge)).toMatchObject({ error: { code: 'logoTooLarge', params: { limit: '4 MB' } } });
    expect(await readLogoFile(fileOf('bomb.png', pngHead(60_000, 60_000)))).toMatchObject({
      error: { code: 'logoTooLarge' },
    });
  });
});

describe('an SVG', () => {
  const svg = (inside: string, head = 'viewBox="0 0 120 40"'): string =>
    `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" ${head}>${inside}</svg>`;

  test('tells its size by its view box, or by width and height', () => {
    expect(checkSvg(svg('<path d="M0 0h10"/>'))).toEqual({ width: 120, height: 40 });
    expect(checkSvg(svg('<g><title>a &gt; b</title></g>', 'width="30px" height="20"'))).toEqual({
      width: 30,
      height: 20,
    });
  });

  test('that is not well-formed or has no size is no picture', () => {
    for (const text of [svg('<g>'), svg('</g>'), svg('', ''), svg('', 'viewBox="0 0 0 0"'), `${svg('')}${svg('')}`])
      expect(checkSvg(text)).toBe('broken');
  });

  test.each([
    '<script>alert(1)</script>',
    '<rect onload="x()"/>',
    '<foreignObject/>',
    '<image href="https://example.org/a.png"/>',
    '<use xlink:href="file:///etc/passwd#a"/>',
    '<style>@import "x.css"</style>',
    '<rect fill="url(https://example.org/#a)"/>',
    '<a href="javascript:alert(1)"/>',
  ])('that holds %s is refused', (inside) => {
    expect(checkSvg(svg(inside))).toBe('unsafe');
  });

  test('with an entity in it is refused', () => {
    expect(checkSvg(`<!DOCTYPE svg [<!ENTITY a "b">]>${svg('')}`)).toBe('unsafe');
  });

  test('may point into itself', () => {
    expect(checkSvg(svg('<rect fill="url(#a)"/><use href="#b"/>'))).toEqual({ width: 120, height: 40 });
  });
});
