/**
 * Document numbers as recognition of scans leaves them: `57/KH-UBND` as `57/KH-UBMD`, `52-NQ/TW` as `52-NO/TW`. Only the
 * letters of their codes are looked at, never a figure: two real numbers differ by one.
 */
import { documentTypes, issuers } from '../../registry/index.js'
import { nearIssuerCode, readIssuerCode, readTypeCode } from './number-codes.js'

/** A stretch of the text that is read otherwise, with as many letters as were recognised. */
export interface MendedNumber {
  start: number
  end: number
  raw: string
  text: string
}

const NUMBER =
  /(?<![\p{L}\p{N}/-])(?<figure>\d{1,5}(?:\/\d{4})?)(?<codes>[-/][\p{L}\p{N}]{1,10}(?:[-/&][\p{L}\p{N}]{1,10}){1,3})(?![\p{L}\p{N}])/gu
const LETTER = /\p{L}/u
/** `l40/KH-UBND`, `1O67/QĐ-UBND`, `7l-NQ/TW`: figures that were taken for letters, before codes. */
const LETTERED =
  /(?<![\p{L}\p{N}/-])(?=[lIOoSó|]{0,3}\d|[lI]{2}\/)(?<figure>[\dlIOoSó|]{1,5})(?=(?:\/\d{4})?[-/](?<type>[\p{L}]{2,5})[-/]\p{Lu})/gu
const DRAWN = new Map(Object.entries({ l: '1', I: '1', '|': '1', O: '0', o: '0', S: '5', ó: '6' }))
/** `1067/QĐ.UBND`, `71—NQ/TW`: another sign for the dash. */
const DASH =
  /(?<![\p{L}\p{N}/-])(?<head>\d{1,5}(?:\/\d{4})?(?:\/(?<state>\p{Lu}{2,4}))?)(?<sign>[.~—_=])(?=(?<next>\p{Lu}[\p{L}]{1,9})(?<slash>\/?))/gu
/** Codes whose letters ran into one another, or fell apart. */
const TORN_CODES: readonly (readonly [string, RegExp])[] = [
  ['TW', /^[TI1]{1,2}(?:W|VV|VW|YW|WV|WW)$/],
  ['UBND', /^[UV]B(?:MN|NM|NI|NN|M|N)[DP]$/],
  ['HĐND', /^HD(?:MN|NM|NI|NN|M|N)[DP]$/],
]
/** `KHI-UBND`, `KII-UBND`: the strokes of an H. */
const TORN_H = /HI|IH|II/
const GROUP = /[\p{L}\p{N}]+/gu
/** Letters that recognition takes for each other. */
const ALIKE = ['OQ0', 'Iil1|T', 'g8seq9', 'PFÞ', 'BR8', 'MN', 'UL', 'S5', 'Gg6', 'KX', 'VY']

const types = documentTypes.flatMap(({ code }) => code ?? [])
const bodies = issuers.map(({ code }) => code)

/** `số 1 07/2021/NĐ-CP`, `43/201 1/NĐ-CP`: a blank that recognition put between two figures, with the number around it. */
const TORN =
  /(?<![\p{L}\p{N}])(?:s[ốôó] |(?=\d{1,4}\/\d{1,3} \d))(?<number>(?:\d{1,2} \d{1,3}|\d{1,4})\/(?:\d{4}|\d{1,3} \d{1,3})?)\/?(?=\p{Lu})/giu
const YEAR = /\/(?:(?:19|20)\d\d)?$/

/** The blanks that stand between the figures of one number in a recognised text. */
export function tornNumbers(text: string): MendedNumber[] {
  return [...text.matchAll(TORN)].flatMap((match) => {
    const number = match.groups?.number ?? ''
    const start = match.index + match[0].indexOf(number)
    if (!number.includes(' ') || !YEAR.test(number.replaceAll(' ', ''))) return []
    return [{ start, end: start + number.length, raw: number, text: number.replaceAll(' ', '') }]
  })
}

/** What looks like a figure before the code of a type is one, and what stands for the dash of a number its dash. */
export function misreadSigns(text: string): MendedNumber[] {
  return [...misreadFigures(text), ...misreadDashes(text)].sort((a, b) => a.start - b.start)
}

function misreadFigures(text: string): MendedNumber[] {
  return [...text.matchAll(LETTERED)].flatMap(({ groups, index }) => {
    const { figure = '', type = '' } = groups ?? {}
    const meant = figure.replace(/[lIOoSó|]/gu, (letter) => DRAWN.get(letter) ?? letter)
    if (meant === figure || readTypeCode(type) === null) return []
    return [{ start: index, end: index + figure.length, raw: figure, text: meant }]
  })
}

function misreadDashes(text: string): MendedNumber[] {
  return [...text.matchAll(DASH)].flatMap(({ groups, index }) => {
    const { head = '', state, sign = '', next = '', slash } = groups ?? {}
    const isNumber = state
      ? readTypeCode(state) !== null && bodies.includes(next)
      : sign !== '.' && slash === '/' && types.includes(next)
    const start = index + head.length
    return isNumber ? [{ start, end: start + sign.length, raw: sign, text: '-' }] : []
  })
}

/** What of the numbers of a recognised text is read otherwise, because exactly one known number looks like it. */
export function mendRecognisedNumbers(text: string): MendedNumber[] {
  const found = [...text.matchAll(NUMBER)].map((match) => ({
    start: match.index + (match.groups?.figure ?? '').length,
    figure: match.groups?.figure ?? '',
    codes: match.groups?.codes ?? '',
  }))
  const clean = new Map<string, Set<string>>()
  for (const { figure, codes } of found) {
    if (isClean(codes)) clean.set(figure, (clean.get(figure) ?? new Set()).add(codes))
  }
  return found.flatMap(({ start, figure, codes }) => {
    if (isClean(codes)) return []
    // a title in capitals has those of its numbers too
    const capitals = codes === codes.toUpperCase()
    const others = new Set([...(clean.get(figure) ?? [])].map((other) => (capitals ? other.toUpperCase() : other)))
    const same = [...others].filter((other) => lookAlike(codes, other))
    const mended = same.length === 1 && same[0] ? same[0] : same.length === 0 ? mendedCodes(codes) : codes
    if (mended === codes) return []
    const end = start + codes.length
    return [{ start: start - figure.length, end, raw: figure + codes, text: figure + mended }]
  })
}

/** True where every group is spelled as the registry has it. */
function isClean(codes: string): boolean {
  const groups = codes.match(GROUP) ?? []
  const own = groups.map(
    (group, i) => (i === 0 && types.includes(group)) || bodies.includes(group) || isAssembly(group),
  )
  return own.every(Boolean)
}

const isAssembly = (group: string): boolean => /^(?:QH|UBTVQH)\d{1,2}$/.test(group)

function mendedCodes(codes: string): string {
  let first = true
  return codes.replace(GROUP, (group) => {
    const known = !LETTER.test(group) || readIssuerCode(group) !== null || (first && readTypeCode(group) !== null)
    const candidates = first ? types : bodies
    const isType = first
    first = false
    if (known) return group
    const near = new Set(candidates.filter((code) => lookAlike(group, code)))
    const slip = isType ? null : nearIssuerCode(group)
    if (near.size === 0 && slip?.length === group.length) near.add(slip)
    if (near.size === 0) for (const code of tornCodes(group, isType)) near.add(code)
    const [only] = near
    return near.size === 1 && only ? only : group
  })
}

/** The codes of which the letters of a group are pieces: `UBNID` of `UBND`, `TVV` of `TW`, `KHI` of `KH`. */
function tornCodes(group: string, isType: boolean): string[] {
  const letters = bare(group)
  if (!isType) return TORN_CODES.filter(([, form]) => form.test(letters)).map(([code]) => code)
  return TORN_H.test(letters) ? types.filter((code) => code === letters.replace(TORN_H, 'H')) : []
}

/** True where two strings of one length differ by the marks of letters and by letters that are drawn alike. */
function lookAlike(a: string, b: string): boolean {
  const [given, known] = [bare(a), bare(b)]
  if (given.length !== known.length || a.length !== b.length) return false
  return Array.from(given).every(
    (c, i) => c === known[i] || ALIKE.some((set) => set.includes(c) && set.includes(known[i] ?? ' ')),
  )
}

const bare = (code: string): string => code.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('Đ', 'D')
