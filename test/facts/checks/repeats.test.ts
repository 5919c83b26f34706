import { describe, expect, it } from 'vitest'
import { findRepeats } from '../../../src/facts/checks/repeats.js'
import { treeOf } from '../../tree-of.js'

/** What is written twice in a paragraph. */
function repeats(paragraph: string): string[] {
  const root = treeOf('I. MỤC ĐÍCH', '1. Mục đích', paragraph)
  return findRepeats(root).map(({ span }) => (span ? root.source.text.slice(span.start, span.end) : ''))
}

describe('doubled words', () => {
  it.each([
    ['Rà soát quy hoạch của của tỉnh.', 'của của'],
    ['Rà soát Của của tỉnh.', 'Của của'],
    ['Hoàn thành các các việc.', 'các các'],
    ['Rà soát quy hoạch quy hoạch của tỉnh.', 'quy hoạch quy hoạch'],
    ['Tổ chức thực hiện tổ chức thực hiện kế hoạch.', 'Tổ chức thực hiện tổ chức thực hiện'],
    ['Phát triển hoá chất hóa chất sạch.', 'hoá chất hóa chất'],
  ])('are found in %j', (paragraph, repeat) => {
    expect(repeats(paragraph)).toEqual([repeat])
  })

  it.each([
    ['a reduplication', 'Dần dần mở rộng.'],
    ['the end of one word and the start of the next', 'Đô thị trở thành thành phố.'],
    ['an enumeration', 'Rà soát quy hoạch, quy hoạch chi tiết.'],
    ['a name behind its own noun', 'Lập quy hoạch phân khu Khu kinh tế.'],
    ['figures', 'Giai đoạn 2025 2025 người.'],
    ['words that stand apart', 'Các sở và các ngành.'],
  ])('are not found in %s', (_, paragraph) => {
    expect(repeats(paragraph)).toEqual([])
  })

  it('of more than eight words are none', () => {
    const nine = 'một hai ba bốn năm sáu bảy tám chín'
    expect(repeats(`Gồm ${nine} ${nine}.`)).toEqual([])
    const eight = 'một hai ba bốn năm sáu bảy tám'
    expect(repeats(`Gồm ${eight} ${eight}.`)).toEqual([`${eight} ${eight}`])
  })
})

describe('doubled clauses', () => {
  const clause = 'nâng cao chất lượng khám bệnh, chữa bệnh tại trạm y tế các xã vùng cao'

  it('are found where both open a clause', () => {
    expect(repeats(`Một là, ${clause}; hai là mở rộng; ${clause}.`)).toEqual([clause])
  })

  it('are none inside sentences, nor below twelve words', () => {
    expect(repeats(`Một là, sẽ ${clause}; hai là mở rộng; cũng ${clause}.`)).toEqual([])
    expect(
      repeats('Một là, nâng cao chất lượng khám bệnh; hai là mở rộng thêm các trạm; nâng cao chất lượng khám bệnh.'),
    ).toEqual([])
  })

  it('are warnings, doubled words information', () => {
    const root = treeOf('I. MỤC ĐÍCH', '1. Mục', `Một là, ${clause}; hai là mở rộng; ${clause}.`, '2. Của của.')
    expect(
      findRepeats(root).map(({ rule, severity, message, sectionId }) => [rule, severity, sectionId, message]),
    ).toEqual([
      ['repeated-text', 'warning', 'I.1', `“${clause}” stands twice in one paragraph; check the original`],
      ['repeated-text', 'info', 'I.2', '“Của của” is written twice; check the original'],
    ])
  })

  it('are quoted by their first ninety characters', () => {
    const long = `${clause} và các xã biên giới của tỉnh`
    const root = treeOf('I. MỤC ĐÍCH', '1. Mục', `Một là, ${long}; hai là mở rộng; ${long}.`)
    expect(findRepeats(root)[0]?.message).toBe(
      `“${long.slice(0, 90)}…” stands twice in one paragraph; check the original`,
    )
  })
})

describe('the title', () => {
  it('is not looked at', () => {
    expect(findRepeats(treeOf('KẾ HOẠCH', 'Phát triển của của tỉnh', 'I. MỤC ĐÍCH'))).toEqual([])
  })
})

describe('a clause that stands twice', () => {
  const clause = 'nâng cao chất lượng khám bệnh, chữa bệnh tại trạm y tế các xã vùng cao'

  it('goes on as far as both are the same', () => {
    expect(repeats(`Mở rộng; ${clause} của tỉnh; ${clause} của tỉnh và huyện.`)).toEqual([`${clause} của tỉnh`])
  })

  it('opens the paragraph or follows a mark, both times', () => {
    const capital = `N${clause.slice(1)}`
    expect(repeats(`${capital}; hai là mở rộng; ${clause}.`)).toEqual([clause])
    expect(repeats(`${capital}; hai là sẽ ${clause}.`)).toEqual([])
    expect(repeats(`Một là sẽ ${clause}; hai là mở rộng; ${clause}.`)).toEqual([])
  })

  it('is none where two clauses only begin alike', () => {
    expect(repeats(`Mở rộng; ${clause} của tỉnh; ${clause} của huyện.`)).toEqual([])
  })

  it('is none where it is the end of a name that comes twice', () => {
    const name = `Chương trình thuốc, ${clause}`
    expect(repeats(`Sở thực hiện ${name}; các xã theo dõi ${name}.`)).toEqual([])
  })
})
