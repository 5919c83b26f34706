/** Where a name of a body, or of a group of bodies, begins. */
import { knownNameAt } from '../agency/agency-index.js'
import { shortHead } from '../agency/name-key.js'
import { VERBS, WEAK_VERBS } from '../duty/words.js'
import { type Phrases, phraseAt, phrases } from '../phrases.js'
import type { Word } from '../words.js'
import { bodiesOfPlaces } from './bodies-of-places.js'
import {
  ACRONYMS,
  COMMON,
  COMPLETE,
  FIELDS,
  HEADS,
  KINDS,
  LED,
  MANY_NOUNS,
  NOUNS,
  OFFICES,
  OTHER_NOUN,
  OTHER_SENSE,
  POSTS,
  QUANTIFIERS,
  SEATS,
} from './body-words.js'
import { isFestival, isPrevention, isRoom } from './misleading-heads.js'
import { isName, keyOf, LEADERSHIP, type Opening } from './opening.js'
import { smallHeadAt } from './small-head.js'

/** What says which bodies are meant instead of naming one. */
const QUALIFIERS = new Set(['có', 'liên', 'thuộc', 'trực', 'được'])

/**
 * What begins at `words[at]`; null where nothing does. `first` where nothing stands before it that makes
 * a common word (`tổ chức`, `phòng`) likely to be a group.
 */
export function openingAt(words: readonly Word[], at: number, first = false): Opening | null {
  const word = words[at]
  if (!word) return null
  const quantifier = phraseAt(words, at, QUANTIFIERS)
  if (quantifier > 0) return pluralAt(words, at, quantifier)
  if (word.acronym && ACRONYMS.has(word.key)) return { form: 'body', length: 1, head: word.key, office: false }
  const length = word.capital ? phraseAt(words, at, HEADS) || unmarkedHead(words, at) : 0
  if (length > 0 && (SHORT_HEADS.has(word.key) || isNamed(words, at, length))) {
    const written = keyOf(words, at, length)
    const head = UNMARKED.get(written) ?? written
    return { form: 'body', length, head, office: OFFICES.has(head) }
  }
  const people = peopleAt(words, at)
  if (people) return people
  const small = smallHeadAt(words, at)
  if (small) return small
  const noun = phraseAt(words, at, NOUNS)
  const clipped = noun === 0 ? clippedRank(words, at) : null
  if (clipped) return { form: 'noun', length: 1, head: clipped, office: false }
  if (noun === 0 || isOtherSense(words, at, noun, OTHER_NOUN) || isPrevention(words, at)) return null
  const head = keyOf(words, at, noun)
  const next = words[at + noun]
  // `Ngành Giáo dục chủ trì …`, where a sentence begins
  const isField = head === 'ngành' && first && at === 0 && word.capital
  if ((head === 'cơ quan' || isField) && isName(next)) return { form: 'body', length: noun, head, office: false }
  // `tổ chức liên quan`, but not `Tổ chức liên kết hệ thống`
  const isRelated = next?.key === 'liên' && words[at + noun + 1]?.key === 'quan'
  const isLabel = word.acronym && (!next || next.gap === ':')
  const isKind = isRelated || isLabel || isSecondNoun(words, at + noun, head) || phraseAt(words, at, KINDS) > 0
  if (first && COMMON.has(head) && !isKind) return null
  return { form: 'noun', length: noun, head, office: false }
}

/** A noun behind the first makes it one too; behind `tổ chức`, which may be a verb, one of those that are organisations. */
const isSecondNoun = (words: readonly Word[], at: number, head: string): boolean =>
  isNoun(words, at) && (head !== 'tổ chức' || words[at]?.gap !== ' ' || phraseAt(words, at, ORGANISATIONS) > 0)

const ORGANISATIONS = phrases('công đoàn, đoàn thể, đảng, cơ sở đảng, đoàn thanh niên, tín dụng, tôn giáo')

const PEOPLE = phrases(`
  cán bộ, đội ngũ, chuyên gia, chuyên viên, giảng viên, giáo viên, nhân viên, viên chức, công chức, bác sĩ, y bác sĩ, kỹ sư,
  kỹ thuật viên, báo cáo viên, tuyên truyền viên, cộng tác viên, đại diện, phòng chuyên môn, phòng nghiệp vụ, bộ phận
`)
const LONGEST_PEOPLE = 7

/** `cán bộ kỹ thuật của Sở`, in small letters: where a sentence begins they are what it is about. */
function peopleAt(words: readonly Word[], at: number): Opening | null {
  if (words[at]?.capital || phraseAt(words, at, PEOPLE) === 0) return null
  for (let of = at + 1; of < at + LONGEST_PEOPLE; of++) {
    const word = words[of]
    if (!word || word.capital || (word.gap !== ' ' && word.gap !== ',')) return null
    if (word.key !== 'của') continue
    const body = words[of + 1]?.capital ? openingAt(words, of + 1) : null
    return body?.form === 'body' ? { ...body, length: of + 1 - at + body.length, people: true } : null
  }
  return null
}

/** `các huyện, thành, thị`: the first word of a rank stands for it beside another one. */
function clippedRank(words: readonly Word[], at: number): string | null {
  const word = words[at]
  const rank = word?.gap === ',' ? CLIPPED.get(word.key) : undefined
  const before = words[at - 1]?.key ?? ''
  if (!rank || !(CLIPPED.has(before) || before === 'huyện' || before === 'xã' || before === 'phố')) return null
  const next = words[at + 1]
  return next?.gap === ' ' && rank.senses.has(next.key) ? null : rank.rank
}

/** By the first word of a rank, the rank and what makes another word of it. */
const CLIPPED: ReadonlyMap<string, { rank: string; senses: ReadonlySet<string> }> = new Map([
  ['thành', { rank: 'thành phố', senses: new Set('lập công tích phần viên phố đoàn ủy uỷ quả thạo'.split(' ')) }],
  ['thị', { rank: 'thị xã', senses: new Set('xã trấn trường ủy uỷ đoàn hành sát trực'.split(' ')) }],
])

/** Heads typed without their mark, `Vu Kế hoạch - Tài chính`, and those that letters stand for: `P. Kế toán`, `P.KHTC`, `HTX Tân Lập`. */
export const UNMARKED: ReadonlyMap<string, string> = new Map([
  ['vu', 'vụ'],
  ['so', 'sở'],
  ['bo', 'bộ'],
  ['cuc', 'cục'],
  ['p', 'phòng'],
  ['htx', 'hợp tác xã'],
  ['tt', 'trung tâm'],
  ['cđ', 'công đoàn'],
  ['nv', 'nhân viên'],
])

/** Of these what stands behind them has told that they are heads. */
const SHORT_HEADS = new Set(['htx', 'tt', 'cđ', 'nv'])

function unmarkedHead(words: readonly Word[], at: number): number {
  const next = words[at + 1]
  const key = words[at]?.key ?? ''
  if (key === 'p' && next?.gap === ' ' && next.acronym) return 1
  // `TT. Y tế`, but the town of `TT Cái Nước`; `CĐ ngành Y tế`, but the college of `CĐ Sư phạm`
  if (key === 'tt' || key === 'cđ' || key === 'nv')
    return next?.gap === ' ' && shortHead(key, next.key, words[at + 2]?.key) ? 1 : 0
  if (key === 'htx') return isName(next) ? 1 : 0
  return UNMARKED.has(key) && isName(next) && MARKED.test(next?.key ?? '') ? 1 : 0
}

/** A word of a text that is written with its marks. */
const MARKED = /[^a-z]/u

/** `TP. Hồ Chí Minh`, not the Ministry of Justice of `Bộ Nội vụ, TP`. */
export function isCity(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return words[at]?.key === 'tp' && next?.gap === ' ' && next.capital
}

/** Of a body, where there are many of them; one alone has a name: `Bộ phận Một cửa`. */
const PARTS = phrases('bộ phận')

function pluralAt(words: readonly Word[], at: number, quantifier: number): Opening | null {
  const noun = Math.max(
    phraseAt(words, at + quantifier, NOUNS),
    phraseAt(words, at + quantifier, HEADS),
    phraseAt(words, at + quantifier, MANY_NOUNS),
    clippedAt(words, at + quantifier),
    // `Các LĐLĐ huyện`
    words[at + quantifier]?.acronym && ACRONYMS.has(words[at + quantifier]?.key ?? '') ? 1 : 0,
  )
  const start = words[at + quantifier]
  const part = phraseAt(words, at + quantifier, PARTS)
  if (part > 0 && start?.gap === ' ')
    return { form: 'plural', length: quantifier + part, head: keyOf(words, at + quantifier, part), office: false }
  const isOther = isOtherSense(words, at + quantifier, noun, OTHER_NOUN) && !isDigital(words, at + quantifier + noun)
  if (noun === 0 || start?.gap !== ' ' || isOther) return null
  return { form: 'plural', length: quantifier + noun, head: keyOf(words, at + quantifier, noun), office: false }
}

/** `các doanh nghiệp số`: those of a kind, where `doanh nghiệp số` alone is a field of work. */
const isDigital = (words: readonly Word[], behind: number): boolean =>
  words[behind - 1]?.key === 'nghiệp' && words[behind]?.key === 'số'

/** `chi, đảng bộ`: the noun of the second is that of the first too. */
function clippedAt(words: readonly Word[], at: number): number {
  const [first, second, third] = words.slice(at, at + 3)
  if (first?.key !== 'chi' && first?.key !== 'đảng') return 0
  return second?.gap === ',' && (second.key === 'đảng' || second.key === 'chi') && third?.key === 'bộ' ? 3 : 0
}

function isNamed(words: readonly Word[], at: number, length: number): boolean {
  if (isOtherSense(words, at, length, OTHER_SENSE) || isRoom(words, at)) return false
  const head = keyOf(words, at, length)
  const next = words[at + length]
  const follows = next?.gap === ' ' || (next?.gap === '/' && OFFICES.has(head))
  if (isPartnerAlone(words, at, length)) return true
  if (FIELDS.has(head))
    return (
      isPost(words, at, length) ||
      (follows &&
        ((phraseAt(words, at + length, SEATS) > 0 && phraseAt(words, at + length, KINDS) === 0) ||
          (next?.capital ?? false)))
    )
  if (head === LEADERSHIP) return follows && leadsBody(words, at, at + length)
  if (COMPLETE.has(head) || OFFICES.has(head)) return true
  if (!follows || !next) return next?.gap === ',' && bodiesOfPlaces(words, at) > 0
  if (head === 'hội' && isFestival(words, at)) return false
  // `Ban liên lạc cựu chiến binh`
  if (head === 'ban' && next.key === 'liên' && words[at + 2]?.key === 'lạc') return true
  if (next.capital || (length > 1 && !QUALIFIERS.has(next.key))) return true
  const noun = phraseAt(words, at + length, NOUNS)
  return !QUALIFIERS.has(next.key) && (noun === 0 || isOtherSense(words, at + length, noun, OTHER_NOUN))
}

const POST_DOES = phrases('chủ trì, phối hợp, có trách nhiệm, chịu trách nhiệm, căn cứ')

/**
 * `Kế toán: …`, `Kế toán, Thủ quỹ: …`, `Thủ quỹ chi trả …`, but `Văn thư, lưu trữ` is a field; alone in a line it may be
 * a title of work.
 */
function isPost(words: readonly Word[], at: number, length: number): boolean {
  if (length === 0 || phraseAt(words, at, POSTS) !== length) return false
  const behind = at + length
  const next = words[behind]
  if (!next || next.gap === ';') return at > 0
  if (next.gap === ':') return true
  const joint = next.key === 'và' ? 1 : 0
  if (next.gap !== ',' && joint === 0)
    return (
      next.gap === ' ' &&
      (phraseAt(words, behind, VERBS) > phraseAt(words, behind, WEAK_VERBS) || phraseAt(words, behind, POST_DOES) > 0)
    )
  const second = behind + joint
  const post = phraseAt(words, second, POSTS)
  if (post > 0) return second + post < words.length && isPost(words, second, post)
  return words[second]?.capital === true && openingAt(words, second) !== null
}

/** `phối hợp với | Bảo hiểm xã hội, Sở Y tế`, `với | Hải quan, Biên phòng`: a head that names a body by itself, the first of several. */
function isPartnerAlone(words: readonly Word[], at: number, length: number): boolean {
  if (words[at - 1]?.key !== 'với' || words[at - 2]?.key === 'đối' || words[at + length]?.gap !== ',') return false
  return knownNameAt(words, at) === length
}

/** Within a sentence, `báo cáo Lãnh đạo Bộ`; where one begins it is what a Party body does. */
const MINISTRIES = new Set(['bộ', 'tỉnh'])

/**
 * `Lãnh đạo Sở Y tế`; also of other bodies in a list, `Văn phòng Quốc hội, Lãnh đạo các cơ quan …`, or where nothing
 * else is said, `Lãnh đạo Ban Dân nguyện`.
 */
function leadsBody(words: readonly Word[], at: number, next: number): boolean {
  if (phraseAt(words, next, LED) > 0 || (at > 0 && MINISTRIES.has(words[next]?.key ?? ''))) return true
  if (answersBehind(words, next)) return openingAt(words, next)?.form === 'body'
  const inList = words[at]?.gap === ',' || (at > 1 && words[at - 1]?.key === 'và')
  if (!inList && (at > 0 || words.some((word, i) => i > 0 && (word.gap !== ' ' || phraseAt(words, i, VERBS) > 0))))
    return false
  const of = openingAt(words, next)
  return of !== null && of.form !== 'noun'
}

const ANSWERS = phrases('chịu trách nhiệm, có trách nhiệm, phải, cần, trực tiếp')
const LONGEST_LED = 8

/** `Lãnh đạo UBND các xã | chịu trách nhiệm …`: of no work it is said that it answers for something. */
function answersBehind(words: readonly Word[], from: number): boolean {
  for (let at = from + 1; at < Math.min(words.length, from + LONGEST_LED); at++) {
    if (words[at]?.gap === ' ' && phraseAt(words, at, ANSWERS) > 0) return true
    if (phraseAt(words, at, VERBS) > 0 || words[at]?.gap === '.') return false
  }
  return false
}

/** A group noun follows: `sở, ngành`, `tổ chức, cá nhân`. */
function isNoun(words: readonly Word[], at: number): boolean {
  const length = phraseAt(words, at, NOUNS)
  const gap = words[at]?.gap
  return length > 0 && (gap === ' ' || gap === ',' || gap === '/') && !isOtherSense(words, at, length, OTHER_NOUN)
}

/** The head or noun makes another word with what follows, or by itself. */
function isOtherSense(words: readonly Word[], at: number, length: number, senses: Phrases): boolean {
  return phraseAt(words, at, senses) >= length
}
