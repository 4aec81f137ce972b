import { type SecretContent, secretContentSchema } from '../../shared/ipc/dossierContract.ts';
import type { SecretRow } from '../storage/dossierRows.ts';
import { seal, unseal } from './seal.ts';

/** Which row of which workspace a note is: authenticated with it, so that no note can be passed off as another. */
export type NoteIdentity = Pick<SecretRow, 'id' | 'clientId' | 'personId' | 'revision'> & {
  /** The workspace, as far as secrets go: each has a vault of its own. */
  readonly vaultId: string;
};

/** Notes are filled up with spaces to a multiple of this, so that their size does not tell a name from a page. */
const paddingBytes = 256;

export const sealNote = (key: Uint8Array, identity: NoteIdentity, { date, text }: SecretContent): SecretRow => {
  const plain = padded(JSON.stringify({ date, text }));
  try {
    const { id, clientId, personId, revision } = identity;
    return { id, clientId, personId, revision, ...seal(key, plain, identityBytes(identity)) };
  } finally {
    plain.fill(0);
  }
};

/** Null for bytes that this program did not seal for this very row. */
export const openNote = (key: Uint8Array, vaultId: string, row: SecretRow): SecretContent | null => {
  const plain = unseal(key, row, identityBytes({ ...row, vaultId }));
  if (!plain) return null;
  try {
    return secretContentSchema.parse(JSON.parse(plain.toString('utf8')));
  } finally {
    plain.fill(0);
  }
};

const identityBytes = ({ vaultId, clientId, personId, id, revision }: NoteIdentity): Buffer =>
  Buffer.from(JSON.stringify(['counterpart note 1', vaultId, clientId, personId, id, revision]));

const padded = (json: string): Buffer => {
  const length = Buffer.byteLength(json);
  const plain = Buffer.alloc(Math.ceil(length / paddingBytes) * paddingBytes, ' ');
  plain.write(json);
  return plain;
};
