import { strToU8 } from 'fflate';
import type { ExportJob } from '../../shared/ipc/exportContract.ts';
import type { Logo } from '../../shared/ipc/printContract.ts';
import { ok, type Result } from '../../shared/ipc/result.ts';
import { type ClientRecord, clientOf } from '../../shared/record/clientRecord.ts';
import { drawLeaving } from '../leaving/drawLeaving.ts';
import { mapFacts } from '../paper/documentFacts.ts';
import type { PaperWords } from '../paper/paperWords.ts';
import { comparisonPicture } from '../picture/comparisonPicture.ts';
import { mapPicture } from '../picture/mapPicture.ts';
import { paintPng } from '../picture/paintPng.ts';
import type { Picture } from '../picture/picture.ts';
import { svgText } from '../picture/svgText.ts';
import { comparisonSlides } from '../powerpoint/comparisonSlides.ts';
import { logoPng } from '../powerpoint/logoPng.ts';
import { presentation, type Slide } from '../powerpoint/presentation.ts';
import { slidePages } from '../powerpoint/slidePages.ts';

/** What decides the drawing; the client and the language are those of the record and the words. */
export interface ExportOptions extends Omit<ExportJob, 'clientId'> {
  readonly ownCompany: string;
  readonly logo: Logo | null;
}

export const languageTags = { en: 'en-GB', nl: 'nl-NL' } as const;

/**
 * A client as a file: everything that leaves as slides or a picture is made here, of this record and nothing else, without
 * what must stay behind.
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
          ...mapFacts(clientOf(record).name, options, options.ownCompany, words),
          logo: options.logo ? await logoPng(options.logo) : null,
          language: languageTags[options.language],
        }),
      );
    case 'svg':
      return ok(strToU8(svgText(exportPicture(record, options, words), options.isTransparent)));
    case 'png':
      return paintPng(exportPicture(record, options, words), options.scale, options.isTransparent);
  }
};

/** What decides what is drawn, as slides or as a picture. */
export type Drawn = Pick<ExportOptions, 'at' | 'compareWith' | 'look' | 'ownCompany' | 'leaving'> & {
  readonly logo?: Logo | null;
};

export const exportSlides = (record: ClientRecord, options: Drawn, words: PaperWords): readonly Slide[] => {
  const { at, compareWith, look, ownCompany, leaving, logo = null } = options;
  const how = { mono: look === 'mono', ownCompany, leaving, logo };
  return drawLeaving(record, { at, compareWith, rules: leaving.rules }, words, {
    map: (source) => slidePages(source, how, words),
    comparison: (left, comparison) => comparisonSlides(left, comparison, how, words),
  });
};

export const exportPicture = (record: ClientRecord, options: Drawn, words: PaperWords): Picture => {
  const { at, compareWith, look, ownCompany, leaving } = options;
  const how = { ground: look, ownCompany, leaving };
  return drawLeaving(record, { at, compareWith, rules: leaving.rules }, words, {
    map: (source) => mapPicture(source, how, words),
    comparison: (left, comparison) => comparisonPicture(left, comparison, how, words),
  });
};
