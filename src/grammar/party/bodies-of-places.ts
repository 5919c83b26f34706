/** Groups of the bodies that each of several places has: `HĐND, UBND các xã`. */
import { phraseAt, phrases } from '../phrases.js'
import type { Word } from '../words.js'

/** The bodies of a place that stand with its name once for all of them. */
const OF_PLACE = phrases(`
  hđnd, hội đồng nhân dân, thường trực hđnd, thường trực hội đồng nhân dân, ubnd, ủy ban nhân dân, đảng ủy, cấp ủy, chính quyền,
  mttq, ubmttq, mttq việt nam, ubmttq việt nam, mặt trận tổ quốc, mặt trận tổ quốc việt nam, ủy ban mttq, ủy ban mttq việt nam,
  ủy ban mặt trận tổ quốc, ủy ban mặt trận tổ quốc việt nam
`)
const PLACES = phrases(`
  các cấp, các tỉnh, các thành phố, các huyện, các quận, các thị xã, các xã, các phường, các thị trấn, các đặc khu, các địa phương,
  cấp tỉnh, cấp huyện, cấp xã, cấp cơ sở
`)

/**
 * How many words the bodies of a group take whose places stand once, behind the last: `HĐND, UBND | các xã`,
 * `Đảng ủy, UBND và MTTQ | cấp xã`; 0 for none. They are one group, as no body of them is named.
 */
export function bodiesOfPlaces(words: readonly Word[], at: number): number {
  let [bodies, next] = [0, at]
  while (next < words.length) {
    const joint = bodies > 0 && words[next]?.key === 'và' ? 1 : 0
    if (bodies > 0 && joint === 0 && words[next]?.gap !== ',') break
    const length = phraseAt(words, next + joint, OF_PLACE)
    if (length === 0) return 0
    next += joint + length
    bodies++
  }
  return bodies > 1 && words[next]?.gap === ' ' && phraseAt(words, next, PLACES) > 0 ? next - at : 0
}
