import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assignPairs } from '../../../src/facts/same-tasks/pairing.js'
import { linkSameTasks } from '../../../src/facts/same-tasks/same-tasks.js'
import { numberWords } from '../../../src/facts/same-tasks/word-numbers.js'
import { parsePlanText } from '../../../src/parse.js'
import type { Task } from '../../../src/plan.js'

const task = (id: string, text: string, origin: Task['origin'] = 'body'): Task => ({
  id,
  text,
  origin,
  sectionId: id,
  groups: [],
  schedule: null,
  details: [],
  sameAs: [],
  span: { start: 0, end: text.length },
})
/** Of tasks that stand one behind the other in a text. */
const links = (...tasks: Task[]) => {
  let start = 0
  for (const one of tasks) {
    one.span = { start, end: start + one.text.length }
    start = one.span.end + 1
  }
  const words = numberWords(tasks.map(({ text }) => text).join('\n'))
  return linkSameTasks(words, tasks).map(([body, annex, score]) => [body.id, annex.id, score])
}

describe('a task of the body and a row of an annex', () => {
  it('are one where the row repeats the task, whatever its case and tone marks', () => {
    expect(
      links(
        task('III.1', 'Xây dựng bến xe khách trung tâm huyện Đông Hoà theo quy hoạch'),
        task('III.2', 'Trồng rừng ngập mặn ven sông Cái'),
        task('PL1.1', 'XÂY DỰNG bến xe khách trung tâm huyện Đông Hòa theo quy hoạch', 'annex'),
      ),
    ).toEqual([['III.1', 'PL1.1', 1]])
  })

  it('are one where the row is a stretch of the task', () => {
    const row = 'Lập bản đồ số vùng trồng cây dược liệu dưới tán rừng'
    const [link] = links(
      task(
        'III.1',
        `Sở Nông nghiệp chủ trì, phối hợp với các huyện khảo sát thực địa. ${row}; báo cáo hằng năm về kết quả.`,
      ),
      task('PL1.1', row, 'annex'),
    )
    expect(link).toEqual(['III.1', 'PL1.1', 0.9])
  })

  it('are two where they share what the title of the text says', () => {
    const title = 'Quy hoạch thăm dò, khai thác và chế biến đá vôi làm vật liệu xây dựng thời kỳ 2031 - 2040'
    const lines = [
      title,
      `Tổ chức công bố ${title}`,
      `Trình phê duyệt nhiệm vụ lập ${title}`,
      `Tổ chức công bố ${title}.`,
    ]
    const text = lines.join('\n')
    const spans = lines.map((line) => ({ start: text.indexOf(line), end: text.indexOf(line) + line.length }))
    const [told, ...rest] = spans
    const tasks = rest.map((span, i) => ({ ...task(`T${i}`, lines[i + 1] ?? '', i === 0 ? 'body' : 'annex'), span }))
    const read = (...titles: (typeof spans)[number][]) =>
      linkSameTasks(numberWords(text), tasks.slice(0, 2), titles).map(([one, other]) => [one.id, other.id])
    expect(read()).toEqual([['T0', 'T1']])
    expect(read(...(told ? [told] : []))).toEqual([])
  })

  it('are two where only phrases are shared that this kind of text is full of', () => {
    expect(
      links(
        task('III.1', 'Triển khai thực hiện có hiệu quả chương trình khuyến công'),
        task('III.2', 'Triển khai thực hiện có hiệu quả chương trình khuyến nông'),
        task('PL1.1', 'Triển khai thực hiện có hiệu quả đề án thủy lợi nội đồng', 'annex'),
      ),
    ).toEqual([])
  })

  it('are none within the body or within an annex', () => {
    const text = 'Xây dựng bến xe khách trung tâm huyện Đông Hòa'
    expect(links(task('III.1', text), task('III.2', text))).toEqual([])
    expect(links(task('PL1.1', text, 'annex'), task('PL1.2', text, 'annex'))).toEqual([])
  })
})

describe('assignPairs', () => {
  it('takes the greatest sum, not the greatest pair', () => {
    expect(
      assignPairs([
        { left: 0, right: 0, score: 0.9 },
        { left: 0, right: 1, score: 0.8 },
        { left: 1, right: 0, score: 0.8 },
      ]).map(({ left, right }) => [left, right]),
    ).toEqual([
      [0, 1],
      [1, 0],
    ])
  })

  it('gives nobody twice, and is never worse than taking the best pair first', () => {
    const pair = fc.record({ left: fc.nat(6), right: fc.nat(6), score: fc.integer({ min: 1, max: 100 }) })
    fc.assert(
      fc.property(fc.uniqueArray(pair, { selector: ({ left, right }) => `${left} ${right}` }), (pairs) => {
        const chosen = assignPairs(pairs)
        expect(new Set(chosen.map(({ left }) => left)).size).toBe(chosen.length)
        expect(new Set(chosen.map(({ right }) => right)).size).toBe(chosen.length)
        const sum = (list: typeof pairs) => list.reduce((total, { score }) => total + score, 0)
        const taken: typeof pairs = []
        for (const one of [...pairs].sort((a, b) => b.score - a.score))
          if (!taken.some(({ left, right }) => left === one.left || right === one.right)) taken.push(one)
        expect(sum(chosen)).toBeGreaterThanOrEqual(sum(taken))
      }),
    )
  })

  it('takes the best pairs of a group that is too large for the greatest sum', () => {
    const pairs = Array.from({ length: 60 }, (_, i) => [
      { left: i, right: i, score: 0.9 },
      { left: i, right: (i + 1) % 60, score: 0.5 },
    ]).flat()
    expect(assignPairs(pairs)).toEqual(Array.from({ length: 60 }, (_, i) => ({ left: i, right: i, score: 0.9 })))
  })
})

const plan = (lead: string, time: string, rowLead: string, rowTime: string) =>
  parsePlanText(
    [
      'III. NHIỆM VỤ, GIẢI PHÁP',
      `1. ${lead} chủ trì, phối hợp với các đơn vị:`,
      `a) Xây dựng bến xe khách trung tâm huyện Đông Hòa theo quy hoạch được duyệt, ${time}.`,
      'PHỤ LỤC',
      'DANH MỤC NHIỆM VỤ',
      'TT\tNội dung\tCơ quan chủ trì\tThời gian hoàn thành',
      `1\tXây dựng bến xe khách trung tâm huyện Đông Hòa theo quy hoạch được duyệt\t${rowLead}\t${rowTime}`,
    ].join('\n'),
  )
const conflicts = (...words: Parameters<typeof plan>) =>
  plan(...words)
    .diagnostics.filter(({ rule }) => rule.startsWith('conflicting'))
    .map(({ rule, severity, sectionId }) => [rule, severity, sectionId])

describe('linked tasks', () => {
  it('name each other with one score', () => {
    const { tasks } = plan('Sở Xây dựng', 'hoàn thành trong năm 2026', 'Sở Xây dựng', 'Năm 2026')
    const [body, annex] = tasks
    expect(body?.sameAs).toEqual([{ taskId: annex?.id, score: expect.any(Number) }])
    expect(annex?.sameAs).toEqual([{ taskId: body?.id, score: body?.sameAs[0]?.score }])
  })

  it('that agree are not reported: one body in two spellings, one date more precise than the other', () => {
    expect(conflicts('Sở Tài nguyên và Môi trường', 'hoàn thành trong năm 2026', 'Sở TN&MT', 'Quý II/2026')).toEqual([])
    expect(conflicts('Báo Nông nghiệp và Môi trường', 'hằng năm', 'Báo NN&MT', 'Năm 2026')).toEqual([])
  })

  it('with other leads, or ends that exclude each other, are reported at the row', () => {
    expect(conflicts('Sở Xây dựng', 'hoàn thành trong năm 2026', 'Sở Công Thương', 'Năm 2028')).toEqual([
      ['conflicting-assignment', 'warning', 'PL1.1'],
      ['conflicting-schedule', 'warning', 'PL1.1'],
    ])
  })

  it('that the issuer takes on itself may be given to one of its units', () => {
    const issued = (lead: string) =>
      parsePlanText(
        [
          'BỘ Y TẾ',
          'Số: 12/KH-BYT',
          'KẾ HOẠCH',
          'Phát triển y tế',
          'III. NHIỆM VỤ, GIẢI PHÁP',
          `1. ${lead} chủ trì, phối hợp với các đơn vị:`,
          'a) Xây dựng hệ thống đăng ký khám bệnh từ xa cho các trạm y tế, hoàn thành trong năm 2026.',
          'PHỤ LỤC',
          'DANH MỤC NHIỆM VỤ',
          'TT\tNội dung\tCơ quan chủ trì\tThời gian hoàn thành',
          '1\tXây dựng hệ thống đăng ký khám bệnh từ xa cho các trạm y tế\tCục Quản lý Khám, chữa bệnh\tNăm 2026',
        ].join('\n'),
      ).diagnostics.filter(({ rule }) => rule === 'conflicting-assignment').length
    expect([issued('Bộ Y tế'), issued('Vụ Bảo hiểm y tế')]).toEqual([0, 1])
  })

  it('with an end before a day are compared by the last day before it', () => {
    const ends = (body: string, row: string) => conflicts('Sở Xây dựng', body, 'Sở Xây dựng', row)
    expect(ends('trước ngày 30/6/2026', 'Quý IV/2026')).toEqual([['conflicting-schedule', 'warning', 'PL1.1']])
    expect(ends('trước ngày 30/6/2026', 'Tháng 6/2026')).toEqual([])
    expect(ends('trước ngày 30/6/2026', '30/6/2026')).toEqual([])
  })

  it('with some leads in common are reported lightly, and with an open list of leads not at all', () => {
    expect(conflicts('Sở Xây dựng, Sở Công Thương', 'hằng năm', 'Sở Xây dựng', 'Hằng năm')).toEqual([
      ['conflicting-assignment', 'info', 'PL1.1'],
    ])
    expect(conflicts('Sở Xây dựng', 'hằng năm', 'Các sở, ban, ngành', 'Hằng năm')).toEqual([])
  })
})
