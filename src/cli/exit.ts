/** How a command ends: the exit codes, and the errors that carry one. */
export const exitCodes = {
  fine: 0,
  /** `check` found an error in the document. */
  findings: 1,
  /** The command line is wrong, or the output cannot be written. */
  usage: 2,
  /** The input cannot be read as a plan. */
  input: 3,
  /** A fault of the program itself (EX_SOFTWARE of sysexits.h). */
  internal: 70,
  /** Ended by Ctrl-C, as shells count it: 128 and the number of SIGINT. */
  interrupted: 130,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** Ends a command with a sentence for the user, already in the user's language. */
export class CommandError extends Error {
  readonly exitCode: ExitCode
  /** The kind of fault in one word, by which a run over many files counts: `damaged`, `cannot-write`. */
  readonly code: string

  constructor(exitCode: ExitCode, message: string, code = 'failed') {
    super(message)
    this.name = 'CommandError'
    this.exitCode = exitCode
    this.code = code
  }
}
