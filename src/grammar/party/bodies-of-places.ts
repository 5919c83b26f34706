/** Groups of the bodies that each of several places has: `HĐND, UBND các xã`, `UBND tỉnh An Giang, Vĩnh Long`. */
import { phraseAt, phrases } from '../phrases.js'
import type { Word } from '../words.js'
import { RANKS } from './body-words.js'
import type { Member } from './item.js'

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

/** A place among several: the word of its rank, if it has one, and those of its name. */
export interface NamedPlace {
  rank: Member | null
  name: Member
}

const LONGEST_RANK = 2
const LONGEST_PLACE = 5

/**
 * The places whose names stand behind a body that each of them has: `UBND | tỉnh An Giang, Vĩnh Long`,
 * `Công an | các phường Hòa An và xã Tân Lập`, `UBND | các xã, phường: Hòa An, Tân Lập`; none unless two are named and
 * nothing else is.
 */
export function placesNamed(words: readonly Word[], from: number, to: number): NamedPlace[] {
  const first = words[from]?.key === 'các' ? from + 1 : from
  let rank = rankAt(words, first)
  if (!rank) return []
  let at = rank.to
  for (let other = rankAt(words, at); other && words[at]?.gap === ','; other = rankAt(words, at)) {
    rank = null
    at = other.to
  }
  const places: NamedPlace[] = []
  while (at < to) {
    const start = places.length > 0 && words[at]?.key === 'và' ? at + 1 : at
    if (places.length > 0 && start === at && words[at]?.gap !== ',') return []
    const own: Member | null = places.length > 0 ? rankAt(words, start) : null
    if (own) rank = own
    const name = { from: own?.to ?? start, to: own?.to ?? start }
    while (name.to < to && goesOn(words, name)) name.to++
    if (name.to === name.from || name.to - name.from > LONGEST_PLACE) return []
    places.push({ rank, name })
    at = name.to
  }
  return places.length > 1 ? places : []
}

/** Another word of the name: all of its words are capitals, of `Bà Rịa - Vũng Tàu` too. */
function goesOn(words: readonly Word[], { from, to }: Member): boolean {
  const word = words[to]
  return word?.capital === true && (to === from || word.gap === ' ' || word.gap === '-')
}

function rankAt(words: readonly Word[], at: number): Member | null {
  let key = ''
  for (let next = at; next < at + LONGEST_RANK && words[next]?.capital === false; next++) {
    key = key === '' ? (words[next]?.key ?? '') : `${key} ${words[next]?.key}`
    if (RANKS.has(key)) return { from: at, to: next + 1 }
  }
  return null
}
