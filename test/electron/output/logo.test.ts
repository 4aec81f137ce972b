import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { logoFileSchema } from '../../../electron/preferences.ts';
import { createSettingsFile } from '../../../electron/settingsFile.ts';

vi.mock('electron', () => ({ nativeImage: {} }));
const { logoFrom } = await import('../../../electron/output/logo.ts');

const folder = mkdtempSync(join(tmpdir(), 'logo-kept-'));
const svgFile = (name: string, width: number, bytes = 0): string => {
  const path = join(folder, name);
  const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} 40"><path d="`;
  writeFileSync(path, `${head}${'M0 0'.padEnd(bytes - head.length - 9)}"/></svg>`);
  return path;
};

test('the largest logo that is taken is still there at the next start', async () => {
  const largest = await logoFrom(svgFile('largest.svg', 120, 4 * 1024 * 1024));
  expect(largest.ok).toBe(true);
  if (!largest.ok) return;
  const file = join(folder, 'logo.json');
  createSettingsFile(file, logoFileSchema, { logo: null }).set({ logo: largest.value });
  const { logo } = createSettingsFile(file, logoFileSchema, { logo: null }).get();
  // Compared by their ends: five million characters make no message.
  expect(logo?.href === largest.value.href).toBe(true);
});

test('a logo that could not be read again is refused when it is chosen', async () => {
  for (const width of [100_001, 1e30])
    expect(await logoFrom(svgFile('wide.svg', width))).toMatchObject({ error: { code: 'logoTooLarge' } });
});
