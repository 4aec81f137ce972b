import type { ErrorCode } from './errorCodes.ts';

/** Values a sentence about a failure speaks of: a path, a name, a date. Never a secret. */
export type FailureParams = Readonly<Record<string, string | number>>;

/** An expected failure. `code` picks the sentence and the next step to offer, `params` says what and where. */
export interface Failure {
  readonly code: ErrorCode;
  readonly params: FailureParams;
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const fail = (code: ErrorCode, params: FailureParams = {}): Result<never> => ({
  ok: false,
  error: { code, params },
});
