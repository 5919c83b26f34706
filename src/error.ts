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

/**
 * Says of an option that it does not exist: a configuration in JSON has no types.
 *
 * @param known the names of those that exist
 * @param whose the function that takes them, by its public name
 * @throws TypeError that names the option and those that exist
 */
export function checkOptions(options: object, known: Readonly<Record<string, true>>, whose: string): void {
  if (options === null || typeof options !== 'object' || Array.isArray(options)) {
    throw new TypeError(`Cannot take the options of \`${whose}\`: pass them as an object`)
  }
  for (const name of Object.keys(options)) {
    if (Object.hasOwn(known, name)) continue
    const names = Object.keys(known).map((one) => `\`${one}\``)
    const mend = names.length > 0 ? `pass any of ${names.join(', ')}` : 'it takes none'
    throw new TypeError(`Cannot take the option \`${name}\` of \`${whose}\`: ${mend}`)
  }
}
