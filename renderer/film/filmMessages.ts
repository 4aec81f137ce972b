import type { FilmJob } from '../../shared/ipc/contract.ts';
import type { Failure } from '../../shared/ipc/result.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';

/** What the page asks of the worker that draws and encodes. It is asked one thing after the other. */
export type FilmOrder =
  | {
      readonly kind: 'open';
      readonly record: ClientRecord;
      readonly job: FilmJob;
      readonly today: PlainDate;
      readonly ownCompany: string;
    }
  /** A picture of the film so wide, `seconds` after its beginning. */
  | { readonly kind: 'still'; readonly seconds: number; readonly width: number }
  | { readonly kind: 'film' }
  /** The last chunk is on disk; the next may come. */
  | { readonly kind: 'written' };

export interface FilmFacts {
  readonly seconds: number;
  readonly frames: number;
  /** A guess from films made before. */
  readonly bytes: number;
  /** Where the film shows its first pull at rest, in seconds: the picture that says most of it. */
  readonly tellingAt: number;
}

export type FilmReport =
  | { readonly kind: 'opened'; readonly facts: FilmFacts }
  | { readonly kind: 'refused'; readonly failure: Failure }
  | { readonly kind: 'still'; readonly bitmap: ImageBitmap; readonly date: PlainDate | null }
  /** Bytes to be put at a place of the file; answered by `written`. */
  | { readonly kind: 'chunk'; readonly position: number; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done' };
