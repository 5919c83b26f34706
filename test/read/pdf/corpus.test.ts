import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../../src/index.js'
import { openPdf } from '../../../src/read/pdf/open.js'
import { readPdf } from '../../../src/read/pdf/pdf.js'
import { corpusBytes, corpusIsThere, corpusPlan } from '../corpus.js'

const FILES = [
  'qd-893-qd-ttg.pdf',
  'qd-2280-qd-ubnd-ha-noi.pdf',
  'nq-100-nq-cp.pdf',
  'qd-844-qd-ttg.pdf',
  'qd-779-qd-ubnd-binh-thuan-signed.pdf',
  'nd-47-2020-nd-cp-lost-letter-h.pdf',
]

/** Tables that page ends cut, counted on the printed pages: page, groups and items that begin on it. */
const TABLES = [
  {
    file: 'nq-100-nq-cp.pdf',
    annex: 'PL2',
    pages: [
      [9, 1, 1],
      [10, 0, 3],
      [11, 1, 2],
      [12, 1, 4],
      [13, 0, 4],
      [14, 1, 2],
      [15, 0, 3],
      [16, 1, 2],
      [17, 1, 3],
      [18, 0, 3],
      [19, 1, 3],
      [20, 0, 2],
    ],
  },
  {
    file: 'qd-844-qd-ttg.pdf',
    annex: 'PL2',
    pages: [
      [7, 1, 3],
      [8, 1, 5],
      [9, 1, 3],
      [10, 1, 5],
      [11, 0, 4],
      [12, 1, 3],
      [13, 0, 1],
      [14, 1, 3],
      [15, 0, 2],
    ],
  },
  {
    file: 'qd-893-qd-ttg.pdf',
    annex: 'PL1',
    pages: [
      [15, 0, 3],
      [16, 0, 4],
    ],
  },
]

/** How often each character but blanks stands in the texts. */
function counted(texts: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const c of texts.join('').replace(/\s/gu, '')) counts[c] = (counts[c] ?? 0) + 1
  return counts
}

describe.skipIf(!corpusIsThere)('a real PDF', () => {
  it.each(FILES)('%s: every character of the text layer is in the text or in the furniture, once', async (file) => {
    const { pages } = await openPdf(corpusBytes(file), {}, ({ glyphs, signatures }) => [
      ...glyphs.map((piece) => piece.text),
      ...signatures,
    ])
    const source = await readPdf(corpusBytes(file))
    expect(counted([source.text, ...source.furniture.map((piece) => piece.text)])).toEqual(counted(pages.flat()))
  })

  it.each(TABLES)('$file: the table over $pages.length pages has the rows that a person counts', async (counted) => {
    const annex = (await corpusPlan(counted.file)).annexes.find(({ id }) => id === counted.annex)
    const [table, ...others] = annex?.tables ?? []
    const rows = (table?.rows ?? []).filter(({ kind }) => kind !== 'header')
    const pages = rows.map(({ id, kind, span }) => ({ kind, page: span.boxes?.[0]?.page, id }))
    expect([others, pages.filter(({ id, kind }) => id === null || (kind !== 'group' && kind !== 'item'))]).toEqual([
      [],
      [],
    ])
    const found = [...new Set(pages.map(({ page }) => page))].map((page) => {
      const count = (kind: string) => pages.filter((row) => row.page === page && row.kind === kind).length
      return [page, count('group'), count('item')]
    })
    expect(found).toEqual(counted.pages)
  })

  it('finds the letters that nd-47 lost', async () => {
    const { text, document } = await corpusPlan('nd-47-2020-nd-cp-lost-letter-h.pdf')
    expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
    expect(document.signers[0]).toEqual({
      authority: 'TM. CHÍNH PHỦ',
      position: 'THỦ TƯỚNG',
      name: 'Nguyễn Xuân Phúc',
    })
  })

  it('reads the number and the date that a signing program wrote', async () => {
    const { document } = await corpusPlan('qd-2280-qd-ubnd-ha-noi.pdf')
    expect([document.number, document.date]).toEqual(['2280/QĐ-UBND', '2026-04-29'])
  })

  it('says of every garbled page that it is', async () => {
    const { diagnostics } = await parsePlan(corpusBytes('garbled-cmap.pdf'), { ocr: false })
    const pages = diagnostics.filter(({ rule }) => rule === 'low-confidence-ocr').map(({ span }) => span?.page)
    expect(pages).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('says of a scan that it has no text', async () => {
    await expect(parsePlan(corpusBytes('qd-06-qd-ttg-scan.pdf'), { ocr: false })).rejects.toMatchObject({
      code: 'no-text',
    })
  })
})
