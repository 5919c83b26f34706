/** Command lines that the help shows, each with what it is for; the files in them are made up. */
import type { CommandName } from './command-name.js'

export type Examples = Record<CommandName | 'kehoach', readonly (readonly [purpose: string, line: string])[]>

export const examplesEn: Examples = {
  kehoach: [
    ['what is in a plan', 'show plan.docx'],
    ['a workbook with a sheet for each department', 'convert plan.docx -o tasks.xlsx'],
    ['the help of a command', 'convert --help'],
  ],
  convert: [
    ['a workbook with a sheet for each department', 'convert plan.docx -o tasks.xlsx'],
    ['the deadlines of one body as a calendar', 'convert plan.docx --agency "Sở Y tế" -o plan.ics'],
    ['a folder of plans, with what is done not done again', 'convert plans -o out --to json'],
  ],
  check: [
    ['what is wrong, with what to do', 'check plan.docx'],
    ['errors only, for a script', 'check plan.docx --quiet'],
  ],
  show: [
    ['two levels of the outline, and the counts', 'show plan.docx --depth 2'],
    ['the first pages of a PDF', 'show plan.pdf --pages 1-10'],
  ],
  tasks: [
    [
      'who is to do what in two years, old names under the new ones',
      'tasks plans --agency "Sở Xây dựng" --from 2024 --to 2025 --as-of 2026-01-01',
    ],
    ['a workbook with a sheet for each body', 'tasks plans --to xlsx -o tasks.xlsx'],
    ['what bodies lead, where a day is said', 'tasks plans --role lead --from 2025 --dated-only'],
  ],
  graph: [
    ['all documents and relations', 'graph plans -o graph.json'],
    ['a drawing of what lies about one document', 'graph plans --focus 4611/KH-UBND --depth 2 --to mermaid'],
  ],
  trace: [
    ['how a programme is carried out', 'trace programme.docx plan.docx -o trace.md'],
    ['the same as a workbook', 'trace programme.docx plan.docx --to xlsx -o trace.xlsx'],
  ],
  completion: [
    ['bash, in this window', 'completion bash > ~/.kehoach.bash && source ~/.kehoach.bash'],
    ['fish', 'completion fish > ~/.config/fish/completions/kehoach.fish'],
  ],
}

export const examplesVi: Examples = {
  kehoach: [
    ['xem nội dung một kế hoạch', 'show "kế hoạch.docx"'],
    ['lập bảng Excel, mỗi cơ quan một trang', 'convert "kế hoạch.docx" -o viec.xlsx'],
    ['hướng dẫn của một lệnh', 'convert --help'],
  ],
  convert: [
    ['lập bảng Excel, mỗi cơ quan một trang', 'convert "kế hoạch.docx" -o viec.xlsx'],
    ['lịch các thời hạn của một cơ quan', 'convert "kế hoạch.docx" --agency "Sở Y tế" -o lich.ics'],
    ['cả một thư mục; tệp đã làm thì không làm lại', 'convert "các kế hoạch" -o ket-qua --to json'],
  ],
  check: [
    ['soát lỗi, kèm cách xử lý', 'check "kế hoạch.docx"'],
    ['chỉ lỗi nặng, dùng trong kịch bản lệnh', 'check "kế hoạch.docx" --quiet'],
  ],
  show: [
    ['hai cấp của dàn ý và các số đếm', 'show "kế hoạch.docx" --depth 2'],
    ['những trang đầu của tệp PDF', 'show "kế hoạch.pdf" --pages 1-10'],
  ],
  tasks: [
    [
      'việc của một cơ quan trong hai năm, tên cũ xếp dưới tên mới',
      'tasks "các kế hoạch" --agency "Sở Xây dựng" --from 2024 --to 2025 --as-of 2026-01-01',
    ],
    ['bảng Excel, mỗi cơ quan một trang', 'tasks "các kế hoạch" --to xlsx -o viec.xlsx'],
    ['việc chủ trì có ghi thời hạn', 'tasks "các kế hoạch" --role lead --from 2025 --dated-only'],
  ],
  graph: [
    ['mọi văn bản và quan hệ', 'graph "các kế hoạch" -o quan-he.json'],
    ['sơ đồ quanh một văn bản', 'graph "các kế hoạch" --focus 4611/KH-UBND --depth 2 --to mermaid'],
  ],
  trace: [
    ['chương trình được triển khai ra sao', 'trace "chương trình.docx" "kế hoạch.docx" -o doi-chieu.md'],
    ['như trên, bảng Excel', 'trace "chương trình.docx" "kế hoạch.docx" --to xlsx -o doi-chieu.xlsx'],
  ],
  completion: [
    ['bash, trong cửa sổ này', 'completion bash > ~/.kehoach.bash && source ~/.kehoach.bash'],
    ['fish', 'completion fish > ~/.config/fish/completions/kehoach.fish'],
  ],
}
