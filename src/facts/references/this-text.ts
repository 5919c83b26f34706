/** Whether `Kế hoạch này` is the text that speaks, or what it issues. */
import type { Citation } from '../../grammar/citation/citation.js'
import { isAnnex, type Passage, type PlanRoot } from '../../tree.js'
import { congressOf, isOfSomeCongress } from './cited-documents.js'
import type { Mention } from './mentions.js'

type This = Extract<Mention, { kind: 'this' }>

/** Types of text that issue plans, programmes and schemes: `Kế hoạch này` in them is the text itself. */
const ISSUING = new Set(['QĐ', 'NQ', 'NĐ', 'TT', 'TTLT', 'CT', 'QyĐ'])
const ISSUED = new Set(['KH', 'CTr', 'ĐA', 'QC', 'QyĐ', 'PA', 'HD', 'QĐ'])

/** By its type, its name, the head of the issued text that the passage stands in or, in capitals, as what a decision issues. */
export function isThisText(root: PlanRoot, { type, word }: This, passage: Passage): boolean {
  const own = root.document.type
  const issued = own === null || type === null || (ISSUING.has(own) && ISSUED.has(type))
  return (
    type === own ||
    (/^\p{Lu}/u.test(word) && issued) ||
    word.toLowerCase() === root.document.typeName?.toLowerCase() ||
    isHeadedBy(root, word, passage)
  )
}

/** `Điều 3 Quy chế này` in a decision is a part of what it issues. */
export function isIssued(root: PlanRoot, { type, word }: This, passage: Passage): boolean {
  const own = root.document.type
  if (type === own || !ISSUING.has(own ?? '')) return false
  return ISSUED.has(type ?? '') || isHeadedBy(root, word, passage)
}

/** `Điều 3 quy định này` in the text under `QUY ĐỊNH` that a decision issues, `Quy định này` in the decision as well. */
function isHeadedBy(root: PlanRoot, word: string, { sectionId }: Passage): boolean {
  const lower = word.toLowerCase()
  const id = sectionId?.split('.')[0]
  return root.children.some(
    (node) =>
      isAnnex(node) && (node.id === id || word !== lower) && `${node.label?.toLowerCase()} `.startsWith(`${lower} `),
  )
}

/** `Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX` in the resolution of that congress. */
export function isOfOwnCongress({ document }: PlanRoot, citation: Citation): boolean {
  const own = citation.type === document.type ? congressOf(document.issuer.name ?? '') : null
  if (own === null) return false
  const named = congressOf(citation.issuer ?? '')
  return isOfSomeCongress(citation) || (named?.of === own.of && named.ordinal !== null && named.ordinal === own.ordinal)
}
