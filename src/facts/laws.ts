/** Types of documents that hold rules for good, and neither targets nor tasks of a plan. */

const LAWS = new Set(['Hiến pháp', 'Bộ luật', 'Luật', 'PL'])
const REGULATIONS = new Set(['NĐ', 'TT', 'TTLT'])

/** Acts of the Quốc hội and its standing committee (Luật 64/2025/QH15, điều 4): their codes or words. */
export function isLaw(type: string | null): boolean {
  return type !== null && LAWS.has(type)
}

/** Nghị định, thông tư and thông tư liên tịch. */
export function isRegulation(type: string | null): boolean {
  return type !== null && REGULATIONS.has(type)
}
