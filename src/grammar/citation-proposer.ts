/** Who wrote what is cited, where it stands before the citation: `theo đề nghị của Sở Y tế tại Tờ trình số …`. */
import { matchIssuerAt } from './citation-issuer.js'

interface Proposed {
  start: number
  end: number
  parsed: object | null
  issuer: string | null
  proposer?: boolean
}

/** Before the citation of what somebody wrote: `theo đề nghị của Giám đốc Sở Y tế tại `. */
const PROPOSAL =
  /(?<!\p{L})(?:đề nghị|kiến nghị|đề xuất|(?:ý kiến )?(?:thẩm định|thống nhất|góp ý|tham gia)|ý kiến|báo cáo|tham mưu)$/iu
/** Also before the first of several: `của Sở Y tế tại các Tờ trình: `. */
const AT = / tại (?:các (?:\p{L}+(?: \p{L}+){0,2}:? )?)?$/u
const OF = ' của '
/** Between two of several, and before the next who wrote: `; số …`, ` và của Sở Tài chính tại …`. */
const NEXT = /^(?:[,;] | và |[,;] và )$/u
const AND_OF = /[,;]? và$/u
/** Who signs for a body writes in its name. */
const SIGNING =
  /^(?:Giám đốc|Bộ trưởng|Chánh|Trưởng|Cục trưởng|Chi cục trưởng) (?=(?:Sở|Bộ|Thanh tra|Văn phòng|Ban|Cục|Chi cục) )/u
const LONGEST_PROPOSER = 140

/** The issuer of what is cited is who proposed it there, unless its own words name another. */
export function nameProposers(text: string, found: readonly Proposed[]): void {
  if (!text.includes(' tại ')) return
  for (const [i, citation] of found.entries()) {
    if (!citation.parsed || citation.issuer !== null) continue
    const before = found[i - 1]
    const between = before?.proposer ? text.slice(before.end, citation.start) : null
    const joined = between !== null && NEXT.test(between) ? (before?.issuer ?? null) : null
    const said = proposerIn(
      text.slice(Math.max(0, citation.start - LONGEST_PROPOSER), citation.start),
      between !== null,
    )
    const name = said?.replace(SIGNING, '') ?? null
    const issuer = joined ?? (name !== null && matchIssuerAt(name, 0)?.end === name.length ? name : null)
    if (issuer === null) continue
    citation.issuer = issuer
    citation.proposer = true
  }
}

/** `further`: a citation before it has a proposer. */
function proposerIn(before: string, further: boolean): string | null {
  const at = AT.exec(before)
  if (!at) return null
  const words = before.slice(0, at.index)
  const of = words.lastIndexOf(OF)
  const opens = words.slice(0, Math.max(0, of))
  return of >= 0 && (PROPOSAL.test(opens) || (further && AND_OF.test(opens))) ? words.slice(of + OF.length) : null
}
