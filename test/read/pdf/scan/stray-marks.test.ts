import { describe, expect, it } from 'vitest'
import type { PageContent, Row } from '../../../../src/read/pdf/page.js'
import { noteLine, takeStrayNotes } from '../../../../src/read/pdf/scan/stray-marks.js'

/** A row of words of six points a letter. */
function row(base: number, text: string, size = 14): Row {
  let left = 85
  const words = text.split(' ').map((text) => {
    const own = { text, left, right: left + 6 * text.length, top: base - size, bottom: base + 3, base, size }
    left = own.right + 4
    return { ...own, bold: false, italic: false, blankBefore: true, askew: false, raised: false }
  })
  return { words, base, size, left: 85, right: left, top: base - size, bottom: base + 3 }
}

const content = { number: 1, width: 595, height: 842, noteLine: 700 } as PageContent

/** The rows that are left, and the notes of their words. */
function taken(texts: readonly string[], notes: readonly string[], tables: Row[] = []) {
  const rows = [
    ...texts.map((text, i) => row(100 + 20 * i, text)),
    ...notes.map((text, i) => row(720 + 12 * i, text, 10)),
  ]
  const page = { page: content, rows, tables }
  takeStrayNotes(page)
  const noted = page.rows
    .flatMap(({ words }) => words)
    .flatMap(({ text, note }) =>
      note ? [[text, ...note.map((own) => own.row.words.map((word) => word.text).join(' '))]] : [],
    )
  return { text: page.rows.map(({ words }) => words.map(({ text }) => text).join(' ')), noted }
}

describe('footnotes of recognised pages', () => {
  it('go to the words behind which a quote was read for their mark', () => {
    const { text, noted } = taken(
      ['Thực hiện Luật Khoáng sản”, Nghị quyết “số 1” của tỉnh và', "Kế hoạch của tỉnh Sơn Đà'. Các sở"],
      ['1 Luật số 54/2024/QH15', 'của Quốc hội.', '2 Kế hoạch số 12/KH-UBND.'],
    )
    expect(text).toEqual([
      'Thực hiện Luật Khoáng sản, Nghị quyết “số 1” của tỉnh và',
      'Kế hoạch của tỉnh Sơn Đà. Các sở',
    ])
    expect(noted).toEqual([
      ['sản,', 'Luật số 54/2024/QH15', 'của Quốc hội.'],
      ['Đà.', 'Kế hoạch số 12/KH-UBND.'],
    ])
  })

  it('begin with a sentence where their numbers were lost too', () => {
    const { noted } = taken(
      ['Luật Khoáng sản" và', 'Kế hoạch năm2 của tỉnh'],
      ['Luật số 54/2024/QH15.', 'Kế hoạch số 12/KH-UBND'],
    )
    expect(noted.map(([word]) => word)).toEqual(['sản', 'năm'])
  })

  it('stand behind the last word of the page where their marks were not all read', () => {
    const { text, noted } = taken(['Luật Khoáng sản', 'Kế hoạch của'], ['1 Luật số 54/2024/QH15.'])
    expect(text).toEqual(['Luật Khoáng sản', 'Kế hoạch của'])
    expect(noted).toEqual([['của', 'Luật số 54/2024/QH15.']])
  })

  it.each([
    ['a table stands between', [row(300, 'TT')], ['1 Luật số 54/2024/QH15.']],
    ['nothing stands below the line', [], []],
  ])('are none where %s', (_, tables, notes) => {
    const texts = ['Luật Khoáng sản', 'Kế hoạch của']
    expect(taken(texts, notes, tables)).toEqual({ text: [...texts, ...notes], noted: [] })
  })

  it('are none where the type below the line is as large as above', () => {
    const page = { page: content, rows: [row(100, 'Luật Khoáng sản'), row(720, 'Kế hoạch của tỉnh')], tables: [] }
    takeStrayNotes(page)
    expect(page.rows).toHaveLength(2)
  })
})

describe('the line over footnotes', () => {
  const line = (left: number, right: number, top: number) => ({ left, right, top, bottom: top + 1 })

  it('is a short one at the left side below the head of the page, outside of tables', () => {
    expect(noteLine([line(100, 214, 660)], [], content)).toBe(660)
    expect(noteLine([line(100, 214, 120)], [], content)).toBeUndefined()
    expect(noteLine([line(80, 540, 660)], [], content)).toBeUndefined()
    expect(noteLine([line(330, 490, 660)], [], content)).toBeUndefined()
    expect(noteLine([line(100, 214, 660)], [{ left: 80, right: 540, top: 600, bottom: 700 }], content)).toBeUndefined()
  })
})
