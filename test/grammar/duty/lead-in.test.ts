import { describe, expect, it } from 'vitest'
import { leadsToDuties, leadsToMatter, leadsToTargets, leadsToTasks } from '../../../src/grammar/duty/lead-in.js'

describe('leadsToTasks', () => {
  it.each([
    ['Yêu cầu các cấp ủy tập trung thực hiện tốt một số nhiệm vụ sau:', true],
    ['Các sở, ngành thực hiện các giải pháp trọng tâm dưới đây:', true],
    ['Yêu cầu các cấp ủy tập trung thực hiện tốt một số nhiệm vụ sau :', true],
    ['Các sở, ngành đã thực hiện các nhiệm vụ sau:', false],
    ['Các nhiệm vụ của tỉnh được phân công như bảng bên.', false],
    ['Kết quả như sau:', false],
    ['UBND tỉnh yêu cầu các xã, trọng tâm là các xã: A, B, thực hiện ngay các nội dung sau:', true],
    ['Hội nghị thực hiện các nội dung sau:', false],
    ['Bộ Y tế đề nghị các bệnh viện trực thuộc Bộ:', true],
    ['Bộ Y tế đề nghị bệnh viện trực thuộc Bộ:', false],
    ['Phát huy kết quả đã đạt được, yêu cầu các sở thực hiện các giải pháp trọng tâm sau:', true],
    [`${'Năm qua, cả tỉnh đã trồng rừng. '.repeat(20)}Yêu cầu các sở thực hiện các nhiệm vụ sau:`, true],
    [`${'Năm qua, cả tỉnh đã trồng rừng. '.repeat(20)}Các sở thực hiện các nhiệm vụ sau:`, false],
    ['Ban Giám đốc có các nhiệm vụ và quyền hạn sau đây:', false],
  ])('of %j is %j', (paragraph, expected) => {
    expect(leadsToTasks(paragraph)).toBe(expected)
  })
})

it('takes an order to carry out what was named for one, and no plan or report', () => {
  expect(
    leadsToTasks(
      'Bộ đề nghị Ủy ban nhân dân các tỉnh chỉ đạo thực hiện các quy định nêu trên, trong đó lưu ý việc trồng cây, cụ thể như sau:',
    ),
  ).toBe(true)
  expect(leadsToTasks('Bộ yêu cầu các đơn vị triển khai thực hiện kế hoạch như sau:')).toBe(false)
  expect(leadsToTasks('Theo đề nghị của Sở Y tế, Ủy ban nhân dân tỉnh báo cáo kết quả thực hiện như sau:')).toBe(false)
})

it('takes an order that says only whom it is for', () => {
  expect(leadsToTasks('Để giữ rừng, Bộ đề nghị Ủy ban nhân dân các tỉnh, thành phố:')).toBe(true)
  expect(leadsToTasks('Hồ sơ đề nghị cấp phép:')).toBe(false)
})

it('takes who orders, and nothing behind it', () => {
  expect(leadsToTasks('Giám đốc Sở Văn hóa giao:')).toBe(true)
  expect(leadsToTasks('Để giữ rừng, UBND tỉnh yêu cầu các đơn vị:')).toBe(true)
  expect(leadsToTasks('Nội dung yêu cầu:')).toBe(false)
  expect(leadsToTasks('Các nhiệm vụ Sở Y tế được giao:')).toBe(false)
})

describe('leadsToTargets', () => {
  it.each([
    ['Điều chỉnh một số chỉ tiêu của Nghị quyết số 7/NQ-HĐND về trồng rừng năm 2029 như sau:', true],
    ['Phấn đấu đạt các mục tiêu, chỉ tiêu chủ yếu sau đây:', true],
    ['Thông qua các chỉ tiêu, nhiệm vụ và giải pháp chủ yếu như sau:', false],
    ['Kết quả thực hiện các chỉ tiêu như sau.', false],
    ['Các chỉ tiêu đã đạt được như sau:', false],
  ])('of %j is %j', (paragraph, expected) => {
    expect(leadsToTargets(paragraph)).toBe(expected)
  })
})

describe('leadsToMatter', () => {
  const topics = () => ['Các quy định về biển báo;', 'Quy định của pháp luật về nồng độ cồn;', 'Kỹ năng phòng tránh.']

  it.each([
    'Tuyên truyền cho học sinh pháp luật về giao thông, với các nội dung trọng tâm:',
    'Tổ chức tập huấn về những chuyên đề sau:',
    'Biên soạn tài liệu gồm một số thông tin chủ yếu sau đây:',
  ])('takes a list of what is told: %s', (words) => {
    expect(leadsToMatter(words, topics)).toBe(true)
  })

  it('takes no list of which an item says what to do', () => {
    const words = 'Tuyên truyền cho học sinh, với các nội dung trọng tâm:'
    expect(leadsToMatter(words, () => [...topics(), 'Xây dựng phóng sự về an toàn giao thông.'])).toBe(false)
  })

  it.each([
    'Các đơn vị thực hiện các nội dung sau:',
    'Tổ chức hội nghị với các nội dung công việc sau:',
    'Đợt 2: Từ ngày 23/02 đến ngày 14/3 gồm các nội dung trọng tâm:',
  ])('takes no list of work: %s', (words) => {
    expect(leadsToMatter(words, topics)).toBe(false)
  })

  it('takes what is forbidden, whatever it is', () => {
    expect(leadsToMatter('Tuyên truyền về các hành vi bị nghiêm cấm như sau:', () => ['Xây dựng trái phép.'])).toBe(
      true,
    )
  })
})

describe('leadsToDuties', () => {
  it.each([
    ['Giám đốc Sở Y tế có trách nhiệm:', 'Giám đốc Sở Y tế'],
    ['Bộ đồng ý mở rộng. Các Sở Y tế chịu trách nhiệm như sau:', 'Các Sở Y tế'],
    ['Giám đốc Sở Y tế có trách nhiệm.', undefined],
    ['Các đơn vị gồm:', undefined],
  ])('of %j names %j', (paragraph, words) => {
    expect(leadsToDuties(paragraph)?.words).toBe(words)
  })
})
