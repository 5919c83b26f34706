import { describe, expect, it } from 'vitest'
import { leadsToTasks } from '../../src/grammar/lead-in.js'

describe('leadsToTasks', () => {
  it.each([
    ['Yêu cầu các cấp ủy tập trung thực hiện tốt một số nhiệm vụ sau:', true],
    ['Các sở, ngành thực hiện các giải pháp trọng tâm dưới đây:', true],
    ['Các sở, ngành đã thực hiện các nhiệm vụ sau:', false],
    ['Các nhiệm vụ của tỉnh được phân công như bảng bên.', false],
    ['Kết quả như sau:', false],
    ['UBND tỉnh yêu cầu các xã, trọng tâm là các xã: A, B, thực hiện ngay các nội dung sau:', true],
    ['Hội nghị thực hiện các nội dung sau:', false],
    ['Phát huy kết quả đã đạt được, yêu cầu các sở thực hiện các giải pháp trọng tâm sau:', true],
    [`${'Năm qua, cả tỉnh đã trồng rừng. '.repeat(20)}Yêu cầu các sở thực hiện các nhiệm vụ sau:`, true],
    [`${'Năm qua, cả tỉnh đã trồng rừng. '.repeat(20)}Các sở thực hiện các nhiệm vụ sau:`, false],
    ['Ban Giám đốc có các nhiệm vụ và quyền hạn sau đây:', false],
  ])('of %j is %j', (paragraph, expected) => {
    expect(leadsToTasks(paragraph)).toBe(expected)
  })
})
