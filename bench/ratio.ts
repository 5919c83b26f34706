/** What a benchmark finds: ratios of things measured in the same run, since a machine's milliseconds say nothing. */
import type { Bench } from 'tinybench'

export interface Ratio {
  name: string
  value: number
  limit: number
  /** Whether the value must be at least or at most the limit. */
  kept: 'at least' | 'at most'
}

export interface Measured {
  ratios: Ratio[]
  /** What was measured, a line each. */
  figures: string[]
}

export const isKept = ({ value, limit, kept }: Ratio): boolean =>
  kept === 'at least' ? value >= limit : value <= limit

/** Milliseconds of the median run, which a pause of the machine does not move. */
export function medianOf(bench: Bench, name: string): number {
  const result = bench.getTask(name)?.result
  if (!result || !('latency' in result)) throw new Error(`\`${name}\` was not measured: see the error above`)
  return result.latency.p50
}

export const figure = (value: number, unit: string, name: string): string =>
  `${value.toFixed(2).padStart(10)} ${unit.padEnd(4)} ${name}`

/** A figure for each task of a benchmark that has run. */
export const figuresOf = (bench: Bench): string[] =>
  bench.tasks.map(({ name }) => figure(medianOf(bench, name), 'ms', name))

/**
 * Milliseconds of two things that are run by turns, the median of each: a machine that is busy for a while is busy
 * for both.
 */
export async function byTurns(rounds: number, ours: () => unknown, theirs: () => unknown): Promise<[number, number]> {
  const times: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    for (const [i, run] of [ours, theirs].entries()) {
      const start = performance.now()
      await run()
      times[i]?.push(performance.now() - start)
    }
  }
  const [first, second] = times.map((list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0)
  return [first ?? 0, second ?? 0]
}
