import { describe, expect, it } from 'vitest'
import { legendNear, markedCharge } from '../../../src/grammar/duty/charge-mark.js'

const legendOf = (above: string, below = '') => {
  const table = '1\tRà soát\tCT'
  return Object.fromEntries(
    legendNear(`${above}\n${table}\n${below}`, { start: above.length + 1, end: above.length + 1 + table.length }),
  )
}

describe('the legend of a table', () => {
  it('stands above it or below it, each mark before its meaning or behind it', () => {
    expect(legendOf('(Ký hiệu: X: chủ trì, x - phối hợp)')).toEqual({ X: 'leads', x: 'coordinators' })
    expect(legendOf('', 'Ghi chú: “●” là đơn vị chủ trì; ○: đơn vị tham gia.')).toEqual({
      '●': 'leads',
      '○': 'coordinators',
    })
    expect(legendOf('Chủ trì (M), thực hiện (TH)')).toEqual({ M: 'leads', TH: 'executors' })
  })

  it('is not far from it, and no name of a body is a mark', () => {
    expect(legendOf(`CT: chủ trì${' rất xa'.repeat(80)}`)).toEqual({})
    expect(legendOf('Sở Y tế: chủ trì')).toEqual({})
  })
})

describe('a matrix of R, A, C and I', () => {
  const legend = (table: string) => legendNear(table, { start: 0, end: table.length })

  it('says who answers, who does it, who is asked and who only hears of it', () => {
    const known = legend('Khảo sát\tA\tR\tC\tI\nTập huấn\tI\tC\tA/R\t-')
    expect(markedCharge('A / R', known)).toBe('leads')
    expect(['A', 'R', 'C', 'I', 'A/R', '-'].map((mark) => markedCharge(mark, known))).toEqual([
      'leads',
      'executors',
      'coordinators',
      'none',
      'leads',
      'none',
    ])
  })

  it('has no other letters, and three of these', () => {
    expect(legend('Khảo sát\tC\tP\tR\tA').size).toBe(0)
    expect(legend('Khảo sát\tC\tR').size).toBe(0)
  })
})

describe('a mark', () => {
  it('says what its legend says, else what it is short for', () => {
    const legend = new Map([['P', 'leads']] as const)
    expect(markedCharge(' P ', legend)).toBe('leads')
    expect(markedCharge('CT', legend)).toBe('leads')
    expect(markedCharge('PH', legend)).toBe('coordinators')
    expect(markedCharge('x', legend)).toBe('executors')
    expect(markedCharge('Sở Y tế', legend)).toBeNull()
    expect(markedCharge('5', legend)).toBeNull()
  })
})
