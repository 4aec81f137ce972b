import { afterAll, expect, test } from 'vitest';
import { sayIn } from '../../../electron/texts.ts';
import { i18n } from '../../../renderer/i18n/i18n.ts';
import { say } from '../../../renderer/i18n/say.ts';
import { findingsOf } from '../../../shared/insight/findings/findings.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import { stateAt } from '../../../shared/time/stateAt.ts';
import { sampleRecords } from '../../shared/sample/sampleRecords.ts';

afterAll(() => i18n.changeLanguage('en'));

test.each(['en', 'nl'] as const)('a report says in %s what the window says', async (language) => {
  await i18n.changeLanguage(language);
  const findings = ['2024-05-01', '2026-02-06', '2026-11-21'].flatMap((date) =>
    sampleRecords(language).flatMap((record) => findingsOf(stateAt(record, plainDate(date)), record)),
  );
  expect(new Set(findings.map(({ rule }) => rule)).size).toBeGreaterThan(8);
  const sayHere = sayIn(language);
  for (const { title, why } of findings) {
    expect(sayHere(title)).toBe(say(title));
    expect(sayHere(why)).toBe(say(why));
  }
});
