/** What the name of an indicator says it is counted per: `đảng viên mới/năm`, `Giá trị sản phẩm/1 ha`. */

const PER_OF_NAME =
  /\/((?:(?:người|hộ|ha|lao động)\/)?(?:năm|tháng|quý|tuần|học k[ỳì]|năm học|người|hộ|xã|huyện|phường|thôn|đơn vị|trường|cơ sở|bệnh viện|tổ dân phố|khu phố|khu dân cư|bản|ấp|lớp|trạm|chi bộ|chi hội|nhiệm kỳ))$/iu

/** `Giá trị sản phẩm/1 ha đất canh tác` */
const AREA_OF_NAME = /\/ ?(?:(?:0?1|một) )?((?:ha|km2|m2|sào)(?: \p{L}{1,9}){0,6})$/u
export const UNIT_OF_NAME = / \((?:%|USD|triệu đồng|tỷ đồng|đồng)(?:\/\p{L}{1,9}){0,2}\)$/iu
const PEOPLE_OF_NAME =
  /(?: (?:trên|tính trên) | ?\/ ?)(?:(?:0?1|một) )?((?:nghìn|vạn|triệu) dân|\d[\d.]{0,9} (?:người dân|dân|trẻ em|trẻ|hộ dân|hộ|người))$/iu

/** `Giảm 5% số vụ cháy hằng năm` */
const YEARLY_AT_END = / (?:hằng|hàng) (năm)$/iu
/** `500 lao động đi làm việc ở nước ngoài mỗi năm` */
const EACH_AT_END = /,? mỗi (năm|quý|tháng|tuần)$/iu

/** `Số giường bệnh/vạn dân (không tính trạm y tế)` */
const ASIDE_AT_END = / \([^()\d]{2,80}\)$/u

/** What a name says it is counted per at its end: `đảng viên mới/năm`. */
export function perSplit(name: string, isMoved = false): { name: string; per: string | null } {
  const aside = ASIDE_AT_END.exec(name)
  const people = PEOPLE_OF_NAME.exec(aside ? name.slice(0, aside.index) : name)
  if (people) return { name: `${name.slice(0, people.index)}${aside?.[0] ?? ''}`, per: people[1] ?? null }
  const each = EACH_AT_END.exec(name) ?? (isMoved ? YEARLY_AT_END.exec(name) : null)
  // `tham gia ít nhất 02 hoạt động mỗi tuần`: how often what the name itself counts
  const own = each ? name.slice(0, each.index) : ''
  if (each && !/\d/.test(own)) return { name: own, per: each[1] ?? null }
  const area = AREA_OF_NAME.exec(name)
  if (area) return { name: name.slice(0, area.index), per: area[1] ?? null }
  const unit = UNIT_OF_NAME.exec(name)
  if (unit) return { name: name.slice(0, unit.index), per: null }
  return perAtEnd(name)
}

/** `Thu nhập bình quân/người`; not the end of a rate that the name itself holds (`quá 5 lần khám/người`). */
export function perAtEnd(name: string): { name: string; per: string | null } {
  const hit = /\d(?: ?%|(?! sao(?!\p{L}))(?: \p{L}{1,12}){1,3})(?:\/\p{L}{1,12}){1,2}$/u.test(name)
    ? null
    : PER_OF_NAME.exec(name)
  return hit ? { name: name.slice(0, hit.index), per: hit[1] ?? null } : { name, per: null }
}
