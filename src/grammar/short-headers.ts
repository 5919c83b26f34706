/** Headers of columns whose words are written short. */

/** Headers in the first letters of their words: `ĐVTH`, `CQ phối hợp`, `TGHT`, `Cơ quan p/hợp`, `Hạn HT`. */
const SHORT =
  /^(đv|đ\/v|cq|tg|t\/gian|đơn vị|cơ quan|bộ phận|thời gian|hạn|ngày)(?:\.| )?(ct|c\/trì|ph|p\/h|p\/hợp|th|ht|chủ trì|phối hợp|thực hiện|tham mưu|soạn thảo|hoàn thành)\.?$/u
/** A word alone: `SP`, `KQ`, `P/hợp`. */
const SHORT_WORD = /^(?:sp|kq|tg|t\/gian|c\/trì|p\/hợp)(?=$|[ /])/u
const WORDS: Readonly<Record<string, string>> = {
  đv: 'đơn vị',
  'đ/v': 'đơn vị',
  cq: 'cơ quan',
  tg: 'thời gian',
  't/gian': 'thời gian',
  sp: 'sản phẩm',
  kq: 'kết quả',
  ct: 'chủ trì',
  'c/trì': 'chủ trì',
  ph: 'phối hợp',
  'p/h': 'phối hợp',
  'p/hợp': 'phối hợp',
  th: 'thực hiện',
  ht: 'hoàn thành',
}

/** A header, in small letters, with its words in full. */
export const spelledOut = (key: string): string =>
  key
    .replace(SHORT, (_, of: string, what: string) => `${WORDS[of] ?? of} ${WORDS[what] ?? what}`)
    .replace(SHORT_WORD, (word) => WORDS[word] ?? word)
