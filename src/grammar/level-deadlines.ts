/** One deadline for each level of government, all in one sentence. */
import type { Extent } from '../source.js'
import { matchTimeSpanAt } from './timespan.js'

const LEVEL = /(?<!\p{L})cấp \p{L}{1,8}(?: \p{L}{1,8}){0,3} $/u
const NEXT_LEVEL =
  /(?:,|;|,? và) (?:(?:ở|đối với) )?cấp \p{L}{1,8}(?: \p{L}{1,8}){0,3}? (?:(?:hoàn thành |xong )?(?:trước|trong|đến|vào) )?(?=ngày|tháng|q(?:u[ýí]|úy)|\d)/uy

/** `cấp xã trước 30/6, cấp tỉnh trước 31/7`: the deadlines of all levels, from the name of the first. */
export function ofLevels(prose: string, at: number, first: Extent): Extent {
  const level = LEVEL.exec(prose.slice(Math.max(0, at - 40), at))
  if (!level) return first
  let { end } = first
  for (;;) {
    NEXT_LEVEL.lastIndex = end
    const next = NEXT_LEVEL.exec(prose)
    const span = next && matchTimeSpanAt(prose, NEXT_LEVEL.lastIndex)
    if (!span) break
    end = span.end
  }
  return end === first.end ? first : { start: Math.min(first.start, at - level[0].length), end }
}
