import { type TypedMember, typedMember } from '../map/typedMember.ts';

/** "Ms Docht, production; Mr Wacht": several people in one cell, each with a function if one follows. */
export const typedNames = (text: string): readonly TypedMember[] =>
  text
    .split(/[;；؛\n]/u)
    .map(typedMember)
    .filter(({ name }) => name !== '');
