/** Several documents in one file, each under a heading that names it: `# Nghị quyết số 12-NQ/TW`, `# Kết luận số 40-KL/TW`. */
import { asFurniture, type Block } from './block.js'

const NAMED =
  /^(?:nghị quyết|nghị định|quyết định|chỉ thị|kết luận|thông báo|thông tư|hướng dẫn|quy định|kế hoạch|chương trình(?: hành động)?|công văn|công điện) (?:số )?(?<number>\d{1,5}[\p{L}\d/]{0,12}[-/][\p{Lu}\d/-]{2,30})(?![\p{L}\d])/iu
/** Blocks above the heading of the first document. */
const MOST_ABOVE = 5

/** The blocks of the first document; what follows it is furniture, of which a message tells. */
export function withFirstDocument(blocks: readonly Block[]): { blocks: readonly Block[]; messages: string[] } {
  const first = blocks.slice(0, MOST_ABOVE).map(numberOf).find(Boolean)
  const next = first ? blocks.findIndex((block) => ![undefined, first].includes(numberOf(block))) : -1
  const other = blocks[next]
  if (!other) return { blocks, messages: [] }
  return {
    blocks: blocks.map((block, i) => (i < next ? block : asFurniture(block))),
    messages: [`another document follows, ${numberOf(other)}, and is not read; give it as a file of its own`],
  }
}

/** The number of the document that a heading of the highest level names. */
function numberOf(block: Block): string | undefined {
  return block.kind === 'paragraph' && block.look?.level === 1 ? NAMED.exec(block.text)?.groups?.number : undefined
}
