import { expect, test } from 'vitest';
import { presenterKeyOf, typedOn } from '../../../renderer/present/presenterKeys.ts';

const key = (name: string, more: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}, typed = '') =>
  presenterKeyOf({ key: name, ctrlKey: false, metaKey: false, altKey: false, ...more }, typed)?.kind;

test('a clicker goes on and back, and darkens the screen', () => {
  expect(['PageDown', 'PageUp', '.', 'b', 'B'].map((name) => key(name))).toEqual([
    'next',
    'previous',
    'black',
    'black',
    'black',
  ]);
});

test('a letter that changes something in the window means nothing here', () => {
  expect(['Delete', 'e', 'E', 't', 'r', 'm', 'F5'].map((name) => key(name))).toEqual(Array(7).fill(undefined));
});

test('keys with Ctrl are nobody’s', () => {
  expect(key('n', { ctrlKey: true })).toBeUndefined();
  expect(key('ArrowRight', { altKey: true })).toBeUndefined();
});

test('Enter goes on, or to the slide whose number was typed', () => {
  expect(key('Enter')).toBe('next');
  expect(key('Enter', {}, '12')).toBe('jump');
  expect(key('7')).toBe('digit');
});

test('a number is what was typed last, without zeros before it', () => {
  expect(['1', '2'].reduce(typedOn, '')).toBe('12');
  expect(['0', '4'].reduce(typedOn, '')).toBe('4');
  expect(['1', '2', '3', '4'].reduce(typedOn, '')).toBe('234');
});
