import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePlanText, writePlan } from '../../src/index.js'
import { basic } from '../../src/write/ics/edtf-days.js'
import { contentLine, textValue } from '../../src/write/ics/lines.js'
import { occasionsOf } from '../../src/write/ics/occasions.js'
import { assignment, party, plan, schedule, task } from '../cli/page.js'
import { fixturePlan, textPlans } from './plans.js'

const days = (more: Parameters<typeof schedule>[0], date: string | null = '2024-03-05') =>
  occasionsOf(schedule(more), date).map(({ day, rule, event }) => [basic(day), rule, event].filter(Boolean).join(' '))

describe('the days of a schedule', () => {
  it.each([
    [{ to: '2024-09-30' }, ['20240930']],
    [{ to: '2024-09' }, ['20240930']],
    [{ to: '2024-02' }, ['20240229']],
    [{ to: '2024-34' }, ['20240630']],
    [{ to: '2024-40' }, ['20240630']],
    [{ to: '2025' }, ['20251231']],
    [{ to: '2025', before: true }, ['20241231']],
    [{ to: '2024-09-30', before: true }, ['20240929']],
    [{ to: '2024-34', before: true }, ['20240331']],
    [{ to: '..' }, []],
    [{ to: 'XXXX-11-30' }, []],
    [{ to: '2023-02-30' }, []],
    [{ recurrence: 'continuous' }, []],
    [{ recurrence: 'yearly' }, ['20241231 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1']],
    [{ recurrence: 'yearly', to: 'XXXX-11-30' }, ['20241130 FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=30']],
    [{ recurrence: 'yearly', to: 'XXXX-11-30', before: true }, ['20241129 FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=29']],
    [
      { recurrence: 'monthly', to: 'XXXX-XX-18' },
      ['20240318 FREQ=YEARLY;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12;BYMONTHDAY=18'],
    ],
    [{ recurrence: 'quarterly', to: '2025' }, ['20240331 FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1;UNTIL=20251231']],
    [{ recurrence: 'yearly', from: '2026' }, ['20261231 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1']],
    [{ to: '2026', milestones: [{ event: 'khởi công', date: '2023-09' }] }, ['20261231', '20230930 khởi công']],
    [{ to: '2026', milestones: [{ event: 'hoàn thành', date: '2026' }] }, ['20261231 hoàn thành']],
  ] as const)('of %j', (more, expected) => {
    expect(days(more as Parameters<typeof schedule>[0])).toEqual(expected)
  })

  it('are none for a duty that recurs from a day that nobody knows', () => {
    expect(days({ recurrence: 'yearly' }, null)).toEqual([])
  })
})

describe('content lines', () => {
  it('have at most 75 octets, and unfolded they are the line', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }).map((text) => text.replace(/[\r\n]/g, ' ')),
        (text) => {
          const folded = contentLine(text)
          for (const line of folded.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
          expect(folded.replaceAll('\r\n ', '')).toBe(`${text}\r\n`)
        },
      ),
    )
  })

  it('escape what has a meaning', () => {
    expect(textValue('a, b; c\\d\ne')).toBe('a\\, b\\; c\\\\d\\ne')
  })
})

describe('a calendar', () => {
  const small = plan({
    tasks: [task('1', { text: 'Lập quy hoạch' }), task('2', { text: 'Báo cáo' })],
    assignments: [
      assignment('1', [party('Sở Xây dựng', 'so-xay-dung')], {
        schedule: schedule({ text: 'trước 30/9', to: '2024-09-30' }),
      }),
      assignment('2', [party('Sở Y tế', 'so-y-te')], {
        schedule: schedule({ text: 'hằng năm', recurrence: 'yearly' }),
      }),
    ],
  })

  it('has an event of the whole day for a deadline, under the body that leads', async () => {
    const lines = (await writePlan(small, 'ics')).split('\r\n')
    expect(lines.slice(6, 17)).toEqual([
      'BEGIN:VEVENT',
      'UID:1%401%2F1%4012%2FKH-UBND%40tinh-hoa-lu%402024',
      'DTSTAMP:20240305T000000Z',
      'DTSTART;VALUE=DATE:20240930',
      'DTEND;VALUE=DATE:20241001',
      'SUMMARY:Sở Xây dựng: Lập quy hoạch',
      'DESCRIPTION:Lập quy hoạch\\nChủ trì: Sở Xây dựng\\nThời gian: t',
      ' rước 30/9\\nKế hoạch 12/KH-UBND\\, 1',
      'CATEGORIES:Sở Xây dựng',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ])
  })

  it.each(['so-y-te', 'sở y tế', 'SYT'])('keeps what %s leads', async (agency) => {
    const ics = await writePlan(small, 'ics', { agency })
    expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(1)
    expect(ics).toContain('RRULE:FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1\r\n')
  })

  it('keeps the rules of its form for all texts', async () => {
    for (const { name, plan } of await textPlans()) {
      const ics = await writePlan(plan, 'ics')
      const lines = ics.split('\r\n')
      expect({ name, bare: /[^\r]\n/.test(ics), last: lines.at(-2) }).toEqual({
        name,
        bare: false,
        last: 'END:VCALENDAR',
      })
      const ids = lines.filter((line) => line.startsWith('UID:'))
      expect(new Set(ids).size).toBe(ids.length)
      for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    }
  })

  it('cites where a duty stands in words', async () => {
    const text =
      'ỦY BAN NHÂN DÂN\nTỈNH AN LĨNH\nSố: 57/KH-UBND\nKẾ HOẠCH\nPhát triển y tế cơ sở\nI. NHIỆM VỤ\n1. Sở Y tế chủ trì rà soát quy hoạch trước ngày 30/9/2024.\nPHỤ LỤC\nDANH MỤC NHIỆM VỤ\nTT\tNhiệm vụ\tChủ trì\tThời gian\n1\tLập đề án\tSở Y tế\tNăm 2025'
    const ics = (await writePlan(parsePlanText(text), 'ics')).replaceAll('\r\n ', '')
    expect(ics).toMatch(/\\nmục 1 phần I Kế hoạch 57\/KH-UBND\r\n/)
    expect(ics).toMatch(/\\ndòng 1 Phụ lục Kế hoạch 57\/KH-UBND\r\n/)
  })

  it('has a time zone where it has no event: it must hold something', async () => {
    const ics = await writePlan(plan(), 'ics')
    expect(ics.split('\r\n').filter((line) => line.startsWith('BEGIN:'))).toEqual([
      'BEGIN:VCALENDAR',
      'BEGIN:VTIMEZONE',
      'BEGIN:STANDARD',
    ])
    expect(await writePlan(small, 'ics')).not.toContain('VTIMEZONE')
  })

  it('is the same each time', async () => {
    const plan = fixturePlan('quyet-dinh-kem-ke-hoach')
    expect(await writePlan(plan, 'ics')).toBe(await writePlan(plan, 'ics'))
  })
})
