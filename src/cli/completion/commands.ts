/** What the script of a shell is written from. */
export interface CompletedOption {
  long: string
  short: string | null
  description: string
  takesValue: boolean
  /** The values that it may be given; empty where any may, or a file. */
  values: readonly string[]
  isFile: boolean
}

export interface CompletedCommand {
  name: string
  description: string
  options: CompletedOption[]
  /** The words that it takes for an argument; null where that is a file. */
  words: readonly string[] | null
}
