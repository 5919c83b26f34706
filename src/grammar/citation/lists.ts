/** What the citations of one list share: who issued them, said before the first; issuer and title, said behind the last. */
import { matchesOf } from '../../text/matches.js'
import type { DocumentNumberMatch } from '../document/number.js'
import { matchHeadAt } from './head.js'
import { matchIssuerAt } from './issuer.js'
import type { TitleMatch } from './title.js'

/** What of a citation may be that of its list. */
interface Listed {
  start: number
  end: number
  type: string | null
  number: string | null
  parsed: DocumentNumberMatch | null
  date: string | null
  issuer: string | null
  title: string | null
  titleAt: TitleMatch | null
  listed: boolean
}

const LIST_START =
  /(?: số)?: (?=(?:(?:Thông tư|Quyết định|Nghị quyết|Nghị định|Chỉ thị|Kế hoạch|Công văn|Văn bản) )?(?:số )?\d)| (?=số \d)/giu
const LONGEST_LIST_HEAD = 140

/** `các Nghị quyết của Hội đồng nhân dân tỉnh: số 12/NQ-HĐND về …; số 13/NQ-HĐND về …`: the issuer stands before the list. */
export function shareHead(text: string, found: Listed[]): void {
  if (!text.includes(': ') && !/các |những /iu.test(text)) return
  let next = 0
  for (const mark of matchesOf(LIST_START, text)) {
    const before = text.slice(Math.max(0, mark.index - LONGEST_LIST_HEAD), mark.index)
    const of = before.lastIndexOf(' của ')
    const name = before.slice(of + 5)
    const several = of < 0 ? null : severalIn(before.slice(0, of))
    if (several === null || matchIssuerAt(name, 0)?.end !== name.length) continue
    const from = mark.index + 1
    const type = matchHeadAt(several, 0)?.type ?? null
    while ((found[next]?.start ?? from) < from) next++
    let titleEnd = 0
    for (; next < found.length; next++) {
      const citation = found[next]
      if (!citation) break
      if (citation.end <= titleEnd) continue
      // an item that says another type is none of the list
      const said = text.slice(citation.start, citation.start + 24)
      const own = said.toLowerCase().startsWith(several) ? said.slice(several.length).trimStart() : said
      if (!/^(?:số ?:? ?)?\d/iu.test(own)) break
      citation.issuer ??= name
      citation.type ??= type
      titleEnd = citation.titleAt?.end ?? 0
    }
  }
}

/** The words behind `các` in `… các Nghị quyết`, in small letters; null where a mark stands between, or no such word. */
function severalIn(written: string): string | null {
  const words = written.toLowerCase()
  const at = Math.max(words.lastIndexOf('các '), words.lastIndexOf('những '))
  const said = at < 0 ? '' : words.slice(words.indexOf(' ', at) + 1)
  return said.length < 2 || /[:;.\n]/u.test(said) ? null : said
}

const JOINT = /^(?:,|,? (?:và|hoặc))? ?$/u

/** More documents than one title names. */
const MOST_IN_TITLE = 40

/** The first of the two ends the title of an earlier document. */
function closedOff(found: Listed[], i: number, here: Listed, next: Listed): boolean {
  return found
    .slice(Math.max(0, i - MOST_IN_TITLE), i)
    .some(({ titleAt }) => titleAt && titleAt.start < here.end && here.end <= titleAt.end && titleAt.end < next.start)
}

/** `Quyết định số 4/QĐ-UBND và số 5/QĐ-UBND cùng ngày 02/3/2025` */
const SAME_DAY = / cùng ngày /iu

/** `QH14` and `QH15` are of one body. */
const withoutTerm = (code: string | null): string | null => code?.replace(/^(QH|UBTVQH)\d+$/u, '$1') ?? null

/** Codes that one body alone writes: `Tờ trình số 5/TTr-CP ngày …, Báo cáo số 6/BC-CP ngày … của Chính phủ`. */
const ONE_BODY = /^(?:CP|TTg|VPCP|TTCP|KTNN|NHNN|B\p{Lu}{1,8})$/u

/** The issuer and the title after the last of several coordinated documents belong to all of them. */
export function shareTail(text: string, found: Listed[]): void {
  // behind `A, B và C của …` all of the list are of one body
  let inList = false
  for (let i = found.length - 2; i >= 0; i--) {
    const [here, next] = [found[i], found[i + 1]]
    const ofList: boolean = inList
    inList = false
    if (!here?.parsed || !next?.parsed || here.title !== null) continue
    const isJoined = JOINT.test(text.slice(here.end, next.start)) || (next.listed && text.startsWith('; ', here.end))
    if (!isJoined || closedOff(found, i, here, next)) continue
    const other = here.type !== next.type && here.date === null && next.date !== null
    // `Thông tư số A, Thông tư số B sửa đổi, bổ sung một số điều của Thông tư số A`
    const isPair = text.slice(here.end, next.start).endsWith('và ')
    // `Chỉ thị số A của Ban Bí thư, Quyết định số B về …`: each of a list has what is said of it
    const isApart = here.type !== next.type && here.issuer !== null && !isPair && next.titleAt !== null
    const isOfNext = other || isApart || (here.number !== null && next.title?.includes(here.number))
    if (next.title !== null && !next.titleAt?.carriesOut && next.type !== 'Luật' && !isOfNext) here.title = next.title
    const code = here.parsed.issuer
    const isOfOne = here.date === null || here.type === next.type || isPair || ofList || ONE_BODY.test(code ?? '')
    inList = (isPair || ofList) && here.issuer === null
    const alike = withoutTerm(code) === withoutTerm(next.parsed.issuer) && isOfOne
    if (here.issuer === null && alike) here.issuer = next.issuer
    if (here.date === null && SAME_DAY.test(text.slice(next.start, next.end))) here.date = next.date
  }
}
