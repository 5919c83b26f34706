/** What a letterhead says. */
import type { TitledHead } from './letterhead-title.js'

export interface Letterhead extends TitledHead {
  place: string | null
  /** The month or the year at the foot of a cover (EDTF); for want of a date. */
  coverDate: string | null
  partyName: boolean
  /** The line of its number is there, with its figure or without. */
  numbered: boolean
  /** Who enacts, below the title: `CHỦ TỊCH ỦY BAN NHÂN DÂN`. */
  enactor: string | null
  /** A line said by what the issuer was set up, and the number of that is to follow. */
  setUp: boolean
}
