/** What a line of a page proves by itself: that a document is here, and which part of it. */
import {
  ANNEX_LINE,
  AUTHORITY,
  MOTTO,
  NATIONAL_NAME,
  PARTY_NAME,
  RECIPIENTS_LABEL,
  TYPE_LINE,
} from '../../text/letterhead-words.js'
import { markerAt } from '../../text/marker.js'

export const NATIONAL = 1
export const NUMBER = 2
export const CLOSING = 4
export const ANNEX = 8
/** What an annex is issued with, which no table of contents says. */
export const ATTACHED = 16

const NUMBER_LINE = /^(?:Luật |Nghị quyết |Pháp lệnh )?[Ss]ố ?:? ?[\d.…]{0,8} ?[/-]? ?[^\s/]{0,20}\/[^\s]{1,30}$/u
const RECIPIENTS_LINE = new RegExp(`^${RECIPIENTS_LABEL}(?!\\p{L})`, 'u')
const ATTACHED_LINE = /^\((?:Ban hành )?[Kk]èm theo /u
const LONGEST_AUTHORITY = 80

/** How much a line speaks for a document: its type and numbered lines do. */
export function evidenceOf(text: string): number {
  if (TYPE_LINE.test(text)) return 1
  const marker = markerAt(text)
  if (!marker) return 0
  return marker.ordinal > 0 && text.length > marker.end ? 1 : 0.2
}

/** The part of a document that a line can only be: one of the bits above, or 0. */
export function kindOf(text: string): number {
  if (NATIONAL_NAME.test(text) || MOTTO.test(text) || PARTY_NAME.test(text)) return NATIONAL
  if (RECIPIENTS_LINE.test(text) || (AUTHORITY.test(text) && text.length < LONGEST_AUTHORITY)) return CLOSING
  if (ATTACHED_LINE.test(text)) return ANNEX | ATTACHED
  if (ANNEX_LINE.test(text)) return ANNEX
  return NUMBER_LINE.test(text) ? NUMBER : 0
}
