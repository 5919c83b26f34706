/** Units of quantities: `%`, ISO 4217 codes, unit symbols, counted nouns; and what a quantity is said per. */
import { matchCountedNounAt } from './counted-nouns.js'

export interface UnitMatch {
  end: number
  unit: string
  kind: 'percent' | 'money' | 'symbol' | 'noun'
}

const PERCENT = / ?(?:(%|phần trăm)|(‰)|(điểm (?:%|phần trăm)))(?!\p{L})/iuy
const MONEY = [
  { code: 'VND', pattern: / ?(?:(?:Việt Nam )?đồng(?: Việt Nam)?|VNĐ|VND|đ)(?![\p{L}\p{N}])/iuy },
  { code: 'USD', pattern: / ?(?:USD|US\$|\$|đô[ -]?la(?: Mỹ)?)(?![\p{L}\p{N}])/iuy },
  { code: 'EUR', pattern: / ?(?:EUR|euro|€)(?![\p{L}\p{N}])/iuy },
  { code: 'JPY', pattern: / ?(?:JPY|yên Nhật|¥)(?![\p{L}\p{N}])/iuy },
]
const SYMBOL =
  / ?((?:k?m3|km2|m2|k?m³|km²|m²|ha|km|mm|cm|dm|m|MWp|MWh|GWh|kWh|TWh|MW|kW|GW|MVA|kVA|kV|kg|Gbps|Mbps|Tbps|Gb|Mb|Kb|TB|GB|MB|µg|mg|dB|°C|ppm)(?:\/(?:s|h|giây|giờ)(?![\p{L}\p{N}]))?)(?![\p{L}\p{N}])/uy
const PER =
  / ?\/ ?(?:(?:0?1|một) )?((?:\d[\d.]{0,8} ?)?(?:vạn dân|nghìn dân|triệu dân|ngày đêm|lao động|đơn vị|sản phẩm|giường bệnh|học sinh|\p{L}{1,8}\d?))(?!\p{L})/iuy
const PER_PEOPLE =
  / (?:trên|tính trên) (?:(?:0?1|một) )?(vạn dân|nghìn dân|triệu dân|\d[\d.]{0,8} (?:dân|người|trẻ))(?!\p{L})/iuy
const PER_YEAR = / (?:mỗi|một|1) (năm|tháng|quý|ngày)(?!\p{L})/iuy

/** Reads the unit that follows a number ending at `pos`, or null. */
export function matchUnitAt(text: string, pos: number): UnitMatch | null {
  const percent = stick(PERCENT, text, pos)
  if (percent) {
    const unit = percent[1] ? '%' : percent[2] ? '‰' : 'điểm phần trăm'
    return { end: pos + percent[0].length, unit, kind: 'percent' }
  }
  for (const { code, pattern } of MONEY) {
    const money = stick(pattern, text, pos)
    if (money) return { end: pos + money[0].length, unit: code, kind: 'money' }
  }
  const symbol = stick(SYMBOL, text, pos)
  if (symbol) return { end: pos + symbol[0].length, unit: symbol[1] ?? '', kind: 'symbol' }
  if (text[pos] !== ' ') return null
  const counted = matchCountedNounAt(text, pos + 1)
  return counted && { end: counted.end, unit: counted.noun, kind: 'noun' }
}

/** Reads what the quantity before `pos` is said per: `năm` of `%/năm`, `người/tháng`, `vạn dân`; or null. */
export function matchPerAt(text: string, pos: number): { end: number; per: string } | null {
  const people = stick(PER_PEOPLE, text, pos) ?? stick(PER_YEAR, text, pos)
  if (people) return { end: pos + people[0].length, per: people[1] ?? '' }
  const parts: string[] = []
  let end = pos
  while (parts.length < 2) {
    const per = stick(PER, text, end)
    if (!per) break
    parts.push(per[1] ?? '')
    end += per[0].length
  }
  return parts.length > 0 ? { end, per: parts.join('/') } : null
}

function stick(pattern: RegExp, text: string, pos: number): RegExpExecArray | null {
  pattern.lastIndex = pos
  return pattern.exec(text)
}
