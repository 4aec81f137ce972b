import type { z } from 'zod';
import { idSchema } from '../model/ids.ts';

/** A step into a JSON value: a field or a place in a list. */
export type JsonPath = readonly PropertyKey[];

/** Longest piece of a user's text repeated in a message. */
const maxQuoted = 60;

/**
 * A path that a reader of the file can follow: `clients[0] "Zekerheid Groep" › seats[3] "Quality manager" ›
 * holders[1].from`. Elements are named by what they are called in the file.
 */
export const placeOf = (document: unknown, path: JsonPath): string => {
  let place = '';
  let value = document;
  let isNamed = false;
  for (const step of path) {
    value = valueAt(value, [step]);
    if (typeof step === 'number') {
      const name = nameOf(value);
      isNamed = name !== null;
      place += `[${step}]${name === null ? '' : ` ${quote(name)}`}`;
    } else {
      place += `${place === '' ? '' : isNamed || Array.isArray(value) ? ' › ' : '.'}${String(step)}`;
      isNamed = false;
    }
  }
  return place === '' ? 'the file' : place;
};

/** The value at a path, undefined where the path leads nowhere. Inherited properties are not values of the file. */
export const valueAt = (document: unknown, path: JsonPath): unknown => {
  let value = document;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Readonly<Record<PropertyKey, unknown>>)[step];
  }
  return value;
};

/** What an issue of the schema means, in plain words about the value that stands there. */
export const detailOf = (document: unknown, issue: z.core.$ZodIssue): string => {
  const value = valueAt(document, issue.path);
  if (issue.code === 'unrecognized_keys') {
    return `has a field this format does not know: ${issue.keys.map(quote).join(', ')}`;
  }
  if (value === undefined) return 'is missing';
  switch (issue.code) {
    case 'invalid_type':
      return `${shown(value)} should be ${kindNames[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `${shown(value)} is none of: ${issue.values.map(String).join(', ')}`;
    case 'invalid_union': {
      // The last branch is the one that says the most; the earlier ones only allow for a special value.
      const inner = issue.errors.at(-1)?.[0];
      return inner
        ? detailOf(document, { ...inner, path: [...issue.path, ...inner.path] })
        : `${shown(value)} does not fit`;
    }
    case 'too_small':
      return typeof value === 'number' ? `${value} is less than ${issue.minimum}` : spoken(value, issue.message);
    case 'too_big':
      return typeof value === 'number' ? `${value} is more than ${issue.maximum}` : spoken(value, issue.message);
    default:
      return spoken(value, issue.message);
  }
};

const kindNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, in [ ]',
  object: 'an object, in { }',
  null: 'null',
};

/** Our own schemas word their messages so that they follow the value: `is empty`, `not a calendar date`. */
const spoken = (value: unknown, message: string): string => {
  const predicate = message.startsWith('not ') ? `is ${message}` : message;
  return value === '' ? predicate : `${shown(value)} ${predicate}`;
};

const shown = (value: unknown): string => {
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
};

/** Control characters and line ends would break the sentence the text is quoted in. */
export const quote = (text: string): string => {
  const characters = [...text.replaceAll(/\p{Cc}+/gu, ' ')];
  return `"${characters.length > maxQuoted ? `${characters.slice(0, maxQuoted).join('')}…` : characters.join('')}"`;
};

/** What people call an element; a UUID is no name. */
const nameOf = (element: unknown): string | null => {
  for (const field of ['name', 'title', 'organisation', 'id']) {
    const name = valueAt(element, [field]);
    if (typeof name === 'string' && name !== '' && !idSchema.safeParse(name).success) return name;
  }
  return null;
};
