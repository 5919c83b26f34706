/** The id of a section without its `~2`: the path of labels. */
import type { Item } from './item.js'

const LETTERED: Partial<Record<string, string>> = { part: 'P', chapter: 'C', division: 'M', article: 'Đ' }
const COUNTED = new Set(['dash', 'plus', 'bullet'])
const SIGNS: Partial<Record<string, string>> = { dash: '-', plus: '+', bullet: '*' }

/** The id without its `~2`: the path of labels, dashes counted, articles without what stands above them. */
export function baseId(item: Item, parentId: string, counts: Map<string, number>, prefix: string): string {
  if (item.name) return parentId ? `${parentId}.${item.name}` : item.name
  const style = item.marker?.style ?? 'none'
  let label = item.marker?.label ?? ''
  if (COUNTED.has(style)) {
    const count = (counts.get(style) ?? 0) + 1
    counts.set(style, count)
    label = `${SIGNS[style] ?? ''}${count}`
  } else if (style === 'decimal') label = label.slice(label.lastIndexOf('.') + 1)
  // parts, chapters and divisions are written in Roman or Arabic figures, and counted in one way
  else if (style === 'part' || style === 'chapter' || style === 'division')
    label = String(item.marker?.ordinal ?? label)
  label = (LETTERED[style] ?? '') + label
  const above = style === 'article' ? prefix : parentId
  return above ? `${above}.${label}` : label
}
