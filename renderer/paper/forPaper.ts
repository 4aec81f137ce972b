import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import type { PaperOptions } from './paperOptions.ts';
import type { PaperWords } from './paperWords.ts';
import { withoutPictographs } from './pictographs.ts';

/** A record whose texts paper can show: the one way to any sheet of a PDF or printer. Slides and pictures keep theirs. */
export const recordForPaper = (record: ClientRecord, words: PaperWords): ClientRecord => {
  const tables = mapped(record.tables, (text, field) => {
    const left = withoutPictographs(text);
    // Somebody who is called by a picture alone is still somebody.
    return left === '' && text !== '' && field === 'name' ? words.t('paper.unnamed') : left;
  });
  return tables === record.tables ? record : { ...record, tables };
};

/** The same of what the user writes on the sheets herself. */
export const optionsForPaper = <O extends Pick<PaperOptions, 'ownCompany' | 'confidentiality'>>(options: O): O => ({
  ...options,
  ownCompany: withoutPictographs(options.ownCompany),
  ...(options.confidentiality ? { confidentiality: withoutPictographs(options.confidentiality) } : {}),
});

/** The same value, or a copy with its changed texts where there are any. */
const mapped = <T>(value: T, textOf: (text: string, field: string) => string, field = ''): T => {
  if (typeof value === 'string') return textOf(value, field) as T & string;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const changed = entries.map(([key, each]): [string, unknown] => [key, mapped<unknown>(each, textOf, key)]);
  if (changed.every(([, each], index) => each === entries[index]?.[1])) return value;
  return (Array.isArray(value) ? changed.map(([, each]) => each) : Object.fromEntries(changed)) as T;
};
