import { afterAll, expect, test } from 'vitest';
import { i18n } from '../../../renderer/i18n/i18n.ts';
import { failureText } from '../../../renderer/i18n/say.ts';
import { tableNames } from '../../../shared/model/records.ts';

afterAll(() => i18n.changeLanguage('en'));

test.each(['en', 'nl'])('a failure about a row names it in words of the language (%s)', async (language) => {
  await i18n.changeLanguage(language);
  for (const what of [...tableNames, 'step']) {
    const thing = i18n.t(`error.thing.${what}` as 'error.thing.seat');
    expect(failureText({ code: 'conflict', params: { what } }).sentence).toContain(`: ${thing}.`);
    expect(failureText({ code: 'rowNotFound', params: { what } }).sentence).toContain(thing);
  }
});
