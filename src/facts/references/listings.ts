/**
 * What is said over a list of the texts that its items open with: a heading of bases, `Bãi bỏ các văn bản sau đây:`, the
 * header of a column `Văn bản cần sửa đổi, bổ sung`.
 */
import { governingWord } from '../../grammar/governing-words.js'
import type { Relation } from '../../plan.js'
import { matchesOf } from '../../text/matches.js'
import { eachSection, isAnnex, isTable, type PlanRoot, type SectionNode, textOf } from '../../tree.js'

export interface Listing {
  relation: Relation
  /** It is the text that speaks which stands in that relation: `Thông tư này thay thế các Thông tư sau:`. */
  bySelf: boolean
}

/** `I. CĂN CỨ XÂY DỰNG KẾ HOẠCH`, `Cơ sở pháp lý` */
const BASES = /^(?:các |những )?(?:căn cứ|cơ sở pháp lý)(?!\p{L})/iu
const BASIS: Listing = { relation: 'based_on', bySelf: true }
/** `các văn bản | sau đây của Bộ:`; what `như sau` leads over to are no texts. */
const BELOW = /(?<!như) (?:sau(?: đây)?|dưới đây)(?! (?:khi|ngày|\d)|\p{L})/gu
const LAST = /^[^.;:]*:?$/u
const TEXTS =
  /(?<!\p{L})(?:văn bản|quy định|nghị định|thông tư|quyết định|nghị quyết|chỉ thị|luật|pháp lệnh|kế hoạch|chương trình|đề án|quy chế)(?:[ ,][^.;:]{0,80})?$/u
const ENDED = /^ (?:đều |sẽ )?(?:hết hiệu lực|không còn hiệu lực|(?:được|bị) (?:bãi bỏ|hủy bỏ|thay thế))(?!\p{L})/u
const LONGEST_LEAD = 500

/** The listings of a plan, by the id of the sections whose texts they are said of. */
export function listingsOf(root: PlanRoot): ReadonlyMap<string, Listing> {
  const listings = new Map<string, Listing>()
  /** Sections below a heading of bases, and those that bear it. */
  const based = new Set<SectionNode>()
  for (const { section, ancestors } of eachSection(root.children)) {
    const above = ancestors.at(-1)
    if ((above && based.has(above)) || (section.heading !== null && BASES.test(textOf(root, section.heading)))) {
      based.add(section)
      listings.set(section.id, BASIS)
    }
    const lead = section.children.length > 0 ? (section.paragraphs.at(-1) ?? section.heading) : null
    const listing = lead && lead.end - lead.start <= LONGEST_LEAD ? listingIn(textOf(root, lead)) : null
    if (listing) for (const { id } of section.children) listings.set(id, listing)
  }
  return listings
}

function listingIn(written: string): Listing | null {
  const lead = written.toLowerCase()
  const below = matchesOf(BELOW, lead)[0]
  const said = below ? lead.slice(below.index + below[0].length) : ''
  if (!below || !LAST.test(said) || !TEXTS.test(lead.slice(0, below.index))) return null
  if (ENDED.test(said)) return { relation: 'repeals', bySelf: false }
  const { relation, bySelf, unnamed } = governingWord(lead.slice(0, below.index + 1))
  return relation === 'cites' || unnamed ? null : { relation, bySelf }
}

/** `Văn bản cần sửa đổi, bổ sung`, `Nghị định đề nghị bãi bỏ` */
const TO_BE_CHANGED =
  /(?<!\p{L})(?:văn bản|luật|nghị định|thông tư|quyết định|nghị quyết|pháp lệnh)(?!\p{L})[^.;:]{0,60} (?:cần|phải|đề nghị|đề xuất|kiến nghị|dự kiến)(?: được)? (?:sửa đổi|điều chỉnh|thay thế|bãi bỏ|hủy bỏ)(?!\p{L})/u
const AMENDMENT = /(?<!\p{L})(?:sửa đổi|điều chỉnh)(?!\p{L})/u
const REPEAL = /(?<!\p{L})(?:thay thế|bãi bỏ|hủy bỏ)(?!\p{L})/u

/** The listings that the headers of columns give, by where the cells below them begin. */
export function cellListingsOf(root: PlanRoot): ReadonlyMap<number, Listing> {
  const listings = new Map<number, Listing>()
  const tables = root.children.flatMap((node) => (isAnnex(node) ? node.children.filter(isTable) : []))
  for (const { columns, children } of tables) {
    for (const [i, { name }] of columns.entries()) {
      const relation = changeIn(name)
      if (!relation) continue
      for (const { kind, cells } of children) {
        const cell = cells[i]
        if (kind === 'item' && cell) listings.set(cell.start, { relation, bySelf: false })
      }
    }
  }
  return listings
}

/** What a header asks to be done with the texts below it; null where it leaves open which of two. */
function changeIn(name: string): Relation | null {
  const header = name.toLowerCase()
  if (!TO_BE_CHANGED.test(header)) return null
  const [amends, repeals] = [AMENDMENT.test(header), REPEAL.test(header)]
  if (amends && repeals) return null
  return amends ? 'amends' : 'repeals'
}
