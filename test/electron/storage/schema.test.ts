import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('schema.md shows the schema that the migrations make', () => {
  const script = join(import.meta.dirname, '../../../electron/storage/writeSchema.ts');
  expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow();
});
