/** What a command knows of the outside world, so that it can be run without a process. */
export interface Output {
  write(content: string | Uint8Array): unknown
  isTTY?: boolean
  columns?: number
}

export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Record<string, string | undefined>
  /** Says when the user ends the program by Ctrl-C. */
  once?(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown
  off?(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown
}

const codes = { bold: 1, dim: 2, red: 31, yellow: 33, cyan: 36 } as const

export type Paint = (style: keyof typeof codes, text: string) => string

/** Colours only where a person looks on, and not where NO_COLOR is set (https://no-color.org). */
export function painter(output: Output, env: Terminal['env']): Paint {
  if (!output.isTTY || env.NO_COLOR || env.TERM === 'dumb') return (_, text) => text
  return (style, text) => `\u001b[${codes[style]}m${text}\u001b[0m`
}

/** The columns that a line may take: 80 where nothing else is known, as in a pipe. */
export function widthOf(output: Output): number {
  return output.isTTY && output.columns ? Math.max(40, output.columns) : 80
}
