import {
  audiences,
  consistentRules,
  type Leaving,
  type LeavingKind,
  type LeavingRules,
  leavingKinds,
  nameForms,
  rulesFor,
} from '../shared/exchange/leaving/leavingRules.ts';
import { fail, ok, type Result } from '../shared/ipc/result.ts';
import { type OptionValues, oneOf } from './cliValues.ts';

/** What changes the rules of `--for` for this one time. */
export const leavingOptions = ['--for', '--show', '--hide', '--names'] as const;

/**
 * For whom, and by which rules: those of `--for`, with what `--show` adds and `--hide` takes away. Asked to show what a
 * rule of its own holds back (what is concluded without roles, free text without names), it refuses rather than give less.
 */
export const leavingFrom = (values: OptionValues): Result<Leaving> => {
  const audience = oneOf(audiences, '--for', values.get('--for') ?? 'team');
  if (!audience.ok) return audience;
  const shown = kindsOf(values, '--show');
  if (!shown.ok) return shown;
  const hidden = kindsOf(values, '--hide');
  if (!hidden.ok) return hidden;
  const names = oneOf(nameForms, '--names', values.get('--names') ?? 'full');
  if (!names.ok) return names;
  const rules = consistentRules({
    ...rulesFor[audience.value],
    ...told(shown.value, true),
    ...told(hidden.value, false),
    names: names.value,
  });
  const refused = shown.value.find((kind) => !rules[kind]);
  if (refused !== undefined) {
    const known = leavingKinds.filter((kind) => rules[kind] || !shown.value.includes(kind));
    return refused === 'findings' && !hidden.value.includes('findings')
      ? fail('optionMissing', { option: '--show roles' })
      : fail('optionValue', { option: '--show', value: refused, known: known.join(', ') });
  }
  return ok({ audience: audience.value, rules });
};

const told = (kinds: readonly LeavingKind[], isTold: boolean): Partial<LeavingRules> =>
  Object.fromEntries(kinds.map((kind) => [kind, isTold]));

const kindsOf = (values: OptionValues, option: '--show' | '--hide'): Result<readonly LeavingKind[]> => {
  const kinds: LeavingKind[] = [];
  for (const word of values.get(option)?.split(',') ?? []) {
    const kind = oneOf(leavingKinds, option, word.trim());
    if (!kind.ok) return kind;
    kinds.push(kind.value);
  }
  return ok(kinds);
};
