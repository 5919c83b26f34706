import { describe, expect, it } from 'vitest'
import { parsePlanText } from '../../src/parse.js'
import { readText } from '../../src/read/text.js'

const LETTERHEAD = ['ỦY BAN NHÂN DÂN', 'TỈNH SƠN HÀ', 'Số: 41/KH-UBND', 'KẾ HOẠCH', 'Phát triển kinh tế tập thể']
/** Four words without a vowel, which make a text a damaged one. */
const DAMAGED = [
  'I. MỤC TIÊU',
  '1. Doanh thu đạt 250 tỷ đng; tng kết vào năm 2030.',
  '2. Sở Nội vụ phối hp vi các ngành.',
]

const read = (...lines: string[]): string[] => readText([...DAMAGED, ...lines].join('\n')).text.split('\n')

describe('vowels that were lost throughout a text', () => {
  it('are put back in words that are none without', () => {
    expect(read().slice(1)).toEqual([
      '1. Doanh thu đạt 250 tỷ đồng; tổng kết vào năm 2030.',
      '2. Sở Nội vụ phối hợp vi các ngành.',
    ])
  })

  it('are put back where what is left would be a word, but never stands so', () => {
    expect(read('3. Phát trin kinh tế.', '4. S Nội vụ và y ban nhân dân các xã.').slice(3)).toEqual([
      '3. Phát triển kinh tế.',
      '4. Sở Nội vụ và ủy ban nhân dân các xã.',
    ])
  })

  it('are put back from what stands elsewhere in the text', () => {
    const [last] = read('3. Hợp tác xã nấm hương liên kết.', '4. Trồng nm hương dưới tán rừng.').slice(-1)
    expect(last).toBe('4. Trồng nấm hương dưới tán rừng.')
  })

  it('are put back as capitals among capitals and where a sentence begins', () => {
    expect(read('II. T CHỨC THỰC HIỆN', '1. y ban nhân dân tỉnh.', 'III. Y BAN NHÂN DÂN').slice(3)).toEqual([
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Ủy ban nhân dân tỉnh.',
      'III. ỦY BAN NHÂN DÂN',
    ])
  })

  it('stay lost where two words are as likely', () => {
    const [last] = read('3. Mở lớp vẽ tranh, lớp võ thuật.', '4. Học sinh lớp v tự chọn.').slice(-1)
    expect(last).toBe('4. Học sinh lớp v tự chọn.')
  })

  it('are not looked for in codes, units and numbers', () => {
    const line = '3. 12 kg giống, 3 km đường; điểm c khoản 2; Bộ TN&MT, 55B, 12/NQ-CP.'
    expect(read(line).at(-1)).toBe(line)
  })

  it('are not looked for where few words lost one, which are slips of the writer', () => {
    const text = 'Phát trin kinh tế; phát triển kinh tế; 250 tỷ đng.'
    expect(readText(text)).toMatchObject({ text })
  })

  it('are reported once', () => {
    expect(readText(DAMAGED.join('\n')).notes).toEqual([
      {
        message: 'vowels were lost in words; they are read whole: “đng → đồng”, “tng → tổng”, “hp → hợp”',
        at: 0,
      },
    ])
  })

  it('do not cost the duties of a plan', () => {
    const lines = ['III. T CHỨC THỰC HIỆN', '1. S Nội vụ', 'Theo dõi, tng hợp báo cáo.']
    const { assignments, text } = parsePlanText([...LETTERHEAD, ...DAMAGED, ...lines].join('\n'))
    const [lead] = assignments.find(({ taskId }) => taskId === 'III.1')?.leads ?? []
    expect(lead?.agencyId).toBe('so-noi-vu')
    expect(lead && text.slice(lead.span.start, lead.span.end)).toBe('Sở Nội vụ')
  })
})
