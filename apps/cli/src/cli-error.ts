/** How a command ends. */
export const EXIT = {
  done: 0,
  /** Something was not available or went wrong; what was written stands, and the command can be run again. */
  failed: 1,
  /** Wrong usage or configuration; nothing was done. */
  usage: 2,
  /** An import ran to its end and refused some rows; the good ones are in. */
  rowsRefused: 3,
} as const;
/** One of the codes of `EXIT`. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A command cannot go on. The message is for the person at the terminal and holds no personal text. */
export class CliError extends Error {
  override readonly name = 'CliError';

  constructor(
    message: string,
    readonly exitCode: ExitCode,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
