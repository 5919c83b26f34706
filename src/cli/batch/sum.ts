/** What became of the inputs of a run. */
export interface BatchSum {
  converted: number
  skipped: number
  /** By code, the most frequent first. */
  failed: [code: string, count: number][]
  leftOut: number
  interrupted: boolean
}
