import { describe, expect, it } from 'vitest'
import { type Phrases, readHeading } from '../../src/outline/heading.js'
import { buildItems, markLines } from '../../src/outline/numbering.js'
import { parsePlan, parsePlanText } from '../../src/parse.js'
import { sourceOf } from '../source-of.js'

const phrases: Phrases = {
  assigns: (phrase) => (phrase.endsWith('chủ trì') ? 'lead' : phrase.startsWith('Phối hợp') ? 'partners' : null),
  charges: (phrase) => phrase.startsWith('Các Ban '),
  labelled: (phrase) => phrase.startsWith('Thời gian:'),
  listed: () => false,
  names: () => false,
  namesTo: () => 0,
  opens: () => false,
}

/** Heading and running text of the first line, with the others below it. */
function read(...contents: string[]): [string | null, string | null] {
  const { text, lines } = sourceOf(...contents)
  const [item] = buildItems(markLines(text, lines)).items
  if (!item) throw new Error('no item')
  const { heading, rest } = readHeading(text, item, phrases)
  return [heading && text.slice(heading.start, heading.end), rest && text.slice(rest.start, rest.end)]
}

const long = 'các cơ quan, đơn vị trong tỉnh cùng nhau làm '

describe('a title with a comma before its colon', () => {
  it('is one in a numbered item where sentences stand behind it', () => {
    const title = 'Đổi mới, nâng cao chất lượng dạy nghề'
    const work = 'Rà soát chương trình dạy nghề. Đầu tư xưởng thực hành.'
    expect(read(`1. ${title}: ${work}`)).toEqual([title, work])
    expect(read(`- ${title}: ${work}`)[0]).toBeNull()
    expect(read('1. Rà soát, sửa đổi các luật: Luật Đất đai, Luật Nhà ở.')[0]).toBeNull()
  })
})

it('has no title in the names of places that share a head', () => {
  expect(
    read('Điều 2. Bộ Y tế và UBND các tỉnh: Hòa Lạc, Sơn Hà chịu trách nhiệm thi hành Quyết định này.')[0],
  ).toBeNull()
  expect(read('1. UBND các tỉnh: Rà soát quy hoạch đất lúa.')[0]).toBe('UBND các tỉnh')
  expect(read('1. UBND các xã, phường: Tân An, Hòa Lợi và Phú Mỹ: Rà soát đất lúa.')).toEqual([
    'UBND các xã, phường: Tân An, Hòa Lợi và Phú Mỹ',
    'Rà soát đất lúa.',
  ])
  expect(read('1. UBND các xã: Rà soát hai loại đất: Đất lúa, đất rừng.')[0]).toBe('UBND các xã')
  expect(read('1. Các Bệnh viện: Nhi Hòa Lạc, Phổi Sơn Hà tập huấn cho tuyến dưới.')[0]).toBeNull()
})

describe('the line of an article over its clauses', () => {
  const title = `Phối hợp giữa ${long}${long}${long}; tạm dừng giao dịch`

  it('is its title, however long', () => {
    expect(read(`Điều 3. ${title}`, '1. Sở Y tế rà soát.')).toEqual([title, null])
    expect(read(`Điều 3. ${title}`, 'Sở Y tế rà soát.')[0]).toBeNull()
    expect(read(`Điều 3. ${title}.`, '1. Sở Y tế rà soát.')[0]).toBeNull()
  })

  it('is a sentence where it says from when the text is in force', () => {
    expect(read('Điều 2. Quyết định này có hiệu lực từ ngày ký.', 'Bãi bỏ Quyết định số 5/QĐ-UBND.')[0]).toBeNull()
    expect(read('Điều 3. Bãi bỏ Nghị quyết số 12/NQ-HĐND.', 'Nghị quyết này đã được thông qua.')[0]).toBeNull()
    expect(read('Điều 1. Thành lập Tổ rà soát.', '- Tổ làm việc tại xã.')[0]).toBeNull()
    expect(
      read('Điều 1. Công nhận Điều lệ Hội vườn ban hành kèm theo Quyết định này.', 'Điều lệ này thay thế bản cũ.')[0],
    ).toBeNull()
    expect(read('Điều 3. Quy chế có hiệu lực sau 10 ngày.', 'Giám đốc Sở Y tế thi hành.')[0]).toBeNull()
    expect(read('Điều 2. Hiệu lực của quyết định này', 'Quyết định có hiệu lực.')[0]).toBe(
      'Hiệu lực của quyết định này',
    )
  })

  it('is what is decided where it says so', () => {
    expect(read(`Điều 1. Ban hành Quy chế ${title}`, '1. Sở Y tế rà soát.')[0]).toBeNull()
  })
})

describe('a numbered line that is bold as a whole', () => {
  const headings = async (line: string) => {
    const text = ['# KẾ HOẠCH', '', '## I. NHIỆM VỤ', '', line, '', '- Rà soát.', ''].join('\n')
    const { sections } = await parsePlan(new TextEncoder().encode(text), { name: 'plan.md' })
    return sections.flatMap(({ children }) => children.map(({ heading, text }) => [heading, text]))
  }

  it('is a title as far as it goes, and none that ends as a sentence does', async () => {
    expect(await headings('**1. Nhóm nhiệm vụ: Hoàn thiện thể chế**')).toEqual([
      ['Nhóm nhiệm vụ: Hoàn thiện thể chế', ''],
    ])
    expect(await headings('**1.** Nhóm nhiệm vụ: Hoàn thiện thể chế')).toEqual([
      ['Nhóm nhiệm vụ', 'Hoàn thiện thể chế'],
    ])
    expect(await headings('**1. Lưu ý: Hoàn thành trong tháng 5.**')).toEqual([['Lưu ý', 'Hoàn thành trong tháng 5.']])
  })
})

describe('a sentence over the words that close a document', () => {
  it('is no title', () => {
    const sentence = `Ủy ban nhân dân các xã chịu trách nhiệm về việc ${long}${long}.`
    expect(read(`5. ${sentence}`, 'Yêu cầu các cơ quan, đơn vị thực hiện./.')[0]).toBeNull()
  })
})

describe('a line that names who does something', () => {
  it('is a sentence of an article, with the end of the document below it', () => {
    expect(read('Điều 3. Các Ban của Hội đồng giám sát việc thực hiện.', 'Nghị quyết này có hiệu lực.')[0]).toBeNull()
    expect(read('Điều 3. Các Ban của Hội đồng', 'Nghị quyết này có hiệu lực.')[0]).toBe('Các Ban của Hội đồng')
  })

  it('is the first sentence of a numbered item that goes on below it', () => {
    expect(read('2. Các Ban của Hội đồng giám sát việc thực hiện.', 'Văn phòng tổng hợp kết quả.')[0]).toBeNull()
    expect(read('2. Sở Y tế chủ trì, phối hợp với Sở Nội vụ.', 'Rà soát trạm y tế.')[0]).toBe(
      'Sở Y tế chủ trì, phối hợp với Sở Nội vụ',
    )
  })
})

describe('a labelled property', () => {
  it('has its label for a title, whatever its value begins with', () => {
    expect(read('- Thời gian: 2026 - 2030.')).toEqual(['Thời gian', '2026 - 2030.'])
    expect(read('- Thời gian: hoàn thành năm 2027.')).toEqual(['Thời gian', 'hoàn thành năm 2027.'])
    expect(read('- Số lượng: khoảng 20 người.')[0]).toBeNull()
  })
})

describe('a line with a colon', () => {
  it('has the title before it where that says what part of the plan it is', () => {
    expect(read('3. Kinh phí thực hiện: 2.450 triệu đồng.')).toEqual(['Kinh phí thực hiện', '2.450 triệu đồng.'])
    expect(read('- Kinh phí thực hiện: 2.450 triệu đồng.')[0]).toBeNull()
    expect(read('3. Diện tích trồng mới: 2.450 ha.')[0]).toBeNull()
  })

  it('is a title as a whole where the words before it only tell which one of its kind it is', () => {
    const title = 'Nhóm nhiệm vụ thứ hai: Hạ tầng số'
    expect(read(`2. ${title}`, 'a) Xây dựng trung tâm dữ liệu.')).toEqual([title, null])
    expect(read('2. Mục tiêu 1: Hạ tầng số', 'a) Phủ sóng đến các xã.')).toEqual(['Mục tiêu 1: Hạ tầng số', null])
    expect(read('2. Nhóm B: Đào tạo nghề', 'a) Mở lớp.')).toEqual(['Nhóm B: Đào tạo nghề', null])
    expect(read(`2. ${title}.`)).toEqual(['Nhóm nhiệm vụ thứ hai', 'Hạ tầng số.'])
  })

  it('is text where the colon stands in brackets', () => {
    expect(read('1. Mở chuyên mục (Chủ trì: Sở Y tế).')[0]).toBeNull()
  })

  it('has the title before the second one where bodies share their head', () => {
    expect(read('2. Các Chi cục: Kiểm lâm; Chăn nuôi và Thú y: Lập kế hoạch riêng.')).toEqual([
      'Các Chi cục: Kiểm lâm; Chăn nuôi và Thú y',
      'Lập kế hoạch riêng.',
    ])
  })
})

describe('a line with something below it', () => {
  it('is a title where it ends in the year to come, and not in what follows', () => {
    expect(read('Điều 4. Thu hồi vốn ứng trước dự toán năm sau', '1. Rà soát')[0]).toContain('năm sau')
    expect(read('Điều 4. Thu hồi các khoản sau:', '1. Rà soát')[0]).toBeNull()
  })

  it('is a title if it is one phrase, without its last mark', () => {
    expect(read('1. Phát triển nông nghiệp', '- Rà soát')).toEqual(['Phát triển nông nghiệp', null])
    expect(read('1. Phát triển nông nghiệp.', 'Rà soát.')).toEqual(['Phát triển nông nghiệp', null])
    expect(read('a) Phát triển nông nghiệp:', '- Rà soát')).toEqual(['Phát triển nông nghiệp', null])
  })

  it('is text if it is more than one sentence, or longer than a title', () => {
    expect(read('1. Rà soát. Báo cáo', '- Một')).toEqual([null, 'Rà soát. Báo cáo'])
    expect(read(`1. ${long.repeat(11)}`, '- Một')[0]).toBeNull()
    expect(read(`1. ${long.repeat(9)}`, '- Một')[0]).not.toBeNull()
  })

  it('is text if it calls for the list below it', () => {
    expect(read('1. Làm các việc như sau:', '- Một')).toEqual([null, 'Làm các việc như sau:'])
    expect(read('1. Hồ sơ gồm', '- Một')).toEqual([null, 'Hồ sơ gồm'])
  })

  it.each(['a)', '-', '+', '*', 'Điều 3.'])('of style %s is text if it is long', (marker) => {
    expect(read(`${marker} ${long.repeat(4)}`, '1) Một')[0]).toBeNull()
    expect(read(`${marker} ${long.repeat(3)}`, '1) Một')[0]).not.toBeNull()
  })

  it('is text behind a letter or a dash if it ends in a semicolon', () => {
    expect(read('a) Phát triển nông nghiệp;', 'Một')[0]).toBeNull()
    expect(read('1. Phát triển nông nghiệp;', 'Một')[0]).toBe('Phát triển nông nghiệp')
  })

  it('stays a sentence if only its properties stand below it', () => {
    expect(read('1. Rà soát quy hoạch.', '- Thời gian: Quý I')).toEqual([null, 'Rà soát quy hoạch.'])
    expect(read('1. Rà soát quy hoạch', '- Thời gian: Quý I')).toEqual(['Rà soát quy hoạch', null])
    expect(read('1. Rà soát quy hoạch.', '- Thời gian: Quý I', '- Báo cáo')[0]).toBe('Rà soát quy hoạch')
    expect(read('1. Rà soát quy hoạch.', 'Một.', '- Thời gian: Quý I')[0]).toBe('Rà soát quy hoạch')
  })
})

describe('a sentence over a bracket that points to an annex', () => {
  it('is no title, and the section with the list holds the bracket', () => {
    const lines = ['II. NỘI DUNG', '1. Rà soát sổ sách.', '2. Giải đáp vướng mắc (60 phút).']
    const plan = parsePlanText([...lines, '(Chương trình chi tiết tại Phụ lục kèm theo)', 'III. KINH PHÍ'].join('\n'))
    const last = plan.sections[0]?.children[1]
    expect(last?.heading).toBeNull()
    expect(last?.text).toBe('Giải đáp vướng mắc (60 phút).')
    expect(plan.sections[0]?.text).toBe('(Chương trình chi tiết tại Phụ lục kèm theo)')
  })
})

describe('a label of a numbered item', () => {
  it('is its title, also where it leads over elsewhere', () => {
    expect(read('1. Nội dung: Kiểm tra vườn cây.')).toEqual(['Nội dung', 'Kiểm tra vườn cây.'])
    expect(read('1. Chủ đề: “Giữ rừng”.')).toEqual(['Chủ đề', '“Giữ rừng”.'])
    expect(read('1. Gồm các nội dung: Kiểm tra vườn cây.')[0]).toBeNull()
  })
})

describe('a line with a footnote', () => {
  it('is text, as without it', () => {
    expect(read('1. Phát triển nông nghiệp', '¹ Xem Luật.')).toEqual([null, 'Phát triển nông nghiệp'])
    expect(read('1. Rà soát quy hoạch.', '¹ Xem Luật.', '- Thời gian: Quý I')[0]).toBeNull()
    expect(read('1. Phát triển nông nghiệp', '¹ Xem Luật.', 'Rà soát.')[0]).toBe('Phát triển nông nghiệp')
  })
})

describe('a line with nothing below it', () => {
  it('is text', () => {
    expect(read('1. Phát triển nông nghiệp')).toEqual([null, 'Phát triển nông nghiệp'])
    expect(read('a) Phát triển nông nghiệp')).toEqual([null, 'Phát triển nông nghiệp'])
  })

  it('is a title in capitals', () => {
    expect(read('1. PHÁT TRIỂN NÔNG NGHIỆP:')).toEqual(['PHÁT TRIỂN NÔNG NGHIỆP', null])
  })

  it.each(['II.', 'B.', 'Phần II', 'Chương II'])('is a title behind %s if it is one short phrase', (marker) => {
    expect(read(`${marker} Kinh phí`)).toEqual(['Kinh phí', null])
    expect(read(`${marker} Kinh phí. Nguồn vốn`)[0]).toBeNull()
    expect(read(`${marker} ${long.repeat(5)}`)[0]).toBeNull()
  })

  it('has neither if it is empty', () => {
    expect(read('II.')).toEqual([null, null])
  })
})

describe('a title before a colon', () => {
  it('is cut from the text behind it', () => {
    expect(read('1. Về nông nghiệp: Rà soát quy hoạch')).toEqual(['Về nông nghiệp', 'Rà soát quy hoạch'])
    expect(read('1. Sở Y tế chủ trì: rà soát, báo cáo')).toEqual(['Sở Y tế chủ trì', 'rà soát, báo cáo'])
    expect(read('1. Kinh phí: (triệu đồng)')).toEqual(['Kinh phí', '(triệu đồng)'])
  })

  it.each([
    ['the text goes on in small letters', '1. Về nông nghiệp: rà soát'],
    ['it calls for a list', '1. Hồ sơ gồm: Đơn, phương án'],
    ['it names a year', '1. Đến năm 2030: Rà soát'],
    ['it ends in a figure', '1. Hạng 2: Rà soát'],
    ['it holds a comma', '1. Rà soát, báo cáo: Sở Y tế'],
    ['a sentence ends before it', '1. Rà soát. Báo cáo: Sở Y tế'],
    ['nothing follows', '1. Về nông nghiệp: …'],
    ['it is too long', `1. ${'Rà soát các quy hoạch của tỉnh và báo cáo '.repeat(5)}: Sở Y tế`],
    ['it is a lone letter', '1. A: Rà soát'],
  ])('is none where %s', (_, line) => {
    expect(read(line)[0]).toBeNull()
  })

  it('that ends where the names of bodies do may hold commas', () => {
    const titles = parsePlanText('1. Các hội, các doanh nghiệp cung cấp dịch vụ: Công khai giá.\n2. Khác.').sections
    expect(titles[0]?.heading).toBe('Các hội, các doanh nghiệp cung cấp dịch vụ')
  })

  it('is none where it says how much there is for each', () => {
    const headings = (text: string) => parsePlanText(text).sections.map(({ heading }) => heading)
    expect(headings('1. Đối với các xã: tối thiểu 40 m2;\n2. Đối với các huyện: 80 m2.')).toEqual([null, null])
    expect(headings('1. Đối với các xã: Rà soát.')).toEqual(['Đối với các xã'])
  })

  it('that only assigns may hold commas', () => {
    expect(read('1. Sở Y tế, Sở Nội vụ chủ trì: Rà soát')[0]).toBe('Sở Y tế, Sở Nội vụ chủ trì')
  })

  it('that only says with whom is none: who leads stands above', () => {
    expect(read('1. Phối hợp với Sở Y tế: Rà soát')[0]).toBeNull()
  })
})

it('holds words that a full stop shortens', () => {
  const lines = [
    '1. UBND TP. An Lĩnh',
    '- Rà soát.',
    '2. Công an TX. Sơn Hà: Kiểm tra.',
    '3. Rà soát. Lập sổ',
    '- Gửi.',
  ]
  expect(parsePlanText(lines.join('\n')).sections.map(({ heading }) => heading)).toEqual([
    'UBND TP. An Lĩnh',
    'Công an TX. Sơn Hà',
    null,
  ])
})

it('is none of a sentence with a condition', () => {
  const sentence = '1. Trường hợp hồ sơ chưa đủ thì cơ quan chủ trì hướng dẫn bổ sung.'
  expect(read(sentence, 'a) Gửi qua mạng.')).toEqual([null, sentence.slice(3)])
})

it('keeps a sentence whole that names departments behind the word they share', () => {
  const plan = parsePlanText(
    'QUYẾT ĐỊNH\nBan hành Quy chế\nĐiều 1. Ban hành Quy chế.\nĐiều 2. Chánh Văn phòng, Giám đốc các Sở: Y tế, Nội vụ chịu trách nhiệm thi hành Quyết định này.',
  )
  expect(plan.sections.map(({ heading }) => heading)).toEqual([null, null])
})

describe('a short order with the last words of the document below it', () => {
  it('is a sentence, unless it only names who is charged', () => {
    const last = 'Yêu cầu các đơn vị nghiêm túc thực hiện./.'
    expect(read('5. Giao Văn phòng đôn đốc việc thực hiện Công điện này.', last)[0]).toBeNull()
    expect(read('5. Giao Sở Y tế chủ trì.', 'Rà soát trạm y tế.')[0]).toBe('Giao Sở Y tế chủ trì')
  })
})

describe('a colon in the sentence of an article', () => {
  it('before the names of bodies that share their head ends no title', () => {
    const line = 'Giao Sở Nội vụ phối hợp với các Sở: Y tế, Tài chính và Công an tỉnh tổ chức thực hiện.'
    expect(read(`Điều 2. ${line}`)).toEqual([null, line])
  })

  it('over an item for each of several bodies ends no title', () => {
    const line = 'Các cơ quan sau đây chịu trách nhiệm thực hiện Kế hoạch:'
    expect(read(`Điều 2. ${line}`, '1. Sở Y tế rà soát.')).toEqual([null, line])
  })
})

it('takes a sentence above the last words of a document for no heading', () => {
  const plan = parsePlanText(
    'III. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế lập sổ.\n2. Sở Nội vụ rà soát biên chế.\nTrên đây là Kế hoạch của xã.',
  )
  expect(plan.tasks.map(({ id }) => id)).toEqual(['III.1', 'III.2'])
  expect(plan.assignments.map(({ leads }) => leads[0]?.name)).toEqual(['Sở Y tế', 'Sở Nội vụ'])
})

it('does not part what is counted from its names', () => {
  expect(read('1. Thành lập 02 tổ: Tổ Nội dung, Tổ Hậu cần.')).toEqual([
    null,
    'Thành lập 02 tổ: Tổ Nội dung, Tổ Hậu cần.',
  ])
  expect(read('1. Tổ chức 02 lớp: Sở Y tế mở lớp tập huấn.')[0]).toBe('Tổ chức 02 lớp')
  expect(read('1. Kiểm tra 03 hồ chứa: Hồ Đá Bàn, hồ Khe Lim và hồ Cạn.')[0]).toBeNull()
  expect(read('1. Nâng cấp 02 tuyến đường: Tân Lập - Phú Hòa, Phú Hòa - Tân An.')[0]).toBeNull()
})

describe('a colon behind bodies and behind what an item is about', () => {
  it('names the bodies in the sentence', () => {
    const line = 'Tăng cường phối hợp giữa các cơ quan: Sở Y tế, Sở Nội vụ, Công an tỉnh trong công tác kiểm tra.'
    expect(read(`- ${line}`)).toEqual([null, line])
  })

  it.each([
    ['Về nguồn nhân lực', '(i) Đào tạo kỹ sư. (ii) Thu hút chuyên gia.'],
    ['Về mở rộng thị trường', 'Tăng cường liên kết với các tỉnh.'],
  ])('ends a title: %s', (title, rest) => {
    expect(read(`- ${title}: ${rest}`)).toEqual([title, rest])
  })
})
