import { describe, expect, it } from 'vitest'
import { findingInVietnamese } from '../../src/write/words/findings-vi.js'
import { diagnostic, plan } from '../cli/page.js'

const found = (message: string): string =>
  findingInVietnamese(plan(), diagnostic({ message, span: { start: 0, end: 4 } }))

describe('what a diagnostic is about, in Vietnamese', () => {
  it.each([
    ['“đ” stands twice in one list; “h” was expected', 'có hai “đ”, lẽ ra là “h”'],
    ['“6” follows where “5” was expected: a line may be lost', 'gặp “6” ở chỗ lẽ ra là “5”'],
    ['the text has no number, no name of the signer; give it', 'số, ký hiệu, tên người ký'],
    ['date, issuer of the document: concluded from its number, its preamble', 'ngày, cơ quan ban hành'],
    [
      'another document follows, 12-KL/TU, and is not read; give it as a file of its own',
      'tiếp sau là văn bản 12-KL/TU, không đọc: hãy tách thành tệp riêng',
    ],
    ['page 3 cannot be read: it takes too long', 'trang 3 không đọc được (it takes too long)'],
    ['page 12 is a scan that was not recognised: no tesseract', 'trang 12 là bản quét, chưa nhận dạng được chữ'],
    [
      'page 1 has blanks filled in by hand or with a stamp, not surely read: “12”, “3”',
      'trang 1 có chỗ viết tay hoặc đóng dấu, đọc không chắc: 12, 3',
    ],
    [
      'page 2 has 7 letters that its fonts do not name; it needs OCR',
      'trang 2 có 7 chữ mà phông chữ không cho biết là chữ gì',
    ],
    ['not surely recognised: “nô”, “CNụM.” and 3 more', 'nô, CNụM. và 3 chỗ khác'],
    ['57-NQ/TW has the dates 2024-04-10, 2024-12-22', '57-NQ/TW ghi các ngày 10/04/2024, 22/12/2024'],
    ['58/2022/NĐ-CP is dated 2002-08-31, in another year', '58/2022/NĐ-CP ghi ngày 31/08/2002, khác năm trong số hiệu'],
    [
      'Kế hoạch số 5/KH-UBND is dated after this document (2024-03-05)',
      'Kế hoạch số 5/KH-UBND (văn bản này: 05/03/2024)',
    ],
    ['Quyết định số 18/KH-UBND is called QĐ and numbered as KH', 'Quyết định số 18/KH-UBND (gọi là QĐ, ký hiệu là KH)'],
    ['phụ lục kèm theo is not in the text; it could be PL1, PL2', 'phụ lục kèm theo (có thể là PL1, PL2)'],
    [
      'III.1 is led by Sở Y tế, Sở Nội vụ, PL1.2, which repeats it, by Sở Xây dựng',
      'mục III.1 giao Sở Y tế, Sở Nội vụ, mục PL1.2 giao Sở Xây dựng',
    ],
    ['III.1 ends in 2025, PL1.2, which repeats it, in 2026-06', 'mục III.1 ghi 2025, mục PL1.2 ghi 06/2026'],
    ['the input is in windows-1258; it is read as Unicode', 'bảng mã của tệp là windows-1258, đã chuyển sang Unicode'],
    [
      'words were torn into pieces; they are read as whole: “bi ế n”, and 4 more',
      'các từ bị tách rời, đã nối lại: bi ế n và 4 chỗ khác',
    ],
  ])('%s', (message, said) => expect(found(message)).toBe(said))

  it('is what the message quotes, else the words of the document, where it says no more', () => {
    expect(found('“52-⏎CT/TW” was broken over two lines; it is read as “52-CT/TW”')).toBe('52-⏎CT/TW → 52-CT/TW')
    expect(found('the table is broken into pieces')).toBe(plan().text.slice(0, 4))
  })
})
