import { describe, expect, it } from 'vitest'
import { buildSections } from '../../src/outline/sections.js'
import { parsePlanText } from '../../src/parse.js'
import type { Diagnostic } from '../../src/plan.js'
import { eachSection, type SectionNode } from '../../src/tree.js'
import { sourceOf } from '../source-of.js'

function build(contents: string[], prefix = '', automatic = false) {
  const { text, lines } = sourceOf(...contents)
  if (automatic) for (const line of lines) line.automatic = true
  const diagnostics: Diagnostic[] = []
  const sections = buildSections(lines, {
    text,
    prefix,
    phrases: {
      assigns: () => null,
      charges: () => false,
      labelled: () => false,
      listed: () => false,
      names: () => false,
      namesTo: () => 0,
      opens: () => false,
    },
    report: (diagnostic) => diagnostics.push(diagnostic),
    taken: new Map(),
    reached: new Map(),
  })
  const all = eachSection(sections).map(({ section }) => section)
  return { text, sections, all, diagnostics }
}

const ids = (...contents: string[]) => build(contents).all.map((section) => section.id)
const roles = (...contents: string[]) =>
  Object.fromEntries(build(contents).all.map((section) => [section.id, section.roles.join(' ')]))

it('a sentence that leads over to targets gives its section their role', () => {
  expect(roles('1. Điều chỉnh một số chỉ tiêu của tỉnh như sau:', '- Tỷ lệ che phủ rừng: 5%.')).toMatchObject({
    1: 'indicators',
  })
})

it('a step that is called after the carrying out of a plan is no part for it', () => {
  const steps = ['Bước 1. Chuẩn bị', '- Đào hố.', 'Bước 2. Tổ chức thực hiện', '- Trồng cây.']
  expect(roles('VI. QUY TRÌNH TRỒNG CÂY', ...steps)).toMatchObject({ 'VI.1': '', 'VI.2': '' })
  expect(roles('VI. TỔ CHỨC THỰC HIỆN', '- Trồng cây.')).toMatchObject({ VI: 'implementation' })
})

describe('letters', () => {
  const found = (automatic: boolean, ...contents: string[]) => {
    const { sections, diagnostics } = build(contents, '', automatic)
    return [sections.map(({ marker }) => marker.ordinal), diagnostics.map(({ rule }) => rule)]
  }

  it('run by the alphabet of Vietnamese papers', () => {
    expect(found(false, 'a) A', 'b) B', 'c) C', 'd) D', 'đ) Đ', 'e) E', 'g) G')).toEqual([[1, 2, 3, 4, 5, 6, 7], []])
    expect(found(false, 'a) A', 'b) B', 'c) C', 'd) D', 'e) E')).toEqual([[1, 2, 3, 4, 6], ['numbering-gap']])
  })

  it('run by that of word processors where the list has an f, or they are automatic', () => {
    expect(found(false, 'a) A', 'b) B', 'c) C', 'd) D', 'e) E', 'f) F', 'h) H')).toEqual([
      [1, 2, 3, 4, 5, 6, 8],
      ['numbering-gap'],
    ])
    expect(found(true, 'a) A', 'b) B', 'c) C', 'd) D', 'e) E')).toEqual([[1, 2, 3, 4, 5], []])
    expect(found(true, 'a) A', 'b) B', 'c) C', 'd) D', 'đ) Đ', 'e) E')).toEqual([[1, 2, 3, 4, 5, 6], []])
  })

  it('run in every list of a document by the alphabet that one of them tells', () => {
    const points = ['a) A', 'b) B', 'c) C', 'd) D', 'e) E']
    expect(found(false, '1. X:', ...points, '2. Y:', ...points, 'f) F')[1]).toEqual([])
    expect(found(false, '1. X:', ...points, '2. Y:', ...points.slice(0, 4), 'đ) Đ')[1]).toEqual(['numbering-gap'])
    expect(found(false, '1. X:', ...points, '2. Y:', ...points, 'f) F', '3. Z:', 'a) A', 'đ) B')[1]).toEqual([
      'numbering-gap',
      'numbering-gap',
    ])
  })

  it('may have numbers behind them', () => {
    expect(found(false, 'a) A', 'a1) B', 'b) C', 'b2) D', 'c) E')).toEqual([[1, 1, 2, 2, 3], []])
    expect(found(false, 'a) A', 'a1) B', 'a1) C')[1]).toEqual(['numbering-duplicate'])
  })
})

describe('remarks behind the last part', () => {
  it('are none of its items, where no number follows', () => {
    expect(ids('I. A', '1. B', 'Ghi chú:', '- C')).toEqual(['I', 'I.1', 'notes', 'notes.-1'])
    expect(ids('I. A', '1. B', 'Ghi chú:', '- C', '2. D')).toEqual(['I', 'I.1', 'I.1.-1', 'I.2'])
  })
})

describe('who follows the plan', () => {
  it('is said by a part of its own, and is one of the tasks below them', () => {
    expect(roles('I. Nhiệm vụ', '1. Giám sát và đánh giá', '- A', 'II. Giám sát và đánh giá')).toEqual({
      I: 'tasks',
      'I.1': '',
      'I.1.-1': '',
      II: 'implementation',
    })
  })
})

describe('ids', () => {
  it('are the path of labels, a decimal adding only its last number', () => {
    expect(ids('III. A', '2. B', '2.3. C', 'đ) D')).toEqual(['III', 'III.2', 'III.2.3', 'III.2.3.đ'])
  })

  it('count dashes, plus signs and bullets', () => {
    expect(ids('I. A', '- B', '- C', '+ D', '+ E', '* F', '* G', '- H:', '* I')).toEqual([
      'I',
      'I.-1',
      'I.-2',
      'I.-2.+1',
      'I.-2.+2',
      'I.-2.+2.*1',
      'I.-2.+2.*2',
      'I.-3',
      'I.-3.*1',
    ])
  })

  it('give a second sibling with the same label `~2`', () => {
    expect(ids('I. A', 'a) B', 'a) C', 'a) D', '- E')).toEqual(['I', 'I.a', 'I.a~2', 'I.a~3', 'I.a~3.-1'])
  })

  it('name parts, chapters and divisions by letters, articles without what stands above', () => {
    expect(ids('Phần I', 'Chương II', 'Mục 1', 'Điều 5. A', '2. B', 'a) C')).toEqual([
      'P1',
      'P1.C2',
      'P1.C2.M1',
      'Đ5',
      'Đ5.2',
      'Đ5.2.a',
    ])
  })

  it('tell articles of two chapters apart', () => {
    expect(ids('Chương I', 'Điều 1. A', 'a) B', 'Chương II', 'Điều 1. A', 'a) B')).toEqual([
      'C1',
      'Đ1',
      'Đ1.a',
      'C2',
      'Đ1~2',
      'Đ1~2.a',
    ])
  })

  it('begin with the annex', () => {
    expect(build(['Đoạn mở đầu', 'Điều 5. A', '1. B'], 'PL1').all.map((section) => section.id)).toEqual([
      'PL1.preamble',
      'PL1.Đ5',
      'PL1.Đ5.1',
    ])
  })
})

describe('the preamble', () => {
  it('is the first section and has no marker', () => {
    const [preamble] = build(['Căn cứ Luật;', 'Xét đề nghị.', 'I. A']).sections
    expect(preamble).toMatchObject({
      id: 'preamble',
      marker: { style: 'none', label: null, ordinal: null, inferred: false },
      heading: null,
      level: 1,
      extent: { start: 0, end: 25 },
    })
    expect(preamble?.paragraphs).toHaveLength(2)
  })

  it('is absent where nothing stands before the first number', () => {
    expect(ids('I. A')).toEqual(['I'])
  })
})

describe('a section', () => {
  it('covers its children, its text only its own paragraphs', () => {
    const { text, sections } = build(['I. MỤC ĐÍCH', 'Một.', '1. Hai.', 'II. B'])
    const [first] = sections as [SectionNode]
    expect(text.slice(first.extent.start, first.extent.end)).toBe('I. MỤC ĐÍCH\nMột.\n1. Hai.')
    expect(first.paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual(['Một.'])
    expect(first.children[0]?.level).toBe(2)
  })

  it('covers a paragraph that closes its list', () => {
    const { text, sections } = build(['I. MỤC ĐÍCH', '- Hai.', 'Một.', 'II. B'])
    const first = sections[0]
    expect(first && text.slice(first.extent.start, first.extent.end)).toBe('I. MỤC ĐÍCH\n- Hai.\nMột.')
  })

  it('has the rest of a line behind its heading as its first paragraph', () => {
    const { text, sections } = build(['1. Về y tế: Rà soát.', 'Hai.'])
    expect(sections[0]?.paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual(['Rà soát.', 'Hai.'])
  })

  it.each(['Phần thứ I', 'Chương I', 'Mục 1'])('of style %s has its title on the next line', (label) => {
    const { text, sections } = build([label, 'Quy định chung', 'Một.'])
    const first = sections[0]
    expect(first?.heading && text.slice(first.heading.start, first.heading.end)).toBe('Quy định chung')
    expect(first?.paragraphs).toHaveLength(1)
  })

  it('of a part may be the opening one, before the first', () => {
    expect(ids('Phần mở đầu', 'SỰ CẦN THIẾT', 'I. A', 'Phần thứ nhất', 'THỰC TRẠNG', 'I. B')).toEqual([
      'P0',
      'P0.I',
      'P1',
      'P1.I',
    ])
    expect(build(['Phần mở đầu', 'SỰ CẦN THIẾT', 'Phần thứ nhất', 'THỰC TRẠNG']).diagnostics).toEqual([])
    expect(ids('I. A', 'Phần mở đầu của tài liệu nêu sự cần thiết.')).toEqual(['I'])
  })

  it('of another style has not', () => {
    expect(build(['I.', 'Quy định chung', 'Một.']).sections[0]?.heading).toBeNull()
  })

  it('tells its marker', () => {
    const [first] = build(['II. A', '- B']).sections
    expect(first?.marker).toEqual({ style: 'roman', label: 'II', ordinal: 2, inferred: false })
    expect(first?.children[0]?.marker).toEqual({ style: 'dash', label: '-', ordinal: null, inferred: false })
  })
})

describe('roles', () => {
  it('come from the headings', () => {
    expect(roles('I. MỤC ĐÍCH, YÊU CẦU', '1. Mục đích', 'A.', '2. Yêu cầu', 'B.')).toEqual({
      I: 'purpose requirements',
      'I.1': 'purpose',
      'I.2': 'requirements',
    })
  })

  it('name tasks once, not again below tasks or implementation', () => {
    expect(roles('I. NHIỆM VỤ', '1. Giải pháp', 'A.')).toEqual({ I: 'tasks', 'I.1': '' })
    expect(roles('I. TỔ CHỨC THỰC HIỆN', '1. Nhiệm vụ', 'A.')).toEqual({ I: 'implementation', 'I.1': '' })
  })

  it('name tasks again below a heading that names other parts too', () => {
    expect(roles('I. MỤC TIÊU, NHIỆM VỤ', '1. Mục tiêu', 'a) Một', '2. Nhiệm vụ', 'a) Hai')).toMatchObject({
      I: 'objectives tasks',
      'I.1': 'objectives',
      'I.2': 'tasks',
    })
  })

  it('give the tasks to `NỘI DUNG`, or to those of its parts that say nothing else', () => {
    expect(roles('I. NỘI DUNG', '1. Y tế', 'A.')).toEqual({ I: 'tasks', 'I.1': '' })
    expect(roles('I. NỘI DUNG', '1. Mục tiêu', 'A.', '2. Y tế', 'B.')).toEqual({
      I: '',
      'I.1': 'objectives',
      'I.2': 'tasks',
    })
    expect(roles('I. NHIỆM VỤ', '1. Nội dung', 'A.')['I.1']).toBe('')
    expect(roles('I. TỔ CHỨC THỰC HIỆN', '1. Nội dung', 'A.')['I.1']).toBe('')
  })
})

describe('diagnostics', () => {
  it('name a gap, with the label that was expected', () => {
    const { diagnostics } = build(['I. A', 'a) B', 'c) C'])
    expect(diagnostics).toEqual([
      {
        rule: 'numbering-gap',
        severity: 'warning',
        message: '“c” follows where “b” was expected: a line may be lost',
        span: { start: 10, end: 13 },
        sectionId: 'I.c',
      },
    ])
  })

  it('name a doubled label and one out of order, each by its own id', () => {
    const { diagnostics } = build(['I. A', 'a) B', 'b) C', 'b) D', 'a) E'])
    expect(diagnostics.map(({ rule, sectionId, message }) => [rule, sectionId, message])).toEqual([
      ['numbering-duplicate', 'I.b~2', '“b” stands twice in one list; “c” was expected'],
      ['numbering-duplicate', 'I.a~2', '“a” stands twice in one list; “c” was expected'],
    ])
    expect(build(['I. A', 'b) B', 'a) C']).diagnostics[1]?.message).toBe('“a” is out of order; “c” was expected')
  })

  it('name a parent that was put back; its span covers its children', () => {
    const { diagnostics, sections, text } = build(['1. A.', '1. B.', 'III. C'])
    expect(diagnostics.map(({ rule, sectionId }) => [rule, sectionId])).toEqual([
      ['missing-parent', 'I'],
      ['missing-parent', 'II'],
    ])
    const second = sections[1]
    expect(second).toMatchObject({ id: 'II', heading: null, marker: { inferred: true, label: 'II' } })
    expect(second && text.slice(second.extent.start, second.extent.end)).toBe('1. B.')
  })

  it('give duties behind a section that points to an annex a heading of their own', () => {
    for (const pointer of [['II. Nhiệm vụ', 'Chi tiết tại Phụ lục I.'], ['II. Nhiệm vụ: Chi tiết tại Phụ lục I.']]) {
      const { all } = build(['I. A', ...pointer, '1. Sở Y tế rà soát.', '2. Sở Nội vụ báo cáo.'])
      expect(all.map((section) => section.id)).toEqual(['I', 'II', 'III', 'III.1', 'III.2'])
      expect(all[2]).toMatchObject({ roles: ['implementation'], marker: { inferred: true } })
    }
  })
})

describe('what a section above holds', () => {
  it('keeps `NỘI DUNG` below it from being tasks once more', () => {
    expect(roles('I. NHIỆM VỤ', '1. Y tế', 'a) Nội dung', 'Một.', '2. Giải pháp', 'Hai.')).toEqual({
      I: 'tasks',
      'I.1': '',
      'I.1.a': '',
      'I.2': '',
    })
    expect(roles('I. TỔ CHỨC THỰC HIỆN', '1. Y tế', 'a) Nhiệm vụ', 'Một.')['I.1.a']).toBe('')
  })

  it('lets other roles stand', () => {
    expect(roles('I. NHIỆM VỤ', '1. Kinh phí', 'Một.')['I.1']).toBe('funding')
  })
})

describe('a chapter with its title on its own line', () => {
  it('takes no other for it', () => {
    const { text, sections } = build(['Chương I. Quy định chung', 'Đoạn một.', 'Điều 1. Một'])
    const [chapter] = sections
    expect(chapter?.heading && text.slice(chapter.heading.start, chapter.heading.end)).toBe('Quy định chung')
    expect(chapter?.paragraphs).toHaveLength(1)
  })

  it('has none where nothing follows', () => {
    expect(build(['Chương I']).sections[0]).toMatchObject({ heading: null, paragraphs: [] })
  })
})

describe('a title with a comma before its colon', () => {
  const headings = (...contents: string[]) => {
    const { text, all } = build(contents)
    return all.map(({ heading }) => (heading ? text.slice(heading.start, heading.end) : null))
  }
  const doubtful = '+ Vùng A, B: Chuẩn hóa đất.'

  it('is one where the others of the list have a title', () => {
    const others = ['+ Vùng C: Mở rộng đất.', '+ Vùng D: Cải tạo đất.']
    expect(headings(doubtful, ...others)).toEqual(['Vùng A, B', 'Vùng C', 'Vùng D'])
  })

  it('is one where the text of the other titles stands below them', () => {
    expect(headings(doubtful, '+ Vùng C:', 'Mở rộng đất.', '+ Vùng D: Cải tạo đất.')).toEqual([
      'Vùng A, B',
      'Vùng C',
      'Vùng D',
    ])
  })

  it('is running text where few of them have', () => {
    expect(headings(doubtful, '+ Vùng C: Mở rộng đất.', '+ Cải tạo đất.')).toEqual([null, 'Vùng C', null])
  })
})

describe('a road map', () => {
  it('holds tasks, but under targets says by when they are reached', () => {
    expect(roles('II. MỤC TIÊU VÀ LỘ TRÌNH', '1. Mục tiêu', '2. Lộ trình', 'III. LỘ TRÌNH THỰC HIỆN')).toEqual({
      II: 'objectives',
      'II.1': '',
      'II.2': '',
      III: 'tasks',
    })
  })
})

describe('a part whose heading was lost', () => {
  const aims = ['1. Mục đích', '2. Yêu cầu']
  const work = ['1. Xây dựng đường', '2. Trồng rừng']

  it('holds the tasks behind the aims', () => {
    expect(roles(...aims, ...work)).toMatchObject({ I: '', II: 'tasks' })
    expect(roles('I. MỤC TIÊU', 'Rừng xanh.', 'II. KINH PHÍ', ...work, ...work, 'IV. KẾT LUẬN')).toMatchObject({
      II: 'funding',
      III: 'tasks',
      IV: '',
    })
  })

  it('holds them before a part that says who carries the plan out', () => {
    expect(roles('- Rừng xanh.', '- Nước sạch.', ...work, '1. Việc', '2. Việc', 'IV. TỔ CHỨC THỰC HIỆN')).toMatchObject(
      {
        I: '',
        II: '',
        III: 'tasks',
        IV: 'implementation',
      },
    )
  })

  it('holds none before them, or where another part says that it does', () => {
    expect(roles(...work, ...aims)).toMatchObject({ I: '', II: '' })
    expect(roles(...aims, ...work, 'III. NHIỆM VỤ')).toMatchObject({ II: '', III: 'tasks' })
  })
})

describe('the parts of a plan that an article approves', () => {
  const idsOf = (...lines: string[]) => {
    const plan = parsePlanText(['QUYẾT ĐỊNH', 'Số: 5/QĐ-UBND', ...lines, 'Điều 2. Các sở thi hành.'].join('\n'))
    return plan.sections.find(({ id }) => id === 'Đ1')?.children.map(({ id }) => id)
  }
  const parts = ['1. Trồng cây.', '2. Làm đường.', '1. Mục tiêu chung', '2. Mục tiêu cụ thể', '1. Quy hoạch']

  it('get back the numbers of their lost headings, also over one item alone', () => {
    expect(idsOf('Điều 1. Phê duyệt Đề án với các nội dung sau:', ...parts)).toEqual(['Đ1.I', 'Đ1.II', 'Đ1.III'])
  })

  it('get none back where the article approves nothing, or the parts count on', () => {
    expect(idsOf('Điều 1. Các việc cần làm như sau:', ...parts)).not.toContain('Đ1.III')
    expect(idsOf('Điều 1. Phê duyệt Đề án:', '1. Trồng cây.', '2. Làm đường.', '3. Sửa cầu.')).toEqual([
      'Đ1.1',
      'Đ1.2',
      'Đ1.3',
    ])
  })
})
