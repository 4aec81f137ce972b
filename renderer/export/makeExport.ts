import { strToU8 } from 'fflate';
import { compareDates } from '../../shared/insight/compareDates.ts';
import type { ExportJob } from '../../shared/ipc/exportContract.ts';
import { ok, type Result } from '../../shared/ipc/result.ts';
import { type ClientRecord, clientOf } from '../../shared/record/clientRecord.ts';
import { paperSource } from '../paper/paperSource.ts';
import type { PaperWords } from '../paper/paperWords.ts';
import { comparisonPicture } from '../picture/comparisonPicture.ts';
import { mapPicture } from '../picture/mapPicture.ts';
import { paintPng } from '../picture/paintPng.ts';
import type { Picture } from '../picture/picture.ts';
import { svgText } from '../picture/svgText.ts';
import { comparisonSlides } from '../powerpoint/comparisonSlides.ts';
import { presentation, type Slide } from '../powerpoint/presentation.ts';
import { slidePages } from '../powerpoint/slidePages.ts';

/** What decides the drawing; the client and the language are those of the record and the words. */
export interface ExportOptions extends Omit<ExportJob, 'clientId'> {
  readonly ownCompany: string;
}

const languageTags = { en: 'en-GB', nl: 'nl-NL' } as const;

/**
 * A client as a file: everything that leaves as slides or a picture is made here, of this record and nothing else.
 * Fails with `pictureTooLarge` where a PNG would be larger than can be painted.
 */
export const makeExport = async (
  record: ClientRecord,
  options: ExportOptions,
  words: PaperWords,
): Promise<Result<Uint8Array<ArrayBuffer>>> => {
  switch (options.format) {
    case 'pptx':
      return ok(
        presentation(exportSlides(record, options, words), {
          title: clientOf(record).name,
          author: options.ownCompany.trim() || words.t('app.name'),
          language: languageTags[options.language],
        }),
      );
    case 'svg':
      return ok(strToU8(svgText(exportPicture(record, options, words), options.isTransparent)));
    case 'png':
      return paintPng(exportPicture(record, options, words), options.scale, options.isTransparent);
  }
};

type Drawn = Pick<ExportOptions, 'at' | 'compareWith' | 'look' | 'ownCompany'>;

export const exportSlides = (record: ClientRecord, options: Drawn, words: PaperWords): readonly Slide[] => {
  const { at, compareWith, look, ownCompany } = options;
  const how = { mono: look === 'mono', ownCompany };
  return compareWith === null
    ? slidePages(paperSource(record, at), how, words)
    : comparisonSlides(record, compareDates(record, compareWith, at), how, words);
};

export const exportPicture = (record: ClientRecord, options: Drawn, words: PaperWords): Picture => {
  const { at, compareWith, look, ownCompany } = options;
  return compareWith === null
    ? mapPicture(paperSource(record, at), { ground: look, ownCompany }, words)
    : comparisonPicture(record, compareDates(record, compareWith, at), { ground: look, ownCompany }, words);
};
