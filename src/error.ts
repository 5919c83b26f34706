/** What is wrong with an input, for programs. */
export type PlanErrorCode =
  | 'empty-input'
  | 'binary-input'
  | 'unsupported-format'
  | 'unreadable-encoding'
  | 'not-a-plan'
  | 'too-large'
  | 'encrypted'
  | 'damaged'
  | 'no-text'
  | 'no-such-pages'

/**
 * What is wrong with an input as a file: it is empty, it is no text, it is too large, it is encrypted or damaged, it
 * does not have the pages that were asked for. What is wrong with a document is never an error but a diagnostic of the
 * plan.
 */
export class PlanError extends Error {
  readonly code: PlanErrorCode

  /**
   * @param code machine-readable kind of the fault
   * @param message one sentence that names the fault and says what to do
   */
  constructor(code: PlanErrorCode, message: string) {
    super(message)
    this.name = 'PlanError'
    this.code = code
  }
}
