import { vi as words } from '../../write/words/vi.js'
import { examplesVi } from './examples.js'
import type { Messages } from './messages.js'

const meant = (alike: string | null): string => (alike === null ? '' : `thử \`${alike}\`, hoặc `)

const noSuchFile = (path: string): string => `Không có tệp \`${path}\`: hãy kiểm tra tên tệp và thư mục.`
const noPermission = (path: string): string => `Không được phép đọc \`${path}\`: hãy kiểm tra quyền truy cập tệp.`

const fileSentences: Record<string, (path: string) => string> = {
  ENOENT: noSuchFile,
  ENOTDIR: noSuchFile,
  EISDIR: (path) => `\`${path}\` là thư mục: hãy cho một tệp trong đó.`,
  EACCES: noPermission,
  EPERM: noPermission,
  ERR_FS_FILE_TOO_LARGE: (path) => `\`${path}\` quá lớn: hãy cho mỗi lần một văn bản.`,
  ELOOP: (path) => `\`${path}\` là liên kết vòng: hãy cho chính tệp đó.`,
  timeout: (path) =>
    `\`${path}\` mất quá nhiều thời gian: hãy tăng số giây bằng --timeout, hoặc chọn ít trang hơn bằng --pages.`,
  'out-of-memory': (path) =>
    `\`${path}\` cần quá nhiều bộ nhớ: hãy tăng bằng --memory, hoặc chọn ít trang hơn bằng --pages.`,
}

const timeOf = (seconds: number): string =>
  seconds < 90
    ? `${Math.ceil(seconds)} giây`
    : seconds < 5400
      ? `${Math.ceil(seconds / 60)} phút`
      : `${Math.ceil(seconds / 3600)} giờ`

export const vi: Messages = {
  language: 'vi',
  help: {
    program: 'Đọc kế hoạch, chương trình hành động thành dữ liệu có cấu trúc, chỉ rõ vị trí trong văn bản gốc.',
    convert: 'xuất kế hoạch ra JSON, bảng tính, lịch và các định dạng khác',
    check: 'liệt kê lỗi của văn bản theo từng dòng',
    show: 'xem dàn ý và các số đếm',
    graph: 'xem các kế hoạch viện dẫn, triển khai những văn bản nào và chỗ nào mâu thuẫn',
    trace: 'đối chiếu kế hoạch cấp dưới triển khai kế hoạch cấp trên, từng mục một',
    tasks: 'liệt kê cơ quan nào phải làm việc gì trong nhiều kế hoạch, theo cơ quan và thời hạn',
    completion: 'in kịch bản để cửa sổ lệnh tự hoàn thành câu lệnh',
    upper: 'kế hoạch cần triển khai: văn bản hoặc tệp JSON của nó',
    lower: 'kế hoạch triển khai',
    traceTo: 'md, json hoặc xlsx (theo tên tệp xuất, nếu không thì md)',
    input: 'tệp .pdf, .docx, .doc, .rtf, .html, .txt hoặc .md; - là đầu vào chuẩn',
    inputs:
      'tệp, thư mục và mẫu tên, hoặc - cho đầu vào chuẩn: văn bản mọi định dạng, hoặc kế hoạch JSON do lệnh convert xuất ra',
    output: 'ghi vào tệp này (parquet, nhiều đầu vào: thư mục này) thay vì đầu ra chuẩn; - là đầu ra chuẩn',
    outputFile: 'ghi vào tệp này thay vì đầu ra chuẩn; - là đầu ra chuẩn',
    tasksAgency: 'chỉ việc của cơ quan này, theo tên hoặc mã',
    tasksFrom: 'chỉ việc thuộc khoảng thời gian từ ngày này: 2024, 2024-06, 2024-06-30',
    tasksTo:
      'hết khoảng thời gian đó: 2025; hoặc định dạng: table, xlsx, csv, json (theo tên tệp xuất, nếu không thì table)',
    tasksAsOf: 'gọi cơ quan theo tên tại ngày này, tên cũ xếp dưới tên mới: 2026-01-01',
    role: 'các vai trò, cách nhau dấu phẩy: lead, executor, coordinator, approver, monitor, recipient, advised (năm vai trò đầu)',
    datedOnly: 'bỏ việc không ghi thời hạn, khi có khoảng thời gian',
    shell: 'bash, zsh hoặc fish',
    to: 'json, jsonl, xlsx, csv, parquet, md, ics, akn, jsonld hoặc chunks (theo tên tệp xuất, nếu không thì json)',
    agency: 'lịch: chỉ những việc cơ quan này chủ trì, theo tên hoặc mã',
    maxChars: 'chunks: số ký tự tối đa; câu dài hơn vẫn giữ nguyên (1200)',
    overlap: 'chunks: số ký tự lặp lại của đoạn trước (0)',
    kind: 'loại đối tượng trong tệp csv: assignments, tasks, indicators … (assignments)',
    graphTo: 'json, mermaid, dot hoặc gexf (theo tên tệp xuất, nếu không thì json)',
    focus: 'chỉ lấy phần quanh văn bản có số này: 4611/KH-UBND',
    graphDepth: 'cách văn bản đó bao nhiêu quan hệ (2)',
    format: 'text, markdown, html, docx, doc, rtf hoặc pdf, khi tệp không cho biết',
    number: 'số, ký hiệu văn bản, khi tệp bị mất: 4611/KH-UBND',
    date: 'ngày ban hành, khi tệp bị mất: 2023-05-29',
    issuer: 'cơ quan ban hành, khi tệp bị mất',
    asOf: 'ghi cơ quan kế thừa tính đến ngày này: 2026-01-01',
    pages: 'các trang cần đọc của tệp PDF: 3, 1-20, 5-',
    password: 'mật khẩu của tệp PDF được bảo vệ',
    ocr: 'auto: nhận dạng chữ các trang quét nếu máy có tesseract; off: không nhận dạng (auto)',
    ocrLanguage: 'dữ liệu ngôn ngữ của tesseract: vie, vie+eng (vie)',
    compact: 'JSON trên một dòng',
    jobs: 'nhiều đầu vào: số văn bản đọc cùng lúc (mỗi bộ xử lý một, nhiều nhất 4)',
    force: 'nhiều đầu vào: chuyển lại cả những tệp đã làm',
    watch: 'nhiều đầu vào: tiếp tục chạy, tệp nào thay đổi thì chuyển lại, đến khi nhấn Ctrl-C',
    timeout: 'nhiều đầu vào: số giây tối đa cho một văn bản (900)',
    memory: 'nhiều đầu vào: số MiB bộ nhớ tối đa cho một văn bản (2048)',
    quiet: 'chỉ báo lỗi',
    verbose: 'báo kết quả của từng tệp',
    depth: 'số cấp của dàn ý cần xem (tất cả)',
    lang: 'ngôn ngữ thông báo, vi hoặc en (theo hệ thống)',
    version: 'in phiên bản',
    help: 'in hướng dẫn này',
    exitCodes: 'Mã thoát: 0 tốt; 1 văn bản có lỗi; 2 sai cách dùng; 3 không đọc được đầu vào; 130 bị ngắt bằng Ctrl-C.',
    examples: 'Ví dụ:',
    places: { '[options]': '[tùy chọn]', '[command]': '[lệnh]' },
    titles: {
      'Usage:': 'Cách dùng:',
      'Arguments:': 'Đầu vào:',
      'Options:': 'Tùy chọn:',
      'Global Options:': 'Tùy chọn chung:',
      'Commands:': 'Lệnh:',
    },
  },
  errors: {
    label: 'lỗi',
    unknownCommand: (name, alike) => `Không có lệnh \`${name}\`: hãy ${meant(alike)}xem \`kehoach --help\`.`,
    unknownOption: (name, alike, help) => `Không có tùy chọn \`${name}\`: hãy ${meant(alike)}xem \`${help}\`.`,
    missingShell: (names) => `Thiếu \`SHELL\`: hãy cho ${names}.`,
    missingArgument: (name) => `Thiếu \`${name}\`: hãy cho tên tệp, hoặc - để đọc đầu vào chuẩn.`,
    missingValue: (name, help) => `Tùy chọn \`${name}\` cần một giá trị: hãy xem \`${help}\`.`,
    tooManyArguments: 'Thừa tham số: chỉ cho một đầu vào; tên tệp có dấu cách phải đặt trong dấu nháy.',
    badValue: (option, value, allowed) => `\`${option}\` không thể là \`${value}\`: hãy cho ${allowed}.`,
    noCommand: 'Chưa có lệnh: hãy xem `kehoach --help`.',
    noSuchFile,
    noPlans: 'Không đọc được kế hoạch nào: hãy chọn tệp hoặc thư mục có kế hoạch.',
    notAPlanFile: (path) => `\`${path}\` không chứa kế hoạch của chương trình này: hãy chuyển đổi lại văn bản.`,
    onlyForDocuments: (option, path) =>
      `\`${option}\` chỉ dùng với văn bản, còn \`${path}\` là kế hoạch đã chuyển đổi: hãy chuyển đổi lại văn bản.`,
    otherVersion: (path, version) =>
      `\`${path}\` là kế hoạch theo lược đồ phiên bản ${version}, chương trình này đọc phiên bản 1: hãy chuyển đổi lại văn bản.`,
    file: (path, code) => fileSentences[code]?.(path) ?? `Không đọc được \`${path}\` (${code}): hãy kiểm tra tệp.`,
    needsFolder: 'Nhiều đầu vào thì có nhiều kết quả: hãy cho thư mục bằng -o.',
    emptyCalendar: (agency) =>
      `Lịch trống: kế hoạch không có ${agency === undefined ? 'nhiệm vụ nào ghi thời hạn' : `nhiệm vụ có thời hạn do \`${agency}\` chủ trì; hãy kiểm tra tên`}.`,
    needsOutput: (format, folder) =>
      folder
        ? `\`${format}\` gồm nhiều tệp: hãy cho thư mục bằng -o.`
        : `\`${format}\` không in ra màn hình được: hãy cho tên tệp bằng -o.`,
    cannotWrite: (path, reason) => {
      if (reason === 'ENOSPC') return `Không ghi được \`${path}\`, ổ đĩa đã đầy: hãy dọn chỗ rồi chạy lại.`
      if (reason === 'EEXIST' || reason === 'ENOTDIR')
        return `Không tạo được thư mục \`${path}\` vì đã có tệp trùng tên: hãy cho thư mục khác bằng -o.`
      if (reason === 'EISDIR') return `\`${path}\` là thư mục: hãy cho tên tệp bằng -o.`
      return `Không ghi được \`${path}\` (${reason}): hãy kiểm tra thư mục và quyền ghi.`
    },
    readTwice: 'Đầu vào chuẩn chỉ đọc được một lần: hãy cho một tệp thay cho một dấu `-`.',
    overInput: (path) => `\`${path}\` chính là tệp đầu vào và sẽ bị mất: hãy cho tên khác bằng -o.`,
    noFolder: (path) => `Không có thư mục \`${path}\`: hãy tạo thư mục, hoặc cho thư mục khác bằng -o.`,
    unknownEnding: (path, endings) =>
      `Tên \`${path}\` không cho biết định dạng xuất được: hãy đặt đuôi ${endings}, hoặc chọn định dạng bằng --to.`,
    internal: (reason) => `Đây là lỗi của kehoach, không phải của tệp (${reason}): xin báo lại kèm tệp, nếu được phép.`,
    input: {
      'empty-input': 'Đầu vào trống: hãy cho tệp có nội dung kế hoạch.',
      'binary-input':
        'Đầu vào không phải văn bản và không thuộc định dạng đọc được: hãy cho tệp .docx, .doc, .rtf, .pdf, .html, .md hoặc .txt.',
      'unsupported-format': 'Chưa đọc được định dạng này: hãy lưu thành .txt (UTF-8) hoặc .md rồi dùng tệp đó.',
      'unreadable-encoding': 'Không nhận ra bảng mã của tệp: hãy lưu tệp với bảng mã UTF-8.',
      'not-a-plan': 'Không thấy kế hoạch trong đầu vào: hãy cho nội dung một kế hoạch tiếng Việt.',
      'too-large': 'Đầu vào quá lớn: hãy cho mỗi lần một văn bản.',
      encrypted:
        'Văn bản được bảo vệ bằng mật khẩu: hãy cho mật khẩu bằng --password, hoặc lưu một bản không có mật khẩu.',
      damaged:
        'Tệp bị hỏng: hãy lấy lại tệp từ nơi đăng, hoặc mở bằng Word hay LibreOffice (PDF: bằng trình xem PDF), lưu hoặc in ra tệp mới rồi dùng tệp đó.',
      'no-text':
        'Các trang của tệp PDF là hình ảnh hoặc trang trống, không nhận dạng được chữ: với bản quét, hãy cài tesseract và dữ liệu tiếng Việt (Debian, Ubuntu: apt-get install tesseract-ocr tesseract-ocr-vie) và bỏ `--ocr off`.',
      'no-such-pages': 'Tệp PDF không có các trang này: hãy chọn trang khác bằng --pages.',
    },
  },
  examples: examplesVi,
  corpus: { pages: (count) => `${count} trang` },
  batch: {
    progress: (done, total, rate, left) => {
      const time = left === null ? '' : `, ${rate.toFixed(1).replace('.', ',')} tệp/giây, còn ${timeOf(left)}`
      return `${done}/${total}${time}`
    },
    file: (input, output, skipped) => `${input} → ${output}${skipped ? ' (đã làm trước đó)' : ''}`,
    summary: ({ converted, skipped, failed, leftOut, interrupted }) => {
      const failures = failed.reduce((sum, [, count]) => sum + count, 0)
      const codes = failed.map(([code, count]) => `${code} ${count}`).join(', ')
      const parts = [
        `${converted} tệp đã chuyển`,
        skipped > 0 ? `${skipped} tệp đã làm trước đó` : '',
        failures > 0 ? `${failures} tệp lỗi (${codes})` : '',
        leftOut > 0 ? `bỏ qua ${leftOut} tệp loại khác` : '',
      ].filter(Boolean)
      return `${parts.join(', ')}${interrupted ? '; bị ngắt: hãy chạy lại để làm tiếp' : ''}`
    },
    watching: (what) => `đang theo dõi ${what}; nhấn Ctrl-C để dừng`,
  },
  progress: (page, pages, stage) =>
    stage === 'recognise' ? `đang nhận dạng trang quét ${page}/${pages}` : `đang đọc trang ${page}/${pages}`,
  severities: words.severities,
  rules: {
    'numbering-gap': {
      title: words.rules['numbering-gap'],
      advice: 'đối chiếu bản gốc: có thể mất một mục, hoặc bản gốc cũng đánh số sai',
    },
    'numbering-duplicate': {
      title: words.rules['numbering-duplicate'],
      advice: 'đánh số lại một trong hai mục; mục thứ hai có `~2` trong mã',
    },
    'numbering-out-of-order': {
      title: words.rules['numbering-out-of-order'],
      advice: 'đối chiếu bản gốc và đánh số lại',
    },
    'missing-parent': {
      title: words.rules['missing-parent'],
      advice: 'đối chiếu bản gốc và bổ sung tiêu đề',
    },
    'missing-metadata': {
      title: words.rules['missing-metadata'],
      advice: 'bổ sung bằng --number, --date hoặc --issuer',
    },
    'joined-token': {
      title: words.rules['joined-token'],
      advice: 'đối chiếu bản gốc; nếu đúng thì không phải làm gì',
    },
    'glued-words': { title: words.rules['glued-words'], advice: 'thêm dấu cách vào bản gốc rồi chạy lại' },
    'inferred-value': { title: words.rules['inferred-value'], advice: 'đối chiếu bản gốc' },
    'date-after-document': {
      title: words.rules['date-after-document'],
      advice: 'đối chiếu ngày với văn bản được viện dẫn',
    },
    'date-conflict': {
      title: words.rules['date-conflict'],
      advice: 'tra ngày đúng trong văn bản được viện dẫn và sửa chỗ sai',
    },
    'type-conflict': {
      title: words.rules['type-conflict'],
      advice: 'đối chiếu với văn bản được viện dẫn và sửa chỗ sai',
    },
    'impossible-date': {
      title: words.rules['impossible-date'],
      advice: 'tìm ngày đúng và sửa lại',
    },
    'reversed-period': {
      title: words.rules['reversed-period'],
      advice: 'đổi chỗ hoặc sửa lại hai năm',
    },
    'conflicting-assignment': {
      title: words.rules['conflicting-assignment'],
      advice: 'xác định bên nào đúng và sửa bên kia',
    },
    'conflicting-schedule': {
      title: words.rules['conflicting-schedule'],
      advice: 'xác định bên nào đúng và sửa bên kia',
    },
    'unknown-agency': {
      title: words.rules['unknown-agency'],
      advice: 'kiểm tra tên viết; mã của cơ quan ngoài danh mục được đặt theo tên',
    },
    'unresolved-reference': {
      title: words.rules['unresolved-reference'],
      advice: 'ghi rõ số, ký hiệu và ngày của văn bản',
    },
    'unparsed-quantity': {
      title: words.rules['unparsed-quantity'],
      advice: 'xem giá trị trong nguyên văn của chỉ tiêu',
    },
    'unparsed-schedule': { title: words.rules['unparsed-schedule'], advice: 'xem nguyên văn thời gian thực hiện' },
    'scrambled-table': { title: words.rules['scrambled-table'], advice: 'dùng tệp Word hoặc PDF gốc' },
    'repeated-text': { title: words.rules['repeated-text'], advice: 'nếu do sao chép nhầm thì bỏ một chỗ' },
    'page-furniture-removed': {
      title: words.rules['page-furniture-removed'],
      advice: 'không phải làm gì, trừ khi đó là nội dung văn bản',
    },
    'low-confidence-ocr': { title: words.rules['low-confidence-ocr'], advice: 'đối chiếu bản gốc từng chữ' },
  },
  check: {
    page: (page) => `trang ${page}`,
    section: (id) => `mục ${id}`,
    morePieces: (count) => `còn ${count} chỗ nữa: xem bằng --verbose`,
    lookWhole: 'kiểm tra tệp có đủ không: có thể thiếu trang đầu hoặc trang cuối',
    clean: (file) => `${file}: không thấy lỗi.`,
    summary: (errors, warnings, notes) => `${errors} lỗi, ${warnings} cảnh báo, ${notes} lưu ý`,
  },
  graph: {
    conflict: (conflict, named) => {
      if (conflict.kind === 'dates')
        return `${named(conflict.document).name} có nhiều ngày khác nhau: ${conflict.dates.map(({ date }) => date).join(', ')}; hãy đối chiếu với văn bản`
      if (conflict.kind === 'later') {
        const [from, to] = [named(conflict.from), named(conflict.to)]
        return `${from.name} ngày ${from.date} có trước ${to.name} ngày ${to.date} là văn bản mà nó ${words.relations[conflict.relation]}; hãy kiểm tra lại hai ngày`
      }
      return `các văn bản này triển khai lẫn nhau theo vòng tròn: ${conflict.documents.map((id) => named(id).name).join(' → ')}`
    },
    tooMuchForMermaid:
      'sơ đồ vượt quá mức Mermaid tự vẽ được (500 quan hệ, 50.000 ký tự): hãy thu hẹp bằng --focus, xuất --to dot, hoặc tăng maxEdges và maxTextSize ở nơi vẽ',
    unknownDocument: (name) =>
      `Không kế hoạch nào có số hoặc viện dẫn \`${name}\`: hãy ghi số đúng như trong kế hoạch.`,
  },
  tasks: {
    title: 'Nhiệm vụ của các cơ quan',
    sheet: 'Tất cả nhiệm vụ',
    count: (count) => `${count} nhiệm vụ`,
    unknownAgency: (name, current) =>
      `Không kế hoạch nào giao việc cho \`${name}\`: hãy kiểm tra tên${current ? ', hoặc thêm --as-of 2026-01-01 để tìm cả tên cũ' : ''}.`,
    none: 'Không có việc nào trong khoảng thời gian này: hãy nới rộng bằng --from và --to.',
    time: (from, to) => [from && `từ ${from}`, to && `đến ${to}`].filter(Boolean).join(' '),
    asOf: (date) => `tên cơ quan tại ngày ${date}`,
    called: (names) => `tên trong kế hoạch: ${names}`,
    columns: { agency: 'Cơ quan', called: 'Tên trong kế hoạch', role: 'Vai trò', plan: 'Kế hoạch' },
    roles: {
      lead: 'chủ trì',
      executor: 'thực hiện',
      coordinator: 'phối hợp',
      approver: 'phê duyệt',
      monitor: 'theo dõi',
      recipient: 'nhận báo cáo',
      advised: 'được tham mưu',
    },
  },
  trace: {
    title: (upper, lower) => `${lower} triển khai ${upper}`,
    sheet: 'Đối chiếu',
    kinds: { objective: 'mục tiêu', indicator: 'chỉ tiêu', task: 'nhiệm vụ' },
    outcomes: {
      verbatim: 'giữ nguyên văn',
      reworded: 'diễn đạt lại',
      'numbers-changed': 'thay đổi số liệu',
      split: 'tách thành nhiều mục',
      merged: 'gộp với mục khác',
      'not-found': 'không thấy',
    },
    columns: {
      kind: 'Loại',
      section: 'Mục',
      upper: 'Kế hoạch cấp trên',
      outcome: 'Kết quả',
      score: 'Độ giống',
      lower: 'Kế hoạch cấp dưới',
    },
    added: 'Mục bổ sung',
  },
  show: {
    outline: 'Dàn ý',
    preamble: words.preamble,
    lostHeading: '(mất tiêu đề)',
    annexes: 'Phụ lục',
    columns: 'các cột',
    rows: (tasks, groups) => `${tasks} dòng, ${groups} nhóm`,
    counts: 'Số đếm',
    objectives: 'mục tiêu',
    indicators: 'chỉ tiêu',
    tasks: 'nhiệm vụ',
    assignments: 'phân công',
    references: 'viện dẫn',
    diagnostics: 'ghi nhận',
    leads: 'Nhiệm vụ theo cơ quan chủ trì',
    noLead: '(không nêu)',
    deadlines: 'Nhiệm vụ theo thời hạn',
    before: (date) => `trước ${date}`,
    openEnd: 'không hạn định',
    noDeadline: '(không nêu)',
    more: (count) => `… và ${count} dòng nữa`,
    nothing: 'Không thấy mục, nhiệm vụ nào. Đây có phải nội dung một kế hoạch không?',
  },
  roles: {
    purpose: 'mục đích',
    requirements: 'yêu cầu',
    situation: 'tình hình',
    viewpoints: 'quan điểm',
    objectives: 'mục tiêu',
    vision: 'tầm nhìn',
    indicators: 'chỉ tiêu',
    tasks: 'nhiệm vụ',
    funding: 'kinh phí',
    implementation: 'tổ chức thực hiện',
  },
  columnRoles: {
    ordinal: 'STT',
    task: 'nhiệm vụ',
    lead: 'chủ trì',
    executor: 'thực hiện',
    coordinator: 'phối hợp',
    approver: 'phê duyệt',
    output: 'sản phẩm',
    schedule: 'thời gian',
    indicator: 'chỉ tiêu',
    unit: 'đơn vị tính',
    baseline: 'hiện trạng',
    target: 'mục tiêu',
    note: 'ghi chú',
    other: 'khác',
  },
  origins: words.origins,
  recurrences: words.recurrences,
}
