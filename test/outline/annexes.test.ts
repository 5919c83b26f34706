import { describe, expect, it } from 'vitest'
import { annexRuns, startsAnnex } from '../../src/outline/annex-runs.js'
import { isAnnexLabel, isAttachmentNote, splitAnnexLabel } from '../../src/outline/annex-start.js'
import { buildAnnex } from '../../src/outline/annexes.js'
import { parsePlanText } from '../../src/parse.js'
import { sourceOf } from '../source-of.js'

function build(...contents: string[]) {
  const { text, lines } = sourceOf(...contents)
  const { annex, closing } = buildAnnex(lines, 'PL1', '5/KH-UBND', {
    text,
    prefix: '',
    phrases: {
      assigns: () => null,
      charges: () => false,
      labelled: () => false,
      listed: () => false,
      names: () => false,
      namesTo: () => 0,
      opens: () => false,
    },
    report: () => undefined,
    taken: new Map(),
    reached: new Map(),
  })
  const cut = (extent: { start: number; end: number } | null) => extent && text.slice(extent.start, extent.end)
  return {
    label: annex.label,
    title: cut(annex.title),
    notes: annex.notes.map(cut),
    attachedTo: annex.attachedTo,
    children: annex.children.map((child) => (child.type === 'table' ? 'table' : child.id)),
    annex,
    closing,
  }
}

const starts = (at: number, ...contents: string[]) => {
  const { text, lines } = sourceOf(...contents)
  return startsAnnex(text, lines, at)
}

describe('the title of an annex', () => {
  const type = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'CHƯƠNG TRÌNH HÀNH ĐỘNG CỦA CHÍNH PHỦ']
  const title = `Thực hiện Nghị quyết số 9-NQ/TW về ${'phát triển kinh tế và xã hội bền vững, '.repeat(6)}năm 2030`
  const note = '(Kèm theo Nghị quyết số 5/NQ-CP)'

  it('is all that stands over the note, however long', () => {
    const annex = build(...type, title, note, 'I. MỤC TIÊU', '1. Một.')
    expect(annex.title).toContain(title)
    expect(annex.notes).toEqual([note])
    expect(annex.children).toEqual(['PL1.I'])
  })

  it.each(['', ' '])('ends before the note behind it on its line, parted by “%s”', (blank) => {
    const line = `DANH MỤC NHIỆM VỤ TRỌNG TÂM${blank}${note}`
    expect(build(line, 'I. MỤC TIÊU', '1. Một.')).toMatchObject({ title: 'DANH MỤC NHIỆM VỤ TRỌNG TÂM', notes: [note] })
    expect(build('PHỤ LỤC', line).notes).toEqual([note])
    expect(starts(1, 'Hết.', line)).toBe(true)
    expect(starts(1, 'Hết.', 'DANH MỤC', line)).toBe(true)
    expect(starts(1, 'Hết.', `Rà soát danh mục nhiệm vụ trọng tâm${blank}${note}`)).toBe(false)
    expect(starts(1, 'Hết.', `II. DANH MỤC NHIỆM VỤ TRỌNG TÂM${blank}${note}`)).toBe(false)
    expect(starts(1, 'Hết.', 'DANH MỤC NHIỆM VỤ TRỌNG TÂM (đợt 1)')).toBe(false)
  })

  it('may stand below the note, over several lines', () => {
    const lines = ['DỰ KIẾN CHƯƠNG TRÌNH', 'HỘI NGHỊ TẬP HUẤN', 'VỀ CHUYỂN ĐỔI SỐ']
    const annex = build('PHỤ LỤC', note, ...lines, 'Thời gian: Sáng ngày 05/3/2026', '1. Khai mạc.')
    expect(annex).toMatchObject({ label: 'PHỤ LỤC', notes: [note], children: ['PL1.preamble', 'PL1.1'] })
    expect(annex.title).toBe(lines.join('\n'))
    expect(build('PHỤ LỤC', 'DANH MỤC', note, 'MỤC TIÊU', '1. Một.').title).toBe('DANH MỤC')
    expect(build('PHỤ LỤC', note, 'ỦY BAN NHÂN DÂN XÃ AN LĨNH', '1. Một.').title).toBeNull()
  })

  it('takes no sentence in', () => {
    expect(build(...type, `${title}.`, note, 'I. MỤC TIÊU', '1. Một.').title).not.toContain('Thực hiện')
    expect(build(...type, title, 'I. MỤC TIÊU', '1. Một.').title).not.toContain('Thực hiện')
  })
})

describe('the label of an annex', () => {
  it.each([
    ['PHỤ LỤC', 'PHỤ LỤC', ''],
    ['Phụ lục II', 'Phụ lục II', ''],
    ['Phụ lục số 2:', 'Phụ lục số 2', ''],
    ['PHỤ LỤC 1a', 'PHỤ LỤC 1a', ''],
    ['PHỤ BIỂU 01', 'PHỤ BIỂU 01', ''],
    ['PHỤ LỤC A', 'PHỤ LỤC A', ''],
    ['PHỤ LỤC I DANH MỤC NHIỆM VỤ', 'PHỤ LỤC I', 'DANH MỤC NHIỆM VỤ'],
    ['Phụ lục số II: DANH MỤC NHIỆM VỤ', 'Phụ lục số II', 'DANH MỤC NHIỆM VỤ'],
  ])('stands in %j', (line, label, rest) => {
    expect(isAnnexLabel(line)).toBe(true)
    expect(splitAnnexLabel(line)).toEqual({ label, rest })
  })

  it.each(['Phụ lục kèm theo Kế hoạch này', 'Xem Phụ lục I', 'Phụ lục I nêu các nhiệm vụ', 'PHỤ TRÁCH'])(
    'does not stand in %j',
    (line) => {
      expect(isAnnexLabel(line)).toBe(false)
      expect(splitAnnexLabel(line)).toBeNull()
    },
  )

  it.each([
    ['(Kèm theo Kế hoạch số 5/KH-UBND)', true],
    ['(Ban hành kèm theo Quyết định số 5/QĐ-UBND)', true],
    ['Kèm theo Kế hoạch này', true],
    ['(Phê duyệt kèm theo Quyết định)', true],
    ['Có phụ lục kèm theo', false],
    ['(Kèm theo đơn đề nghị số ... ngày ...)', false],
    ['(kèm theo Giấy phép số .../GP)', false],
    ['(Kèm theo danh sách đã khám)', false],
  ])('and the note below it: for %j says %s', (line, expected) => {
    expect(isAttachmentNote(line)).toBe(expected)
  })
})

describe('startsAnnex', () => {
  it('is true at a title in small letters behind the label, but in no list of annexes and no sentence', () => {
    expect(starts(1, 'Các xã báo cáo.', 'Phụ lục 2. Mô hình tổ chức', '2.1. Hiện trạng')).toBe(true)
    expect(starts(1, 'Kèm theo:', 'Phụ lục 1: Danh mục', 'Phụ lục 2: Biểu mẫu')).toBe(false)
    expect(starts(2, 'Kèm theo:', 'Phụ lục 1: Danh mục', 'Phụ lục 2: Biểu mẫu', '3. Nộp')).toBe(false)
    expect(starts(1, 'Các xã báo cáo.', 'Phụ lục 2. Mẫu này thay cho mẫu cũ.')).toBe(false)
  })

  it('is true at the label of a form over a title in capitals, and not at that title', () => {
    const form = ['x.', 'Biểu số 2', 'KINH PHÍ THỰC HIỆN', '(Kèm theo Kế hoạch số 5/KH-UBND)']
    expect([1, 2].map((at) => starts(at, ...form))).toEqual([true, false])
    expect(starts(1, 'x.', 'Mẫu số 01', 'BÁO CÁO KẾT QUẢ', 'Đơn vị: …')).toBe(true)
    expect(starts(1, 'x.', 'Mẫu số 01', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toBe(false)
    expect(starts(1, 'x.', 'Mẫu số 01', 'SỞ Y TẾ')).toBe(false)
    expect(starts(1, 'x.', 'Mẫu số 01', 'Báo cáo kết quả')).toBe(false)
    expect(starts(1, 'PHỤ LỤC II', 'Mẫu số 01', 'BÁO CÁO KẾT QUẢ')).toBe(false)
    expect(build(...form.slice(1))).toMatchObject({ label: 'Biểu số 2', title: 'KINH PHÍ THỰC HIỆN' })
  })

  it('takes no post under a signature for a title', () => {
    expect(starts(0, 'TRƯỞNG BAN', '(Ký tên)', 'DANH MỤC SẢN PHẨM', '(Kèm theo Quyết định số 5/QĐ-UBND)')).toBe(false)
  })

  it('takes no signature of a form for the title of the annex behind it', () => {
    const annex = ['PHỤ LỤC II', 'DANH MỤC SẢN PHẨM', '(Kèm theo Quyết định số 5/QĐ-UBND)']
    expect(starts(0, 'HỘ KINH DOANH ĐĂNG KÝ', '(Ký, ghi rõ họ tên)', ...annex)).toBe(false)
    expect(starts(2, 'HỘ KINH DOANH ĐĂNG KÝ', '(Ký, ghi rõ họ tên)', ...annex)).toBe(true)
  })

  it('is true at a label, but not at the second of two', () => {
    expect(starts(1, 'Lê Thị Hoa', 'PHỤ LỤC I')).toBe(true)
    expect(starts(1, 'PHỤ LỤC', 'PHỤ LỤC I')).toBe(false)
    expect(starts(0, 'PHỤ LỤC')).toBe(true)
  })

  it('is true at a title in capitals over a note', () => {
    expect(starts(0, 'DANH MỤC NHIỆM VỤ', '(Kèm theo Kế hoạch số 5/KH-UBND)')).toBe(true)
    expect(starts(0, 'KẾ HOẠCH', 'Phát triển y tế', 'năm 2026', '(Kèm theo Quyết định số 5/QĐ-UBND)')).toBe(true)
    expect(starts(0, 'Danh mục nhiệm vụ', '(Kèm theo Kế hoạch số 5/KH-UBND)')).toBe(false)
    expect(starts(0, 'DANH MỤC NHIỆM VỤ', 'Rà soát.')).toBe(false)
  })

  it('is false further down in the title block', () => {
    const note = '(Kèm theo Kế hoạch số 5/KH-UBND)'
    expect(starts(1, 'PHỤ LỤC I', 'DANH MỤC NHIỆM VỤ', note)).toBe(false)
    expect(starts(1, 'KẾ HOẠCH', 'PHÁT TRIỂN Y TẾ', note)).toBe(false)
    expect(starts(1, 'DANH MỤC', 'NHIỆM VỤ', note)).toBe(false)
    expect(starts(1, 'HẾT.', 'DANH MỤC NHIỆM VỤ', note)).toBe(true)
    expect(starts(1, 'I. MỤC ĐÍCH', 'DANH MỤC NHIỆM VỤ', note)).toBe(true)
  })

  it('is false at a marker, a signature, a row and where the note is far', () => {
    const note = '(Kèm theo Kế hoạch số 5/KH-UBND)'
    expect(starts(0, 'I. MỤC ĐÍCH', note)).toBe(false)
    expect(starts(0, 'TM. ỦY BAN NHÂN DÂN', note)).toBe(false)
    expect(starts(0, 'TT\tVIỆC', note)).toBe(false)
    expect(starts(0, 'DANH MỤC', 'TT\tViệc', note)).toBe(false)
    expect(starts(0, 'DANH MỤC', '1. Rà soát', note)).toBe(false)
    expect(starts(0, 'DANH MỤC', 'Một', 'Hai', 'Ba', 'Bốn', note)).toBe(false)
    expect(starts(0, 'DANH MỤC', 'dài '.repeat(120), note)).toBe(false)
  })
})

describe('annexRuns', () => {
  const runs = (from: number, ...contents: string[]) => {
    const { text, lines } = sourceOf(...contents)
    return annexRuns(text, lines, from)
  }

  it('cuts at each label', () => {
    expect(runs(1, 'Thân bài.', 'PHỤ LỤC I', 'Rà soát.', 'PHỤ LỤC II', 'Báo cáo.')).toEqual([
      [1, 3],
      [3, 5],
    ])
    expect(runs(1, 'Thân bài.')).toEqual([])
  })

  it('takes no label in a list of the annexes for the start of one that stands below', () => {
    const list = [
      'PHỤ LỤC I',
      'DANH MỤC CÁC PHỤ LỤC',
      'Phụ lục I.1',
      'Lĩnh vực đất đai',
      'Phụ lục I.2',
      'Lĩnh vực y tế',
    ]
    const annexes = ['PHỤ LỤC I.1', 'LĨNH VỰC ĐẤT ĐAI', 'I. THỦ TỤC', 'PHỤ LỤC I.2', 'LĨNH VỰC Y TẾ', 'I. THỦ TỤC']
    expect(runs(0, ...list, ...annexes)).toEqual([
      [0, 6],
      [6, 9],
      [9, 12],
    ])
    // none of them stands below
    expect(runs(0, ...list)).toEqual([
      [0, 2],
      [2, 4],
      [4, 6],
    ])
  })

  it('keeps the letterhead of an attached plan with its title', () => {
    const plan = ['ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'KẾ HOẠCH', 'Phát triển y tế']
    expect(runs(0, ...plan, '(Kèm theo Quyết định số 5/QĐ-UBND)', 'I. MỤC ĐÍCH')).toEqual([[0, 6]])
  })
})

describe('buildAnnex', () => {
  it('reads label, title, note, sections and tables', () => {
    expect(
      build(
        'PHỤ LỤC I',
        'DANH MỤC NHIỆM VỤ',
        'NĂM 2026',
        '(Kèm theo Kế hoạch số 57/KH-UBND)',
        'I. NHIỆM VỤ',
        '1. Rà soát.',
        'TT\tNội dung\tChủ trì',
        '1\tLập sổ\tSở Y tế',
      ),
    ).toMatchObject({
      label: 'PHỤ LỤC I',
      title: 'DANH MỤC NHIỆM VỤ\nNĂM 2026',
      notes: ['(Kèm theo Kế hoạch số 57/KH-UBND)'],
      attachedTo: '5/KH-UBND',
      children: ['PL1.I', 'table'],
      closing: null,
    })
  })

  it('takes the title from behind the label', () => {
    expect(build('PHỤ LỤC I DANH MỤC NHIỆM VỤ', 'Rà soát.')).toMatchObject({
      label: 'PHỤ LỤC I',
      title: 'DANH MỤC NHIỆM VỤ\nRà soát.'.slice(0, 17),
    })
  })

  it('has no tasks where it is a charter', () => {
    const roles = (label: string) => {
      const { annex } = build(label, 'HỘI LÀM VƯỜN', 'Điều 7. Nhiệm vụ', '1. Tập hợp hội viên.')
      return annex.children.flatMap((child) => (child.type === 'section' ? child.roles : []))
    }
    expect(roles('ĐIỀU LỆ')).toEqual([])
    expect(roles('KẾ HOẠCH')).toEqual(['tasks'])
  })

  it('reads the first annex below a line over all of them', () => {
    expect(build('PHỤ LỤC', 'Phụ lục 1: Mô hình tổ chức', '1.1. Hiện trạng')).toMatchObject({
      label: 'Phụ lục 1',
      title: 'Mô hình tổ chức',
    })
  })

  it('takes the type of an attached plan for its label, and the number of its note', () => {
    const { text, lines } = sourceOf('KẾ HOẠCH', 'Phát triển y tế', '(Kèm theo Quyết định số 9/QĐ-UBND)', 'I. MỤC ĐÍCH')
    const { annex } = buildAnnex(lines, 'PL1', null, {
      text,
      prefix: '',
      phrases: {
        assigns: () => null,
        charges: () => false,
        labelled: () => false,
        listed: () => false,
        names: () => false,
        namesTo: () => 0,
        opens: () => false,
      },
      report: () => undefined,
      taken: new Map(),
      reached: new Map(),
    })
    expect(annex).toMatchObject({ label: 'KẾ HOẠCH', attachedTo: '9/QĐ-UBND' })
    expect(annex.notes).toHaveLength(1)
    expect(annex.title && text.slice(annex.title.start, annex.title.end)).toBe('Phát triển y tế')
  })

  it('keeps the letterhead of an attached document out of its title, whatever its type', () => {
    const letterhead = ['ỦY BAN NHÂN DÂN', 'TỈNH AN LĨNH', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']
    const { label, title } = build(...letterhead, 'QUY TẮC', 'ỨNG XỬ CỦA VIÊN CHỨC', 'Điều 1. Tên gọi')
    expect({ label, title }).toEqual({ label: null, title: 'QUY TẮC\nỨNG XỬ CỦA VIÊN CHỨC' })
  })

  it('keeps whose plan it is in a title that goes on with what it is about', () => {
    const { label, title } = build(
      'KẾ HOẠCH',
      'CỦA NGÀNH Y TẾ THỰC HIỆN CHIẾN LƯỢC',
      '(Kèm theo Quyết định số 5/QĐ-BYT)',
      'I. MỤC TIÊU',
    )
    expect({ label, title }).toEqual({ label: 'KẾ HOẠCH', title: 'CỦA NGÀNH Y TẾ THỰC HIỆN CHIẾN LƯỢC' })
  })

  it.each(['KẾ HOẠCH HÀNH ĐỘNG QUỐC GIA', 'CHIẾN LƯỢC QUỐC GIA', 'KẾ HOẠCH TỔNG THỂ'])(
    'is called by the whole of the line above its title: %s',
    (type) => {
      const { label, title } = build(type, 'Bảo vệ nguồn nước', '(Kèm theo Quyết định số 5/QĐ-TTg)', 'I. MỤC TIÊU')
      expect({ label, title }).toEqual({ label: type, title: 'Bảo vệ nguồn nước' })
    },
  )

  it('has no part of the note that ties it to its document', () => {
    const note = '(Ban hành kèm theo Quyết định số 5/QĐ-BYT ngày 15/11/2027 của Bộ trưởng Bộ Y tế)'
    const { label, title } = build('CHƯƠNG TRÌNH HÀNH ĐỘNG', 'CỦA NGÀNH Y TẾ', note, 'I. MỤC TIÊU')
    expect({ label, title }).toEqual({ label: 'CHƯƠNG TRÌNH HÀNH ĐỘNG', title: 'CỦA NGÀNH Y TẾ' })
  })

  it('passes over a line that is drawn below the title', () => {
    const { title, children } = build('PHỤ LỤC I', 'DANH MỤC NHIỆM VỤ', '________', 'TT\tNội dung', '1\tRà soát')
    expect({ title, children }).toEqual({ title: 'DANH MỤC NHIỆM VỤ', children: ['table'] })
  })

  it('takes small letters for a title up to the first sentence', () => {
    expect(build('PHỤ LỤC', 'Danh mục nhiệm vụ', 'Các sở rà soát.').title).toBe('Danh mục nhiệm vụ')
    expect(build('PHỤ LỤC', 'Một', 'Hai', 'Ba', 'Bốn', 'Năm.').title).toBe('Một\nHai\nBa')
    expect(build('PHỤ LỤC', '1. Rà soát').title).toBeNull()
    expect(build('PHỤ LỤC', 'I. MỤC ĐÍCH').title).toBeNull()
    expect(build('PHỤ LỤC', `Các ${'cơ quan '.repeat(30)}`).title).toBeNull()
  })

  it('takes a remark in brackets for a note, and nothing behind it for a title', () => {
    expect(build('PHỤ LỤC', 'DANH MỤC', '(Đơn vị: triệu đồng)', 'NHIỆM VỤ')).toMatchObject({
      title: 'DANH MỤC',
      notes: ['(Đơn vị: triệu đồng)'],
    })
  })

  it('reads the closing of an attached plan', () => {
    expect(build('PHỤ LỤC', '1. Rà soát.', 'TM. ỦY BAN NHÂN DÂN', 'Lê Thị Hoa').closing?.signers).toHaveLength(1)
    expect(build('PHỤ LỤC', '1. Rà soát.', 'TM. ỦY BAN NHÂN DÂN', 'Lê Thị Hoa').children).toEqual(['PL1.1'])
  })

  it('builds a table for each run of rows, in the order of the text', () => {
    expect(build('PHỤ LỤC', 'TT\ta\tb', '1\tc\td', '1. Rà soát.', 'TT\ta\tb', '1\tc\td').children).toEqual([
      'table',
      'PL1.1',
      'table',
    ])
  })

  it('gives rows and numbered paragraphs of one annex different ids', () => {
    const { annex } = build('PHỤ LỤC', '1. Rà soát.', 'TT\tNội dung\tChủ trì', '1\tLập sổ\tSở Y tế')
    const table = annex.children[1]
    expect(table?.type === 'table' && table.children.map((row) => row.id)).toEqual([null, 'PL1.1~2'])
  })

  it('counts rows below the heading right above their table', () => {
    const head = 'TT\tNội dung\tChủ trì'
    const idsOf = (...lines: string[]) =>
      build('PHỤ LỤC', ...lines).annex.children.flatMap((child) =>
        child.type === 'table' ? child.children.flatMap(({ id }) => id ?? []) : [],
      )
    const parts = ['I. TRỒNG RỪNG', head, '1\tLập sổ\tSở Y tế', 'II. GIỮ RỪNG', '(ĐVT: ha)', head, '1\tMở lớp\tSở Y tế']
    expect(idsOf(...parts)).toEqual(['PL1.I.1', 'PL1.II.1'])
    for (const title of ['Bảng 1. Phân công trồng rừng', 'Danh mục công việc', 'Biểu số 2: Trồng rừng'])
      expect(idsOf('I. TRỒNG RỪNG', title, head, '1\tLập sổ\tSở Y tế')).toEqual(['PL1.I.1'])
    expect(idsOf('I. TRỒNG RỪNG', 'Rừng được trồng ở ba xã.', head, '1\tLập sổ\tSở Y tế')).toEqual(['PL1.1'])
  })
})

describe('a letterhead inside an annex', () => {
  const runs = (...contents: string[]) => {
    const { text, lines } = sourceOf(...contents)
    return annexRuns(text, lines, 0).map(([from]) => from)
  }

  it('is none where the title goes on below a line that ends with a mark', () => {
    const title = ['DANH MỤC THỦ TỤC CỦA TỈNH.', 'ƯU TIÊN NĂM 2026']
    expect(runs('Phụ lục I', ...title, note)).toEqual([0])
    expect(runs('Rà soát các thủ tục của tỉnh.', ...title, note)).not.toEqual([0])
  })

  const note = '(Kèm theo Quyết định số 5/QĐ-UBND)'

  it('belongs to the title below it, whichever name it holds', () => {
    expect(runs('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: 5/QC-UBND', 'QUY CHẾ', note)).toEqual([0])
    expect(runs('ĐẢNG CỘNG SẢN VIỆT NAM', 'Số: 5-QC/TU', 'QUY CHẾ', note)).toEqual([0])
    expect(runs('UBND TỈNH AN LĨNH', 'Số: 5/QC-UBND', 'QUY CHẾ', note)).toEqual([0])
    expect(runs('Số: 5/QC-UBND', 'QUY CHẾ', note)).toEqual([0, 1])
  })

  it('is none where text stands between', () => {
    expect(runs('UBND TỈNH AN LĨNH', 'Các sở, ngành trong tỉnh cùng rà soát.', 'QUY CHẾ', note)).toEqual([0, 2])
  })
})

describe('the lines of an annex', () => {
  it('may be of several tables', () => {
    const { text, lines } = sourceOf('PHỤ LỤC', 'TT\ta\tb', '1\tc\td', 'TT\ta\tb', '1\tc\td')
    for (const line of lines.slice(3)) line.table = 1
    const { annex } = buildAnnex(lines, 'PL1', null, {
      text,
      prefix: '',
      phrases: {
        assigns: () => null,
        charges: () => false,
        labelled: () => false,
        listed: () => false,
        names: () => false,
        namesTo: () => 0,
        opens: () => false,
      },
      report: () => undefined,
      taken: new Map(),
      reached: new Map(),
    })
    expect(annex.children.map((child) => child.type)).toEqual(['table', 'table'])
  })

  it('may be of tables below one that heads them all', () => {
    const { annex } = build(
      ...['PHỤ LỤC', 'TT\tNhiệm vụ\tCơ quan chủ trì', '1\tXây cầu\tSở Xây dựng'],
      ...['II. Nhóm sau', '2\tTrồng cây\tSở Y tế'],
    )
    const columns = annex.children.flatMap((child) =>
      child.type === 'table' ? [child.columns.map(({ role }) => role)] : [],
    )
    expect(columns).toEqual(Array(2).fill(['ordinal', 'task', 'lead']))
  })

  it('may begin at once, without a title', () => {
    expect(build('PHỤ LỤC', 'TT\ta\tb', '1\tc\td')).toMatchObject({ title: null, notes: [], children: ['table'] })
    expect(build('1. Rà soát.')).toMatchObject({ label: null, title: null, children: ['PL1.1'] })
  })

  it('keep a marked title in capitals', () => {
    expect(build('PHỤ LỤC', 'A. DANH MỤC', 'Các sở rà soát.').title).toBe('A. DANH MỤC')
  })
})

describe('an attached text whose title is lost', () => {
  const note = '(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 03/02/2013 của UBND tỉnh)'
  const idsOf = (...lines: string[]) => {
    const decision = ['QUYẾT ĐỊNH', 'Số: 12/QĐ-UBND', 'Điều 1. Ban hành Kế hoạch.', 'Điều 2. Các sở thi hành./.']
    return parsePlanText([...decision, ...lines].join('\n')).annexes.flatMap(({ sections }) =>
      sections.map(({ id }) => id),
    )
  }

  it('begins at its note, or at the motto over that', () => {
    expect(idsOf(note, '1. Trồng cây.')).toEqual(['PL1.1'])
    expect(idsOf('Độc lập - Tự do - Hạnh phúc', note, '1. Trồng cây.')).toEqual(['PL1.1'])
  })

  it('does not begin at a note in a sentence that goes on', () => {
    expect(idsOf('Các sở thực hiện Kế hoạch', note, '1. Trồng cây.')).toEqual([])
  })
})
