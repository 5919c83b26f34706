/** A name in a list of bodies, by the words that it takes. */
import type { Opening } from './opening.js'

/** Which words of a list make up one of the bodies named. */
export interface Member {
  from: number
  to: number
}

export interface Item {
  from: number
  /** Index of the word after the last one. */
  to: number
  opening: Opening | null
  /** The bodies that share its head or tail; none for a name of its own. */
  members: readonly Member[]
  /** What stands behind the last of them and is of all. */
  tail?: Member
}

export interface List {
  items: Item[]
  /** Index of the first word that is not part of the list. */
  next: number
}
