/** Offices of courts that are named after their reviews of judgments. */
import { phraseAt, phrases } from '../phrases.js'
import type { Word } from '../words.js'
import type { Item } from './item.js'

const OF_COURTS = new Set(['giám đốc', 'kiểm tra', 'thanh tra'])
const REVIEWS = phrases('kiểm tra, thanh tra, thi hành án')

/** `Phòng Giám đốc, | kiểm tra, | thanh tra và | thi hành án`: one more of the works that such an office has. */
export const isReview = (words: readonly Word[], { from }: Item, start: number): boolean => {
  const end = words[start]?.gap === ',' ? start : start - 1
  return (
    words[from + 1]?.key === 'giám' &&
    words[from + 2]?.key === 'đốc' &&
    OF_COURTS.has(`${words[end - 2]?.key} ${words[end - 1]?.key}`) &&
    phraseAt(words, start, REVIEWS) > 0
  )
}
