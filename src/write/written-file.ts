/** One of several files that an output is made of. */
export interface WrittenFile {
  /** A file name without a folder. */
  name: string
  content: Uint8Array
}
