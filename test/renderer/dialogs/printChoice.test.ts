import { expect, test } from 'vitest';
import { firstChoice, layoutsFor, settingsOf } from '../../../renderer/dialogs/printChoice.ts';
import { paperLayouts } from '../../../shared/ipc/printContract.ts';

const last = {
  paper: 'A3',
  orientation: 'portrait',
  layout: 'lanes',
  mono: true,
  audience: 'client',
  confidentiality: 'Released for discussion with you',
} as const;

test('a client is offered what it was printed with last', () => {
  expect(settingsOf(firstChoice(last, 'A4'), 'client', false)).toEqual(last);
  expect(settingsOf(firstChoice(undefined, 'A4'), 'team', false)).toEqual({
    paper: 'A4',
    orientation: 'landscape',
    layout: 'fit',
    mono: false,
    audience: 'team',
    confidentiality: null,
  });
});

test('a sentence written for one audience never stands under the sheets of another, and is back with its own', () => {
  const choice = firstChoice(last, 'A4');
  expect(settingsOf(choice, 'team', false).confidentiality).toBeNull();
  expect(settingsOf(choice, 'leadership', false).confidentiality).toBeNull();
  expect(settingsOf(choice, 'client', false).confidentiality).toBe('Released for discussion with you');
  const printed = settingsOf(choice, 'team', false);
  expect(settingsOf(firstChoice(printed, 'A4'), 'client', false).confidentiality).toBeNull();
});

test('a sheet per lane is fit where two dates are compared, and nothing that is not offered is ever printed', () => {
  expect(settingsOf(firstChoice(last, 'A4'), 'client', true).layout).toBe('fit');
  for (const isCompared of [true, false])
    for (const layout of paperLayouts) {
      const printed = settingsOf(firstChoice({ ...last, layout }, 'A4'), 'client', isCompared).layout;
      expect(layoutsFor(isCompared)).toContain(printed);
      if (layoutsFor(isCompared).includes(layout)) expect(printed).toBe(layout);
    }
});
