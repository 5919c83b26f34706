/** What is read of a line that charges somebody, in words. */
import type { Item } from '../party/item.js'

/** What was read of a line, in words. */
export interface Reading {
  leads: Item[]
  coordinators: Item[]
  /** Who carries out what another presides over: `Sở X chủ trì, | UBND các xã | thực hiện`. */
  executors?: Item[]
  /** The leads stand beside the body that the heading above names. */
  beside?: true
  /** Index of the word that what is to be done begins with. */
  next: number
}

/** How many words are looked at: most lines are told by the first few, a long list of bodies needs them all. */
export const SIGHTS = [8, 40, 240]
