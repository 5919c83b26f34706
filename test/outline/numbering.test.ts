import { describe, expect, it } from 'vitest'
import type { Item } from '../../src/outline/item.js'
import { buildItems, markLines } from '../../src/outline/numbering.js'
import { sourceOf } from '../source-of.js'

function build(...contents: string[]) {
  const { text, lines } = sourceOf(...contents)
  return { text, ...buildItems(markLines(text, lines)) }
}

/** The labels as a tree, inferred ones with a question mark: `I(1 2(a b))`. */
function tree(...contents: string[]): string {
  const render = (items: readonly Item[]): string =>
    items
      .map((item) => {
        const label = `${item.marker?.label ?? ''}${item.inferred ? '?' : ''}`
        return item.children.length > 0 ? `${label}(${render(item.children)})` : label
      })
      .join(' ')
  return render(build(...contents).items)
}

/** The label of the item that holds an unnumbered line. */
function holder(line: string, ...contents: string[]): string | null {
  const { text, items } = build(...contents)
  let found: string | null = null
  const visit = (items: readonly Item[]): void => {
    for (const item of items) {
      if (item.paragraphs.some(({ start, end }) => text.slice(start, end) === line)) found = item.marker?.label ?? null
      visit(item.children)
    }
  }
  visit(items)
  return found
}

describe('a dash above the legal bases', () => {
  it('is no item: a stroke of a stamp stands before a title', () => {
    expect(tree('- Cổng TT', 'ỦY BAN NHÂN DÂN', 'Căn cứ Luật Đất đai;', '1. Rà soát.', '2. Báo cáo.')).toBe('1 2')
  })

  it('is one where the bases themselves are a list', () => {
    expect(tree('- Thực hiện Luật Đất đai;', '- Căn cứ Luật Nhà ở;', 'Căn cứ yêu cầu.', '1. Rà soát.')).toContain('-')
  })
})

describe('a list of numbers below a number that leads over to it', () => {
  it('is its own, and the number of the outer list goes on behind it', () => {
    const outer = ['2. Các xã trồng cây.', '3. Kinh phí.']
    expect(tree('1/ Giao Phòng Y tế thực hiện:', '1/ Lập sổ.', '2/ Báo cáo.', '2/ Các xã.')).toBe('1(1 2) 2')
    expect(tree('1. Giao Phòng Y tế thực hiện:', '1. Lập sổ.', '2. Rà soát.', '3. Báo cáo.', ...outer)).toBe(
      '1(1 2 3) 2 3',
    )
  })

  it('is none below a number that has said all, or has another list', () => {
    expect(tree('1. Giao Phòng Y tế lập sổ.', '1. Rà soát.', '2. Báo cáo.')).toBe('1 1 2')
    expect(tree('1. Nội dung:', '- Lập sổ.', '1. Rà soát.', '2. Báo cáo.')).toBe('1(-) 1 2')
  })
})

describe('a letter with a number behind it', () => {
  it('stands below the letter that announces it, else beside it', () => {
    expect(tree('1. A', 'a) Gồm:', 'a1) B;', 'a2) C.', 'b) Gồm:', 'b1) D.')).toBe('1(a(a1 a2) b(b1))')
    expect(tree('1. A', 'a) B;', 'a1) C;', 'b) D;', 'b1) E;', 'b2) G.')).toBe('1(a a1 b b1 b2)')
  })
})

describe('points in brackets', () => {
  it('are points like others', () => {
    expect(tree('1. A', '(a) B;', '(b) C.', '2. D', '(a) E.')).toBe('1(a b) 2(a)')
  })

  it('counted in small Roman numbers stand below what holds them', () => {
    expect(tree('1. A', 'a) B:', '(i) C;', '(ii) D;', '(iii) E.', 'b) G:', 'i) H;', 'ii) K.')).toBe(
      '1(a(i ii iii) b(i ii))',
    )
    expect(tree('1. A:', '(iv) B;', '(v) C;', '(vi) D.')).toBe('1(iv v vi)')
  })

  it('are letters where the letter before them is', () => {
    expect(tree('1. A', 'g) B;', 'h) C;', 'i) D;', 'k) E.')).toBe('1(g h i k)')
  })
})

describe('numbers that nothing but a bracket or a slash closes', () => {
  it('are those that others close with a full stop', () => {
    for (const mark of [')', '/'])
      expect(tree(`1${mark} A`, '1.1. B', '1.2. C', `2${mark} D`, '2.1. E')).toBe('1(1.1 1.2) 2(2.1)')
    expect(tree('I. A', 'a) B:', '1) C;', '2) D.', 'b) E.')).toBe('I(a(1 2) b)')
  })
})

describe('a decimal behind a Roman numeral or a letter', () => {
  it('stands below the section or the point that it names', () => {
    expect(tree('I. A', 'I.1. B', 'I.2. C', 'I.2.1. D', 'a) E', 'II. G', 'II.1) H')).toBe(
      'I(I.1 I.2(I.2.1(a))) II(II.1)',
    )
    expect(tree('A. A', 'A.1. B', '- C', 'A.2. D')).toBe('A(A.1(-) A.2)')
    expect(tree('1. A', 'a) B', 'a.1) C', '- D', 'a.2) E', 'b) G')).toBe('1(a(a.1(-) a.2) b)')
  })
})

describe('the address of a letter', () => {
  it('is no list of what it says', () => {
    expect(tree('Kính gửi:', '- Các sở;', '- Các xã.', 'Yêu cầu:', '1. Rà soát.', '- Lập sổ.')).toBe('1(-)')
    expect(tree('Kính gửi:', '— Các sở;', '— Các xã.', '1. Rà soát.', '— Lập sổ.')).toBe('1(-)')
    expect(tree('Kính gửi:', '● Các sở;', '● Các xã.', '1. Rà soát.')).toBe('1')
    expect(tree('Kính gửi:', '➢ Các sở;', '➢ Các xã.', '1. Rà soát.')).toBe('1')
    expect(tree('Kính gửi: UBND các xã', 'UBND tỉnh có ý kiến như sau:', '- Rà soát.', '- Lập sổ.')).toBe('- -')
    expect(tree('Kính gửi: - Các sở;', '- Các ban của', 'Tỉnh ủy;', '- Các xã.', '1. Rà soát.')).toBe('1')
    for (const sender of ['CHỦ TỊCH UBND TỈNH AN LĨNH ĐIỆN:', 'THỦ TƯỚNG CHÍNH PHỦ điện :', 'điện:'])
      expect(tree(sender, '- Các sở;', '- Các xã.', '1. Rà soát.')).toBe('1')
    expect(tree('Làm sạch lưới điện:', '- Rà soát;', '- Lập sổ.')).toBe('- -')
  })
})

describe('what a text rests on', () => {
  it('is no list of what it says, though its lines begin with dashes', () => {
    expect(tree('- Căn cứ Luật Giá;', '- Xét đề nghị của Sở Y tế,', 'QUYẾT ĐỊNH', '1. Rà soát.', '- Căn cứ quỹ.')).toBe(
      '1(-)',
    )
    expect(tree('- Căn cứ Luật Giá;', '- Sau khi nghe báo cáo,', '- Trên cơ sở thảo luận,', '1. Rà soát.')).toBe('1')
  })
})

describe('counted nouns', () => {
  it('stand below the part that is open, whatever list ended above them', () => {
    expect(
      tree('II. Mục tiêu', '1. Một', '- Hai', 'III. Ba', 'Nhiệm vụ 1: Bốn', '- Năm', 'Nhiệm vụ 2: Sáu', 'IV. Bảy'),
    ).toBe('II(1(-)) III(1(-) 2) IV')
    expect(tree('2. Một', '2.1. Hai', 'Giải pháp 1: Ba', 'Giải pháp 2: Bốn', '2.2. Năm')).toBe('2(2.1(1 2) 2.2)')
  })

  it('hold lists of other nouns and the decimals that carry their number', () => {
    expect(tree('Dự án 1: Một', 'Tiểu dự án 1: Hai', 'Tiểu dự án 2: Ba', 'Dự án 2: Bốn', 'Tiểu dự án 1: Năm')).toBe(
      '1(1 2) 2(1)',
    )
    expect(tree('I. Một', 'Nhiệm vụ 1: Hai', '1.1. Ba', '1.2. Bốn', 'Nhiệm vụ 2: Năm', '2.1. Sáu')).toBe(
      'I(1(1.1 1.2) 2(2.1))',
    )
  })
})

describe('Mục', () => {
  it('stands below the letters or Roman numbers of a plan', () => {
    expect(tree('A. Một', 'B. Hai', 'Mục 1. Ba', 'a. Bốn', 'Mục 2. Năm', 'C. Sáu')).toBe('A B(1(a) 2) C')
  })

  it('goes on where the one before stands above them', () => {
    expect(tree('Mục 1. Một', 'A. Hai', 'I. Ba', 'Mục 2. Bốn', 'A. Năm', 'I. Sáu')).toBe('1(A(I)) 2(A(I))')
  })
})

describe('the order of the styles', () => {
  it('is part, chapter, division, article, clause, point', () => {
    expect(
      tree('Phần I', 'Chương I', 'Mục 1', 'Điều 1. Một', '1. Hai', 'a) Ba', 'Điều 2. Bốn', 'Mục 2', 'Chương II'),
    ).toBe('I(I(1(1(1(a)) 2) 2) II)')
  })

  it('puts divisions of a division below it', () => {
    expect(tree('Mục 1. Một', 'Mục 1.1. Hai', 'I. Ba', 'Mục 1.2. Bốn', 'I. Năm', 'Mục 2. Sáu')).toBe(
      '1(1.1(I) 1.2(I)) 2',
    )
    expect(
      tree('Chương I', 'Mục 1', 'Tiểu mục 1', 'Điều 1. Một', 'Tiểu mục 2', 'Điều 2. Hai', 'Mục 2', 'Điều 3. Ba'),
    ).toBe('I(1(1(1) 2(2)) 2(3))')
  })

  it('is Roman, Arabic, decimal, letter, dash, plus', () => {
    expect(tree('I. A', '1. B', '1.1. C', '1.1.1. D', 'a) E', '- F', '+ G', '- H', 'b) I', '2. J', 'II. K')).toBe(
      'I(1(1.1(1.1.1(a(-(+) -) b))) 2) II',
    )
  })

  it('takes capitals for what stands above Roman numerals where most of them open with these', () => {
    expect(tree('I. Một', '1. Hai', 'II. Ba', 'B. Bốn', 'I. Năm', 'II. Sáu', 'C. Bảy', 'I. Tám')).toBe(
      'I(1) II B(I II) C(I)',
    )
  })

  it('takes capitals for what stands above Roman numerals, unless these open first', () => {
    expect(tree('A. Một', 'I. Hai', 'II. Ba', 'B. Bốn', 'I. Năm')).toBe('A(I II) B(I)')
    expect(tree('I. Một', 'A. Hai', '1. Ba', 'B. Bốn', 'II. Năm')).toBe('I(A(1) B) II')
  })

  it('takes bullets for the lowest, unless dashes stand below them', () => {
    expect(tree('- Một', '+ Hai', '* Ba', '* Bốn', '- Năm:', '* Sáu')).toBe('-(+(* *)) -(*)')
    expect(tree('* Một', '- Hai', '* Ba', '- Bốn')).toBe('*(-) *(-)')
    expect(tree('- Một:', '* Hai', '- Ba', '* Bốn', '- Năm')).toBe('-(*) -(*) -')
  })

  it('counts steps below the number that holds them', () => {
    expect(tree('1. Một', 'Bước 1: Hai', '- Ba', 'Bước 2. Bốn', '2. Năm', 'theo Bước 3: sáu')).toBe('1(1(-) 2) 2')
  })

  it('puts plus signs below bullets that announce them', () => {
    expect(tree('• Một', '• Hai:', '+ Ba', '+ Bốn', '• Năm')).toBe('• •(+ +) •')
    expect(tree('- Một:', '+ Hai:', '• Ba', '+ Bốn')).toBe('-(+(•) +)')
    expect(tree('• Một.', '+ Hai', '• Ba.')).toBe('•(+) •')
  })

  it('takes an underscore and a tilde for a dash, the letter o for a ring, two dashes for one', () => {
    expect(tree('1. Một', '_ Hai', '_ Ba', '2. Bốn', '~ Năm', '-- Sáu', '3. Bảy', 'o Tám', 'o Chín')).toBe(
      '1(- -) 2(- -) 3(o o)',
    )
    expect(tree('1. Một', '_ hai', 'o hai')).toBe('1')
    expect(tree('1. Một', '\uFFFD Hai', '\uFFFD Ba', '2. Bốn', '\uFFFDa')).toBe('1(• •) 2')
  })

  it('reads a label that was typed and counted once', () => {
    expect(tree('I. I. MỘT', '1. 1. Hai', 'a) a) Ba', 'b) b) Bốn', '2. 2. Năm')).toBe('I(1(a b) 2)')
    expect(tree('1. 1.5 ha', '2. 1. Hai')).toBe('1 2')
  })

  it('puts bullets of another sign below one that announces them, and beside any other', () => {
    expect(tree('❖ Một:', '➢ Hai', '➢ Ba', '❖ Bốn:', '➢ Năm')).toBe('❖(➢ ➢) ❖(➢)')
    expect(tree('• Một', '▪ Hai', '• Ba')).toBe('• ▪ •')
  })

  it('counts decimals below an article that carry its number as its clauses', () => {
    expect(tree('Điều 1. Một', 'Điều 2. Hai', '2.1. Ba', '2.2. Bốn')).toBe('1 2(2.1 2.2)')
    expect(tree('Điều 2. Hai', '1. Ba', '2.1. Bốn')).toBe('2(1 2?(2.1))')
  })

  it('keeps bracketed numbers out of a dash that a sentence ends', () => {
    expect(tree('1. Một', '- Hai.', '(1) Ba', '(2) Bốn', '- Năm')).toBe('1(- 1 2 -)')
    expect(tree('1. Một', '- Hai:', '(1) Ba', '(2) Bốn', '- Năm')).toBe('1(-(1 2) -)')
  })

  it.each(['(1) Hai|(2) Ba', '1) Hai|2) Ba', '1/ Hai|2/ Ba'])('gives %s the place in which they open', (lines) => {
    const [first = '', second = ''] = lines.split('|')
    expect(tree('a) Một', first, second, 'b) Bốn')).toBe('a(1 2) b')
    expect(tree('I. Một', first, 'a) Hai', second, 'II. Bốn')).toBe('I(1(a) 2) II')
  })

  it('gives a bracketed number that opens no list the place below an Arabic one', () => {
    expect(tree('1. Một', 'a) Hai', '(3) Ba')).toBe('1(a 3)')
  })

  it.each([')', '/'])(
    'takes numbers closed by %s for those of the text where no other is closed by a full stop',
    (sign) => {
      expect(tree(`1${sign} Một`, 'a) Hai', `2${sign} Ba`)).toBe('1(a) 2')
      expect(tree('I. Một', `1${sign} Hai`, 'II. Ba', `1${sign} Bốn`, '- Năm')).toBe('I(1) II(1(-))')
      expect(tree('a) Một', `1${sign} Hai`)).toBe('a(1)')
    },
  )

  it('counts on in a list of which each number is closed by a sign of its own', () => {
    expect(tree('I. Một', '1. Hai', '2) Ba', '3/ Bốn', '4. Năm')).toBe('I(1 2 3 4)')
    expect(tree('I. Một', '1. Hai:', '- Ba', '2) Bốn')).toBe('I(1(-) 2)')
    expect(tree('1. Một', '2. Hai:', '3) Ba')).toBe('1 2(3)')
  })
})

describe('numbers that are no markers', () => {
  it('takes a number far behind the last of its list for text', () => {
    expect(tree('1. Một', '2. Hai', '9. Ba')).toBe('1 2')
    expect(tree('1. Một', '2. Hai', '8. Ba')).toBe('1 2 8')
  })

  it('takes a high number without a list for text', () => {
    expect(tree('I. Một', '13. Hai')).toBe('I')
    expect(tree('I. Một', '12. Hai')).toBe('I(12)')
  })

  it('counts each kind of number for itself', () => {
    expect(tree('1. Một', '(1) Hai', '(2) Ba', '2. Bốn')).toBe('1(1 2) 2')
    expect(tree('12. Một', '(20) Hai')).toBe('12')
  })
})

describe('lost parents of decimals', () => {
  it('puts `8` above `8.1` behind `7.2`', () => {
    expect(tree('7. Một', '7.1. Hai', '7.2. Ba', '8.1. Bốn')).toBe('7(7.1 7.2) 8?(8.1)')
  })

  it('puts `1` above `1.1` under a Roman heading', () => {
    expect(tree('III. Một', '1.1. Hai', '1.2. Ba')).toBe('III(1?(1.1 1.2))')
  })

  it('puts two parents above three numbers', () => {
    expect(tree('I. Một', '2.3.1. Hai')).toBe('I(2?(2.3?(2.3.1)))')
  })

  it('takes decimals that carry the Roman number for its children', () => {
    expect(tree('I. Một', '1.1. Hai', 'II. Ba', '2.1. Bốn', '2.2. Năm', 'III. Sáu', '3.1. Bảy')).toBe(
      'I(1.1) II(2.1 2.2) III(3.1)',
    )
    expect(tree('II. Ba', '2.1. Bốn', 'III. Sáu', '1.1. Bảy')).toBe('II(2?(2.1)) III(1?(1.1))')
    expect(tree('II. Ba', '2. Bốn', '2.1. Năm', 'III. Sáu', '3. Bảy', '3.1. Tám')).toBe('II(2(2.1)) III(3(3.1))')
  })
})

describe('unnumbered lines', () => {
  it('stand in the preamble before the first marker', () => {
    const { text, preamble } = build('Căn cứ Luật Y tế;', 'Xét đề nghị.', 'I. MỤC ĐÍCH', 'Nâng cao.')
    expect(preamble.map(({ start, end }) => text.slice(start, end))).toEqual(['Căn cứ Luật Y tế;', 'Xét đề nghị.'])
  })

  it('belong to the last item while it is open', () => {
    expect(holder('Đoạn một.', 'I. MỤC ĐÍCH', 'Đoạn một.', 'II. YÊU CẦU')).toBe('I')
    expect(holder('Đoạn một.', 'I. A', '1. Mục đích', 'Đoạn một.', 'Đoạn hai.', '2. Yêu cầu')).toBe('1')
    expect(holder('Đoạn hai.', 'I. A', 'a) Làm như sau:', 'Đoạn một.', 'Đoạn hai.', 'II. B')).toBe('a')
  })

  it('close the list of an item that ended its sentence', () => {
    expect(holder('Đoạn một.', 'I. A', '1. B', 'a) Rà soát;', 'b) Báo cáo.', 'Đoạn một.', '2. C')).toBe('1')
    const items = ['I. A', '1. B', 'a) Rà soát;', 'b) Sắp xếp cán bộ.']
    expect(holder('Việc này theo hướng:', ...items, 'Việc này theo hướng:', '- Tiếp nhận.', 'c) C')).toBe('b')
    expect(holder('Yêu cầu sau:', ...items, 'Yêu cầu sau:', '2. C')).toBe('1')
    expect(holder('Thời hạn:', ...items, 'Thời hạn:', '- Một ngày.', '2. C')).toBe('1')
    expect(holder('Đoạn một.', 'I. A', '- Rà soát.', 'Đoạn một.', 'II. C')).toBe('I')
    expect(holder('Đoạn một.', 'I. A', '+ Rà soát.', 'Đoạn một.', 'II. C')).toBe('I')
    expect(holder('Đoạn một.', 'I. A', '* Rà soát.', 'Đoạn một.', 'II. C')).toBe('I')
  })

  it('belong to an item whose list goes on behind them', () => {
    expect(holder('Đoạn một.', 'I. A', 'a) Rà soát.', 'Đoạn một.', 'b) Báo cáo.', 'II. C')).toBe('a')
    expect(holder('Đoạn một.', 'I. A', '- Rà soát.', 'Đoạn một.', '- Báo cáo.', 'II. C')).toBe('-')
    expect(holder('Đoạn một.', 'I. A', 'a) Rà soát.', 'Đoạn một.', 'd) Báo cáo.', 'II. C')).toBe('I')
  })

  it('take a short numbered line with a full stop for a title, a long one for a sentence', () => {
    const long = `1. ${'Rà soát các quy hoạch của tỉnh và '.repeat(4)}báo cáo.`
    expect(holder('Đoạn một.', 'I. A', '1. Rà soát.', 'Đoạn một.', 'II. C')).toBe('1')
    expect(holder('Đoạn một.', 'I. A', long, 'Đoạn một.', 'II. C')).toBe('I')
    expect(holder('Đoạn một.', 'I. A', long.replace('1.', '1.1.'), 'Đoạn một.', 'II. C')).toBe('1')
  })

  it('speak for the last part at the end of the document', () => {
    expect(holder('Đoạn một.', 'I. A', 'II. B', '1. C', 'a) Rà soát.', 'Đoạn một.')).toBe('II')
    expect(holder('Đoạn một.', 'I. A', 'II. B', '1. C', 'Đoạn một.')).toBe('1')
  })

  it('that says who is charged closes the last section as it closed the ones before it', () => {
    const charge = (name: string) => `Cơ quan chủ trì: ${name}.`
    const sections = ['1. C', '- Rà soát.', charge('Sở Y tế'), '2. D', '- Báo cáo.', charge('Sở Nội vụ')]
    expect(holder(charge('Sở Nội vụ'), 'I. A', ...sections)).toBe('2')
    expect(holder(charge('Sở Nội vụ'), 'I. A', ...sections.toSpliced(2, 1))).toBe('I')
  })

  it('close the list of an item that ended its sentence before a footnote', () => {
    expect(holder('Đoạn một.', 'I. A', 'a) Rà soát.', '¹ Xem Luật.', 'Đoạn một.', 'II. C')).toBe('I')
  })

  it('belong to the open item as footnotes, whatever they look like', () => {
    expect(holder('¹ Xem Luật.', 'I. A', 'a) Rà soát.', '¹ Xem Luật.', 'Đoạn một.')).toBe('a')
    expect(tree('I. A', '¹ Xem Luật.', 'II. B')).toBe('I II')
  })
})

describe('the places of an item', () => {
  it('are its line, and its line without the marker', () => {
    const { text, items } = build('I. A', '1. Rà soát', 'Đoạn một.')
    const item = items[0]?.children[0]
    expect(item && text.slice(item.line.start, item.line.end)).toBe('1. Rà soát')
    expect(item && text.slice(item.content.start, item.content.end)).toBe('Rà soát')
  })
})

describe('quotations of another text', () => {
  const opening = ['Điều 1. Sửa đổi', '1. Sửa Điều 6 như sau:', '“Điều 6. Tên', '1. Một.']

  it('have no place in the numbering', () => {
    expect(tree(...opening, '2. Hai.”.', '2. Bỏ Điều 7.', 'Điều 2. Hiệu lực')).toBe('1(1 2) 2')
    expect(holder('2. Hai.”.', ...opening, '2. Hai.”.', '2. Bỏ Điều 7.')).toBe('1')
  })

  it('end above the next amendment where their last mark was forgotten', () => {
    const next = ['2. Bổ sung Điều 7 như sau:', '“Điều 7. Tên', '1. Một.”', '3. Bỏ Điều 8.']
    expect(tree(...opening, '2. Hai.', ...next)).toBe('1(1 2 3)')
    expect(holder('2. Hai.', ...opening, '2. Hai.', ...next)).toBe('1')
  })

  it('are told only where they end', () => {
    expect(tree(...opening, '2. Hai.', 'Điều 2. Hiệu lực')).toBe('1(1 1 2) 2')
    expect(tree('I. Mục', '“Một”', '1. Hai “ba” bốn', '2. Năm')).toBe('I(1 2)')
  })
})

describe('what tells habits', () => {
  it('needs the first capital to be an A', () => {
    expect(tree('I. Một', 'II. Hai', 'C. Ba', '1. Bốn')).toBe('I II C(1)')
  })

  it('counts bullets below a lead-in twice', () => {
    expect(tree('- Một:', '* Hai', '- Ba:', '* Bốn', '- Năm', '- Sáu')).toBe('-(*) -(*) - -')
    expect(tree('- Một:', '* Hai:', '- Ba', '* Bốn:', '- Năm')).toBe('- *(-) *(-)')
  })

  it('takes decimals that carry the Roman number for its children, numbers between them too', () => {
    expect(tree('II. A', '1. B', '2.1. C', 'III. D', '3.1. E')).toBe('II(1 2.1) III(3.1)')
  })

  it('closes sentences with articles as with numbers', () => {
    const long = `Điều 3. ${'Rà soát các quy hoạch của tỉnh và '.repeat(4)}báo cáo.`
    expect(holder('Đoạn một.', 'Chương I', long, 'Đoạn một.', 'Chương II')).toBe('I')
  })
})

describe('a parent that was put back', () => {
  it('is found again by the next label', () => {
    expect(tree('I. A', '2.3.1. B', '2.3.2. C', '2.4. D')).toBe('I(2?(2.3?(2.3.1 2.3.2) 2.4))')
  })

  it('has its style, label and path', () => {
    const [roman] = build('I. A', '2.3.1. B').items
    const outer = roman?.children[0]
    expect(outer?.marker).toMatchObject({ style: 'arabic', label: '2', ordinal: 2, path: [] })
    expect(outer?.children[0]?.marker).toMatchObject({ style: 'decimal', label: '2.3', ordinal: 3, path: [2, 3] })
  })
})

describe('a list that is counted on below the next heading', () => {
  const counted = (from: number, to: number, mark: (n: number) => string) =>
    Array.from({ length: to - from + 1 }, (_, i) => `${mark(from + i)} Việc.`)

  it('stays below it, however far it is', () => {
    const dotted = (n: number) => `${n}.`
    expect(tree('A. MỘT', ...counted(1, 13, dotted), 'B. HAI', ...counted(14, 16, dotted))).toBe(
      'A(1 2 3 4 5 6 7 8 9 10 11 12 13) B(14 15 16)',
    )
  })

  it('stands below decimals with its numbers in brackets, also where some are lost', () => {
    const bracketed = (n: number) => `(${n})`
    const lines = [
      ...counted(1, 8, bracketed),
      '2.2. Xã hội',
      ...counted(10, 11, bracketed),
      '2.3. Môi trường',
      '(12) Việc.',
    ]
    expect(tree('2. Chỉ tiêu', '2.1. Kinh tế', ...lines)).toBe('2(2.1(1 2 3 4 5 6 7 8) 2.2(10 11) 2.3(12))')
  })
})

describe('Roman labels that were misread', () => {
  it.each([
    ['1- MỤC ĐÍCH', 'I(1 2) II III'],
    ['l- MỤC ĐÍCH', 'I(1 2) II III'],
    ['|- MỤC ĐÍCH', 'I(1 2) II III'],
  ])('are what comes before the next: %s', (first, expected) => {
    expect(tree(first, '1. Một.', '2. Hai.', 'II- NHIỆM VỤ', 'III- TỔ CHỨC')).toBe(expected)
  })

  it('are what comes behind the last: HI-, I1-', () => {
    expect(tree('I- MỤC ĐÍCH', '1. Một.', 'II- NHIỆM VỤ', 'HI- TỔ CHỨC', '1. Hai.')).toBe('I(1) II III(1)')
    expect(tree('I- MỤC ĐÍCH', 'I1- NHIỆM VỤ', 'III- TỔ CHỨC')).toBe('I II III')
  })

  it('are none where the ones about them do not prove it, or no title in capitals follows', () => {
    expect(tree('II- NHIỆM VỤ', '1- RÀ SOÁT', '2- XÂY DỰNG')).toBe('II(1 2)')
    expect(tree('1- Mục đích', '1. Một.', 'II- NHIỆM VỤ')).toBe('1 1 II')
    expect(tree('1. MỤC ĐÍCH', '2. YÊU CẦU', 'II- NHIỆM VỤ')).toBe('1 2 II')
  })
})
