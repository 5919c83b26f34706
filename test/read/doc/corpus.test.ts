/** Word 97-2003 files as offices left them; their words were compared with what LibreOffice reads. */
import { describe, expect, it } from 'vitest'
import { corpusIsThere, corpusPlan, stylesOf } from '../corpus.js'

describe.skipIf(!corpusIsThere)('Word 97-2003 files (skipped without ../shared)', () => {
  it('a decision with an attached regulation', async () => {
    const { document, annexes, source } = await corpusPlan('qd-93-2007-qd-ttg.doc')
    expect(document).toMatchObject({
      number: '93/2007/QĐ-TTg',
      date: '2007-06-22',
      issuer: { name: 'Thủ tướng Chính phủ' },
    })
    expect(document.signers).toEqual([{ authority: null, position: 'THỦ TƯỚNG', name: 'Nguyễn Tấn Dũng' }])
    expect(document.recipients).toHaveLength(17)
    expect(annexes.map(({ label, sections }) => [label, sections.length])).toEqual([['QUY CHẾ', 5]])
    expect(source.format).toBe('doc')
  })

  it('a decision of a city', async () => {
    const { document, annexes } = await corpusPlan('qd-15-2010-qd-ubnd-ha-noi.doc')
    expect(document).toMatchObject({ number: '15/2010/QĐ-UBND', date: '2010-04-26', place: 'Hà Nội' })
    expect(document.issuer.name).toBe('Ủy ban nhân dân thành phố Hà Nội')
    expect(annexes[0]?.label).toBe('QUY ĐỊNH')
  })

  it('a circular whose samples of signatures do not end it', async () => {
    const plan = await corpusPlan('tt-01-2011-tt-bnv.doc')
    expect(plan.document).toMatchObject({ number: '01/2011/TT-BNV', date: '2011-01-19', issuer: { name: 'Bộ Nội vụ' } })
    expect(plan.sections.map((section) => section.id)).toEqual(['preamble', 'C1', 'C2', 'C3', 'C4'])
    expect(plan.document.signers).toEqual([{ authority: null, position: 'BỘ TRƯỞNG', name: 'Trần Văn Tuấn' }])
  })

  it('a plan with a number that Word prints and does not store', async () => {
    const plan = await corpusPlan('kh-stttt-phu-tho-2011.doc')
    expect(plan.document).toMatchObject({ number: null, date: '2011-12', place: 'Phú Thọ' })
    expect(plan.text).toContain('\n1. Cài đặt hệ thống phần mềm\n')
    expect(stylesOf(plan)).toMatchObject({ roman: 3, arabic: 7, letter: 5 })
    const rows = plan.annexes[0]?.tables[0]?.rows.map((row) => row.cells)
    expect(rows?.[0]).toEqual([
      'Thời gian: 1/2 ngày\u2028- Sáng: từ 8h30\u2028- Chiều: từ 14h00',
      'Phòng ban đào tạo',
      '',
    ])
    expect(rows?.[2]).toEqual(['Ngày 02/01/2011 (thứ 2)', 'Văn phòng', 'Phòng Bưu chính'])
  })

  it('a directive without letterhead', async () => {
    const plan = await corpusPlan('ct-07-2008-ct-btttt.doc')
    expect(plan.document.typeName).toBe('Chỉ thị')
    expect(stylesOf(plan)).toMatchObject({ arabic: 4, letter: 13 })
    // the last of four points has no label
    expect(plan.sections.find(({ id }) => id === '3')?.children.map(({ marker }) => marker)).toMatchObject([
      { label: 'a', inferred: false },
      { label: 'b', inferred: false },
      { label: 'c', inferred: false },
      { label: 'd', inferred: true },
    ])
  })

  it('one that is HTML inside', async () => {
    const plan = await corpusPlan('ke-hoach-tap-huan-html-inside.doc')
    expect(plan.source.format).toBe('html')
    expect(plan.text).toMatch(/^LỊCH LÀM VIỆC CÁ NHÂN\n/)
    expect(plan.annexes[0]?.tables[0]?.rows[1]?.cells[1]).toBe('Chiều')
  })
})
