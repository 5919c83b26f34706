import { describe, expect, it } from 'vitest'
import { parsePlanText } from '../../src/parse.js'

const head = [
  'UBND TỈNH AN LĨNH',
  'Số: 5/KH-UBND',
  'KẾ HOẠCH',
  'Phát triển y tế',
  'I. MỤC ĐÍCH',
  '1. Nâng cao.',
  'II. NHIỆM VỤ',
]

function read(...lines: string[]) {
  const { tasks, assignments } = parsePlanText([...head, ...lines].join('\n'))
  const names = (parties: readonly { name: string }[]) => parties.map(({ name }) => name).join('; ')
  return [
    tasks.map(({ id }) => id),
    assignments.map((one) => `${one.taskId}: ${names(one.leads)} > ${names(one.coordinators)}`),
  ]
}

describe('an item that only says who does the work above it', () => {
  it.each([
    [['- Sở Nội vụ chủ trì, Sở Y tế phối hợp.'], 'Sở Nội vụ > Sở Y tế'],
    [['- Sở Nội vụ chủ trì.', '- Sở Y tế phối hợp thực hiện.'], 'Sở Nội vụ > Sở Y tế'],
    [['- Sở Nội vụ chủ trì, phối hợp với Sở Y tế, Sở Tài chính thực hiện.'], 'Sở Nội vụ > Sở Y tế; Sở Tài chính'],
    [['- Sở Nội vụ thực hiện.', '- Thời gian: quý II/2026.'], 'Sở Nội vụ > '],
    [['- Giao Sở Nội vụ chủ trì.'], 'Sở Nội vụ > '],
    [['- Sở Nội vụ phụ trách.'], 'Sở Nội vụ > '],
  ])('is no task: %j', (items, expected) => {
    expect(read('1. Rà soát danh mục.', ...items, '2. Lập sổ.')).toEqual([['II.1', 'II.2'], [`II.1: ${expected}`]])
  })

  it('holds for the works beside it', () => {
    expect(read('1. Tuyên truyền', '- Mở chuyên mục.', '- Treo băng rôn.', '- Sở Văn hóa chủ trì.')).toEqual([
      ['II.1.-1', 'II.1.-2'],
      ['II.1.-1: Sở Văn hóa > ', 'II.1.-2: Sở Văn hóa > '],
    ])
  })

  it.each(['- Sở Nội vụ chủ trì rà soát.', '- Sở Nội vụ phối hợp lập sổ.', 'a) Sở Nội vụ chủ trì.'])(
    'is one with work of its own, or with a letter: %s',
    (item) => {
      expect(read('1. Rà soát danh mục.', item)[0]).toHaveLength(1)
      expect(read('1. Rà soát danh mục.', item)[0]?.[0]).not.toBe('II.1')
    },
  )
})

it.each([
  ['Sản phẩm phải hoàn thành', 'output'],
  ['Minh chứng', 'output'],
  ['Văn bản trình', 'output'],
  ['Hạn chót', 'schedule'],
  ['Tiến độ, thời gian', 'schedule'],
  ['Đơn vị liên quan', 'coordinator'],
  ['Cùng thực hiện', 'coordinator'],
  ['Đơn vị được giao', 'lead'],
])('reads the label %s', (label, role) => {
  const values = { output: 'Danh mục', schedule: 'quý II/2026', coordinator: 'Sở Y tế', lead: 'Sở Y tế' }
  const value = values[role as keyof typeof values]
  const lines = ['1. Rà soát danh mục.', ...(role === 'lead' ? [] : ['- Chủ trì: Sở Nội vụ.']), `- ${label}: ${value}.`]
  const [found] = parsePlanText([...head, ...lines].join('\n')).assignments
  const said = {
    output: found?.outputs[0],
    schedule: found?.schedule?.text,
    coordinator: found?.coordinators[0]?.name,
    lead: found?.leads[0]?.name,
  }
  expect(said[role as keyof typeof said]).toBe(value)
})
