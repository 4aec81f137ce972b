import { expect, test } from 'vitest';
import { inOrderOfName } from '../../../shared/text/inOrderOfName.ts';

test('names stand as people look for them: capitals and accents are no alphabet of their own', () => {
  const names = ['Zekerheid Groep', 'Émile', 'de Boer', 'Frits', 'Bakker'];
  for (const language of ['en', 'nl'] as const)
    expect(inOrderOfName(names, (name) => name, language)).toEqual([
      ...['Bakker', 'de Boer', 'Émile', 'Frits', 'Zekerheid Groep'],
    ]);
});
