import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractReferences } from '../../../src/facts/references/references.js'
import { parsePlanText } from '../../../src/parse.js'
import { referenceSchema, type Target } from '../../../src/plan.js'
import { treeOf } from '../../tree-of.js'
import { planRoot, type TreeSpec } from '../plan-root.js'

const refer = (spec: TreeSpec) => {
  const root = planRoot(spec)
  return { root, references: extractReferences(root) }
}
const inText = (text: string, spec: TreeSpec = {}) =>
  refer({ ...spec, sections: { I: [text], ...spec.sections } }).references
const standing = (text: string, spec: TreeSpec = {}) =>
  inText(text, spec).map((r) => [
    (r.target as Target | null)?.number ?? r.text,
    r.relation,
    r.subject,
    ...r.alsoSubjects,
  ])

describe('mentions', () => {
  it('are numbered in the order of the text, with their section and their span', () => {
    const { root, references } = refer({
      title: ['Thực hiện Chỉ thị số 4-CT/TU'],
      sections: { preamble: ['Căn cứ Luật Du lịch;'], 'I.1': ['Theo Chỉ thị số 4-CT/TU.'] },
    })
    expect(references.map((r) => [r.id, r.sectionId, r.text])).toEqual([
      ['r1', null, 'Chỉ thị số 4-CT/TU'],
      ['r2', 'preamble', 'Luật Du lịch'],
      ['r3', 'I.1', 'Chỉ thị số 4-CT/TU'],
    ])
    for (const { span, text } of references) expect(root.source.text.slice(span.start, span.end)).toBe(text)
  })

  it('run on over the lines of one title', () => {
    const { references } = refer({ title: ['THỰC HIỆN CHỈ THỊ SỐ 4-CT/TU NGÀY 1/2/2020 CỦA', 'TỈNH ỦY VỀ CHỐNG HẠN'] })
    expect(references[0]?.target).toMatchObject({ issuer: 'TỈNH ỦY', date: '2020-02-01' })
  })

  it('hold the part that is cited', () => {
    const [reference] = inText('theo quy định tại Điều 108, Luật Du lịch.')
    expect(reference).toMatchObject({
      text: 'Điều 108, Luật Du lịch',
      target: { section: 'Điều 108', title: 'Du lịch' },
    })
  })

  it('have the form of what is written', () => {
    expect(
      inText(
        'Chỉ thị số 4-CT/TU ngày 1/2/2020; Chỉ thị số 4-CT/TU; Nghị định số 9/2020/NĐ-CP; Luật Du lịch; Chỉ thị 4',
      ).map((r) => r.form),
    ).toEqual(['full', 'short', 'full', 'title', 'short'])
  })
})

it('a law that is named in itself is this text', () => {
  const document = { type: 'Luật', title: 'CÂY XANH' }
  const kinds = inText('Quốc hội ban hành Luật Cây xanh. Theo Luật Du lịch, Luật Cây xanh số 5/2015/QH13.', {
    document,
  }).map((r) => r.kind)
  expect(kinds).toEqual(['self', 'document', 'document'])
  expect(inText('Theo Luật Cây xanh.', { document: { ...document, type: 'NĐ' } })[0]?.kind).toBe('document')
})

describe('targets', () => {
  it('are filled from the other mentions of the same number', () => {
    const references = inText('Chỉ thị số 4-CT/TU ngày 1/2/2020 của Tỉnh ủy về chống hạn.', {
      sections: { II: ['Tổng kết Chỉ thị số 4-CT/TU.'] },
    })
    expect(references[0]?.target).toMatchObject({ number: '4-CT/TU' })
    const short = refer({
      sections: {
        I: ['Chỉ thị số 4-CT/TU ngày 1/2/2020 của Tỉnh ủy về chống hạn.'],
        II: ['Tổng kết Chỉ thị số 4-CT/TU.'],
      },
    }).references[1]
    expect(short?.target).toEqual({
      number: '4-CT/TU',
      type: 'CT',
      date: '2020-02-01',
      issuer: 'Tỉnh ủy',
      title: 'về chống hạn',
      section: null,
    })
  })

  it('prefer what is not set in capitals', () => {
    const { references } = refer({
      title: ['THỰC HIỆN CHỈ THỊ SỐ 4-CT/TU NGÀY 1/2/2020 CỦA TỈNH ỦY'],
      sections: { I: ['Chỉ thị số 4-CT/TU ngày 1/2/2020 của Tỉnh ủy; Chỉ thị số 4-CT/TU'] },
    })
    expect(references[2]?.target).toMatchObject({ issuer: 'Tỉnh ủy' })
  })

  it('resolve a bare figure only where one document has it', () => {
    expect(inText('Chỉ thị số 4-CT/TU ngày 1/2/2020; thực hiện Chỉ thị 4.')[1]?.target).toMatchObject({
      number: '4-CT/TU',
    })
    const two = inText('Chỉ thị số 4-CT/TU ngày 1/2/2020; Chỉ thị số 4/CT-TTg ngày 3/4/2021; thực hiện Chỉ thị 4.')
    expect(two[2]?.target).toMatchObject({ number: '4', date: null })
  })

  it('resolve no figure by a document of the Party where the State issued it', () => {
    const found = inText('Nghị quyết số 15-NQ/TW của Bộ Chính trị; theo Nghị quyết 15 của Quốc hội.')
    expect(found[1]?.target).toMatchObject({ number: '15', issuer: 'Quốc hội', title: null })
    const state = inText('Chỉ thị số 4/CT-TTg ngày 3/4/2021; theo Chỉ thị 4 của Ban Bí thư; Chỉ thị 4 của Thủ tướng.')
    expect(state.map(({ target }) => target)).toMatchObject([
      { number: '4/CT-TTg' },
      { number: '4' },
      { number: '4/CT-TTg' },
    ])
  })

  it('resolve a figure by the short name that the text defines', () => {
    const found = inText(
      'Chỉ thị số 4-CT/TU ngày 1/2/2020; Chỉ thị số 4/CT-TTg ngày 3/4/2021 (viết tắt là Chỉ thị 4); thực hiện Chỉ thị 4.',
    )
    expect(found).toHaveLength(3)
    expect(found[2]).toMatchObject({ form: 'short', target: { number: '4/CT-TTg', date: '2021-04-03' } })
  })

  it('carry the date of a law on', () => {
    expect(inText('Luật Du lịch ngày 19/6/2017; theo Luật Du lịch.')[1]?.target).toMatchObject({ date: '2017-06-19' })
  })

  it('resolve the initials of a law that the text names', () => {
    const [, short, other] = inText(
      'Luật Phổ biến, giáo dục pháp luật số 14/2012/QH13 ngày 20/6/2012; tuyên truyền Luật PBGDPL; thực hiện Luật PCTN.',
    )
    expect(short).toMatchObject({
      form: 'title',
      target: { number: '14/2012/QH13', title: 'Phổ biến, giáo dục pháp luật' },
      inferred: ['target.title', 'target.number'],
    })
    expect(other?.target).toMatchObject({ number: null, title: 'PCTN' })
    const [, , either] = inText('Luật Bảo vệ môi trường năm 2020; Luật Bình vận mậu thương năm 2021; theo Luật BVMT.')
    expect(either?.target).toMatchObject({ title: 'BVMT', date: null })
  })

  it('resolve a resolution of a plenum by its title', () => {
    const [, named] = inText(
      'Nghị quyết số 7-NQ/TW ngày 1/2/2018 của Ban Chấp hành Trung ương “về xây dựng đội ngũ cán bộ các cấp”; Nghị quyết Hội nghị lần thứ bảy Ban Chấp hành Trung ương khóa XII “về xây dựng đội ngũ cán bộ các cấp”.',
    )
    expect(named).toMatchObject({ form: 'title', target: { number: '7-NQ/TW' }, inferred: ['target.number'] })
  })

  it('resolve a resolution of a congress by the body and the how many-eth it was', () => {
    const [, named, other] = inText(
      'Nghị quyết số 1-NQ/ĐH ngày 6/10/2025 của Đại hội Đảng bộ tỉnh An Lĩnh lần thứ XX; Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XX, nhiệm kỳ 2025 - 2030; Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX.',
    )
    expect(named).toMatchObject({ target: { number: '1-NQ/ĐH', date: '2025-10-06' }, inferred: ['target.number'] })
    expect(other?.target).toMatchObject({ number: null })
  })

  it('resolve `Nghị quyết Đại hội` to that of the one congress that is named, else to none', () => {
    const [named, short] = inText(
      'Thực hiện Nghị quyết Đại hội Đảng bộ xã lần thứ I. Tuyên truyền Nghị quyết Đại hội đến đảng viên.',
    )
    expect(named?.form).toBe('title')
    expect(short).toMatchObject({
      form: 'short',
      target: { issuer: 'Đại hội Đảng bộ xã lần thứ I' },
      inferred: ['target.issuer'],
    })
    expect(inText('Đại hội thông qua Nghị quyết Đại hội.')).toEqual([])
  })

  it('have the part of what a text issued', () => {
    const [ruled] = inText('Thực hiện khoản 3 Điều 12 Quy chế hoạt động của Ban ban hành theo Quyết định số 8/QĐ-BCĐ.')
    expect(ruled).toMatchObject({ target: { number: '8/QĐ-BCĐ', section: 'khoản 3 Điều 12' } })
    const [changed] = inText('Sửa đổi khoản 2 Mục III Kế hoạch trồng cây ban hành kèm theo Quyết định số 5/QĐ-UBND.')
    expect(changed).toMatchObject({
      text: 'khoản 2 Mục III Kế hoạch trồng cây ban hành kèm theo Quyết định số 5/QĐ-UBND',
      relation: 'amends',
      target: { number: '5/QĐ-UBND', section: 'khoản 2 Mục III' },
    })
  })
})

describe('relations', () => {
  it('of a citation in a title are those of the document with that title', () => {
    expect(
      standing('Căn cứ Chương trình số 3-CTr/TU ngày 1/2/2023 của Tỉnh ủy về thực hiện Nghị quyết số 2-NQ/TW về rừng.'),
    ).toEqual([
      ['3-CTr/TU', 'based_on', 'self'],
      ['2-NQ/TW', 'implements', '3-CTr/TU'],
    ])
  })

  it('hold for coordinated subjects while only number, date and issuer stand between', () => {
    expect(
      standing(
        'Thực hiện Chương trình số 3-CTr/TU ngày 1/2/2023 của Tỉnh ủy và Kế hoạch số 8/KH-UBND ngày 2/3/2023 của UBND tỉnh thực hiện Nghị quyết số 2-NQ/TW.',
      ),
    ).toEqual([
      ['3-CTr/TU', 'implements', 'self'],
      ['8/KH-UBND', 'implements', 'self'],
      ['2-NQ/TW', 'implements', '8/KH-UBND', '3-CTr/TU'],
    ])
  })

  it('say what is annexed to a text, and not of what a list goes on with', () => {
    expect(
      standing(
        'Kế hoạch số 8/KH-UBND được ban hành kèm theo Quyết định số 9/QĐ-UBND ngày 2/3/2023; Nghị định số 7/2023/NĐ-CP.',
      ),
    ).toEqual([
      ['8/KH-UBND', 'cites', 'self'],
      ['9/QĐ-UBND', 'is_annex_of', '8/KH-UBND'],
      ['7/2023/NĐ-CP', 'cites', 'self'],
    ])
    expect(
      standing(
        'Triển khai Nghị quyết số 5/NQ-CP và Kế hoạch tổng thể ban hành kèm Quyết định số 9/QĐ-BTC ngày 2/3/2023.',
      ),
    ).toEqual([
      ['5/NQ-CP', 'implements', 'self'],
      ['9/QĐ-BTC', 'is_annex_of', null],
    ])
    expect(standing('Gửi kèm Quyết định số 9/QĐ-BTC ngày 2/3/2023.')).toEqual([['9/QĐ-BTC', 'cites', 'self']])
  })

  it.each([
    ['tiếp tục thực hiện', '7-KL/TU'],
    ['tiếp tục đẩy mạnh thực hiện', '7-KL/TU'],
    ['tiếp tục triển khai thực hiện', '7-KL/TU'],
    [', tiếp tục thực hiện', 'self'],
    ['có hiệu lực; tiếp tục thực hiện', 'self'],
  ])('are those of what goes on carrying out another, without `về`: %s', (verb, subject) => {
    const text = `Căn cứ Kết luận số 7-KL/TU ngày 1/2/2024 của Tỉnh ủy ${verb} Nghị quyết số 3-NQ/TU ngày 5/6/2013;`
    expect(standing(text.replace(' ,', ','))).toEqual([
      ['7-KL/TU', 'based_on', 'self'],
      ['3-NQ/TU', 'implements', subject],
    ])
  })

  it('do not reach over a title', () => {
    expect(
      standing(
        'Thực hiện Nghị quyết số 1-NQ/TU về cà phê và Chương trình số 3-CTr/TU ngày 1/2/2023 của Tỉnh ủy thực hiện Nghị quyết số 2-NQ/TW.',
      )[2],
    ).toEqual(['2-NQ/TW', 'implements', '3-CTr/TU'])
  })

  it('go on through a list, whatever stands between its marks', () => {
    expect(
      standing(
        'Thực hiện Nghị quyết số 1-NQ/TU ngày 1/2/2023 của Tỉnh ủy về rừng, trong đó có rừng ngập mặn; Kế hoạch số 8/KH-SNN của Sở Nông nghiệp (SNN) về tỉa thưa ; Kế hoạch số 9/KH-UBND ( sau đây gọi tắt là Kế hoạch 9) ; Luật Lâm nghiệp; Kế hoạch số 10/KH-UBND.',
      ),
    ).toEqual([
      ['1-NQ/TU', 'implements', 'self'],
      ['8/KH-SNN', 'implements', 'self'],
      ['9/KH-UBND', 'implements', 'self'],
      ['Luật Lâm nghiệp', 'implements', 'self'],
      ['10/KH-UBND', 'implements', 'self'],
    ])
    expect(
      standing('Thực hiện Nghị quyết số 1-NQ/TU. Các sở có báo cáo riêng; Kế hoạch số 8/KH-UBND vẫn có hiệu lực.')[1],
    ).toEqual(['8/KH-UBND', 'cites', 'self'])
  })

  it('go on behind an item that tells in brackets where it is from', () => {
    const first = 'Thực hiện nghiêm Nghị định số 1/2026/NĐ-CP ngày 2/1/2026 của Chính phủ quy định về bến'
    expect(standing(`${first}; thu phí bến (Nghị định số 1/2026/NĐ-CP); Nghị định số 2/2026/NĐ-CP về bãi.`)).toEqual([
      ['1/2026/NĐ-CP', 'implements', 'self'],
      ['1/2026/NĐ-CP', 'cites', 'self'],
      ['2/2026/NĐ-CP', 'implements', 'self'],
    ])
  })

  it('are no whole numbers in brackets behind a title', () => {
    const { references, document } = parsePlanText(
      'KẾ HOẠCH\nTrồng cây\nI. NHIỆM VỤ\n1. Thực hiện Nghị quyết về trồng cây (Nghị quyết số 5-NQ/TU ngày 12/3/2027).',
    )
    expect(references).toMatchObject([{ target: { number: null } }, { target: { number: '5-NQ/TU' } }])
    expect(document.terms).toEqual([])
  })

  it('are called by a name in short, however that is put', () => {
    const termsOf = (text: string) =>
      parsePlanText(text).document.terms.map(({ term, expansion }) => ({ term, expansion }))
    expect(termsOf('Thực hiện Chương trình giữ rừng (sau đây viết chung là Chương trình R+).')).toEqual([
      { term: 'Chương trình R+', expansion: 'Chương trình giữ rừng' },
    ])
    expect(termsOf('Hợp tác xã Rau An Lĩnh (còn gọi là Hợp tác xã rau, viết tắt là XAL) trồng rau.')).toEqual([
      { term: 'XAL', expansion: 'Hợp tác xã Rau An Lĩnh' },
    ])
    expect(termsOf('Nhằm đưa vào dùng các phần mềm tự do nguồn mở (còn gọi là mã mở, viết tắt là PMNM).')).toEqual([
      { term: 'PMNM', expansion: 'phần mềm tự do nguồn mở' },
    ])
    expect(termsOf('Hợp tác xã Rau An Lĩnh (trồng rau) viết tắt là XAL.')).toEqual([])
    expect(termsOf('Phê duyệt “Chiến lược giữ rừng” (sau đây gọi tắt là Chiến lược).')).toEqual([
      { term: 'Chiến lược', expansion: 'Chiến lược giữ rừng' },
    ])
  })

  it('go on into a list that opens with its issuer', () => {
    expect(
      standing(
        'Thực hiện Nghị quyết số 1/NQ-CP về rừng; các Nghị quyết của HĐND tỉnh: số 7/NQ-HĐND về cây; số 8/NQ-HĐND về lá.',
      ).map(([number, relation]) => [number, relation]),
    ).toEqual([
      ['1/NQ-CP', 'implements'],
      ['7/NQ-HĐND', 'implements'],
      ['8/NQ-HĐND', 'implements'],
    ])
    expect(
      standing(
        'Thực hiện Nghị quyết số 1/NQ-CP về rừng; các Quyết định của UBND tỉnh số: 7/QĐ-UBND về cây; 8/QĐ-UBND.',
      ).map(([number, relation]) => [number, relation]),
    ).toEqual([
      ['1/NQ-CP', 'implements'],
      ['7/QĐ-UBND', 'implements'],
      ['8/QĐ-UBND', 'implements'],
    ])
  })

  it('have the issuer of the list, also behind an item whose title cites another', () => {
    const references = inText(
      'Căn cứ các Kế hoạch của UBND tỉnh: số 7/KH-UBND về thực hiện Chỉ thị số 1/CT-TTg của Thủ tướng Chính phủ về rừng; số 8/KH-UBND về lá.',
    )
    expect(references.map(({ target }) => (target as Target).issuer)).toEqual([
      'UBND tỉnh',
      'Thủ tướng Chính phủ',
      'UBND tỉnh',
    ])
  })

  it.each([
    ['Tờ trình số 5/TTr-CP ngày 1/2/2024, Báo cáo số 6/BC-CP ngày 2/2/2024 của Chính phủ', 'Chính phủ'],
    ['Tờ trình số 5/TTr-BTC ngày 1/2/2024, Báo cáo số 6/BC-BTC ngày 2/2/2024 của Bộ Tài chính', 'Bộ Tài chính'],
    ['Tờ trình số 5/TTr-CP ngày 1/2/2024, Báo cáo số 6/BC-UBKT15 ngày 2/2/2024 của Ủy ban Kinh tế', null],
    ['Tờ trình số 5/TTr-UBND ngày 1/2/2024, Báo cáo số 6/BC-UBND ngày 2/2/2024 của UBND tỉnh', null],
  ])('have the issuer of the next where one body alone writes both: %s', (text, issuer) => {
    expect(inText(`Xét ${text};`)[0]?.target).toMatchObject({ issuer })
  })

  it('go on outside of the title of a text that is older than the next', () => {
    expect(
      standing(
        'Thực hiện Kế hoạch số 8-KH/TU ngày 1/2/2019 của Tỉnh ủy về thực hiện Chỉ thị số 2-CT/TW ngày 1/2/2012 về rừng, Nghị quyết số 9/NQ-CP ngày 1/2/2021 của Chính phủ.',
      ),
    ).toEqual([
      ['8-KH/TU', 'implements', 'self'],
      ['2-CT/TW', 'implements', '8-KH/TU'],
      ['9/NQ-CP', 'implements', 'self'],
    ])
  })

  it('reach over a semicolon to what is named as the chief of it', () => {
    expect(
      standing('Thực hiện nghiêm các chỉ đạo của Tỉnh ủy về rừng; trọng tâm là Chỉ thị số 8-CT/TU ngày 1/2/2023.'),
    ).toEqual([['8-CT/TU', 'implements', 'self']])
  })

  it('hold for several targets of one verb, this text among them', () => {
    expect(standing('Giám sát việc thực hiện Nghị quyết số 2-NQ/TW, Kế hoạch số 8-KH/TW và Kế hoạch này.')).toEqual([
      ['2-NQ/TW', 'implements', 'self'],
      ['8-KH/TW', 'implements', 'self'],
      ['Kế hoạch này', null, null],
    ])
  })

  it('go on behind a short name in brackets and a semicolon', () => {
    expect(
      standing('Thực hiện Nghị quyết số 2-NQ/TW ngày 1/2/2022 (Nghị quyết số 2-NQ/TW); Kế hoạch số 8-KH/TW.'),
    ).toEqual([
      ['2-NQ/TW', 'implements', 'self'],
      ['8-KH/TW', 'implements', 'self'],
    ])
  })

  it('are those of the item before, whatever changed the text that it ends with', () => {
    expect(
      standing(
        'Căn cứ Luật Y tế số 5/2015/QH13 được sửa đổi, bổ sung tại Luật số 8/2025/QH15; Luật Dược số 6/2016/QH13; Kế hoạch số 8-KH/TW.',
      ),
    ).toEqual([
      ['5/2015/QH13', 'based_on', 'self'],
      ['8/2025/QH15', 'cites', '5/2015/QH13'],
      ['6/2016/QH13', 'based_on', 'self'],
      ['8-KH/TW', 'based_on', 'self'],
    ])
  })

  it('change no text in an article that has it changed later', () => {
    const inArticle = (text: string) => refer({ sections: { Đ1: [text] } }).references.map(({ subject }) => subject)
    expect(inArticle('Tập trung rà soát, sớm sửa đổi Luật Y tế số 5/2015/QH13.')).toEqual([null])
    expect(inArticle('Sửa đổi Luật Y tế số 5/2015/QH13.')).toEqual(['self'])
  })

  it('do not change what stands beside a text that was changed', () => {
    expect(standing('Phổ biến Luật Y tế sau sửa đổi, bổ sung và Kế hoạch số 8-KH/TW.').at(-1)).toEqual([
      '8-KH/TW',
      'cites',
      'self',
    ])
  })

  it('end with the sentence', () => {
    expect(standing('Triển khai việc trồng rừng. Kèm số liệu trong Báo cáo số 7/BC-SNV.')).toEqual([
      ['7/BC-SNV', 'cites', 'self'],
    ])
  })

  it('have no subject where the amending text is still to be written', () => {
    expect(standing('Tham mưu sửa đổi Kế hoạch 8/KH-UBND ngày 2/3/2021.')).toEqual([['8/KH-UBND', 'amends', null]])
  })

  it('have this text for a subject where it changes another itself', () => {
    expect(standing('Kế hoạch này thay thế Kế hoạch số 8/KH-UBND.')).toContainEqual(['8/KH-UBND', 'repeals', 'self'])
    const { references } = refer({ sections: { Đ2: ['Bãi bỏ Quyết định số 5/QĐ-UBND.'] }, document: { type: 'QĐ' } })
    expect(references[0]).toMatchObject({ relation: 'repeals', subject: 'self' })
    const work = refer({ sections: { 'Đ1.III.2': ['Sửa đổi Quyết định số 5/QĐ-UBND.'] }, document: { type: 'QĐ' } })
    expect(work.references[0]).toMatchObject({ relation: 'amends', subject: null })
  })

  it('are to repeal where the verb stands behind, for each of the documents before it', () => {
    const words =
      'Nghị định số 1/2004/NĐ-CP về văn thư và Nghị định số 2/2010/NĐ-CP về lưu trữ hết hiệu lực từ ngày Nghị định này có hiệu lực.'
    expect(standing(words).slice(0, 2)).toEqual([
      ['1/2004/NĐ-CP', 'repeals', 'self'],
      ['2/2010/NĐ-CP', 'repeals', 'self'],
    ])
    expect(standing('Nghị định số 1/2004/NĐ-CP vẫn còn hiệu lực.')).toEqual([['1/2004/NĐ-CP', 'cites', 'self']])
  })

  it('are to repeal a text that was amended, also where brackets say so, and not what amended it', () => {
    const inBrackets =
      'Nghị định số 1/2004/NĐ-CP (được sửa đổi, bổ sung tại Nghị định số 2/2010/NĐ-CP) hết hiệu lực từ ngày Nghị định này có hiệu lực.'
    expect(standing(inBrackets)[0]).toEqual(['1/2004/NĐ-CP', 'repeals', 'self'])
    const words =
      'Nghị định số 1/2004/NĐ-CP đã được sửa đổi, bổ sung một số điều theo Nghị định số 2/2010/NĐ-CP và Nghị định số 3/2011/NĐ-CP (sau đây gọi là Nghị định số 1/2004/NĐ-CP) hết hiệu lực từ ngày Nghị định này có hiệu lực.'
    expect(standing(words).slice(0, 3)).toEqual([
      ['1/2004/NĐ-CP', 'repeals', 'self'],
      ['2/2010/NĐ-CP', 'cites', '1/2004/NĐ-CP'],
      ['3/2011/NĐ-CP', 'cites', '1/2004/NĐ-CP'],
    ])
  })

  it('end with the clause that names a basis', () => {
    const words =
      'Căn cứ Nghị định số 1/2004/NĐ-CP, Sở Y tế thẩm định hồ sơ theo các điều kiện quy định tại Nghị định số 2/2010/NĐ-CP.'
    expect(standing(words)).toEqual([
      ['1/2004/NĐ-CP', 'based_on', 'self'],
      ['2/2010/NĐ-CP', 'cites', 'self'],
    ])
  })

  it('have this text for a subject where its title, a chapter or the sentence that issues it says what it changes', () => {
    const { references } = refer({
      title: ['Về việc sửa đổi Thông tư số 5/2019/TT-BXD'],
      sections: {
        preamble: [
          'Bộ trưởng ban hành Thông tư sửa đổi Thông tư số 5/2019/TT-BXD; xây dựng Nghị định sửa đổi Luật Đê.',
        ],
        Đ3: ['Đề nghị Chính phủ sửa đổi Nghị định số 7/2018/NĐ-CP.'],
      },
      document: { type: 'TT' },
    })
    expect(references.map(({ relation, subject }) => [relation, subject])).toEqual([
      ['amends', 'self'],
      ['amends', 'self'],
      ['amends', null],
      ['amends', null],
    ])
    const chapters = treeOf('NGHỊ ĐỊNH', 'Về đê', 'CHƯƠNG I', 'SỬA ĐỔI NGHỊ ĐỊNH SỐ 7/2018/NĐ-CP', 'Điều 1. Bỏ Điều 4')
    expect(extractReferences(chapters)[0]).toMatchObject({ relation: 'amends', subject: 'self' })
  })

  it('are those of a change of this law alone where another that has its name stands before it', () => {
    expect(
      standing(
        'Theo Luật Đê điều số 7/2019/QH14 ngày 1/2/2019 và Luật số 8/2020/QH14 ngày 3/4/2020 sửa đổi Luật Thủy lợi.',
      ).at(-1),
    ).toEqual(['Luật Thủy lợi', 'amends', '8/2020/QH14'])
  })

  it('are to cite where somebody approved something in the document', () => {
    expect(standing('Thực hiện dự án đã được phê duyệt chủ trương đầu tư tại Nghị quyết số 28/NQ-HĐND.')).toEqual([
      ['28/NQ-HĐND', 'cites', 'self'],
    ])
  })

  it('of a law list are one', () => {
    expect(
      standing('Sửa đổi Luật Phòng, chống tham nhũng; Luật Doanh nghiệp để tháo gỡ.').map((s) => s.slice(1)),
    ).toEqual([
      ['amends', null],
      ['amends', null],
    ])
  })
})

describe('what is put before those who decide', () => {
  it('is carried out by nobody, whatever verb stands before it', () => {
    expect(
      standing(
        'Sau khi xem xét Báo cáo về kết quả thực hiện Nghị quyết số 2/NQ-HĐND ngày 1/2/2015 và Tờ trình số 5/TTr-UBND ngày 3/4/2016.',
      ),
    ).toEqual([
      ['2/NQ-HĐND', 'implements', 'self'],
      ['5/TTr-UBND', 'cites', 'self'],
    ])
  })
})

describe('this text', () => {
  it('is named by its type and `này`', () => {
    expect(inText('tổ chức thực hiện Kế hoạch này')[0]).toMatchObject({
      kind: 'self',
      form: 'self',
      text: 'Kế hoạch này',
      target: null,
    })
    expect(inText('theo Đề án này', { document: { type: 'QĐ', typeName: 'Quyết định' } })[0]?.kind).toBe('self')
  })

  it('is named by its own number, also where the figure is blank', () => {
    const notes = ['(Kèm theo Kế hoạch số 57/KH-UBND ngày 14/3/2024 của UBND tỉnh)']
    expect(refer({ annexes: { PL1: { label: null, notes } } }).references[0]).toMatchObject({
      kind: 'self',
      sectionId: 'PL1',
      target: { number: '57/KH-UBND' },
    })
    const blank = refer({
      annexes: { PL1: { label: null, notes: ['(Kèm theo Kế hoạch số: /KH-UBND ngày tháng năm 2026 của UBND tỉnh)'] } },
      document: { number: null },
    })
    expect(blank.references[0]?.kind).toBe('self')
  })

  it('is not another text that was cited', () => {
    const found = inText('Triển khai Chỉ thị số 4-CT/TU ngày 1/2/2020. Chỉ thị này được phổ biến rộng rãi.')
    expect(found[1]).toMatchObject({ kind: 'document', form: 'anaphora', target: { number: '4-CT/TU' } })
    expect(inText('Chỉ thị này được phổ biến')).toEqual([])
  })

  it.each([
    ['Sở Y tế thực hiện Chỉ thị nêu trên', 'Chỉ thị nêu trên', 'implements', 'self'],
    ['Các xã đã được giao tại Chỉ thị trên, cụ thể như sau', 'Chỉ thị trên', 'cites', 'self'],
    ['Căn cứ Chỉ thị trên và tình hình thực tế', 'Chỉ thị trên', 'based_on', 'self'],
    ['Đề nghị Tỉnh ủy sửa đổi, bổ sung Chỉ thị nói trên', 'Chỉ thị nói trên', 'amends', null],
  ])('stands to a text that was cited above as its verb says: %s', (text, words, relation, subject) => {
    expect(inText(`Chỉ thị số 4-CT/TU ngày 1/2/2020. ${text}.`)[1]).toMatchObject({
      text: words,
      form: 'anaphora',
      target: { number: '4-CT/TU' },
      relation,
      subject,
    })
  })

  it('is none before what `trên` goes on with', () => {
    expect(
      inText('Chỉ thị số 4-CT/TU. Ban hành Chỉ thị trên cơ sở đề nghị; phổ biến Chỉ thị trên địa bàn.'),
    ).toHaveLength(1)
  })

  it('does not speak inside a quotation', () => {
    expect(inText('sửa thành: “Kế hoạch này có hiệu lực”')).toEqual([])
  })
})

describe('parts of this text', () => {
  const sections = {
    'I.1': ['Một'],
    'III.2': ['Hai'],
    'III.2.a': ['Ba'],
    Đ5: ['Bốn'],
    'Đ5.2': ['Năm, trừ khoản 1 Điều này'],
    'Đ5.1': ['Sáu'],
  }
  const target = (text: string, spec: TreeSpec = {}) =>
    refer({ ...spec, sections: { ...sections, V: [text] } }).references.at(-1)?.target

  it('are found by the path of their labels', () => {
    expect(target('nêu tại điểm a khoản 2 mục III')).toEqual({ sectionId: 'III.2.a' })
    expect(target('nêu tại khoản 2 Điều 5')).toEqual({ sectionId: 'Đ5.2' })
    expect(target('tại mục 2 Phần III')).toEqual({ sectionId: 'III.2' })
    expect(refer({ sections }).references[0]?.target).toEqual({ sectionId: 'Đ5.1' })
  })

  it('are annexes', () => {
    expect(target('chi tiết tại các phụ lục kèm theo', { annexes: { PL1: { label: null } } })).toEqual({
      sectionId: 'PL1',
    })
    const annexes = { PL1: { label: 'PHỤ LỤC I' }, PL2: { label: 'Phụ lục số 02' } }
    expect(target('tại Phụ lục II', { annexes })).toEqual({ sectionId: 'PL2' })
    expect(target('có Phụ lục kèm theo', { annexes })).toEqual({ sectionId: null })
  })

  it('are unresolved, and said to be, where the annex is not there', () => {
    const { root, references } = refer({
      sections: { V: ['tại phụ lục 3 kèm theo'] },
      annexes: { PL1: { label: 'KẾ HOẠCH' } },
    })
    expect(references[0]).toMatchObject({ kind: 'internal', target: { sectionId: null } })
    expect(root.diagnostics.map((d) => d.rule)).toEqual(['unresolved-reference'])
  })

  it('are none where a section is not there: it may be of another text', () => {
    expect(refer({ sections: { V: ['nêu tại Điều 9'] } }).references).toEqual([])
  })
})

describe('terms', () => {
  const terms = (text: string) => refer({ sections: { I: [text] } }).root.document.terms

  it('are defined in words or by bare brackets; the name is no reference', () => {
    const text =
      'Thực hiện Chương trình số 3-CTr/TU ngày 1/2/2023 của Tỉnh ủy về thực hiện Nghị quyết số 2-NQ/TW ngày 3/4/2022 về rừng (sau đây viết tắt là Chương trình số 3-CTr/TU); Chỉ thị số 4-CT/TU ngày 5/6/2023 (Chỉ thị số 4-CT/TU).'
    expect(terms(text).map(({ term, expansion }) => [term, expansion])).toEqual([
      [
        'Chương trình số 3-CTr/TU',
        'Chương trình số 3-CTr/TU ngày 1/2/2023 của Tỉnh ủy về thực hiện Nghị quyết số 2-NQ/TW ngày 3/4/2022 về rừng',
      ],
      ['Chỉ thị số 4-CT/TU', 'Chỉ thị số 4-CT/TU ngày 5/6/2023'],
    ])
    expect(inText(text).map((r) => (r.target as Target).number)).toEqual(['3-CTr/TU', '2-NQ/TW', '4-CT/TU'])
  })

  it('are two where one bracket names two documents', () => {
    const text =
      'Thực hiện Kết luận số 7-KL/TW ngày 1/2/2026 của Bộ Chính trị và Chương trình số 3-CTr/TW ngày 2/2/2026 của Ban Bí thư (gọi tắt là Kết luận số 7-KL/TW và Chương trình số 3-CTr/TW), Tỉnh ủy ban hành.'
    expect(terms(text).map(({ term, expansion }) => [term, expansion])).toEqual([
      ['Kết luận số 7-KL/TW', 'Kết luận số 7-KL/TW ngày 1/2/2026 của Bộ Chính trị'],
      ['Chương trình số 3-CTr/TW', 'Chương trình số 3-CTr/TW ngày 2/2/2026 của Ban Bí thư'],
    ])
  })

  it('may be called by the figure of what approves them', () => {
    const text =
      'Thực hiện Quyết định số 131/QĐ-TTg ngày 1/2/2028 của Thủ tướng Chính phủ phê duyệt Đề án trồng cây đô thị (gọi tắt là Đề án 131). Các sở triển khai Đề án 131.'
    expect(terms(text)).toMatchObject([{ term: 'Đề án 131', expansion: 'Đề án trồng cây đô thị' }])
    const there =
      'Đề án trồng cây đô thị được phê duyệt tại Quyết định số 131/QĐ-TTg ngày 1/2/2028 (gọi tắt là Đề án 131). Các sở triển khai Đề án 131.'
    expect(inText(there).map((r) => (r.target as Target).number)).toEqual(['131/QĐ-TTg', '131/QĐ-TTg'])
    expect(inText(text).map((r) => (r.target as Target).number)).toEqual(['131/QĐ-TTg', '131/QĐ-TTg'])
  })

  it('are defined for other things too', () => {
    expect(
      terms('Quyết định số 7/QĐ-UBND về tổ chức Cuộc thi sáng tạo trẻ năm 2026 (gọi tắt là Cuộc thi).'),
    ).toMatchObject([{ term: 'Cuộc thi', expansion: 'Cuộc thi sáng tạo trẻ năm 2026' }])
    expect(terms('Thành lập Ban Chỉ đạo phát triển rừng (sau đây gọi tắt là Ban Chỉ đạo).')).toMatchObject([
      { term: 'Ban Chỉ đạo', expansion: 'Ban Chỉ đạo phát triển rừng' },
    ])
    expect(terms('cán bộ, công chức, viên chức, sau đây gọi chung là cán bộ, phải')).toMatchObject([{ term: 'cán bộ' }])
    expect(
      terms('Một số cán bộ, viên chức, cán bộ, chiến sĩ công an (sau đây gọi chung là cán bộ) vi phạm'),
    ).toMatchObject([{ term: 'cán bộ', expansion: 'cán bộ, viên chức, cán bộ, chiến sĩ công an' }])
  })

  it('stand for the words whose first letters they are, though a document is cited before them', () => {
    const cited = 'Quyết định số 71/QĐ-UBND về việc ban hành Chỉ số cải cách hành chính'
    const group = 'theo kết quả chấm điểm và xếp hạng hằng năm của các sở, ban, ngành (sau đây gọi tắt là cấp sở)'
    expect(terms(`${cited} (gọi tắt là Chỉ số CCHC) ${group}`)).toMatchObject([
      { term: 'Chỉ số CCHC', expansion: 'Chỉ số cải cách hành chính' },
      { term: 'cấp sở', expansion: 'các sở, ban, ngành' },
    ])
  })

  it('stand for a group with the bodies that it is a group of', () => {
    const first = 'Kế hoạch xếp hạng Ủy ban nhân dân các phường, đặc khu (sau đây gọi tắt là cấp phường)'
    expect(terms(`${first} và Ủy ban nhân dân các xã miền núi (gọi tắt là cấp xã).`)).toMatchObject([
      {},
      { term: 'cấp xã', expansion: 'Ủy ban nhân dân các xã miền núi' },
    ])
  })

  it('are listed once for each place that defines them', () => {
    const { root } = refer({
      sections: {
        I: ['Nghị định số 3/2017/NĐ-CP và Nghị định số 4/2018/NĐ-CP (Nghị định số 3/2017/NĐ-CP).'],
        II: ['Nghị định số 3/2017/NĐ-CP của Chính phủ (Nghị định số 3/2017/NĐ-CP).'],
      },
    })
    expect(root.document.terms.map(({ term }) => term)).toEqual([
      'Nghị định số 3/2017/NĐ-CP',
      'Nghị định số 3/2017/NĐ-CP',
    ])
  })

  it('have the span of the name', () => {
    const { root } = refer({ sections: { I: ['Luật Du lịch (sau đây gọi là “Luật”) đã'] } })
    const [term] = root.document.terms
    expect(root.source.text.slice(term?.span.start, term?.span.end)).toBe('Luật')
  })
})

describe('what cannot be right', () => {
  const rules = (text: string) => refer({ sections: { I: [text] } }).root.diagnostics.map((d) => d.rule)

  it('is a date after that of this document', () => {
    expect(rules('Chỉ thị số 4-CT/TU ngày 1/2/2025')).toEqual(['date-after-document'])
    expect(rules('Chỉ thị số 4-CT/TU ngày 1/2/2023')).toEqual([])
  })

  it('is one number with two dates, said once, and then no date is carried on', () => {
    const text =
      'Chỉ thị số 4-CT/TU ngày 1/2/2023; Chỉ thị số 4-CT/TU ngày 2/2/2023; Chỉ thị số 4-CT/TU ngày 2/2/2023; Chỉ thị số 4-CT/TU'
    expect(rules(text)).toEqual(['date-conflict'])
    expect(inText(text)[3]?.target).toMatchObject({ date: null })
    const issued = 'Chỉ thị số 4-CT/TU ngày 1/2/2023 của Tỉnh ủy; Chỉ thị số 4-CT/TU ngày 2/2/2023'
    const issuerIn = (of: string) => inText(`${issued}${of}; Chỉ thị số 4-CT/TU`)[2]?.target
    expect(issuerIn('')).toMatchObject({ date: null, issuer: 'Tỉnh ủy' })
    expect(issuerIn(' của Thành ủy')).toMatchObject({ date: null, issuer: null })
  })

  it('is a date in another year than the number has', () => {
    expect(rules('Nghị định số 58/2022/NĐ-CP ngày 31 tháng 8 năm 2002')).toEqual(['date-conflict'])
    expect(rules('Nghị định số 58/2022/NĐ-CP ngày 31 tháng 8 năm 2022; Quyết định số 58/QĐ-TTg năm 2002')).toEqual([])
  })

  it('is a type word that is not that of the number', () => {
    const rules = (text: string) => refer({ sections: { I: [text] } }).root.diagnostics.map(({ rule }) => rule)
    expect(rules('theo Chỉ thị số 49-NQ/TW và Quyết định số 8/KH-UBND')).toEqual(['type-conflict', 'type-conflict'])
    expect(rules('theo Quy định số 66-QĐ/TW, văn bản số 12/TB-UBND, Thông báo kết luận số 9/TB-UBND')).toEqual([])
  })

  it('is a figure that nothing resolves', () => {
    expect(rules('thực hiện Chỉ thị 18')).toEqual(['unresolved-reference'])
  })
})

it('is total, repeatable and true to the schema on any text', () => {
  const piece = fc.constantFrom(
    'Thực hiện ',
    'Nghị quyết ',
    'số ',
    '12/KH-UBND',
    '5-NQ/TW',
    ' ngày 1/2/2020',
    ' của UBND tỉnh',
    ' về rừng',
    ', ',
    '; ',
    ' và ',
    '(sau đây gọi là ',
    ')',
    '“',
    'Kế hoạch này',
    'khoản 2 Điều này',
    'Phụ lục kèm theo',
    '. ',
  )
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 30 }).map((p) => p.join('')),
  )
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 4 }), (paragraphs) => {
      const spec = { sections: { I: paragraphs } }
      const { root, references } = refer(spec)
      for (const reference of references) {
        referenceSchema.parse(reference)
        expect(root.source.text.slice(reference.span.start, reference.span.end)).toBe(reference.text)
      }
      expect(refer(spec).references).toEqual(references)
    }),
    { numRuns: 300 },
  )
})

describe('a title', () => {
  it.each([
    ['Thực hiện Công điện số 5/CĐ-UBND của UBND tỉnh về chống bão, Chi cục Thủy lợi ban hành Kế hoạch', 'về chống bão'],
    ['Thực hiện Thông báo số 5/TB-VP của Văn phòng UBND tỉnh thông báo kết luận họp', 'thông báo kết luận họp'],
    [
      'Theo Nghị định số 5/2024/NĐ-CP của Chính phủ quy định danh mục cá quý và trình tự, thủ tục cấp thẻ câu.',
      'quy định danh mục cá quý và trình tự, thủ tục cấp thẻ câu',
    ],
    [
      'Người hưởng lương theo Nghị định số 5/CP của Chính phủ quy định tạm thời về lương hoặc có hệ số phụ cấp từ 1,1 thì khai.',
      'quy định tạm thời về lương',
    ],
    ['Thực hiện Công văn số 5/UBND-VX của UBND tỉnh V/v chống dịch, UBND xã ban hành Kế hoạch', 'V/v chống dịch'],
  ])('ends before the body that speaks: %s', (text, title) => {
    expect((inText(text)[0]?.target as Target | null)?.title).toBe(title)
  })
})

describe('texts that are listed under a heading of bases', () => {
  it('are what the plan is based on', () => {
    const root = treeOf(
      'KẾ HOẠCH',
      'Y tế',
      'I. CĂN CỨ XÂY DỰNG',
      '- Nghị quyết số 5/NQ-CP;',
      '- Việc nêu tại Nghị quyết số 6/NQ-CP.',
    )
    expect(extractReferences(root).map(({ relation }) => relation)).toEqual(['based_on', 'cites'])
  })
})

describe('texts that are listed under a sentence', () => {
  const listed = (lead: string, item: string) =>
    extractReferences(
      treeOf('QUYẾT ĐỊNH', 'Về bến', 'Điều 1. Bến bãi', 'Điều 2. Hiệu lực', `1. ${lead}`, `a) ${item};`, 'b) Bến tạm.'),
    )
      .filter(({ kind }) => kind === 'document')
      .map(({ relation, subject }) => [relation, subject])

  it.each([
    ['Các văn bản sau đây hết hiệu lực kể từ ngày Quyết định này có hiệu lực:', 'repeals'],
    ['Các quy định dưới đây được bãi bỏ:', 'repeals'],
    ['Bãi bỏ các văn bản quy phạm pháp luật sau đây của tỉnh:', 'repeals'],
    ['Quyết định này thay thế các quyết định sau:', 'repeals'],
    ['Sửa đổi, bổ sung một số điều của các Quyết định sau:', 'amends'],
  ])('stand to it as it says: %s', (lead, relation) => {
    expect(listed(lead, 'Quyết định số 5/2019/QĐ-UBND về bến')).toEqual([[relation, 'self']])
    expect(listed(lead, 'Quyết định số 5/2019/QĐ-UBND; Quyết định số 6/2019/QĐ-UBND')).toHaveLength(2)
    expect(listed(lead, 'Bến theo Quyết định số 5/2019/QĐ-UBND')).toEqual([['cites', 'self']])
  })

  it.each([
    'Bến thực hiện như sau:',
    'Hồ sơ theo các quy định sau:',
    'Sửa đổi các bến sau:',
    'Các văn bản sau đây còn hiệu lực:',
  ])('are merely cited where it says nothing of them: %s', (lead) => {
    expect(listed(lead, 'Quyết định số 5/2019/QĐ-UBND về bến')).toEqual([['cites', 'self']])
  })

  it('give that to work that is still to be done no subject', () => {
    const root = treeOf(
      'KẾ HOẠCH',
      'Y tế',
      'I. NHIỆM VỤ',
      '1. Sửa đổi các quyết định sau:',
      'a) Quyết định số 5/QĐ-UBND;',
    )
    expect(extractReferences(root)[0]).toMatchObject({ relation: 'amends', subject: null })
  })
})

describe('parts of one text', () => {
  it('are cited together where `và` or a comma joins them', () => {
    expect(
      inText('Bỏ Mục 2 Chương I và Phụ lục III kèm theo Nghị định số 7/2018/NĐ-CP.').map(({ text, target }) => [
        text,
        (target as Target).section,
      ]),
    ).toEqual([
      ['Mục 2 Chương I và Phụ lục III kèm theo Nghị định số 7/2018/NĐ-CP', 'Mục 2 Chương I và Phụ lục III kèm theo'],
    ])
    expect(inText('Tại Điều 1, khoản 4 Điều 4, tên Chương II Luật Đê điều.').map(({ text }) => text)).toEqual([
      'Điều 1, khoản 4 Điều 4, tên Chương II Luật Đê điều',
    ])
  })
})

describe('the figure of the number of this text', () => {
  it('names this text', () => {
    const references = inText(
      'Nghị quyết số 57-NQ/TW đặt ra mục tiêu. Nghị quyết 57 là bước mới; Kế hoạch 57 thì không.',
      {
        document: { number: '57-NQ/TW', type: 'NQ' },
      },
    )
    expect(references.map(({ kind, form }) => [kind, form])).toEqual([
      ['self', 'self'],
      ['self', 'self'],
    ])
  })
})

describe('a decree that details a law', () => {
  it('does not carry out the decision that the list goes on with', () => {
    expect(
      standing(
        'Thực hiện Nghị định số 123/2015/NĐ-CP của Chính phủ hướng dẫn thi hành một số điều của Luật Hộ tịch và Quyết định số 101/QĐ-TTg ngày 23/01/2017 của Thủ tướng Chính phủ.',
      ),
    ).toEqual([
      ['123/2015/NĐ-CP', 'implements', 'self'],
      ['Luật Hộ tịch', 'implements', '123/2015/NĐ-CP'],
      ['101/QĐ-TTg', 'implements', 'self'],
    ])
  })
})

describe('an issuer that is concluded from who proposed', () => {
  it('is named in `inferred`', () => {
    const [reference] = inText('Theo đề nghị của Sở Y tế tại Tờ trình số 45/TTr-SYT ngày 12/3/2023.')
    expect(reference).toMatchObject({ target: { issuer: 'Sở Y tế' }, inferred: ['target.issuer'] })
  })
})

describe('what stands in a list behind a title that names another text', () => {
  it('is of the title of a local text where it is one of the Party above it', () => {
    const text =
      'Thực hiện Chương trình số 9-CTr/TU ngày 30/8/2026 của Tỉnh ủy thực hiện Kết luận số 7-KL/TW ngày 28/7/2026 của Ban Bí thư và Chương trình số 3-CTr/TW ngày 28/7/2026 của Bộ Chính trị'
    expect(standing(text)).toEqual([
      ['9-CTr/TU', 'implements', 'self'],
      ['7-KL/TW', 'implements', '9-CTr/TU'],
      ['3-CTr/TW', 'implements', '9-CTr/TU'],
    ])
    expect(standing(text.replaceAll('/TW', '/TU')).at(-1)).toEqual(['3-CTr/TU', 'implements', 'self'])
  })

  it('is of the title of a plan of the executive where it is one of the committee above it, issued before', () => {
    const text = (number: string, date: string) =>
      `Thực hiện Kế hoạch số 15/KH-UBND ngày 14/5/2026 của UBND tỉnh về thực hiện Nghị quyết số 71/NQ-CP ngày 1/4/2026 của Chính phủ và Kế hoạch hành động số ${number} ngày ${date} của Tỉnh ủy`
    expect(standing(text('8-KH/TU', '24/4/2026')).at(-1)).toEqual(['8-KH/TU', 'implements', '15/KH-UBND'])
    expect(standing(text('8-KH/TU', '24/6/2026')).at(-1)).toEqual(['8-KH/TU', 'implements', 'self'])
    expect(standing(text('8/KH-UBND', '24/4/2026')).at(-1)).toEqual(['8/KH-UBND', 'implements', 'self'])
    expect(standing(text('8-KH/TU', '24/4/2026').replace(' và ', '; ')).at(-1)).toEqual([
      '8-KH/TU',
      'implements',
      'self',
    ])
  })

  it('is of the list where it is cited in full and the other is not', () => {
    const text =
      'Thực hiện Nghị quyết số 9/NQ-CP ngày 1/9/2023 của Chính phủ ban hành Chương trình thực hiện Chỉ thị số 3-CT/TW, Chỉ thị số 10/CT-TTg ngày 2/4/2023 của Thủ tướng Chính phủ về cây xanh, Chỉ thị số 11/CT-TTg ngày 2/5/2023 của Thủ tướng Chính phủ về hồ nước'
    expect(standing(text)).toEqual([
      ['9/NQ-CP', 'implements', 'self'],
      ['3-CT/TW', 'implements', '9/NQ-CP'],
      ['10/CT-TTg', 'implements', 'self'],
      ['11/CT-TTg', 'implements', 'self'],
    ])
  })

  it('is of the list where it has its title and the other is not cited in full', () => {
    const text =
      'Thực hiện Quyết định số 9/QĐ-BNV ngày 1/9/2024 ban hành Kế hoạch thực hiện Chỉ thị số 3-CT/TW, Thông tư số 2/2024/TT-BNV ngày 2/4/2024 quy định về cây xanh, Bộ Nội vụ hướng dẫn như sau'
    expect(standing(text).at(-1)).toEqual(['2/2024/TT-BNV', 'implements', 'self'])
    expect(standing(text.replace('ngày 2/4/2024 quy định về cây xanh, Bộ', 'Bộ')).at(-1)?.[2]).toBe('9/QĐ-BNV')
  })

  it('is of the title where both are cited in the same way', () => {
    const text =
      'Thực hiện Nghị quyết số 9/NQ-CP ngày 1/9/2023 của Chính phủ ban hành Chương trình thực hiện Chỉ thị số 3-CT/TW, Kết luận số 4-KL/TW'
    expect(standing(text).at(-1)).toEqual(['4-KL/TW', 'implements', '9/NQ-CP'])
  })
})

it('a text that amended another, as its name says, is cited', () => {
  const text =
    'Theo Nghị định số 9/2010/NĐ-CP ngày 2/4/2010 của Chính phủ quy định về cây xanh, sửa đổi bổ sung một số điều tại Nghị định số 7/2013/NĐ-CP ngày 3/9/2013'
  expect(standing(text)).toEqual([
    ['9/2010/NĐ-CP', 'cites', 'self'],
    ['7/2013/NĐ-CP', 'cites', 'self'],
  ])
  expect(inText(text)[0]?.target).toMatchObject({ title: 'quy định về cây xanh' })
})

it('what somebody concluded in a notice is carried out', () => {
  expect(standing('Thực hiện kết luận của Chủ tịch UBND tỉnh tại Thông báo số 4/TB-VP')).toEqual([
    ['4/TB-VP', 'implements', 'self'],
  ])
})

it('the day before who issued a text is that of the text, its mention stays as short', () => {
  const [first, second, third] = inText(
    'Thông tư số 8/2025/TT-BXD về hè phố. Thực hiện Nghị định số 6/2022/NĐ-CP của Chính phủ, ngày 17 tháng 6 năm 2025 Bộ trưởng Bộ Xây dựng đã ban hành Thông tư số 8/2025/TT-BXD',
  )
  expect(second?.target).toMatchObject({ number: '6/2022/NĐ-CP', date: null })
  expect(third).toMatchObject({ form: 'short', target: { number: '8/2025/TT-BXD', date: '2025-06-17' } })
  expect(first?.target).toMatchObject({ date: '2025-06-17' })
  expect(inText('Ngày 28/01, UBND tỉnh đã ban hành Công văn số 65/UBND-VX')[0]?.target).toMatchObject({ date: null })
})

it('a figure in brackets behind a title is the short name of what is called so', () => {
  const { root, references } = refer({
    sections: { I: ['Thực hiện Đề án “Trồng cây” (Đề án 131). Báo cáo kết quả Đề án 131 hằng quý.'] },
  })
  expect(root.document.terms.map(({ term, expansion }) => [term, expansion])).toEqual([
    ['Đề án 131', 'Đề án “Trồng cây”'],
  ])
  expect(references.map(({ text, target }) => [text, (target as Target).title])).toEqual([
    ['Đề án “Trồng cây”', 'Trồng cây'],
    ['Đề án 131', 'Trồng cây'],
  ])
})

it('a list goes on behind an item that belongs to the title before it', () => {
  const text =
    'Thực hiện Kế hoạch số 6-KH/TU của Tỉnh ủy về kỷ niệm ngày sinh (1912 - 2022); 110 năm ngày mất (1922 - 2022); Công văn số 15/SVH-NV của Sở Văn hóa'
  expect(standing(text).at(-1)).toEqual(['15/SVH-NV', 'implements', 'self'])
})

describe('a circular that changes another', () => {
  const text =
    'Chi theo Thông tư số 3/2016/TT-BTC ngày 8/1/2016 của Bộ Tài chính, Thông tư số 4/2022/TT-BTC ngày 6/7/2022 của Bộ Tài chính, sửa đổi, bổ sung một số điều của Thông tư số 3/2016/TT-BTC ngày 8/1/2016 của Bộ Tài chính quy định mức chi; Nghị quyết số 7/2023/NQ-HĐND ngày 2/7/2023 của HĐND tỉnh.'

  it('says so behind a comma, and the list goes on behind a semicolon', () => {
    expect(standing(text)).toEqual([
      ['3/2016/TT-BTC', 'cites', 'self'],
      ['4/2022/TT-BTC', 'cites', 'self'],
      ['3/2016/TT-BTC', 'amends', '4/2022/TT-BTC'],
      ['7/2023/NQ-HĐND', 'cites', 'self'],
    ])
  })

  it('does not lend its title to the one that it changes', () => {
    expect(inText(text).map(({ target }) => (target as Target).title)[0]).toBe('quy định mức chi')
  })
})

it('two papers of one office that `và` joins have the issuer that is named behind the second', () => {
  const found = inText('Xét Tờ trình số 4/TTr-UBND ngày 2/1/2025 và Báo cáo số 5/BC-UBND ngày 3/1/2025 của UBND tỉnh.')
  expect(found.map(({ target }) => (target as Target).issuer)).toEqual(['UBND tỉnh', 'UBND tỉnh'])
})

it('the title behind a list is that of the last text where the one before names another type and its issuer', () => {
  const titles = (text: string) => inText(text).map(({ target }) => (target as Target).title)
  expect(
    titles('Thực hiện Chỉ thị số 4-CT/TW ngày 5/5/2023 của Ban Bí thư, Quyết định 7/QĐ-TTg về việc trồng rừng.'),
  ).toEqual([null, 'về việc trồng rừng'])
  expect(
    titles(
      'Thực hiện Kết luận số 5-KL/TW ngày 8/7/2026 của Ban Bí thư và Chương trình số 3-CTr/TW ngày 9/7/2026 về trồng rừng.',
    ),
  ).toEqual(['về trồng rừng', 'về trồng rừng'])
  expect(
    titles(
      'Thực hiện Nghị quyết số 6-NQ/TW ngày 8/7/2026 của Bộ Chính trị, Chương trình số 3-CTr/TU ngày 9/7/2026 của Tỉnh ủy và Kế hoạch số 5/KH-UBND ngày 1/8/2026 của UBND tỉnh về trồng rừng.',
    ),
  ).toEqual(['về trồng rừng', 'về trồng rừng', 'về trồng rừng'])
})

describe('a law without its number', () => {
  const targets = (text: string) => inText(text).map((r) => (r.target as Target | null)?.number)
  it('is the one of that name that the text numbers', () => {
    expect(targets('Căn cứ Luật Cây xanh số 9/2025/QH15. Thi hành Luật Cây xanh.')).toEqual([
      '9/2025/QH15',
      '9/2025/QH15',
    ])
    expect(inText('Căn cứ Luật Cây xanh số 9/2025/QH15. Thi hành Luật Cây xanh.')[1]?.inferred).toEqual([
      'target.number',
    ])
  })

  it('keeps the day by which the text calls it elsewhere', () => {
    const text = 'Căn cứ Luật Cây xanh ngày 13/6/2025. Luật Cây xanh số 9/2025/QH15. Thi hành Luật Cây xanh.'
    expect(inText(text).map((r) => (r.target as Target).date)).toEqual(['2025-06-13', null, '2025-06-13'])
  })

  it('is none of them where the text names one of another year too', () => {
    expect(targets('Luật Cây xanh số 9/2013/QH13 hết hiệu lực; Luật Cây xanh năm 2024; theo Luật Cây xanh.')).toEqual([
      '9/2013/QH13',
      null,
      null,
    ])
  })

  it('has the year by which the text calls it', () => {
    const dates = inText('Thực hiện Luật Hộ tịch năm 2014. Theo Luật Hộ tịch.').map((r) => (r.target as Target).date)
    expect(dates).toEqual(['2014', '2014'])
  })

  it('is carried out by the decree about its enforcement', () => {
    expect(standing('Căn cứ Nghị định số 2/2006/NĐ-CP về thi hành Luật Cây xanh;')[1]?.slice(1)).toEqual([
      'implements',
      '2/2006/NĐ-CP',
    ])
  })
})

it('a list goes on outside of the title that ends with the short name of its text', () => {
  const list =
    'Thực hiện Nghị quyết số 2/NQ-CP ngày 5/3/2020 của Chính phủ ban hành Kế hoạch thực hiện Nghị quyết số 3-NQ/TW (viết tắt là Nghị quyết số 2/NQ-CP) và Kế hoạch số 4-KH/TU ngày 2/1/2020 của Tỉnh ủy.'
  expect(standing(list).at(-1)).toEqual(['4-KH/TU', 'implements', 'self'])
})

describe('what a cell names below a header of what is to be changed', () => {
  const relations = (header: string, cell = 'Nghị định số 2/2017/NĐ-CP về cây xanh') =>
    extractReferences(
      treeOf('I. NHIỆM VỤ', '1. Rà soát.', 'PHỤ LỤC', `TT\t${header}\tCơ quan chủ trì`, `1\t${cell}\tBộ Xây dựng`),
    ).map(({ relation, subject }) => [relation, subject])

  it.each([
    ['Văn bản cần sửa đổi, bổ sung', 'amends'],
    ['CÁC LUẬT, NGHỊ ĐỊNH CẦN SỬA ĐỔI, BỔ SUNG', 'amends'],
    ['Danh mục văn bản được đề xuất điều chỉnh', 'amends'],
    ['Nghị định, thông tư đề nghị bãi bỏ', 'repeals'],
    ['Quyết định cần được thay thế', 'repeals'],
  ])('%s', (header, relation) => {
    expect(relations(header)).toEqual([[relation, null]])
  })

  it.each([
    'Văn bản cần rà soát',
    'Văn bản cần sửa đổi, thay thế, bãi bỏ',
    'Nội dung cần sửa đổi, bổ sung',
    'Văn bản',
    'Văn bản sửa đổi, bổ sung',
  ])('is only cited below another: %s', (header) => {
    expect(relations(header)).toEqual([['cites', 'self']])
  })

  it('is only cited behind the text that the cell opens with', () => {
    expect(
      relations('Văn bản cần sửa đổi', 'Nghị định số 2/2017/NĐ-CP về cây xanh, theo Nghị định số 5/2018/NĐ-CP'),
    ).toEqual([
      ['amends', null],
      ['cites', 'self'],
    ])
  })
})

describe('what a bracket says of a text', () => {
  it('does not part it from the next of its list', () => {
    const found = inText(
      'Thực hiện Nghị định số 5/2023/NĐ-CP (được sửa đổi bởi Nghị định số 7/2023/NĐ-CP) và Luật Du lịch.',
    )
    expect(found.map(({ relation }) => relation)).toEqual(['implements', 'cites', 'implements'])
    const listed = inText(
      'Rà soát theo Nghị định số 5/2024/NĐ-CP (thay thế Nghị định số 4/2020/NĐ-CP), Thông tư số 6/2024/TT-BTC.',
    )
    expect(listed.map(({ relation }) => relation)).toEqual(['cites', 'repeals', 'cites'])
  })

  it('is a change that the text has made', () => {
    const found = inText('theo Nghị định số 5/2024/NĐ-CP (thay thế Nghị định số 4/2020/NĐ-CP)')
    expect(found[1]).toMatchObject({ relation: 'repeals', subject: '5/2024/NĐ-CP' })
  })
})

describe('a text that took the place of another', () => {
  it('does so behind its title', () => {
    const found = inText(
      'Thực hiện Quy định số 37-QĐ/TW ngày 25/10/2021 của Bộ Chính trị về kỷ luật đảng thay thế Quy định số 47-QĐ/TW.',
    )
    expect(found[0]?.target).toMatchObject({ title: 'về kỷ luật đảng' })
    expect(found[1]).toMatchObject({ relation: 'repeals', subject: '37-QĐ/TW' })
  })

  it('is another one where the title says that it replaces', () => {
    const [found] = inText('Tờ trình số 5/TTr-SYT về việc thay thế Nghị quyết số 6/NQ-HĐND.')
    expect(found?.target).toMatchObject({ title: 'về việc thay thế Nghị quyết số 6/NQ-HĐND' })
  })
})

describe('a rule of the Party', () => {
  it('is called by its figure, though its number calls it a decision', () => {
    const found = inText('Quy định số 37-QĐ/TW ngày 25/10/2021; thực hiện Quy định 37, Quy định 08 về nêu gương.')
    expect(found.map(({ target }) => target)).toMatchObject([
      { number: '37-QĐ/TW' },
      { number: '37-QĐ/TW', date: '2021-10-25' },
      { number: '08' },
    ])
    expect(inText('Quy định 03 mức chi hỗ trợ.')).toEqual([])
  })
})
