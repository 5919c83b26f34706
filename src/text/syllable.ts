/**
 * Whether a word can be a Vietnamese syllable: onset, rhyme and tone, after the orthography taught in schools
 * (Hoàng Phê, Chính tả tiếng Việt). Both ways to place the tone mark are right (`hóa`, `hoá`).
 */
import { remembered } from './remembered.js'

const ONSETS = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ')
const RHYMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
   e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
   o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
   ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
   u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uynh uyt uyu
   ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu`.split(/\s+/),
)
/** After `gi` and `qu` a vowel of the onset stands for a part of the rhyme: `gì`, `giếng`, `quyết`, `quý`. */
const AFTER_GLIDE = 'êm ên êng êt êp êu yên yêt ynh yt y ych'.split(' ')
const STOPPED = /(?:c|ch|p|t)$/
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g
/** A syllable that ends in a stop carries sắc or nặng. */
const OF_STOPPED = /[\u0301\u0323]/

const MARKS = /\p{M}/gu
/** Small letters without any mark: `Ngày` as `ngay`. */
export const withoutMarks = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd')
const BARE_ONSETS = new Set(['', ...ONSETS.map(withoutMarks)])
const BARE_RHYMES = new Set([...RHYMES, ...AFTER_GLIDE].map(withoutMarks))

/** True for a word whose letters make one syllable with other marks than it has: `quyét`. */
export function isMarkedWrongly(word: string): boolean {
  const tones = word.normalize('NFD').match(TONE) ?? []
  return tones.length <= 1 && !isSyllable(word) && isSyllableWithMarks(word)
}

/** True for a word whose letters make one syllable with some marks or none: `hoach`. */
export function isSyllableWithMarks(word: string): boolean {
  const letters = withoutMarks(word)
  return [0, 1, 2, 3].some((at) => BARE_ONSETS.has(letters.slice(0, at)) && BARE_RHYMES.has(letters.slice(at)))
}

/** True for a possible syllable, in any case; a word without any mark counts too (`an`, `ban`). */
export const isSyllable = remembered(isSpelled)

function isSpelled(word: string): boolean {
  const letters = word.toLowerCase().normalize('NFD')
  const tones = letters.match(TONE)
  if (tones && tones.length > 1) return false
  const base = letters.replace(TONE, '').normalize('NFC')
  if (base === 'gi') return true
  for (let length = Math.min(3, base.length - 1); length >= 0; length--) {
    const onset = base.slice(0, length)
    if (length > 0 && !ONSETS.includes(onset)) continue
    const rhyme = base.slice(length)
    // before these it is written `k`
    if (onset === 'c' && /^[eêiy]/.test(rhyme)) continue
    const glide = onset === 'gi' || onset === 'qu'
    if (!RHYMES.has(rhyme) && !(glide && AFTER_GLIDE.includes(rhyme))) continue
    if (STOPPED.test(rhyme) && !(tones && OF_STOPPED.test(tones[0]))) continue
    return true
  }
  return false
}
