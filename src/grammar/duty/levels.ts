/** The levels of those who act, behind their names. */
import { phraseAt, phrases } from '../phrases.js'
import type { Word } from '../words.js'

const FROM_LEVEL = phrases(
  'từ tỉnh, từ cấp tỉnh, từ thành phố, từ huyện, từ cấp huyện, từ trung ương, từ xã, từ cấp xã',
)
const TO_LEVEL = phrases(
  'đến cơ sở, đến xã, đến cấp xã, đến thôn, đến địa phương, đến các địa phương, đến khu dân cư, đến thôn bản',
)

/** `Cấp ủy, chính quyền | từ tỉnh đến cơ sở | tập trung …`: behind the levels of those who act. */
export function behindLevels(words: readonly Word[], at: number): number {
  const to = at + phraseAt(words, at, FROM_LEVEL)
  const length = to > at ? phraseAt(words, to, TO_LEVEL) : 0
  return length > 0 && words[at]?.gap === ' ' ? to + length : at
}
