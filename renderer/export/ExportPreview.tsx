import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import { Drawn, LogoImage } from '../paper/PaperSheet.tsx';
import { paperWords } from '../paper/paperWords.ts';
import type { PlacedLogo, Shape } from '../paper/shapes.ts';
import type { Picture } from '../picture/picture.ts';
import classes from './ExportDialog.module.css';
import { type Drawn as DrawnBy, exportSlides } from './makeExport.ts';

interface ExportPreviewProps {
  readonly record: ClientRecord;
  readonly drawn: DrawnBy;
  /** Null: slides. */
  readonly picture: Picture | null;
  readonly isTransparent: boolean;
}

/** What will be written, drawn from the very same shapes. */
export const ExportPreview = ({ record, drawn, picture, isTransparent }: ExportPreviewProps) =>
  picture ? (
    <Drawing {...picture} ground={isTransparent ? null : picture.ground} isOnDark={drawn.look === 'dark'} />
  ) : (
    <SlidesPreview record={record} drawn={drawn} />
  );

const SlidesPreview = ({ record, drawn }: Pick<ExportPreviewProps, 'record' | 'drawn'>) => {
  const { t, i18n } = useTranslation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words on the slides follow the language
  const slides = useMemo(() => exportSlides(record, drawn, paperWords), [record, drawn, i18n.language]);
  return (
    <div className={classes.pages}>
      {slides.map((slide, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a slide has no other identity than its number
        <figure key={index}>
          <Drawing
            {...slide.sheet}
            ground="#ffffff"
            label={slide.notes[0] ?? ''}
            shapes={slide.shapes}
            logo={slide.logo ?? null}
          />
          <figcaption>{t('exporting.slide', { number: index + 1, count: slides.length })}</figcaption>
        </figure>
      ))}
    </div>
  );
};

interface DrawingProps {
  readonly width: number;
  readonly height: number;
  /** Null: it shows through. */
  readonly ground: string | null;
  readonly isOnDark?: boolean;
  readonly label: string;
  readonly shapes: readonly Shape[];
  readonly logo?: PlacedLogo | null;
}

const Drawing = ({ width, height, ground, isOnDark, label, shapes, logo }: DrawingProps) => {
  const through = isOnDark ? classes.checkeredDark : classes.checkered;
  return (
    <svg
      className={`${classes.drawing} ${ground === null ? through : ''}`}
      viewBox={`0 0 ${width} ${height}`}
      style={{ maxWidth: width }}
      role="img"
      aria-label={label}
      fontFamily="Inter, 'Inter Variable', sans-serif"
    >
      {ground !== null && <rect width={width} height={height} fill={ground} />}
      {logo && <LogoImage logo={logo} />}
      {shapes.map((shape, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: it is drawn whole, its shapes have no other identity
        <Drawn key={index} shape={shape} />
      ))}
    </svg>
  );
};
