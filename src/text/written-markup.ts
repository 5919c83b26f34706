/**
 * Tags and entities of HTML in a text that is no page: scripts that took it out of one, and exports of databases, leave
 * them in it.
 */

import { cutEnd } from './edges.js'

const TAG =
  /<(\/?)(a|abbr|article|b|big|blockquote|br|center|dd|div|dl|dt|em|figure|font|footer|h[1-6]|header|hr|i|img|li|main|nobr|o:p|ol|p|s|section|small|span|strike|strong|sub|sup|u|ul)(?:[\s/][^<>]{0,400})?>/giu
const FEWEST_TAGS = 3
/** Elements that stand on lines of their own. */
const BLOCK =
  /^(?:article|blockquote|br|center|dd|div|dl|dt|figure|footer|h[1-6]|header|hr|li|main|ol|p|section|table|tr|ul)$/iu
/** Stands for a tag that ends a line. */
const LINE_END = '\uE00A'

const SIGNS: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  zwnj: '',
  shy: '',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  amp: '&',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  minus: '−',
  hellip: '…',
  bull: '•',
  middot: '·',
  times: '×',
  deg: '°',
  sup2: '²',
  sup3: '³',
  ge: '≥',
  le: '≤',
  ETH: 'Ð',
}
const ACCENTS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
}
const ENTITY =
  /&(?:amp;)?(?:#(\d{2,6})|#[xX]([\da-fA-F]{2,5})|([aeiouyAEIOUY])(grave|acute|circ|tilde)|(nbsp|ensp|emsp|thinsp|zwnj|shy|quot|apos|lt|gt|amp|lsquo|rsquo|ldquo|rdquo|ndash|mdash|minus|hellip|bull|middot|times|deg|sup2|sup3|ge|le|ETH));/g
const HIGHEST = 0xffff

/** A link as Markdown writes it, of which the words are the text. */
const LINK = /!?\[([^[\]\n]{0,300})\]\((?:https?:\/\/|\/)[^\s()]{1,500}(?: "[^"\n]{0,200}")?\)/gu

/** The text without tags, each that ends a line as a line end, and without links; with the signs that entities name. */
export function withoutMarkup(text: string): string {
  const linkless = text.includes('](')
    ? text.replace(LINK, (link, words: string) => (link.startsWith('!') ? '' : words))
    : text
  return withSigns(withoutTags(linkless))
}

function withoutTags(text: string): string {
  if (!text.includes('<') || (text.match(TAG)?.length ?? 0) < FEWEST_TAGS) return text
  const pieces = text.replace(TAG, (_, __, name: string) => (BLOCK.test(name) ? LINE_END : '')).split(LINE_END)
  return pieces
    .map((piece, i) => withoutLineEnds(piece, i > 0, i < pieces.length - 1))
    .filter((piece, i) => piece !== '' || i === 0 || i === pieces.length - 1)
    .join('\n')
}

/** Without the blanks and the one line end that the text has behind the tag before it, and before the one behind it. */
function withoutLineEnds(piece: string, behindTag: boolean, beforeTag: boolean): string {
  const head = behindTag ? piece.replace(/^[ \t]+/, '').replace(/^\r?\n/, '') : piece
  if (!beforeTag) return head
  const tail = cutEnd(head, ' \t')
  return tail.endsWith('\n') ? cutEnd(tail.slice(0, -1), '\r') : tail
}

function withSigns(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    ENTITY,
    (entity, decimal?: string, hex?: string, letter?: string, accent?: string, name?: string) => {
      if (name !== undefined) return SIGNS[name] ?? entity
      if (letter !== undefined) return `${letter}${ACCENTS[accent ?? '']}`.normalize('NFC')
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
      return code <= HIGHEST && (code < 0xd800 || code > 0xdfff) ? String.fromCharCode(code) : entity
    },
  )
}
