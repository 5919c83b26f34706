/** One of several files that an output is made of. */
export interface WrittenFile {
  /** A file name without a folder. */
  name: string
  /** Its bytes. */
  content: Uint8Array
}
