import { fail, type Result } from '../../shared/ipc/result.ts';
import { createCalls } from './calls.ts';
import type { StorageCall, StorageResponse } from './protocol.ts';
import { argumentSchemas, requestSchema } from './requestSchemas.ts';
import { classifyError, detailOf, isHandleBroken } from './storageErrors.ts';

export interface ServerOptions {
  readonly now: () => Date;
  /** One line for the log of the program. */
  readonly log: (line: string) => void;
  readonly respond: (response: StorageResponse) => void;
  /** The database handle is not to be trusted any more: the process should end without touching the file again. */
  readonly onBroken: () => void;
}

export interface Server {
  /** Takes a message as it came in. Requests are served one at a time, in the order of their coming. */
  readonly receive: (message: unknown) => void;
  /** Closes the workspace after what is being served. */
  readonly shutDown: () => Promise<void>;
}

/** Serves storage calls, whatever the messages travel through. No error gets past it: each has an answer. */
export const createServer = ({ now, log, respond, onBroken }: ServerOptions): Server => {
  const { handlers, openPath } = createCalls({ now, warn: log });
  let last: Promise<void> = Promise.resolve();
  let isBroken = false;

  const answer = async (call: StorageCall, args: readonly unknown[]): Promise<Result<unknown>> => {
    const parsed = argumentSchemas[call].safeParse(args);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      const where = issue ? `${issue.path.join('.')}: ${issue.message}` : '';
      log(`${call} was asked with something else than promised: ${where}`);
      return fail('recordInvalid', { what: call, where });
    }
    const handler = handlers[call] as (...values: readonly unknown[]) => Result<unknown> | Promise<Result<unknown>>;
    return await handler(...parsed.data);
  };

  const serve = async (message: unknown): Promise<void> => {
    const request = requestSchema.safeParse(message);
    if (!request.success) {
      log(`not a request: ${request.error.issues[0]?.message ?? ''}`);
      return;
    }
    const { nr, call, args } = request.data;
    try {
      respond({ nr, answer: await answer(call, args) });
    } catch (error) {
      const failure = classifyError(error, openPath());
      if (!failure) log(`${call} failed: ${error instanceof Error ? error.stack : String(error)}`);
      respond({
        nr,
        answer: failure ? { ok: false, error: failure } : fail('storageUnavailable', { detail: detailOf(error) }),
      });
      if (isHandleBroken(error)) {
        log(`${call} broke the database handle: ${detailOf(error)}`);
        isBroken = true;
        onBroken();
      }
    }
  };

  /** Nothing is done after the handle broke; who asked is answered by the end of the process. */
  const enqueue = (work: () => Promise<void>): Promise<void> => {
    last = last.then(() => (isBroken ? undefined : work()));
    return last;
  };

  return {
    receive: (message) => void enqueue(() => serve(message)),
    shutDown: () =>
      enqueue(async () => {
        await handlers.close();
      }),
  };
};
