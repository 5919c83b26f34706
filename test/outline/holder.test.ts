import { describe, expect, it } from 'vitest'
import { type Plan, parsePlanText } from '../../src/index.js'

const HEAD = 'KẾ HOẠCH\nPhát triển kinh tế số\n'

/** The text of each section by its id. */
function textsOf(body: string): Record<string, string> {
  const texts: Record<string, string> = {}
  const visit = (sections: Plan['sections']): void => {
    for (const { id, text, children } of sections) {
      texts[id] = text
      visit(children)
    }
  }
  visit(parsePlanText(HEAD + body).sections)
  return texts
}

describe('the closing words of a plan', () => {
  const duties = 'I. TỔ CHỨC THỰC HIỆN\n1. Phòng Hạ tầng: Lập dự toán.\n2. Phòng Dữ liệu: Bố trí kinh phí.\n'

  it.each([
    'Trên đây là Kế hoạch phát triển kinh tế số năm 2025 của tỉnh./.',
    'Chương trình hành động này được phổ biến đến chi bộ./.',
    'Nghị quyết này được Hội đồng nhân dân xã khóa XVII, kỳ họp thứ 12 thông qua ngày 10 tháng 12 năm 2025./.',
    'Trong quá trình thực hiện nếu có vướng mắc, các đơn vị phản ánh về Sở./.',
    'Yêu cầu các sở, ban, ngành nghiêm túc triển khai thực hiện./.',
    'Yêu cầu Giám đốc các sở nghiêm túc triển khai thực hiện.',
    'Yêu cầu Trưởng các phòng, đơn vị thuộc Sở triển khai thực hiện nghiêm túc Kế hoạch này./.',
    'Đề nghị toàn thể cán bộ, giáo viên thực hiện tốt Kế hoạch này./.',
    'Căn cứ ý kiến chỉ đạo, yêu cầu các sở, ngành, địa phương triển khai thực hiện./.',
  ])('belong to its last part, however short the item above them: %s', (closing) => {
    expect(textsOf(duties + closing)).toMatchObject({ I: closing, 'I.2': 'Bố trí kinh phí.' })
  })

  it.each([
    'Căn cứ ý kiến chỉ đạo, yêu cầu các sở, ngành, địa phương triển khai thực hiện./.',
    'Đề nghị Ủy ban nhân dân tỉnh và các tổ chức đảng nghiêm túc triển khai thực hiện.',
    'Trên đây là ý kiến của tỉnh./.',
    'Chỉ thị này có hiệu lực từ ngày ký và thay thế Chỉ thị số 11/CT-UBND ngày 20/5/2022.',
    'Nhận được Chỉ thị này, yêu cầu các sở, ngành nghiêm túc thực hiện./.',
    'Trân trọng cảm ơn sự phối hợp của Quý đơn vị./.',
    'Sở Y tế rất mong nhận được sự quan tâm của các địa phương./.',
  ])('stand behind the list of a letter without parts: %s', (closing) => {
    const list = '1. Phòng Hạ tầng lập dự toán.\n2. Phòng Dữ liệu bố trí kinh phí.\n'
    expect(textsOf(list + closing)).toMatchObject({ 2: 'Phòng Dữ liệu bố trí kinh phí.' })
    expect(textsOf(`1. Phòng Hạ tầng lập dự toán.\n${closing}`)[1]).toContain(closing)
    expect(textsOf(`${list}${closing}\n3. Kinh phí.`)[2]).toContain(closing)
  })

  it('take with them what follows', () => {
    const closing = 'Trên đây là Kế hoạch của tỉnh.\nCác đơn vị báo cáo kết quả về Sở.'
    expect(textsOf(duties + closing).I).toBe(closing)
  })

  it('belong to a part (Phần thứ hai) that holds the items itself', () => {
    const part = 'Phần thứ nhất\nMỤC TIÊU\n1. Phát triển kinh tế số.\nPhần thứ hai\nTỔ CHỨC THỰC HIỆN\n'
    const items = '1. Phòng Hạ tầng: Lập dự toán.\n2. Đề nghị Phòng Dữ liệu bố trí kinh phí.\n'
    const closing = 'Trên đây là Kế hoạch của tỉnh.\nCác đơn vị báo cáo kết quả về Sở.'
    expect(textsOf(part + items + closing)).toMatchObject({
      P2: closing,
      'P2.2': 'Đề nghị Phòng Dữ liệu bố trí kinh phí.',
    })
  })

  it('are no closing words before another heading', () => {
    const lines = `${duties}Các phòng nghiêm túc thực hiện./.\nII. KINH PHÍ\nTừ ngân sách tỉnh.`
    expect(textsOf(lines)['I.2']).toContain('Các phòng nghiêm túc')
  })

  it('are no duty that only ends the document', () => {
    expect(textsOf('I. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\nChủ trì thực hiện Kế hoạch này./.')['I.1']).toContain('Chủ trì')
  })
})

describe('an order without a number behind short sentences', () => {
  const list = 'I. TỔ CHỨC THỰC HIỆN\n1. Phòng Hạ tầng lập dự toán.\n2. Phòng Dữ liệu bố trí kinh phí.\n'

  it.each(['Giao Văn phòng theo dõi, hằng tháng báo cáo.', 'Yêu cầu các phòng báo cáo trước ngày 15/3/2026.'])(
    'is of the part that holds them: %s',
    (order) => {
      for (const behind of ['', '\nII. KINH PHÍ\nTừ ngân sách tỉnh.']) {
        expect(textsOf(list + order + behind)).toMatchObject({
          I: order,
          'I.2': 'Phòng Dữ liệu bố trí kinh phí.',
        })
      }
    },
  )

  it('is of the part where others of its items say what to do in items of their own', () => {
    const parts = 'I. PHÂN CÔNG NHIỆM VỤ\n1. Phòng Hạ tầng\n- Lập dự toán.\n'
    const order = 'Giao Văn phòng theo dõi, hằng tháng báo cáo.'
    expect(textsOf(`${parts}2. Công an xã: Giữ trật tự.\n${order}`)).toMatchObject({ I: order, 'I.2': 'Giữ trật tự.' })
    expect(textsOf(`${parts}2. Kinh phí.\n${order}`)['I.2']).toContain(order)
    const told = 'I. PHÂN CÔNG NHIỆM VỤ\n1. Phòng Hạ tầng\nLập dự toán.\n2. Công an xã: Giữ trật tự.\n'
    expect(textsOf(told + order)['I.2']).toContain(order)
  })

  it('stands behind the list of a directive without parts', () => {
    const texts = textsOf(`${list.slice(list.indexOf('\n') + 1)}Giao Văn phòng theo dõi, hằng tháng báo cáo.`)
    expect(texts['2']).toBe('Phòng Dữ liệu bố trí kinh phí.')
  })

  it('is the text of a title where the items above have one, or where no item stands above', () => {
    const order = 'Giao Văn phòng theo dõi.'
    const titled = `I. TỔ CHỨC THỰC HIỆN\n1. Lập dự toán.\nPhòng Hạ tầng lập dự toán.\n2. Theo dõi.\n${order}`
    expect(textsOf(titled)['I.2']).toBe(order)
    expect(textsOf(`I. TỔ CHỨC THỰC HIỆN\n1. Theo dõi.\n${order}`)['I.1']).toBe(order)
  })
})

describe('where more stands, told behind a list', () => {
  const pointer = '(Chương trình chi tiết tại Phụ lục kèm theo Kế hoạch này)'

  it('is of the part whose items are sentences', () => {
    const list = 'II. NỘI DUNG\nGồm các nội dung:\n1. Giới thiệu văn bản mới.\n2. Giải đáp vướng mắc.\n'
    for (const behind of ['', '\nIII. KINH PHÍ\nTừ ngân sách tỉnh.']) {
      const texts = textsOf(list + pointer + behind)
      expect(texts['II.2']).toBe('Giải đáp vướng mắc.')
      expect(texts.II).toBe(`Gồm các nội dung:\n${pointer}`)
    }
  })

  it('is of the item where each has its own, or where it is a title', () => {
    const own = `II. NỘI DUNG\n1. Mở rộng hạ tầng.\n${pointer}\n2. Giải đáp vướng mắc.\n${pointer}`
    expect(textsOf(own)['II.2']).toContain(pointer)
    expect(textsOf(`II. NỘI DUNG\n1. Hạ tầng\n- Mở rộng.\n2. Dữ liệu\n${pointer}`)['II.2']).toContain(pointer)
  })
})

describe('labelled lines behind the last item of a list', () => {
  const first = 'I. NHIỆM VỤ\n1. Phát triển hạ tầng\na) Rà soát mạng máy tính.\n'
  const last =
    'b) Triển khai giám sát mạng.\nĐơn vị chủ trì: Phòng Dữ liệu.\nThời gian: Quý III/2025.\n2. Phát triển dữ liệu'

  it('belong to it where an item before it has its own', () => {
    const texts = textsOf(`${first}Đơn vị chủ trì: Phòng Hạ tầng.\n${last}`)
    expect(texts['I.1.b']).toMatch(/Phòng Dữ liệu.*Quý III/s)
    expect(texts['I.1']).toBe('')
  })

  it('belong to the section of the list where none has', () => {
    expect(textsOf(first + last)['I.1']).toMatch(/Phòng Dữ liệu.*Quý III/s)
  })
})

describe('a list in front of the first number', () => {
  it('is closed by a paragraph of the preamble', () => {
    const texts = textsOf(
      'Gửi:\n- Sở Y tế;\n- Sở Nội vụ.\nĐể ứng phó, yêu cầu:\n1. Sở Y tế rà soát.\n2. Sở Nội vụ lập sổ.',
    )
    expect(texts).toMatchObject({ preamble: 'Gửi:\nĐể ứng phó, yêu cầu:', '-2': 'Sở Nội vụ.' })
  })
})

describe('the words that close the last list of a part', () => {
  it('belong to the section of the part that holds the list', () => {
    const words = 'Yêu cầu các sở, ban, ngành nghiêm túc triển khai thực hiện./.'
    const body = 'PHẦN THỨ NHẤT\nNHIỆM VỤ\nI. TỔ CHỨC THỰC HIỆN\n1. Phòng Dữ liệu: Bố trí kinh phí.\n'
    expect(textsOf(body + words)).toMatchObject({ 'P1.I': words })
  })
})

describe('a paragraph below the last item of a list', () => {
  const first = 'Các đơn vị thực hiện theo quy định, hoàn thành trong năm 2026.'
  const last = 'Việc hỗ trợ được thực hiện theo quy định của pháp luật hiện hành.'
  const items = (second: string) =>
    `I. NHIỆM VỤ\n1. Di dời toàn bộ các khu công nghiệp, cụm công nghiệp cũ đang hoạt động trong nội thị ra ngoài thành phố, bàn giao mặt bằng.\n${first}\n2. Lập đề án, trình cấp có thẩm quyền xem xét, phê duyệt.\n${second}3. Hỗ trợ doanh nghiệp trong các khu công nghiệp của tỉnh vay vốn, đổi mới công nghệ và đào tạo người lao động tại chỗ.\n${last}\nII. KINH PHÍ\nNgân sách tỉnh.`

  it('is of that item where each other one has a paragraph', () => {
    expect(textsOf(items(`${first}\n`))['I.3']).toContain(last)
  })

  it('closes the list where one has none', () => {
    expect(textsOf(items('')).I).toBe(last)
  })
})
