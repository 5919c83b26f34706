import { describe, expect, it } from 'vitest'
import { markFurniture } from '../../src/text/furniture.js'
import { physicalLines } from '../../src/text/lines.js'

/** The lines that are no text of the document. */
function furniture(...raws: string[]): string[] {
  const lines = physicalLines(raws.join('\n'))
  markFurniture(lines)
  return lines.filter((line) => line.furniture).map((line) => line.text)
}

const sentence = 'Các cơ quan, đơn vị rà soát, bổ sung.'
const open = 'Các cơ quan, đơn vị rà soát'
const goesOn = 'và bổ sung những việc còn lại.'

describe('page numbers', () => {
  it.each(['2', '- 2 -', '– 2 –', 'Trang 2', 'Page 2', '2/15', '2 | 15', 'Trang 2/15', '- Trang 002 | 015 -'])(
    'takes %j between the halves of a sentence for one',
    (number) => {
      expect(furniture(open, number, goesOn)).toEqual([number])
    },
  )

  it.each(['2.', '2024', '2 xã', 'a', '1.2', 'II'])('takes %j for none', (line) => {
    expect(furniture(open, line, goesOn)).toEqual([])
  })

  it.each(['- 2 -', 'Trang 2', '– 2 –', 'Trang 2/15'])('takes %j for one whatever stands around it', (number) => {
    expect(furniture(open, number, 'Sở Y tế.')).toEqual([number])
    expect(furniture(sentence, number, sentence)).toEqual([number])
  })

  it('takes a number that stands apart, before or after a gap or a page end', () => {
    expect(furniture(sentence, '', '2', sentence)).toEqual(['2'])
    expect(furniture(sentence, '2', '', sentence)).toEqual(['2'])
    expect(furniture(sentence, '\f2', sentence)).toEqual(['2'])
    expect(furniture(sentence, '2')).toEqual(['2'])
    expect(furniture(sentence, '2', sentence)).toEqual([])
  })

  it('takes a number in the middle of its line', () => {
    expect(furniture(sentence, `${' '.repeat(40)}2`, sentence)).toEqual(['2'])
    expect(furniture(sentence, '     2', sentence)).toEqual([])
  })

  describe('of a text that was copied out of a viewer', () => {
    const page = (n: number): string[] =>
      Array.from({ length: 24 }, (_, i) => {
        const work = `Việc ${'abcdefghi'[n - 1]} do sở thứ ${'abcdefgh'[i % 8]} làm`
        return i === 23 && n === 1 ? work : `${work}.`
      })

    it('are all its lone figures, from 2 on, a page apart', () => {
      expect(furniture(...page(1), '2', ...page(2), '3', 'Việc cuối.')).toEqual(['2', '3'])
    })

    it('may come with the total of the pages, up to which they count', () => {
      expect(furniture('- Sở Y tế;', '2/3', '- Lưu: VT.', '3/3', 'CHỦ TỊCH')).toEqual(['2/3', '3/3'])
      expect(furniture('Lịch trực:', '1/5', '- Lưu: VT.', '3/5', 'CHỦ TỊCH')).toEqual([])
    })

    it('are none where a figure stands out of line, or nearer than a page', () => {
      expect(furniture(...page(1), '1', ...page(2), '2', 'Việc cuối.')).toEqual([])
      expect(furniture(...page(1), '2', ...page(2), '5', 'Việc cuối.')).toEqual([])
      expect(furniture(...page(1), '2', 'Một.', '3', 'Việc cuối.')).toEqual([])
    })

    it('stand on the line of a running head', () => {
      const head = 'UBND tỉnh Sơn Hà - Kế hoạch'
      const pages = [2, 3, 4].flatMap((n) => [`${head} ${n}`, ...page(n)])
      expect(furniture(...page(1), ...pages)).toEqual([2, 3, 4].map((n) => `${head} ${n}`))
      expect(furniture(...page(5), `2 ${head}`, ...page(6), `3 ${head}`, 'Việc cuối.')).toEqual([])
      expect(furniture(...page(1), `2 ${head}`, 'và xã.', ...page(6), `3 ${head}`, 'Việc cuối.')).toEqual([
        `2 ${head}`,
        `3 ${head}`,
      ])
    })

    it('are none below a column of labels, nor the label of one line', () => {
      expect(furniture('STT Nhiệm vụ Chủ trì', ...page(1), '2', ...page(2), '3', 'Việc cuối.')).toEqual([])
      expect(furniture(...page(1), '2 Lập danh mục', 'trước mùa mưa.', 'Việc cuối.')).toEqual([])
    })

    it('are no ordinals of what the text counts', () => {
      const counted = [1, 2, 3].flatMap((n) => [`Tiểu dự án ${n}`, ...page(n)])
      expect(furniture(...page(9), ...counted)).toEqual([])
    })
  })

  it('takes no number on the first line', () => {
    expect(furniture('2', '', sentence)).toEqual([])
  })

  it('takes only numbers that count up, with pages lost between them', () => {
    const pages = (...numbers: string[]) =>
      numbers.flatMap((n, i) => [`Việc ${'abcd'[i]} do sở`, n, `làm ${'abcd'[i]}.`])
    expect(furniture(...pages('2', '3', '15'))).toEqual(['2', '3', '15'])
    expect(furniture(open, '3', goesOn, open, '3', goesOn)).toEqual(['3'])
    expect(furniture(open, '3', goesOn, open, '2', goesOn)).toEqual(['3'])
    expect(furniture(open, '3', goesOn, open, '16', goesOn)).toEqual(['3'])
    expect(furniture(open, '120', goesOn)).toEqual([])
  })

  it('lets the pages of an annex be counted anew behind a page end', () => {
    expect(furniture(open, '7', goesOn, sentence, '\f1', sentence)).toEqual(['7', '1'])
    expect(furniture(open, '7', goesOn, sentence, '\f5', sentence)).toEqual(['7'])
  })
})

describe('what programs write between and onto pages', () => {
  it.each([
    '===== Trang 2 =====',
    '--- Page 2 ---',
    '== TRANG 2/15 ==',
    '[[ Trang 2 ]]',
    '-- 2 of 15 --',
    '--- PAGE BREAK ---',
    '{2}--------------------',
  ])('takes %j for a page end, and what is repeated beside it for a running head', (mark) => {
    const pages = [2, 3, 4].flatMap((n) => [mark.replace('2', String(n)), `18.CTRTW31.DOC ${n}`, `Việc ${'abcde'[n]}.`])
    expect(furniture(sentence, ...pages)).toEqual(pages.filter((line) => !line.startsWith('Việc')))
  })

  it('takes the name of a file for a running head however recognition read it, and no sentence that names one', () => {
    const heads = ['18.KLTW75.DOC 2', '18.KLTW7S.DOC. K)', '4.KLTW7S.DOC 1 0']
    const pages = heads.flatMap((head, i) => [`===== Trang ${i + 2} =====`, head, `Việc ${'abc'[i]}.`])
    expect(furniture(sentence, ...pages)).toEqual(pages.filter((line) => !line.startsWith('Việc')))
    const named = ['a', 'b', 'c'].flatMap((name, i) => [`===== Trang ${i + 2} =====`, `Mẫu ${name}.docx kèm theo`])
    expect(furniture(sentence, ...named)).toEqual(named.filter((line) => !line.startsWith('Mẫu')))
  })

  it.each(['== Mục 2 ==', '- Trang 2 của sổ', '=== 2 ===', '-- 2 of them --', '{2} ---'])(
    'takes %j for none',
    (line) => {
      expect(furniture(sentence, line, sentence)).toEqual([])
    },
  )

  it('takes the number beside the head of a gazette, above or below it', () => {
    const head = 'CÔNG BÁO/Số 302/Ngày 02-06-2026'
    expect(furniture('Một.', '', '46', head, 'Hai.', '', '68', head, 'Ba.')).toEqual(['46', head, '68', head])
    expect(furniture('Một.', head, '47', 'Hai.')).toEqual([head, '47'])
    expect(furniture('Một.', `${head} 47`, '5', 'Hai.')).toEqual([`${head} 47`])
  })

  it('takes the box of a digital signature out, up to its time', () => {
    const box = ['Ký bởi: CÔNG BÁO SƠN HÀ', 'Cơ quan: VĂN PHÒNG', 'Ngày ký: 2026-05-21 08:05:48 +07:00']
    expect(furniture(sentence, ...box, sentence)).toEqual(box)
    expect(furniture(sentence, ...box.slice(0, 2), sentence)).toEqual([])
    expect(furniture(sentence, 'Ký: đã ký', 'Ngày ký: 2026-05-21 08:05:48', sentence)).toEqual([])
  })
})

describe('rules that are drawn with characters', () => {
  it('takes one below a heading or between two parts for no text', () => {
    const lines = ['I. MỤC TIÊU', '-----------', sentence, '* * *', 'II. NHIỆM VỤ', '============', sentence, '______']
    expect(furniture(...lines)).toEqual(['-----------', '* * *', '============', '______'])
  })

  it('leaves those of a letterhead, and room to write in', () => {
    const letterhead = ['TỈNH SƠN HÀ', '-------', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '---------------']
    expect(furniture(...letterhead, 'I. MỤC TIÊU', sentence, ...letterhead)).toEqual([])
    expect(furniture('I. MỤC TIÊU', 'Họ và tên:', '..........')).toEqual([])
  })
})

describe('running heads', () => {
  const page = (head: string, n: number) => [`\f${head}`, `Nội dung của trang ${'một hai ba bốn'.split(' ')[n]}.`]

  it('takes a line that stands at three page ends, whatever its figures', () => {
    const lines = [...page('Kế hoạch - trang 1', 0), ...page('Kế hoạch - trang 2', 1), ...page('Kế hoạch - trang 3', 2)]
    expect(furniture(...lines)).toEqual(['Kế hoạch - trang 1', 'Kế hoạch - trang 2', 'Kế hoạch - trang 3'])
  })

  it('takes a line beside page numbers', () => {
    const lines = ['2', '3', '4'].flatMap((n) => [
      `Câu thứ ${'hai ba bốn'.split(' ')[Number(n) - 2]}.`,
      '',
      n,
      'CÔNG BÁO',
    ])
    expect(furniture(...lines)).toEqual(['2', 'CÔNG BÁO', '3', 'CÔNG BÁO', '4', 'CÔNG BÁO'])
    const below = ['2', '3', '4'].flatMap((n) => ['CÔNG BÁO', '', n, `Câu ${'hai ba bốn'.split(' ')[Number(n) - 2]}.`])
    expect(furniture(...below)).toEqual(['CÔNG BÁO', '2', 'CÔNG BÁO', '3', 'CÔNG BÁO', '4'])
  })

  it('takes a line before page ends', () => {
    const lines = ['một', 'hai', 'ba'].flatMap((word, i) => [`${i ? '\f' : ''}Trang ${word}.`, 'CÔNG BÁO'])
    expect(furniture(...lines, '\fTrang bốn.')).toEqual(['CÔNG BÁO', 'CÔNG BÁO', 'CÔNG BÁO'])
  })

  it('leaves a line that stands there twice, a long one, and one that stands elsewhere', () => {
    expect(furniture(...page('CÔNG BÁO', 0), ...page('CÔNG BÁO', 1))).toEqual([])
    const long = 'Giao các cơ quan, đơn vị, địa phương '.repeat(4)
    expect(furniture(...page(long, 0), ...page(long, 1), ...page(long, 2))).toEqual([])
    expect(furniture('Một.', 'CÔNG BÁO', 'Hai.', 'CÔNG BÁO', 'Ba.', 'CÔNG BÁO', 'Bốn.')).toEqual([])
  })

  it('leaves what ends a cell at the end of some pages: years, and words on pages that lie apart', () => {
    const pages = (word: string, at: number[]): string[] =>
      Array.from({ length: 9 }, (_, i) => [`\fTrang ${'abcdeghik'[i]}.`, ...(at.includes(i) ? [word] : [])]).flat()
    expect(furniture(...pages('2026 - 2030', [1, 2, 3]))).toEqual([])
    expect(furniture(...pages('thường xuyên.', [1, 4, 7]))).toEqual([])
    expect(furniture(...pages('CÔNG BÁO', [1, 3, 5]))).toEqual(['CÔNG BÁO', 'CÔNG BÁO', 'CÔNG BÁO'])
  })
})

describe('web-page noise', () => {
  const body = Array.from({ length: 12 }, (_, i) => `Việc ${'abcdefghiklm'[i]} do Sở Y tế làm.`)

  it.each(['III. TỔ CHỨC THỰC HIỆN', 'Điều 3. Hiệu lực'])('takes a button before %s alone', (title) => {
    const above = ['Số: 5/KH-UBND', ...body]
    expect(furniture(...above, 'Tải về', title, 'Sở Y tế làm.')).toEqual(['Tải về'])
    expect(furniture(...above, 'Chia sẻ thông tin với các cơ quan, đơn vị.', title, 'Sở Y tế làm.')).toEqual([])
  })

  it('takes the notices after the document and all behind them', () => {
    expect(furniture(...body, 'Văn bản liên quan', 'Kế hoạch khác')).toEqual(['Văn bản liên quan', 'Kế hoạch khác'])
    const title = 'Quyết định 57/QĐ-UBND năm 2025 công nhận xã miền núi'
    const notice = 'Văn bản này chưa cập nhật nội dung Tiếng Anh'
    expect(furniture(...body, title, notice, 'X')).toEqual([title, notice, 'X'])
    expect(furniture(...body, 'Theo Quyết định số 57/QĐ-UBND năm 2025.', notice)).toEqual([notice])
  })

  it.each([
    'Tác giả: Ban Biên tập',
    'Nguồn tin: Báo tỉnh',
    'Đánh giá: 5/5 (3 bình chọn)',
    'Tổng số điểm của bài viết là: 0 trong 0 đánh giá',
    'Click để đánh giá bài viết',
    'Những tin mới hơn',
    '[Trở về]',
    'Lên đầu trang',
    'Người đăng: Admin',
    'Văn bản đính kèm: kế hoạch',
    'Xem toàn văn tại đây',
    'Toàn văn Kế hoạch tại đây.',
    'KH_61.signed.pdf',
    'Từ khoá: kế hoạch',
  ])('takes what a site says of an article below it: %s', (notice) => {
    expect(furniture(...body, notice)).toEqual([notice])
  })

  it.each([
    'A- A A+',
    'A-AA+',
    'A A- A+ Tương phản',
    'Xem với cỡ chữ: A- A A+',
    'In bài viết',
    'Nghe bài viết',
    'Đọc bài viết',
  ])('takes the buttons of an article above it: %s', (button) => {
    expect(furniture(button, ...body)).toEqual([button])
    expect(furniture('A. MỤC TIÊU', ...body)).toEqual([])
  })

  it('takes the menus before the letterhead and all above them', () => {
    expect(furniture('Skip to main content', ...body)).toEqual(['Skip to main content'])
    expect(furniture('An Lĩnh', 'Đăng nhập', 'Tìm văn bản', ...body)).toEqual(['An Lĩnh', 'Đăng nhập', 'Tìm văn bản'])
  })

  it.each([
    'Quyết định 57/QĐ-UBND năm 2025 công nhận xã miền núi',
    'KẾ HOẠCH 12/KH-UBND NĂM 2019 VỀ TRỒNG CÂY DO TỈNH AN LĨNH BAN HÀNH',
  ])('takes the title that a site sets over the letterhead, and what it says behind it: %s', (title) => {
    const head = ['ỦY BAN NHÂN DÂN', '——-', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: 57/QĐ-UBND']
    expect(furniture(title, '', ...head, ...body)).toEqual([title])
    expect(furniture(title, 'Hiệu lực: Còn hiệu lực', ...head, ...body)).toEqual([title, 'Hiệu lực: Còn hiệu lực'])
    expect(furniture(title, ...body)).toEqual([])
  })

  it('takes what goes on behind them up to the letterhead', () => {
    const head = ['BAN CHỈ ĐẠO', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'Số 5-KH/BCĐ']
    expect(furniture('Kế hoạch 5', 'Số hiệu: 5-KH/BCĐ', 'Áp dụng:', 'Đã biết', ...head, ...body)).toEqual([
      'Kế hoạch 5',
      'Số hiệu: 5-KH/BCĐ',
      'Áp dụng:',
      'Đã biết',
    ])
  })

  it('leaves such words in the first half of a text and in the first line', () => {
    expect(furniture('Bình luận về kế hoạch')).toEqual([])
    expect(furniture(...body.slice(0, 2), 'Văn bản liên quan', ...body)).toEqual([])
  })

  it('looks for notices only near the end of a long text', () => {
    const long = Array.from({ length: 300 }, (_, i) => `Việc ${i} do Sở Y tế làm.`)
    expect(furniture(...long.slice(0, 200), 'Văn bản liên quan', ...long)).toEqual([])
  })

  it('looks for menus only near the start', () => {
    const long = Array.from({ length: 300 }, (_, i) => `Việc ${i} do Sở Y tế làm.`)
    expect(furniture(...long.slice(0, 50), 'Tìm văn bản', ...long)).toEqual([])
  })
})

describe('page numbers of an excerpt', () => {
  it('begin anywhere if a sentence goes on around the first, up to a dozen', () => {
    expect(furniture(open, '12', goesOn)).toEqual(['12'])
    expect(furniture(open, '13', goesOn)).toEqual([])
  })

  it('begin anywhere if the next one follows', () => {
    expect(furniture('Việc a do sở', '47', 'làm a.', 'Việc b do sở', '48', 'làm b.')).toEqual(['47', '48'])
    expect(furniture('Việc a do sở', '47', 'làm a.', 'Việc b do sở', '49', 'làm b.')).toEqual([])
  })

  it('begin anew only behind a page end', () => {
    expect(
      furniture('Việc a do sở', '20', 'làm a.', 'Việc b do sở', '21', 'làm b.', 'Việc c do sở', '1', 'làm c.'),
    ).toEqual(['20', '21'])
  })

  it('need a sentence that goes on in small letters', () => {
    expect(furniture(open, '2', 'Sở Y tế.')).toEqual([])
    expect(furniture(sentence, '2', goesOn)).toEqual([])
  })
})

describe('a running head beside a page number', () => {
  it('may be followed by another one', () => {
    const heads = ['2', '3', '4'].flatMap((n) => [`Câu ${'hai ba bốn'.split(' ')[Number(n) - 2]}.`, '', n, `Số ${n}`])
    expect(furniture(...heads)).toEqual(['2', 'Số 2', '3', 'Số 3', '4', 'Số 4'])
  })
})

describe('what a site says of a document above its letterhead', () => {
  it('is no text of it', () => {
    const lines = physicalLines(
      'Số hiệu: 9/KH-UBND Loại văn bản: Kế hoạch\nTình trạng: Đã biết\nỦY BAN NHÂN DÂN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTình trạng: xuống cấp\n',
    )
    markFurniture(lines)
    expect(lines.map(({ furniture }) => furniture)).toEqual([true, true, false, false, false])
  })

  it('is text where no letterhead follows', () => {
    const lines = physicalLines('Lĩnh vực y tế\nTình trạng: xuống cấp\n')
    markFurniture(lines)
    expect(lines.some(({ furniture }) => furniture)).toBe(false)
  })
})

describe('the counted list of other texts that a site sets above the letterhead', () => {
  const related = [
    '- 1Nghị định 93/2001/NĐ-CP quy định phân cấp',
    `- 12Quyết định 5/QĐ-UBND ${'về quy hoạch '.repeat(30)}`,
  ]
  it('is of the site, with what goes on to the letterhead', () => {
    const head = ['ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: 5/KH-UBND']
    expect(furniture(...related, 'Tải về máy', ...head)).toEqual([...related.map((line) => line.trim()), 'Tải về máy'])
  })

  it('stays where no letterhead follows', () => {
    expect(furniture(...related, 'I. NHIỆM VỤ', '1. Rà soát.')).toEqual([])
  })
})

describe('words of web sites inside a document', () => {
  const head = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: 5/KH-UBND', 'KẾ HOẠCH']

  it('are text behind the letterhead, and before a signature or an annex', () => {
    expect(furniture(...head, 'Chia sẻ dữ liệu giữa các sở', ...Array(5).fill(sentence))).toEqual([])
    const end = ['Chia sẻ dữ liệu giữa các sở', 'Nơi nhận:', '- Như trên;', 'PHỤ LỤC', sentence]
    expect(furniture(...head, sentence, sentence, sentence, ...end)).toEqual([])
  })

  it.each([
    'THƯ VIỆN PHÁP LUẬT',
    'LuatVietnam - Tiện ích văn bản luật www.luatvietnam.vn',
    'https://thuvienphapluat.vn/van-ban/Ke-hoach-5-2026.aspx',
    'www.luatvietnam.vn',
  ])('are no text where they name a site with legal texts: %s', (site) => {
    expect(furniture(...head, open, site, goesOn, 'Nơi nhận:')).toEqual([site])
    expect(furniture(...head, 'Xem văn bản tại:', site, 'Nơi nhận:')).toEqual([])
    expect(furniture(...head, `Tra cứu trên ${site} hằng ngày.`, 'Nơi nhận:')).toEqual([])
  })

  it('are no text where a button is repeated', () => {
    const items = [1, 2, 3].flatMap((n) => [`${n}. ${sentence}`, 'Chia sẻ'])
    expect(furniture(...head, ...items, 'Nơi nhận:')).toEqual(['Chia sẻ', 'Chia sẻ', 'Chia sẻ'])
  })
})

describe('what a page prints at its edges', () => {
  it.each(['CÔNG BÁO AN LĨNH/Số 05 + 06/Ngày 25-02-2026 3', '4 CÔNG BÁO/Số 302/Ngày 02-06-2026'])(
    'is the head of a gazette: %s',
    (head) => {
      expect(furniture(sentence, head, sentence)).toEqual([head])
    },
  )

  it('is the address below the last line, where no line leads over to it', () => {
    const address = 'https://anlinh.gov.vn/van-ban/12?in=1'
    expect(furniture(sentence, address)).toEqual([address])
    expect(furniture(sentence, address, '1/5')).toEqual([address, '1/5'])
    expect(furniture(sentence, address, sentence)).toEqual([])
    expect(furniture('Chi tiết tại:', address)).toEqual([])
  })
})

describe('what a site knows of a document', () => {
  const record = ['Số/Ký hiệu', '12/KH-UBND', 'Ngày ban hành', '05/3/2026', 'Người ký', 'Trần Văn Bình']

  it('stands in several lines behind its end', () => {
    expect(furniture(...Array(4).fill(sentence), 'Nơi nhận:', '- Lưu: VT.', ...record)).toEqual(record)
    expect(furniture(...Array(4).fill(sentence), 'Nơi nhận:', '- Lưu: VT.', ...record.slice(0, 4))).toEqual([])
  })

  it('stands above a letterhead that is broken behind its first word', () => {
    const head = ['THỦ', 'TƯỚNG CHÍNH PHỦ |', 'CỘNG', 'HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |', 'Số: 9/QĐ-TTg |']
    const above = ['Số hiệu |', '9/QĐ-TTg |', 'Người ký |', 'Trần Văn Bình |']
    expect(furniture(...above, ...head, ...Array(4).fill(sentence))).toEqual(above)
  })
})

it('takes how often a page was read, and its links, for no text at the end', () => {
  const links = ['Số lượt đọc: 513 Về trang trước Về đầu trang', 'Các tin khác']
  expect(furniture(...Array(4).fill(sentence), ...links)).toEqual(links)
  expect(furniture(...Array(4).fill(sentence), '- Số lượt đọc: đạt 500 lượt mỗi tháng.')).toEqual([])
})

describe('the day and the hour of a page', () => {
  const clock = 'Thứ Năm, 15/10/2020, 16:21 (GMT+7)'

  it('are no text over its title, where no letterhead follows', () => {
    expect(furniture(clock, 'Nghị quyết Đại hội', sentence)).toEqual([clock])
    expect(furniture('Nghị quyết Đại hội', clock, sentence)).toEqual([])
    expect(furniture('Thứ Năm, 15/10/2020, khai mạc hội nghị', sentence)).toEqual([])
  })
})

it('takes the mark that a site hides in a copy for none of the text', () => {
  const mark = 'VABWAFAATABfADIAMAAyADYAMAAxADAAMQA='
  expect(furniture(sentence, mark, sentence)).toEqual([mark])
  expect(furniture(sentence, 'Danhsachcaccoquan=', sentence)).toEqual([])
})

it('takes the mark of an image alone on its line for none of the text', () => {
  expect(furniture(sentence, '![]() |', '![Logo](img/logo.png)', sentence)).toEqual([
    '![]() |',
    '![Logo](img/logo.png)',
  ])
  expect(furniture(sentence, '![Logo](img/logo.png) ở đầu trang', sentence)).toEqual([])
})
