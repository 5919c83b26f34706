/** Places in an order of merit: `xếp thứ 15/63`, `xếp hạng từ 20 trở lên`, `trong nhóm 10 tỉnh`, `top 15 cả nước`. */
import { knownNounAt, matchCountedNounAt } from './counted-nouns.js'
import type { FoundQuantity } from './quantity.js'

const BEFORE =
  /(?<![\p{L}\p{N}])(?:(?:xếp|đứng|giữ|lên|vào|ở|nằm|duy trì|đạt|thuộc|lọt)(?: (?:trong|vào|ở))? (?:(?:vị trí|thứ hạng|thứ bậc|xếp hạng|hạng|thứ)(?: thứ| hạng)?)|xếp hạng|(?:trong|thuộc|vào|lọt|nằm|đứng|xếp)(?: (?:trong|vào|số))? (nhóm|tốp|top)|(top|tốp))(?: (?:từ|thứ|khoảng|đầu))?(?: (trên|dưới))? ?$/iu
/** The last word of each: most figures stand behind others. */
const LAST_BEFORE = /(?:trí|hạng|bậc|thứ|nhóm|tốp|top|từ|khoảng|đầu|trên|dưới|trong|số) ?$/iu
const LONGEST_LAST = 7
const PLACE = /(\d{1,3})(?: ?[-–] ?(\d{1,3}))?(?: ?\/ ?(\d{1,3}))?(?![\p{L}\p{N}/%]|[.,]\d)/uy
const AFTER = /,? (?:(trở lên|hoặc cao hơn)|(trở xuống))(?!\p{L})/iuy

/** `nhóm 3 nước dẫn đầu`: the best of many; a group without such words is one that is counted. */
const GROUP = /(?<![\p{L}\p{N}])(nhóm|tốp|top) $/iu
const BEST = /^\d{1,3} (?:\p{L}{1,9} ){1,4}(?:dẫn đầu|đứng đầu|hàng đầu|cao nhất|tốt nhất|mạnh nhất|phát triển nhất)/iu

/** `nằm trong 4 quốc gia có hệ thống giáo dục tốt nhất khu vực`: the same without the word for a group. */
const AMONG = /(?<![\p{L}\p{N}])(?:(?:nằm|đứng|lọt|thuộc|xếp|xếp hạng) )?(?<!(?:một|01|1) )(trong)(?: số)? $/iu
const AMONG_BEST =
  /^\d{1,3} (?:quốc gia|nước|nền kinh tế|tỉnh|thành phố|địa phương|trường|cơ sở|đơn vị)(?!\p{L})[^.;:,\d]{0,80}(?:dẫn đầu|đứng đầu|hàng đầu|cao nhất|tốt nhất|mạnh nhất|lớn nhất|phát triển nhất)/iu

function groupBefore(text: string, pos: number): RegExpExecArray | null {
  const floor = Math.max(0, pos - 40)
  const group = GROUP.exec(text.slice(floor, pos))
  if (group && BEST.test(text.slice(pos, pos + 60))) return group
  const among = AMONG.exec(text.slice(floor, pos))
  return among && AMONG_BEST.test(text.slice(pos, pos + 120)) ? among : null
}

/**
 * Reads the rank whose first figure stands exactly at `pos`, or null. A group (`trong nhóm 10 tỉnh`) and
 * `trở lên`, which is upwards in merit, give the highest figure that is allowed; a range its two ends. The unit is
 * the noun of those who are ranked, null where it is not said.
 */
export function matchRankAt(text: string, pos: number): FoundQuantity | null {
  if (!LAST_BEFORE.test(text.slice(Math.max(0, pos - LONGEST_LAST - 1), pos))) return null
  const floor = Math.max(0, pos - 40)
  const before = BEFORE.exec(text.slice(floor, pos)) ?? groupBefore(text, pos)
  PLACE.lastIndex = pos
  const place = before && PLACE.exec(text)
  if (!before || !place) return null
  let end = pos + place[0].length
  const noun = text[end] === ' ' && knownNounAt(text, end + 1) !== null ? matchCountedNounAt(text, end + 1) : null
  end = noun?.end ?? end
  AFTER.lastIndex = end
  const after = AFTER.exec(text)
  const first = Number(place[1])
  const last = Number(place[2] ?? place[1])
  const isGroup = Boolean(before[1] ?? before[2])
  const isUpwards = Boolean(after?.[1]) || before[3]?.toLowerCase() === 'trên'
  const isDownwards = Boolean(after?.[2]) || before[3]?.toLowerCase() === 'dưới'
  const isTop = (isGroup && place[2] === undefined) || isUpwards
  return {
    start: floor + before.index,
    end: after ? end + after[0].length : end,
    numberStart: pos,
    unitKind: 'noun',
    isBaseline: false,
    isFraction: false,
    isRank: true,
    ...(place[3] === undefined ? {} : { whole: noun ? `${place[3]} ${noun.noun}` : place[3] }),
    quantity: {
      min: isTop ? null : first,
      max: isDownwards && !isTop ? null : last,
      minExclusive: false,
      maxExclusive: false,
      approximate: false,
      unit: noun?.noun ?? null,
      per: null,
    },
  }
}
