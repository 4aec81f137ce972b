import { z } from 'zod';
import { stepSchema } from '../../shared/ipc/contract.ts';
import { idSchema } from '../../shared/model/ids.ts';
import { secretRowSchema, vaultRowSchema } from './dossierRows.ts';
import type { StorageCall, StorageCalls } from './protocol.ts';

const path = z.string().min(1).max(32_767);
const ofClient = z.tuple([idSchema]);
const nothing = z.tuple([]);

/** What each call's arguments must be. The types make sure that none is missing. */
export const argumentSchemas: { readonly [C in StorageCall]: z.ZodType<Parameters<StorageCalls[C]>> } = {
  open: z.tuple([
    z.strictObject({ path, mode: z.enum(['create', 'existing', 'createNew']), backupFolder: path.nullable() }),
  ]),
  close: nothing,
  listClients: nothing,
  loadClient: ofClient,
  saveStep: z.tuple([stepSchema]),
  undo: ofClient,
  redo: ofClient,
  history: ofClient,
  addClients: z.tuple([z.array(stepSchema).max(10_000)]),
  loadAll: nothing,
  loadVault: nothing,
  createVault: z.tuple([vaultRowSchema]),
  rewrapVault: z.tuple([z.strictObject({ from: vaultRowSchema, to: vaultRowSchema })]),
  discardVault: z.tuple([idSchema]),
  countSecrets: nothing,
  loadSecrets: z.tuple([idSchema.nullable()]),
  writeSecret: z.tuple([
    z.strictObject({
      vaultId: idSchema,
      from: secretRowSchema.pick({ id: true, revision: true }).nullable(),
      to: secretRowSchema.nullable(),
    }),
  ]),
  newestBackup: z.tuple([z.strictObject({ path, backupFolder: path })]),
  restoreBackup: z.tuple([z.strictObject({ path, backupPath: path })]),
};

export const requestSchema = z.strictObject({
  nr: z.number().int(),
  call: z
    .string()
    .refine((call): call is StorageCall => Object.hasOwn(argumentSchemas, call), { error: 'no such call' }),
  args: z.array(z.unknown()),
});
