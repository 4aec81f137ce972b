import { z } from 'zod';
import { maxPassphraseLength } from '../dossier/passphrase.ts';
import { idSchema } from '../model/ids.ts';
import { plainDateSchema } from '../model/plainDate.ts';
import { maxTextLength } from '../model/records.ts';
import type { dossierRequestNames } from './dossierNames.ts';
import type { Result } from './result.ts';

/** One note, in the clear. Travels only to the window, and only while the dossier is unlocked. */
export const secretContentSchema = z.strictObject({
  date: plainDateSchema,
  text: z.string().max(maxTextLength),
});
export type SecretContent = z.infer<typeof secretContentSchema>;

/** What anybody may know of a note who holds the file: that it is there, and about whom. */
export interface SecretSubject {
  readonly clientId: string;
  /** Null: about the client as a whole. */
  readonly personId: string | null;
}

export interface SecretNote extends SecretSubject {
  readonly id: string;
  /** Counts the times it was written, from 1. */
  readonly revision: number;
  /** Name of the client and the person today; null when they are no longer in the workspace. */
  readonly clientName: string | null;
  readonly personName: string | null;
  /** Null: the stored bytes were changed by something else than this program, and are not believed. */
  readonly content: SecretContent | null;
}

/** What the window may know without the passphrase. */
export interface DossierStatus {
  /** `absent`: nobody has set a passphrase in this workspace. */
  readonly lock: 'absent' | 'locked' | 'unlocked';
  readonly counts: readonly (SecretSubject & { readonly count: number })[];
}

const passphrase = z.string().max(maxPassphraseLength);
const nothing = z.undefined();

/** Forgotten means lost: the door itself asks that this was said. */
const understood = z.literal(true);

export const dossierRequests = {
  dossierStatus: { request: nothing },
  createDossier: { request: z.strictObject({ passphrase, understood }) },
  unlockDossier: { request: z.strictObject({ passphrase }) },
  lockDossier: { request: nothing },
  changePassphrase: { request: z.strictObject({ current: passphrase, next: passphrase }) },
  discardDossier: { request: z.strictObject({ understood }) },
  /** `clientId` null: the notes of the whole workspace. */
  readSecrets: { request: z.strictObject({ clientId: idSchema.nullable() }) },
  /** `revision` 0: a new note; otherwise the one that is written over. */
  saveSecret: {
    request: z.strictObject({
      id: idSchema,
      clientId: idSchema,
      personId: idSchema.nullable(),
      revision: z.number().int().min(0),
      content: secretContentSchema,
    }),
  },
  removeSecret: { request: z.strictObject({ id: idSchema, revision: z.number().int().min(1) }) },
  restoreSecret: { request: z.strictObject({ id: idSchema }) },
} as const satisfies Record<(typeof dossierRequestNames)[number], { readonly request: z.ZodType }>;

/** The secret dossier. Refusals: `dossierLocked`, `dossierAbsent`, `passphraseWrong` and those of storage. */
export interface DossierResponses {
  readonly dossierStatus: Result<DossierStatus>;
  /** Sets the first passphrase of this workspace and unlocks. */
  readonly createDossier: Result<DossierStatus>;
  readonly unlockDossier: Result<DossierStatus>;
  readonly lockDossier: Result<null>;
  /** Wraps the same key anew; the notes are not touched. */
  readonly changePassphrase: Result<null>;
  /** Removes every note and the passphrase, for who has forgotten it. Nothing brings them back. */
  readonly discardDossier: Result<DossierStatus>;
  readonly readSecrets: Result<readonly SecretNote[]>;
  readonly saveSecret: Result<{ readonly revision: number }>;
  readonly removeSecret: Result<null>;
  /** Puts back a note that was removed since the dossier was unlocked. */
  readonly restoreSecret: Result<null>;
}
