/** What a caller may say of the reading of an input; formats without pages or passwords ask for nothing of it. */
export interface ReadOptions {
  /** Opens a file that is protected by a password. */
  password?: string
  /** The pages to read, 1-based, both included; all where it is missing. */
  pages?: { from: number; to: number }
  /** Ends the reading: the promise is rejected with the reason of the signal. */
  signal?: AbortSignal
  /** Called after each page. */
  onProgress?: (progress: Progress) => void
}

export interface Progress {
  /** The page that is done, 1-based. */
  page: number
  /** The last page that is read. */
  pages: number
  stage: 'read'
}
