/** What documents hold that no plan means: a value, null or a diagnostic, never an exception. */
import { describe, expect, it } from 'vitest'
import { findCitations } from '../../src/grammar/citation/citations.js'
import { findIndicators } from '../../src/grammar/indicator/indicator.js'
import { splitParties } from '../../src/grammar/party/parties.js'
import { parseQuantity } from '../../src/grammar/quantity/quantity.js'
import { parseDate } from '../../src/grammar/schedule/date.js'
import { parseSchedule } from '../../src/grammar/schedule/schedule.js'
import { parsePlanText, planSchema } from '../../src/index.js'

describe('names', () => {
  it('of ten thousand letters are one party', () => {
    const [party, ...others] = splitParties(`Sở ${'x'.repeat(10_000)}`)
    expect(party?.name).toHaveLength(10_003)
    expect(party?.agencyId).toMatch(/^so-x+$/)
    expect(others).toEqual([])
  })

  it('in a list of five thousand are as many parties, each where it stands', () => {
    const text = Array.from({ length: 5000 }, (_, i) => `Sở Y tế tỉnh ${i % 2 ? 'Hà Nam' : 'Phú Thọ'}`).join(', ')
    const parties = splitParties(text)
    expect(parties).toHaveLength(5000)
    expect(parties.filter(({ name, span }) => text.slice(span.start, span.end) !== name)).toEqual([])
  })

  it('with letters of another script that look the same are read as they are meant', () => {
    const plan = parsePlanText(
      'I. NHIỆM VỤ\n1. \u0405ở Y tế chủ trì, phối hợp với Sở Kế hoạch và \u00d0ầu t\u01a3, UBND tỉnh C\u00e0 M\u0430u rà soát.',
    )
    const [assignment] = plan.assignments
    expect(assignment?.leads.map(({ name, agencyId }) => [name, agencyId])).toEqual([['Sở Y tế', 'so-y-te']])
    expect(assignment?.coordinators.map(({ name }) => name)).toEqual(['Sở Kế hoạch và Đầu tư', 'UBND tỉnh Cà Mau'])
  })
})

describe('numbers', () => {
  it('of more figures than any register has are no reference', () => {
    expect(findCitations('Theo Kế hoạch số 99999999999999/KH-UBND của UBND tỉnh.')).toEqual([])
  })

  it('in letters of two scripts are the number that is printed', () => {
    const [citation] = findCitations('Theo Kế hoạch số 12/\u041a\u041d-UBND của UBND tỉnh.')
    expect(citation?.number).toBe('12/KH-UBND')
  })
})

describe('quantities of four hundred figures', () => {
  const figures = '9'.repeat(400)

  it.each([`${figures} triệu đồng`, `${figures}%`, `0,${figures}%`, `từ ${figures} đến ${figures} ha`])(
    'are none: %#',
    (text) => {
      expect(parseQuantity(text)).toBeNull()
      expect(findIndicators(`Diện tích rừng đạt ${text}`)).toEqual([])
    },
  )

  it('leave a plan that is valid', () => {
    const plan = parsePlanText(`I. CHỈ TIÊU\n1. Thu ${figures} tỷ đồng.\n2. Tỷ lệ che phủ rừng đạt 55%.`)
    expect(planSchema.safeParse(plan).success).toBe(true)
    expect(plan.indicators.map(({ sectionId, value }) => [sectionId, value?.min])).toEqual([['I.2', 55]])
  })
})

describe('days that no calendar has', () => {
  it('are no date and no schedule', () => {
    expect(parseDate('ngày 31/2/2024')).toBeNull()
    expect(parseSchedule('trước ngày 31/2/2024')).toBeNull()
  })

  it('have a diagnostic', () => {
    const { diagnostics, tasks } = parsePlanText('I. NHIỆM VỤ\n1. Sở Y tế lập sổ trước ngày 31/2/2024.')
    expect(tasks[0]?.schedule).toBeNull()
    expect(diagnostics.map(({ rule }) => rule)).toContain('impossible-date')
  })
})
