import { describe, expect, it } from 'vitest'
import { blank, type Picture } from '../../../../src/read/pdf/scan/picture.js'
import { withShares } from '../../../../src/read/pdf/scan/shares.js'

/** Signs side by side, 20 pixels high, each so wide. */
function signs(...widths: number[]): Picture {
  const picture = blank(200, 40)
  let left = 12
  for (const width of widths) {
    for (let y = 10; y < 30; y++) picture.data.fill(0, y * 200 + left, y * 200 + left + width)
    left += width + 3
  }
  return picture
}

const read = (text: string, picture: Picture): string | undefined =>
  withShares(picture, [{ text, box: { left: 10, top: 10, right: 150, bottom: 30 }, confidence: 0.8, line: 0 }])[0]?.text

describe('the sign of a share', () => {
  const figure = 12
  const sign = 24

  it('whose ring was taken for a figure stands behind one figure less', () => {
    expect(read('389%.', signs(figure, figure, sign, 4))).toBe('38%.')
    expect(read('99%', signs(figure, sign))).toBe('9%')
    expect(read('7,29%;', signs(figure, 4, figure, sign, 4))).toBe('7,2%;')
  })

  it('stands behind all of its figures where as many are printed', () => {
    expect(read('99%', signs(figure, figure, sign))).toBe('99%')
    expect(read('389%', signs(figure, figure, figure, sign))).toBe('389%')
  })

  it('tells nothing where figures touch each other', () => {
    expect(read('389%', signs(27, sign))).toBe('389%')
    expect(read('389%', signs(figure, 40))).toBe('389%')
  })

  it('keeps what was recognised', () => {
    const box = { left: 10, top: 10, right: 150, bottom: 30 }
    const [word] = withShares(signs(figure, figure, sign), [{ text: '389%', box, confidence: 0.8, line: 0 }])
    expect(word?.raw?.text).toBe('389%')
  })
})
