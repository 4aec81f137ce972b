/** Every expected failure of the program. Each has its sentence in shared/text (`error.<code>`) in every language. */
export const errorCodes = [
  // the workspace file
  'fileNotFound', // path
  'folderNotFound', // path
  'fileIsFolder', // path
  'notAWorkspace', // path
  'workspaceDamaged', // path, detail
  'workspaceLocked', // path
  'workspaceReadOnly', // path
  'workspaceTooNew', // path, found, known
  'noPermission', // path
  'diskFull', // path
  'fileExists', // path
  'cannotWrite', // path, detail
  'storageUnavailable', // detail
  // the data
  'clientNotFound', // client, known (names, comma separated)
  'clientNotNear', // client, count (of clients), nearest (names, comma separated)
  'clientAmbiguous', // client
  'beforeRelation', // client, since, date
  'conflict', // what
  'nothingToUndo',
  'nothingToRedo',
  // an edit
  'dateInvalid', // text
  'dateOutOfRange', // date
  'nameEmpty',
  'nameTooLong', // length, max
  'nameInvalid', // name
  'textTooLong', // length, max
  'rowNotFound', // what
  'choiceMissing', // what (in the user's words)
  'seatTaken', // seat, holder, from, to
  'swapBeforeHolder', // holder, since, date
  'intervalReversed', // from, to
  'beforeSeatExists', // seat, from, date
  'factBeforeRelation', // client, since, what (table), date, about (names)
  'factsBeforeRelation', // the same of the earliest, and count
  'notPairedThen', // seat, colleague, date
  'seatClosed', // seat, to, date
  'colleagueGone', // colleague, to, date
  'seatAlreadyPaired', // seat, colleague
  'tieToSelf', // seat
  'tieExists', // from, to
  'acquaintanceExists', // person, colleague
  'argumentExists', // argument
  'sameHolder', // holder
  'delegationCircle', // circle (names with arrows)
  'beforeDealOpens', // deal, opened, date
  'programmeExists', // from (its first day)
  'programmeOpen', // count
  'programmeNeedsActivity',
  'exitOverTurnover', // percent
  'shareInvalid',
  'turnoverInvalid',
  'ruleOutOfRange', // rule, least, most
  'weightsAllZero', // group (parts, rows)
  'companyRoleExists', // name
  'companyRoleUnnamed',
  'companyRoleInUse', // name, who
  'restartInvalid', // min, max (in percent)
  'weightInvalid', // max
  'halfLifeInvalid',
  'leftAfterTouchInvalid',
  'nobodyThere', // seat
  'snoozeRoot7',
  'reasonMissing',
  'recordInvalid', // what, where
  // the JSON form
  'jsonInvalid', // path, detail, line
  'formatUnknown', // path, found
  'formatTooNew', // path, found, known
  'importRefused', // client, why (the code of the reason, whose params come along)
  'formatInvalid', // path, where, detail
  // output and command line
  'optionUnknown', // option
  'optionMissing', // option
  'optionValue', // option, value, known
  'optionDate', // option, text
  'optionOutOfPlace', // option, job
  'printFailed', // detail
  'printerNone',
  'printerGone', // detail
  'logoTooLarge', // path, limit
  'logoNoPicture', // path
  'logoUnsafe', // path
  'reportNotForClient',
  'oneClientOnly',
  'exportFailed', // detail
  'dialogFailed', // detail
  'bookFailed', // detail
  'bookForOneClient', // count
  'bookTellsNothing',
  'bookNoClients',
  'bookTooThick', // count, most
  'onePageOnly', // extension
  'allOrOneClient',
  'pictureTooLarge', // largest (scale that works; 0: none)
  'filmNoHistory', // client
  'filmBeforeHistory', // client, first
  'filmFailed', // detail
  'videoUnavailable', // format
  'readingsHidden',
  'nothingPlanned',
  'requestTooLarge', // limit
  // the secret dossier
  'dossierAbsent',
  'dossierExists',
  'dossierLocked',
  'dossierDamaged',
  'passphraseWrong',
  'passphraseTooShort', // length, min
  'passphraseGuessable',
  'passphraseUnequal',
  'dossierNotUnderstood',
] as const;

export type ErrorCode = (typeof errorCodes)[number];
