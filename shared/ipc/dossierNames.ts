/** Names of the dossier's requests, without their schemas: the preload script needs nothing else. */
export const dossierRequestNames = [
  'dossierStatus',
  'createDossier',
  'unlockDossier',
  'lockDossier',
  'changePassphrase',
  'discardDossier',
  'readSecrets',
  'saveSecret',
  'removeSecret',
  'restoreSecret',
] as const;
