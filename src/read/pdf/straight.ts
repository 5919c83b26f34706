/** The straight lines of a page. */

/** A line: `at` across its direction, from `from` to `to` along it. */
export interface Straight {
  at: number
  from: number
  to: number
}

export interface Lines {
  across: Straight[]
  down: Straight[]
}

/** Points: lines so near are one. */
export const SAME = 2.5
/** Points: ends so near touch. */
export const TOUCH = 3

export const near = (a: number, b: number): boolean => Math.abs(a - b) < SAME
