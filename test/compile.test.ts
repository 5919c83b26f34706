import { describe, expect, it } from 'vitest'
import { compilePlan } from '../src/compile.js'
import { buildOutline } from '../src/outline/outline.js'
import { parsePlanText } from '../src/parse.js'
import { readText } from '../src/read/text.js'

const info = { name: null, bytes: 0, sha256: null }

describe('compilePlan', () => {
  it('cuts headings, texts and cells from the text', () => {
    const plan = parsePlanText(
      'I. MỤC ĐÍCH\nĐoạn một.\nĐoạn hai.\n1. Việc.\nPHỤ LỤC\nDANH MỤC\nNHIỆM VỤ\nTT\tNội dung\tChủ trì\n1\tRà soát\tSở Y tế',
    )
    expect(plan.sections).toMatchObject([
      {
        id: 'I',
        heading: 'MỤC ĐÍCH',
        text: 'Đoạn một.\nĐoạn hai.',
        children: [{ id: 'I.1', heading: null, text: 'Việc.' }],
      },
    ])
    expect(plan.annexes).toMatchObject([
      {
        label: 'PHỤ LỤC',
        title: 'DANH MỤC NHIỆM VỤ',
        tables: [
          {
            rows: [
              { id: null, kind: 'header', cells: ['TT', 'Nội dung', 'Chủ trì'] },
              { id: 'PL1.1', kind: 'item', cells: ['1', 'Rà soát', 'Sở Y tế'] },
            ],
          },
        ],
      },
    ])
  })

  it('writes a title over several lines on one', () => {
    const root = buildOutline(readText('PHỤ LỤC\nDanh mục nhiệm vụ\nNăm 2026\n1. Rà soát.'))
    expect(compilePlan(root, info).annexes[0]?.title).toBe('Danh mục nhiệm vụ Năm 2026')
  })

  it('gives each span the place of its first character: line, page and block', () => {
    const root = buildOutline({
      format: 'docx',
      reader: 'docx',
      text: 'I. Một\n1. Hai.\n2. Ba.',
      lines: [
        { kind: 'paragraph', start: 0, end: 6, page: 1, block: 0 },
        { kind: 'paragraph', start: 7, end: 14, page: 2, block: 3 },
        { kind: 'paragraph', start: 15, end: 21, line: 9 },
      ],
      furniture: [],
      joins: [],
      pages: 2,
    })
    const [section] = compilePlan(root, info).sections
    expect(section?.span).toEqual({ start: 0, end: 21, page: 1, block: 0 })
    expect(section?.children.map((child) => child.span)).toEqual([
      { start: 7, end: 14, page: 2, block: 3 },
      { start: 15, end: 21, line: 9 },
    ])
  })

  it('gives the places of parties, details and terms too', () => {
    const plan = parsePlanText(
      'KẾ HOẠCH\nThực hiện Nghị quyết số 5-NQ/TU (sau đây gọi tắt là Nghị quyết 5).\nI. NHIỆM VỤ\n1. Sở Y tế chủ trì, phối hợp với Sở Nội vụ rà soát.\n- Kinh phí: 5 tỷ đồng.\n- Lãnh đạo phụ trách: Ông Trần Văn Bình.',
    )
    const [assignment] = plan.assignments
    expect(plan.document.terms[0]?.span.line).toBe(2)
    expect(plan.tasks[0]?.details[0]?.span.line).toBe(5)
    expect(assignment?.leads[0]?.span.line).toBe(4)
    expect(assignment?.coordinators[0]?.span.line).toBe(4)
    expect(assignment?.persons[0]?.span.line).toBe(6)
  })

  it('puts diagnostics in the order of the text, those without a place first', () => {
    const plan = parsePlanText('I. MỤC ĐÍCH\n1. Một.\n3. Ba ba.\n2. Hai.\n2. Của của hai.')
    const starts = plan.diagnostics.map(({ span }) => span?.start ?? -1)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
    expect(plan.diagnostics[0]?.span).toBeNull()
    expect(plan.diagnostics.length).toBeGreaterThan(2)
  })

  it('keeps the line of page furniture, not that of the paragraph around it', () => {
    const plan = parsePlanText('I. Giao các sở trong tỉnh\n2\nrà soát.')
    expect(plan.diagnostics.find(({ rule }) => rule === 'page-furniture-removed')?.span).toEqual({
      start: 25,
      end: 25,
      line: 2,
    })
  })

  it('tells what the input was', () => {
    const root = buildOutline(readText('I. Một'))
    expect(compilePlan(root, { name: 'a.txt', bytes: 8, sha256: 'ab' }).source).toEqual({
      format: 'text',
      name: 'a.txt',
      bytes: 8,
      sha256: 'ab',
      pages: null,
      reader: 'text',
      ocr: false,
    })
  })

  it('does not change the tree', () => {
    const root = buildOutline(readText('I. Một\n1. Hai.\n3. Ba.'))
    const before = structuredClone(root)
    compilePlan(root, info)
    expect(root).toEqual(before)
  })
})
