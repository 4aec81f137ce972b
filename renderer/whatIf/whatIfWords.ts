import type { WhatIf } from '../../shared/insight/whatIf.ts';
import { translate } from '../i18n/say.ts';

/** The people of all pulls in one line, whoever sits on two seats once. */
export const namesOf = ({ names }: Pick<WhatIf, 'names'>): string =>
  [...new Set(names.flatMap((one) => one.names))].join(translate('whatIf.and'));

/** "What if Mr Graag and Ms Bos left?" */
export const questionOf = (supposed: Pick<WhatIf, 'names'>): string => {
  const [only, ...more] = supposed.names;
  const [name, colleague] = only?.names ?? [];
  return only?.pulled.kind === 'pairing' && more.length === 0 && name !== undefined && colleague !== undefined
    ? translate('whatIf.ended', { name, colleague })
    : translate('whatIf.left', { names: namesOf(supposed) });
};
