import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../../electron/security/contentSecurityPolicy.ts';

const directives = new Map(
  contentSecurityPolicy.split(';').map((directive) => {
    const [name = '', ...values] = directive.trim().split(' ');
    return [name, values] as const;
  }),
);

test('the policy starts from nothing and never lets a script be written inline or evaluated', () => {
  expect(directives.get('default-src')).toEqual(["'none'"]);
  expect(directives.get('script-src')).toEqual(["'self'"]);
});

test('no directive is misspelt with a colon, which browsers would ignore in silence', () => {
  for (const name of directives.keys()) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

test('nothing is fetched from the network', () => {
  for (const values of directives.values()) {
    for (const value of values) expect(value).not.toMatch(/https?:|\*/);
  }
});
