/**
 * Parts of a document, from small to large: `điểm a khoản 2 mục III`, `khoản 1, khoản 2 Điều 11`, `Phụ lục II kèm
 * theo`. Whose part it is stands behind it, and is for the caller to see.
 */

import { matchAt } from '../../text/matches.js'
import { ORDINAL_WORDS, romanLabel, wordOrdinal } from '../../text/ordinals.js'
import { matchHeadAt } from './head.js'

/** What a part is: `item` tiết, `point` điểm, `clause` khoản, `article` Điều, `division` mục, `chapter` chương, `part` phần, `annex` phụ lục. */
export type PartLevel = 'item' | 'point' | 'clause' | 'article' | 'division' | 'chapter' | 'part' | 'annex'

export interface PartStep {
  level: PartLevel
  label: string | null
  /** It ends a range that begins with the step before it: `từ khoản 1 đến khoản 3`. */
  through?: true
}

/** A mention of a part of a document: `điểm a khoản 2 Điều 5`. */
export interface CitedPart {
  /** The first code unit. */
  start: number
  /** The code unit behind the last one. */
  end: number
  /** As written, small to large; a level with several labels once for each (`điểm b, điểm e`). */
  steps: PartStep[]
  /** `kèm theo`, `đính kèm`: an annex of the text that speaks. */
  attached: boolean
  /** `các phụ lục`. */
  plural: boolean
  /** `mục 3 nêu trên`: it stands before the text that speaks. */
  above: boolean
  /** The last step is `này`: `khoản 2 Điều này`. */
  here: PartLevel | null
}

const LEVELS: Record<string, PartLevel> = {
  điểm: 'point',
  tiết: 'item',
  khoản: 'clause',
  điều: 'article',
  mục: 'division',
  'tiểu mục': 'clause',
  chương: 'chapter',
  phần: 'part',
  'phụ lục': 'annex',
}
const SIZES: readonly PartLevel[] = ['item', 'point', 'clause', 'article', 'division', 'chapter', 'part', 'annex']
const OPENING =
  /[Cc]ác [Pp]hụ lục|[Đđ](?:iểm|iều)(?= )|[Tt]i(?:ết|ểu mục)(?= )|[Kk]hoản(?= )|[Mm]ục(?= )|[Cc]hương(?= )|[Pp]h(?:ần|ụ lục)(?![\p{L}])|PHỤ LỤC(?![\p{L}])/gu
const PARTS = Object.keys(LEVELS).join('|')
const WORD = new RegExp(`(?:các )?(${PARTS})(?![\\p{L}])`, 'iuy')
const NAME =
  '([IVXLC]{1,6}(?:\\.\\d{1,2}){0,3}(?:\\.[a-zđ])?|\\d{1,3}(?:\\.\\d{1,2}){0,4}(?:\\.?[a-zđ])?|[a-zđ]\\d{0,2}|[A-Z])(?![\\p{L}\\p{N}]|[.,/-]\\d)'
const LABEL = new RegExp(` (?:số )?${NAME}`, 'uy')
const ITEM = new RegExp(NAME, 'uy')
/** `Phần thứ hai` */
const WORDED = new RegExp(` thứ (${ORDINAL_WORDS.join('|')})(?![\\p{L}])`, 'iuy')
const MORE = new RegExp(`(?:, ?| và |,? hoặc )(?=${NAME})`, 'uy')
const JOINT = new RegExp(
  `(?:,| và| hoặc|,? của| tại| [-–])? (?=(?:${PARTS})(?: số)? (?:[IVXLC\\d]|[a-zđ]\\d{0,2}(?![\\p{L}])|thứ|này|kèm|đính|ban))`,
  'iuy',
)
/** Before the second label of a range, with or without the word of its level. */
const THROUGH = new RegExp(`,? đến (?:hết )?(?:(?:${PARTS}) )?(?=[IVXLC\\d]|[a-zđ]\\d{0,2}(?![\\p{L}]))`, 'iuy')
const ABOVE = / (?:(?:đã )?(?:nêu|nói|kể) (?:ở )?trên|trên đây|ở trên|trên(?= ?(?:[;,.)]|$)))(?![\p{L}])/uy
const HERE = / này(?![\p{L}])/iuy
const ATTACHED = / (?:\(?kèm theo|đính kèm|ban hành kèm theo)(?![\p{L}])/iuy
const MOST_STEPS = 60

/**
 * Every part of a document that a passage cites (`điểm a khoản 2 Điều 5`, `Phụ lục II kèm theo`), in the order of the
 * text, `start` and `end` in UTF-16 code units of it. Labels in a list (`khoản 1, 2 và 3 Điều 5`) are steps of
 * one part. The levels are those of Nghị định 30/2020/NĐ-CP, Phụ lục I: phần, chương, mục, điều, khoản, điểm.
 */
export function findCitedParts(text: string): CitedPart[] {
  const found: CitedPart[] = []
  OPENING.lastIndex = 0
  for (let hit = OPENING.exec(text); hit; hit = OPENING.exec(text)) {
    const next = OPENING.lastIndex
    const part = isPartWord(text, hit.index) ? readPart(text, hit.index) : null
    if (part) found.push(part)
    OPENING.lastIndex = part ? part.end : next
  }
  return found
}

/** `chuyên mục 2 buổi`, `danh mục 3 dự án`: the second syllable of another word. */
const OTHER_WORD = /(?<!\p{L})(?:chuyên|danh|hạng|đề|thư|hình|chủ) $/iu

function isPartWord(text: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !OTHER_WORD.test(text.slice(Math.max(0, at - 8), at))
}

function readPart(text: string, start: number): CitedPart | null {
  const part: CitedPart = {
    start,
    end: start,
    steps: [],
    attached: false,
    above: false,
    plural: /^các/iu.test(text.slice(start, start + 3)),
    here: null,
  }
  let pos = start
  while (part.steps.length < MOST_STEPS) {
    const word = matchAt(WORD, text, pos)
    const level = word?.[1] ? LEVELS[word[1].toLowerCase()] : undefined
    if (!word || !level) break
    pos += word[0].length
    const here = matchAt(HERE, text, pos)
    if (here) {
      part.here = level
      part.end = pos + here[0].length
      break
    }
    const labels = readLabels(text, pos, level)
    if (!labels.steps.length && level !== 'annex') break
    part.steps.push(...(labels.steps.length ? labels.steps : [{ level, label: null }]))
    pos = labels.end
    part.end = pos
    const joint = matchAt(JOINT, text, pos)
    if (!joint || ((joint[0] === ' và ' || joint[0] === ' hoặc ') && opensLarger(text, pos + joint[0].length, level)))
      break
    pos += joint[0].length
  }
  if (part.steps.some((step) => step.level === 'annex')) {
    const attached = matchAt(ATTACHED, text, part.end)
    part.attached = attached !== null
    part.end += attached?.[0].length ?? 0
  }
  part.above = matchAt(ABOVE, text, part.end) !== null
  return isPart(part) || isOfNumbered(text, part) ? part : null
}

/** `mục 2 Phần III và Phụ lục`: after `và` a larger part is another one, not the one that holds it. */
function opensLarger(text: string, pos: number, than: PartLevel): boolean {
  const word = matchAt(WORD, text, pos)?.[1]?.toLowerCase() ?? ''
  const level = LEVELS[word]
  return level !== undefined && SIZES.indexOf(level) > SIZES.indexOf(than)
}

function readLabels(text: string, from: number, level: PartLevel): { steps: PartStep[]; end: number } {
  const worded = level === 'part' ? matchAt(WORDED, text, from) : null
  const ordinal = wordOrdinal(worded?.[1] ?? '')
  if (worded && ordinal > 0) return { steps: [{ level, label: romanLabel(ordinal) }], end: from + worded[0].length }
  const steps: PartStep[] = []
  let end = from
  let through = false
  for (let pos = from; steps.length < MOST_STEPS; ) {
    const label = steps.length ? matchAt(ITEM, text, pos) : matchAt(LABEL, text, pos)
    if (!label?.[1] || !fits(level, label[1])) break
    steps.push({ level, label: label[1], ...(through ? { through } : {}) })
    end = pos + label[0].length
    const range = matchAt(THROUGH, text, end)
    const more = range ?? matchAt(MORE, text, end)
    if (!more) break
    // a range of another level: `Điều 5 đến khoản 2` is none
    const word = range && /^([\p{L} ]{1,40}) $/u.exec(range[0].replace(/^,? đến (?:hết )?/u, ''))?.[1]
    if (word && LEVELS[word.toLowerCase()] !== level) break
    through = range !== null
    pos = end + more[0].length
  }
  return { steps, end }
}

function fits(level: PartLevel, label: string): boolean {
  if (level === 'point' || level === 'item') return /^[a-zđ\d]/u.test(label)
  if (level === 'clause' || level === 'article') return /^\d/u.test(label)
  return /^[\dA-Z]/u.test(label)
}

const OF = / (?:của |tại )?/uy
const NUMBERED = /^ (?:(?:kết luận )?số:? ?)?\d{1,5}\/?\p{L}?/u

/** `điểm 3 Công văn số 7/UBND-NC`: a lone point of a text with its number. */
function isOfNumbered(text: string, { steps, end }: CitedPart): boolean {
  const of = steps.length > 0 ? matchAt(OF, text, end) : null
  const head = of && matchHeadAt(text, end + of[0].length)
  return !!head && NUMBERED.test(text.slice(head.end, head.end + 18))
}

/** A lone point, or an annex without label that is not attached, is an ordinary word. */
function isPart(part: CitedPart): boolean {
  const [first] = part.steps
  if (part.here) return part.steps.length > 0 || part.here === 'article' || part.here === 'annex'
  if (!first) return false
  if (first.level === 'point' || first.level === 'item')
    return part.above || part.steps.some(({ level }) => level !== 'point' && level !== 'item')
  return first.level !== 'annex' || first.label !== null || part.attached
}
