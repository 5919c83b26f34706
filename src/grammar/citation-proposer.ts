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
const PROPOSAL = /(?<!\p{L})(?:đề nghị|kiến nghị|đề xuất|ý kiến|báo cáo|tham mưu)$/iu
const AT = ' tại '
const OF = ' của '
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
    const joined = before?.proposer && / và $/u.test(text.slice(before.end, citation.start)) ? before.issuer : null
    const said = proposerIn(text.slice(Math.max(0, citation.start - LONGEST_PROPOSER), citation.start))
    const name = said?.replace(SIGNING, '') ?? null
    const issuer = joined ?? (name !== null && matchIssuerAt(name, 0)?.end === name.length ? name : null)
    if (issuer === null) continue
    citation.issuer = issuer
    citation.proposer = true
  }
}

function proposerIn(before: string): string | null {
  if (!before.endsWith(AT)) return null
  const words = before.slice(0, -AT.length)
  const of = words.lastIndexOf(OF)
  return of >= 0 && PROPOSAL.test(words.slice(0, of)) ? words.slice(of + OF.length) : null
}
