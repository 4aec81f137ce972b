import { z } from 'zod';
import { leavingSchema } from '../exchange/leaving/leavingRules.ts';
import { filmFormats, filmSizes, filmSpeeds } from '../film/filmOptions.ts';
import { idSchema } from '../model/ids.ts';
import { plainDateSchema } from '../model/plainDate.ts';
import { rowSchemas, type TableName, tableNames } from '../model/records.ts';
import { replaySpeeds } from '../model/vocabulary.ts';
import type { ClientRecord } from '../record/clientRecord.ts';
import type { Diff } from '../record/diff.ts';
import type { Message, Step } from '../record/step.ts';
import { type BookJob, bookFactsSchema, bookJobSchema, bookSettingsSchema } from './bookContract.ts';
import { type DossierResponses, type DossierStatus, dossierRequests } from './dossierContract.ts';
import { errorCodes } from './errorCodes.ts';
import { type ExportJob, exportBytes, exportFormats } from './exportContract.ts';
import type { EventName, RequestName } from './names.ts';
import { type Logo, orientations, paperLayouts, papers, printSettingsSchema } from './printContract.ts';
import type { Failure, Result } from './result.ts';

/** Largest number of row changes one step may hold; a whole imported client stays below it. */
export const maxChangesPerStep = 50_000;

export const messageSchema = z.strictObject({
  key: z.string().min(1).max(100),
  params: z.record(z.string().max(50), z.union([z.string().max(10_000), z.number()])).optional(),
});

const changeSchemas = tableNames.map((table: TableName) =>
  z
    .strictObject({
      table: z.literal(table),
      id: idSchema,
      from: rowSchemas[table].nullable(),
      to: rowSchemas[table].nullable(),
    })
    .refine((change) => change.from !== null || change.to !== null, { error: 'changes nothing' })
    .refine((change) => [change.from, change.to].every((row) => row === null || row.id === change.id), {
      error: 'row has another id than its change',
    }),
);

const [firstChange, ...otherChanges] = changeSchemas;
if (!firstChange) throw new Error('no tables');
export const diffSchema = z
  .array(z.discriminatedUnion('table', [firstChange, ...otherChanges]))
  .min(1)
  .max(maxChangesPerStep) as unknown as z.ZodType<Diff>;

export const stepSchema: z.ZodType<Step> = z.strictObject({
  id: idSchema,
  clientId: idSchema,
  label: messageSchema,
  diff: diffSchema,
});

export const languages = ['en', 'nl'] as const;
export type Language = (typeof languages)[number];
export const themes = ['light', 'dark', 'system'] as const;
export type Theme = (typeof themes)[number];

/** So many clients' last settings are kept. */
export const maxPrintedClients = 500;
export const preferencesSchema = z.strictObject({
  language: z.enum(languages),
  theme: z.enum(themes),
  paper: z.enum(papers),
  ownCompany: z.string().max(200),
  /** How each client was printed last, the latest last. */
  printed: z
    .array(z.strictObject({ clientId: idSchema, settings: printSettingsSchema }))
    .max(maxPrintedClients)
    .default([]),
  /** Minutes without a key or the mouse after which the secret dossier is locked. */
  dossierLockMinutes: z.number().int().min(1).max(120).default(5),
  replaySpeed: z.enum(replaySpeeds).default('year'),
  /** The replay jumps over long stretches in which nothing happened. */
  skipsQuiet: z.boolean().default(true),
  /** How the relationship book was made last. */
  book: bookSettingsSchema.nullable().default(null),
});
export type Preferences = z.infer<typeof preferencesSchema>;

/** What is printed: the client as it was at a date, or what changed since another, on a sheet, in a language. */
export const printJobSchema = z.strictObject({
  clientId: idSchema,
  at: plainDateSchema,
  compareWith: plainDateSchema.nullable(),
  paper: z.enum(papers),
  orientation: z.enum(orientations),
  layout: z.enum(paperLayouts),
  mono: z.boolean(),
  language: z.enum(languages),
  leaving: leavingSchema,
  /** Stands in the foot; null: the audience's own sentence. */
  confidentiality: z.string().max(200).nullable(),
});
export type PrintJob = z.infer<typeof printJobSchema>;

/** What is filmed: a stretch of a client's history, how fast, how large, in a language. Null dates: all until today. */
export const filmJobSchema = z.strictObject({
  clientId: idSchema,
  from: plainDateSchema.nullable(),
  to: plainDateSchema.nullable(),
  speed: z.enum(filmSpeeds),
  format: z.enum(filmFormats),
  size: z.enum(filmSizes),
  hasCaptions: z.boolean(),
  isDark: z.boolean(),
  language: z.enum(languages),
  leaving: leavingSchema,
});
export type FilmJob = z.infer<typeof filmJobSchema>;

/** Most bytes of a film that come in one message. */
export const maxFilmChunk = 4 * 1024 * 1024;
/** No film is longer than this, in bytes: it would not be played by anything. */
const longestFilm = 64 * 1024 ** 3;

/** The window's commands as a native menu; labels are in the user's language. */
export const menuSchema = z
  .array(
    z.strictObject({
      label: z.string().max(100),
      items: z
        .array(
          z.strictObject({
            /** Id of a command; empty for a separator. */
            id: z.string().max(60),
            label: z.string().max(100),
            accelerator: z.string().max(40).nullable(),
            isEnabled: z.boolean(),
          }),
        )
        .max(60),
    }),
  )
  .max(10);
export type MenuDescription = z.infer<typeof menuSchema>;

export interface ClientSummary {
  readonly id: string;
  readonly name: string;
}

export interface WorkspaceInfo {
  readonly path: string;
  /** File name without folder and extension. */
  readonly name: string;
  readonly isDefault: boolean;
  readonly isReadOnly: boolean;
  readonly clients: readonly ClientSummary[];
}

/** What undo and redo would do next for a client; null when there is nothing. */
export interface HistoryHeads {
  readonly undo: Message | null;
  readonly redo: Message | null;
}

export interface LoadedClient {
  readonly record: ClientRecord;
  readonly history: HistoryHeads;
}

/** A step that is on disk. */
export interface SavedStep {
  readonly history: HistoryHeads;
}

/** An undo or redo that is on disk: the diff to apply to what the window shows. */
export interface SavedReplay {
  readonly diff: Diff;
  readonly label: Message;
  readonly history: HistoryHeads;
}

/** The window starts with this; `failure` when the workspace could not be opened. */
export interface StartInfo {
  readonly workspace: WorkspaceInfo | null;
  readonly failure: Failure | null;
  readonly preferences: Preferences;
  readonly today: string;
  readonly logo: Logo | null;
  /** Set in the hidden window that prints. */
  readonly printJob: PrintJob | null;
  /** Set in the hidden window that films. */
  readonly filmJob: FilmJob | null;
  /** Set in the hidden window that exports. */
  readonly exportJob: ExportJob | null;
  /** Set in the hidden window that makes a book. */
  readonly bookJob: BookJob | null;
  readonly platform: 'linux' | 'darwin' | 'win32';
}

/** So many clients of a book are drawn; when all are, it is being written. */
export const bookProgressSchema = z.strictObject({ done: z.number().int().min(0), of: z.number().int().min(1) });
export type BookProgress = Readonly<z.infer<typeof bookProgressSchema>>;

const nothing = z.undefined();
const failureSchema = z.strictObject({
  code: z.enum(errorCodes),
  params: z.record(z.string().max(50), z.union([z.string().max(10_000), z.number()])),
});
const ofClient = z.strictObject({ clientId: idSchema });

/**
 * Every request the window may make. `request` is parsed in the main process; `response` is the type both ends see.
 * Channel name = key.
 */
export const requests = {
  start: { request: nothing },
  listClients: { request: nothing },
  loadClient: { request: ofClient },
  loadAllClients: { request: nothing },
  saveStep: { request: stepSchema },
  undo: { request: ofClient },
  redo: { request: ofClient },
  addSample: { request: z.strictObject({ language: z.enum(languages) }) },
  newWorkspace: { request: nothing },
  openWorkspace: { request: nothing },
  openDefaultWorkspace: { request: nothing },
  newestBackup: { request: nothing },
  restoreBackup: { request: nothing },
  importJson: { request: nothing },
  /** `clientId` null: all of them. */
  exportJson: {
    request: z.strictObject({ clientId: idSchema.nullable(), leaving: leavingSchema, language: z.enum(languages) }),
  },
  exportCalendar: {
    request: z.strictObject({
      clientId: idSchema.nullable(),
      colleagueId: idSchema.nullable(),
      language: z.enum(languages),
      leaving: leavingSchema,
    }),
  },
  savePreferences: { request: preferencesSchema },
  setMenu: { request: menuSchema },
  printPdf: { request: printJobSchema },
  printPaper: { request: printJobSchema },
  chooseLogo: { request: nothing },
  removeLogo: { request: nothing },
  printReady: { request: z.strictObject({ failure: failureSchema.nullable(), facts: bookFactsSchema.nullable() }) },
  saveExport: {
    request: z.strictObject({
      clientId: idSchema,
      at: plainDateSchema,
      format: z.enum(exportFormats),
      bytes: exportBytes,
    }),
  },
  exportFailed: { request: z.strictObject({ failure: failureSchema }) },
  copyPicture: { request: z.strictObject({ bytes: exportBytes }) },
  exportBook: { request: bookJobSchema },
  cancelBook: { request: nothing },
  bookProgress: { request: bookProgressSchema },
  bookPainted: { request: bookFactsSchema },
  bookSlides: { request: z.strictObject({ bytes: exportBytes }) },
  bookFailed: { request: z.strictObject({ failure: failureSchema }) },
  filmBegin: { request: filmJobSchema },
  filmWrite: {
    request: z.strictObject({
      position: z.number().int().nonnegative().max(longestFilm),
      bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.length <= maxFilmChunk),
    }),
  },
  filmProgress: { request: z.strictObject({ share: z.number().min(0).max(1) }) },
  filmEnd: { request: z.strictObject({ isWhole: z.boolean(), failure: failureSchema.nullable() }) },
  setFullScreen: { request: z.strictObject({ isOn: z.boolean() }) },
  settled: { request: z.strictObject({ isAllSaved: z.boolean() }) },
  ...dossierRequests,
} as const satisfies Record<RequestName, { readonly request: z.ZodType }>;

export type RequestOf<N extends RequestName> = z.infer<(typeof requests)[N]['request']>;

/** Answers are `Result`s: a refusal of the user's dialog is `ok(null)`. */
export interface Responses extends DossierResponses {
  readonly start: StartInfo;
  readonly listClients: Result<readonly ClientSummary[]>;
  readonly loadClient: Result<LoadedClient>;
  /** Every client of the workspace, for what looks across them. */
  readonly loadAllClients: Result<readonly ClientRecord[]>;
  readonly saveStep: Result<SavedStep>;
  readonly undo: Result<SavedReplay>;
  readonly redo: Result<SavedReplay>;
  /** Adds both sample clients to the open workspace. */
  readonly addSample: Result<WorkspaceInfo>;
  readonly newWorkspace: Result<WorkspaceInfo | null>;
  readonly openWorkspace: Result<WorkspaceInfo | null>;
  readonly openDefaultWorkspace: Result<WorkspaceInfo>;
  /** When the newest good backup of the workspace that failed to open was taken (ISO timestamp); null without one. */
  readonly newestBackup: Result<{ readonly takenAt: string } | null>;
  /** Puts that backup in its place; the damaged file is set aside, not deleted. */
  readonly restoreBackup: Result<WorkspaceInfo>;
  /** Adds the clients of a chosen JSON file to the open workspace. */
  readonly importJson: Result<WorkspaceInfo | null>;
  readonly exportJson: Result<{ readonly path: string } | null>;
  /** The planned contacts of all clients, of one colleague of ours or everybody, as an iCalendar file. */
  readonly exportCalendar: Result<{ readonly path: string } | null>;
  readonly savePreferences: Result<null>;
  readonly setMenu: Result<null>;
  readonly printPdf: Result<{ readonly path: string } | null>;
  /** Shows the system's own print dialog for the very sheets. True: they went to a printer. */
  readonly printPaper: Result<boolean>;
  /** Lets the user choose a picture file, checks it and keeps a copy. */
  readonly chooseLogo: Result<Logo | null>;
  readonly removeLogo: Result<null>;
  /** The hidden print window has painted the sheet, or says why it cannot. */
  readonly printReady: Result<null>;
  /** Asks where to, or knows from the command line, and writes the file. */
  readonly saveExport: Result<{ readonly path: string } | null>;
  /** The hidden window that exports says why it cannot. */
  readonly exportFailed: Result<null>;
  /** Puts a PNG on the clipboard. */
  readonly copyPicture: Result<null>;
  /** Asks where to and makes the book in a window nobody sees. Null: the user changed her mind, before or meanwhile. */
  readonly exportBook: Result<{ readonly path: string } | null>;
  /** Stops the book that is being made for this window. */
  readonly cancelBook: Result<null>;
  /** The hidden window tells how many clients are drawn. */
  readonly bookProgress: Result<null>;
  /** All sheets stand in the hidden window. */
  readonly bookPainted: Result<null>;
  readonly bookSlides: Result<null>;
  readonly bookFailed: Result<null>;
  /** Asks for the file and opens it beside itself; the film is written there piece by piece. */
  readonly filmBegin: Result<{ readonly path: string } | null>;
  readonly filmWrite: Result<null>;
  readonly filmProgress: Result<null>;
  /** The whole film takes its name; anything less is removed. */
  readonly filmEnd: Result<{ readonly path: string } | null>;
  /** Whether the window filled the screen before. A system may refuse: then it stays as it was. */
  readonly setFullScreen: Result<{ readonly was: boolean }>;
  /** Nothing is waiting to be saved any more. `isAllSaved` false: a step was refused, and the user is being told. */
  readonly settled: Result<null>;
}

/** What the main process tells a window unasked. */
export interface Events {
  /** A native menu item was chosen: the id of a command. */
  readonly command: string;
  /** The workspace was replaced (file opened by double click, restored) or lost. */
  readonly workspace: { readonly workspace: WorkspaceInfo | null; readonly failure: Failure | null };
  /** The window is about to close, or to show another workspace: answer `settled` when no step is waiting. */
  readonly settleAsked: null;
  /** The day it is, each time the window comes to the front: a program left open does not stay in yesterday. */
  readonly today: string;
  readonly logo: Logo | null;
  /** The dossier was locked, unlocked or written to. On `locked` the window drops every note it holds. */
  readonly dossier: DossierStatus;
  /** Of the book that is being made for this window. */
  readonly bookProgress: BookProgress;
}

/** What the preload script puts on `window.counterpart`. */
export type Bridge = {
  readonly [N in RequestName]: (request: RequestOf<N>) => Promise<Responses[N]>;
} & {
  readonly on: <E extends EventName>(event: E, listener: (payload: Events[E]) => void) => () => void;
};
