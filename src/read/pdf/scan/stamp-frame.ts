/** The frame of the stamp of the office that received a paper copy: no table, though letters may stand in its lines. */
import { withoutMarks } from '../../../text/syllable.js'
import type { Area } from '../page.js'

/** Parts of the height of the first page. */
const HEAD = 0.5
/** Points: the least and greatest sides of the frame of a stamp, and how near its lines meet. */
const NARROWEST = 80
const WIDEST = 220
const LOWEST = 35
const HIGHEST = 140
const MEET = 4
const LONGER = 24

/** Parts of the height of a word: more room parts what stands beside each other. */
const WORD_SPACE = 0.8

/** The frames among the ruling lines of the first page that are as large as a stamp: no tables, though a letter may stand in their lines. */
export function stampFrames(rules: readonly Area[], height: number): Area[] {
  const upright = rules.filter((rule) => rule.bottom - rule.top > rule.right - rule.left)
  const level = rules.filter((rule) => rule.bottom - rule.top <= rule.right - rule.left)
  const frames = upright.flatMap((first) =>
    upright.map((second) => ({ left: first.left, right: second.right, top: first.top, bottom: first.bottom, second })),
  )
  return frames
    .filter(({ left, right, top, bottom, second }) => {
      const isSize =
        within(right - left, NARROWEST, WIDEST) && within(bottom - top, LOWEST, HIGHEST) && bottom < HEAD * height
      if (!isSize || Math.abs(second.top - top) > MEET || Math.abs(second.bottom - bottom) > MEET) return false
      const isParted =
        upright.some(
          (rule) => within(rule.left, left + MEET, right - MEET) && meet(rule, { left, right, top, bottom }),
        ) ||
        level.some((rule) => within(rule.top, top + MEET, bottom - MEET) && meet(rule, { left, right, top, bottom }))
      // the lines of a table go on beyond its cell; a letter that one touches makes it a little longer
      const closes = (at: number): boolean =>
        level.some(
          (rule) =>
            Math.abs(rule.top - at) < MEET &&
            Math.abs(rule.left - left) < MEET &&
            within(rule.right, right - MEET, right + LONGER),
        )
      return !isParted && closes(top) && closes(bottom)
    })
    .map(({ second, ...frame }) => frame)
}

const meet = (rule: Area, area: Area): boolean =>
  rule.top < area.bottom && rule.bottom > area.top && rule.left < area.right && rule.right > area.left
const within = (value: number, least: number, most: number): boolean => value > least && value < most

/** The ruling lines without those of the frames. */
export function withoutFrames(rules: readonly Area[], frames: readonly Area[]): Area[] {
  const isOf = (rule: Area, { left, right, top, bottom }: Area): boolean =>
    within(rule.left, left - MEET, right) &&
    within(rule.top, top - MEET, bottom + MEET) &&
    within(rule.bottom, top - MEET, bottom + MEET)
  return rules.filter((rule) => !frames.some((frame) => isOf(rule, frame)))
}

/** Without marks: what only such a stamp says. */
const FIELD = /\bden so ?[:.]|\bngay ?: ?[\d.o/]|\bchuyen ?:/
/** The day of the stamp, which ends its line. */
const DAY = /^\d{1,2}[./-]\d{1,2}[./-]\d{4}$/

/**
 * Parts the words that stand in a frame with the fields of a stamp from those of the page; what reaches over its edge
 * is of the page.
 */
export function withoutFramed<Word extends { text: string; box: Area; line: number }>(
  words: readonly Word[],
  frames: readonly Area[],
): { words: readonly Word[]; stamp: string[] } {
  const stamps = frames
    .map((frame) => words.filter(({ box }, i) => isIn(box, frame) && !runsOver(words, i, frame)))
    .filter((own) => FIELD.test(withoutMarks(own.map(({ text }) => text).join(' '))))
  const taken = new Set(stamps.flat())
  return {
    words: words.filter((word) => !taken.has(word)),
    stamp: stamps.map((own) => own.map(({ text }) => text).join(' ')),
  }
}

/** True for a word with which a line begins that goes on beyond the frame: the stamp lies over its beginning. */
function runsOver(words: readonly { text: string; box: Area; line: number }[], at: number, frame: Area): boolean {
  const [word, next] = [words[at], words[at + 1]]
  if (!word || !next || next.line !== word.line || DAY.test(word.text)) return false
  if (next.box.left - word.box.right > WORD_SPACE * (word.box.bottom - word.box.top)) return false
  return isIn(next.box, frame) ? runsOver(words, at + 1, frame) : next.box.left > frame.right - MEET
}

const isIn = ({ left, right, top, bottom }: Area, frame: Area): boolean =>
  left > frame.left - MEET && right < frame.right + MEET && within((top + bottom) / 2, frame.top, frame.bottom)
