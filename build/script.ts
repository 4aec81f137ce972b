/**
 * Ends a script with one sentence for the person at the keyboard instead of a stack trace.
 * Code 2 means that this machine lacks something; code 1 that the work itself failed.
 */
export class Stop extends Error {
  readonly exitCode: number;

  constructor(sentence: string, exitCode = 1) {
    super(sentence);
    this.name = 'Stop';
    this.exitCode = exitCode;
  }
}

/** Runs a script's body and turns its answer, or its {@link Stop}, into the exit code of this process. */
export async function runScript(body: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await body();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(error.message);
    process.exitCode = error.exitCode;
  }
}

/** One line for a step that takes noticeable time. */
export function announce(line: string): void {
  console.log(`counterpart: ${line}`);
}
