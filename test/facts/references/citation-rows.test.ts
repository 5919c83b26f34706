/** The rows of the collection of citation forms: number of the row, its example, what is read from it. */
import { expect, it } from 'vitest'
import { findMentions } from '../../../src/facts/references/mentions.js'
import { findDefinitions } from '../../../src/facts/references/terms.js'

/** A citation as `mention | number or name | type | date`, else its kind and words; nothing where nothing is claimed. */
const rows: [row: number, example: string, reading: string[]][] = [
  [
    1,
    'Chương trình hành động số 53-CTr/TU ngày 10/3/2023 của Tỉnh ủy về thực hiện Nghị quyết số 29-NQ/TW',
    [
      'Chương trình hành động số 53-CTr/TU ngày 10/3/2023 của Tỉnh ủy | 53-CTr/TU | CTr | 2023-03-10',
      'Nghị quyết số 29-NQ/TW | 29-NQ/TW | NQ | -',
    ],
  ],
  [
    2,
    'Nghị quyết số 29-NQ/TW ngày 17/11/2022 của Ban Chấp hành Trung ương Đảng (Khóa XIII) về',
    [
      'Nghị quyết số 29-NQ/TW ngày 17/11/2022 của Ban Chấp hành Trung ương Đảng (Khóa XIII) | 29-NQ/TW | NQ | 2022-11-17',
    ],
  ],
  [
    3,
    'Nghị định số 81/2019/NĐ-CP ngày 11 tháng 11 năm 2019 của Chính phủ về phòng, chống',
    ['Nghị định số 81/2019/NĐ-CP ngày 11 tháng 11 năm 2019 của Chính phủ | 81/2019/NĐ-CP | NĐ | 2019-11-11'],
  ],
  [
    4,
    'Kế hoạch số 325/KH-UBND ngày 03/12/2025 của UBND Thành phố về khắc phục',
    ['Kế hoạch số 325/KH-UBND ngày 03/12/2025 của UBND Thành phố | 325/KH-UBND | KH | 2025-12-03'],
  ],
  [
    5,
    'Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ phê duyệt "Chương trình Chuyển đổi số quốc gia"',
    ['Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ | 749/QĐ-TTg | QĐ | 2020-06-03'],
  ],
  [
    6,
    'Công văn số 5529/BKHĐT-HTX ngày 08/8/2022 của Bộ Kế hoạch và Đầu tư',
    ['Công văn số 5529/BKHĐT-HTX ngày 08/8/2022 của Bộ Kế hoạch và Đầu tư | 5529/BKHĐT-HTX | CV | 2022-08-08'],
  ],
  [
    7,
    'Tờ trình số 252/TTr-BNV ngày 17 tháng 4 năm 2026',
    ['Tờ trình số 252/TTr-BNV ngày 17 tháng 4 năm 2026 | 252/TTr-BNV | TTr | 2026-04-17'],
  ],
  [
    8,
    'Kế hoạch số 42-KH/ĐU ngày 11/02/2026 của Ban Thường vụ Đảng ủy UBND tỉnh',
    ['Kế hoạch số 42-KH/ĐU ngày 11/02/2026 của Ban Thường vụ Đảng ủy UBND tỉnh | 42-KH/ĐU | KH | 2026-02-11'],
  ],
  [
    9,
    'Đề án 08-ĐA/TU của Tỉnh ủy Lào Cai ngày 29/12/2025 về phát triển Công nghiệp',
    ['Đề án 08-ĐA/TU của Tỉnh ủy Lào Cai ngày 29/12/2025 | 08-ĐA/TU | ĐA | 2025-12-29'],
  ],
  [
    10,
    'Nghị quyết số 13-NQ/TW, ngày 18-3-2002, của Hội nghị Trung ương 5 khóa IX, “Về tiếp tục đổi mới”',
    ['Nghị quyết số 13-NQ/TW, ngày 18-3-2002, của Hội nghị Trung ương 5 khóa IX | 13-NQ/TW | NQ | 2002-03-18'],
  ],
  [
    11,
    'Nghị quyết số 20-NQ/TW ngày 16/6/2022, Hội nghị lần thứ 5, Ban Chấp hành Trung ương Đảng khóa XII',
    [
      'Nghị quyết số 20-NQ/TW ngày 16/6/2022, Hội nghị lần thứ 5, Ban Chấp hành Trung ương Đảng khóa XII | 20-NQ/TW | NQ | 2022-06-16',
    ],
  ],
  [
    12,
    'Nghị quyết số 51/2001/QH10 ngày 25 tháng 12 năm 2001 của Quốc hội khóa X, kỳ họp thứ 10',
    [
      'Nghị quyết số 51/2001/QH10 ngày 25 tháng 12 năm 2001 của Quốc hội khóa X, kỳ họp thứ 10 | 51/2001/QH10 | NQ | 2001-12-25',
    ],
  ],
  [
    13,
    'Luật Điện lực số 61/2024/QH15 ngày 30/11/2024',
    ['Luật Điện lực số 61/2024/QH15 ngày 30/11/2024 | 61/2024/QH15 | Luật | 2024-11-30'],
  ],
  [
    14,
    'Luật Tổ chức chính quyền địa phương được Quốc hội thông qua ngày 19 tháng 6 năm 2015',
    [
      'Luật Tổ chức chính quyền địa phương được Quốc hội thông qua ngày 19 tháng 6 năm 2015 | Tổ chức chính quyền địa phương | Luật | 2015-06-19',
    ],
  ],
  [15, 'Luật Tổ chức Chính phủ năm 2025', ['Luật Tổ chức Chính phủ năm 2025 | Tổ chức Chính phủ | Luật | 2025']],
  [
    16,
    'Luật Xây dựng năm 2003 ; Luật Hợp tác xã năm 2012',
    ['Luật Xây dựng năm 2003 | Xây dựng | Luật | 2003', 'Luật Hợp tác xã năm 2012 | Hợp tác xã | Luật | 2012'],
  ],
  [17, 'Nghị quyết số 35-NQ/TU', ['Nghị quyết số 35-NQ/TU | 35-NQ/TU | NQ | -']],
  [18, 'Chỉ thị 11', ['Chỉ thị 11 | 11 | CT | -']],
  [19, 'Đề án số 08', ['Đề án số 08 | 08 | ĐA | -']],
  [
    20,
    'Tờ trình 4017/TTr-BNNMT ngày 23 tháng 4 năm 2026',
    ['Tờ trình 4017/TTr-BNNMT ngày 23 tháng 4 năm 2026 | 4017/TTr-BNNMT | TTr | 2026-04-23'],
  ],
  [
    21,
    'Nghị quyết 111/NQ-CP ngày 22 tháng 7 năm 2024',
    ['Nghị quyết 111/NQ-CP ngày 22 tháng 7 năm 2024 | 111/NQ-CP | NQ | 2024-07-22'],
  ],
  [
    22,
    'NĐ số 17/2020/NĐ-CP ; QĐ số 1955/QĐ-UBND',
    ['NĐ số 17/2020/NĐ-CP | 17/2020/NĐ-CP | NĐ | -', 'QĐ số 1955/QĐ-UBND | 1955/QĐ-UBND | QĐ | -'],
  ],
  [
    23,
    'KH 283/KH-UBND ; TB 78/TB-UBND ; NQ 193/2025/QH15 ; KL 83-KL/TW',
    [
      'KH 283/KH-UBND | 283/KH-UBND | KH | -',
      'TB 78/TB-UBND | 78/TB-UBND | TB | -',
      'NQ 193/2025/QH15 | 193/2025/QH15 | NQ | -',
      'KL 83-KL/TW | 83-KL/TW | KL | -',
    ],
  ],
  [24, 'Điều 31 NĐ 26/2026', ['Điều 31 NĐ 26/2026 | 26/2026 | NĐ | -']],
  [
    25,
    'Nghị quyết số 51 ngày 22/7/2021 của Tỉnh uỷ về chuyển đổi số',
    ['Nghị quyết số 51 ngày 22/7/2021 của Tỉnh uỷ | 51 | NQ | 2021-07-22'],
  ],
  [26, 'Nghị quyết số 47 ngày 13/12', ['Nghị quyết số 47 ngày 13/12 | 47 | NQ | XXXX-12-13']],
  [
    27,
    'Chương trình hành động số 10 về “Thực hiện Nghị quyết Đại hội XIII”',
    ['Chương trình hành động số 10 | 10 | CTr | -', 'Nghị quyết Đại hội XIII | - | NQ | -'],
  ],
  [28, 'Quyết định 749', ['Quyết định 749 | 749 | QĐ | -']],
  [29, 'Nghị quyết 57 / NQ57', ['Nghị quyết 57 | 57 | NQ | -', 'NQ57 | 57 | NQ | -']],
  [30, 'Nghị quyết Trung ương 6 khóa XII', ['Nghị quyết Trung ương 6 khóa XII | - | NQ | -']],
  [31, 'Nghị quyết Đại hội XIII của Đảng', ['Nghị quyết Đại hội XIII của Đảng | - | NQ | -']],
  [32, 'Nghị quyết 06/TU', ['Nghị quyết 06/TU | 06/TU | NQ | -']],
  [33, 'Điều lệ Đảng', ['Điều lệ Đảng | Điều lệ Đảng | Điều lệ | -']],
  [
    34,
    'các Quyết định 749, 127, 411/QĐ-TTg',
    ['Quyết định 749 | 749/QĐ-TTg | QĐ | -', '127 | 127/QĐ-TTg | QĐ | -', '411/QĐ-TTg | 411/QĐ-TTg | QĐ | -'],
  ],
  [
    35,
    'các Nghị định 15/2026/NĐ-CP, 33/2026/NĐ-CP và 100/2026/NĐ-CP',
    [
      'Nghị định 15/2026/NĐ-CP | 15/2026/NĐ-CP | NĐ | -',
      '33/2026/NĐ-CP | 33/2026/NĐ-CP | NĐ | -',
      '100/2026/NĐ-CP | 100/2026/NĐ-CP | NĐ | -',
    ],
  ],
  [
    36,
    'các Luật: Luật số 09/2022/QH15, Luật số 24/2023/QH15, Luật số 84/2025/QH15',
    [
      'Luật số 09/2022/QH15 | 09/2022/QH15 | Luật | -',
      'Luật số 24/2023/QH15 | 24/2023/QH15 | Luật | -',
      'Luật số 84/2025/QH15 | 84/2025/QH15 | Luật | -',
    ],
  ],
  [
    37,
    'các văn bản số 1407/UBND-NNMT ngày 05 tháng 4 năm 2026 và số 1446/UBND-NNMT',
    [
      'văn bản số 1407/UBND-NNMT ngày 05 tháng 4 năm 2026 | 1407/UBND-NNMT | - | 2026-04-05',
      'số 1446/UBND-NNMT | 1446/UBND-NNMT | - | -',
    ],
  ],
  [
    38,
    'Luật Xây dựng ngày 18/6/2014; Luật sửa đổi, bổ sung một số điều của Luật Xây dựng ngày 17/6/2020',
    [
      'Luật Xây dựng ngày 18/6/2014 | Xây dựng | Luật | 2014-06-18',
      'Luật sửa đổi, bổ sung một số điều của Luật Xây dựng ngày 17/6/2020 | sửa đổi, bổ sung một số điều của Luật Xây dựng | Luật | 2020-06-17',
    ],
  ],
  [
    39,
    'Báo cáo số 4123/BC-BNNMT ngày 26 tháng 4 năm 2026; của Ủy ban nhân dân Thành phố Hà Nội tại Tờ trình số 83/TTr-UBND',
    [
      'Báo cáo số 4123/BC-BNNMT ngày 26 tháng 4 năm 2026 | 4123/BC-BNNMT | BC | 2026-04-26',
      'Tờ trình số 83/TTr-UBND | 83/TTr-UBND | TTr | -',
    ],
  ],
  [
    40,
    '(sau đây viết tắt là Chương trình hành động số 53-CTr/TU)',
    ['Chương trình hành động số 53-CTr/TU | 53-CTr/TU | CTr | -', 'term: Chương trình hành động số 53-CTr/TU'],
  ],
  [
    41,
    '(sau đây viết tắt là Nghị quyết số 152/NQ-CP của Chính phủ)',
    ['Nghị quyết số 152/NQ-CP của Chính phủ | 152/NQ-CP | NQ | -', 'term: Nghị quyết số 152/NQ-CP của Chính phủ'],
  ],
  [42, '(viết tắt là Chỉ thị 11)', ['Chỉ thị 11 | 11 | CT | -', 'term: Chỉ thị 11']],
  [
    43,
    '(sau đây gọi chung là Luật Hóa chất số 06/2007/QH12)',
    ['Luật Hóa chất số 06/2007/QH12 | 06/2007/QH12 | Luật | -', 'term: Luật Hóa chất số 06/2007/QH12'],
  ],
  [
    44,
    '(sau đây gọi chung là Quyết định số 26/2016/QĐ-TTg)',
    ['Quyết định số 26/2016/QĐ-TTg | 26/2016/QĐ-TTg | QĐ | -', 'term: Quyết định số 26/2016/QĐ-TTg'],
  ],
  [45, '(Nghị định số 70/2016/NĐ-CP)', ['Nghị định số 70/2016/NĐ-CP | 70/2016/NĐ-CP | NĐ | -']],
  [46, '(sau đây gọi tắt là Giải pháp kỹ thuật)', ['term: Giải pháp kỹ thuật']],
  [47, '(sau đây viết tắt là Chiến lược)', ['term: Chiến lược']],
  [48, 'Ủy ban nhân dân (UBND) tỉnh ; hợp tác xã (HTX), liên hiệp hợp tác xã (LH HTX)', []],
  [49, 'an toàn PCCC (sau đây gọi tắt là quy chuẩn, tiêu chuẩn về PCCC)', ['term: quy chuẩn, tiêu chuẩn về PCCC']],
  [50, 'kết quả triển khai thực hiện Kế hoạch này', ['this: Kế hoạch này']],
  [51, 'Ban hành kèm theo Quyết định này Kế hoạch Chuyển đổi số trên địa bàn tỉnh', ['this: Quyết định này']],
  [52, 'khoản 2 Điều này', ['part: khoản 2 Điều này']],
  [53, 'theo quy định tại Mục 2 Chương VI của Luật này', ['part: Mục 2 Chương VI', 'this: Luật này']],
  [54, 'khoản 1, khoản 2 Điều 11 Nghị định này', ['part: khoản 1, khoản 2 Điều 11', 'this: Nghị định này']],
  [55, 'nêu trên ; nói trên ; trên đây', []],
  [
    56,
    'điểm b khoản 1 Điều 41 và điểm b khoản 1 Điều 47 Luật số 42/2024/QH15',
    ['điểm b khoản 1 Điều 41 và điểm b khoản 1 Điều 47 Luật số 42/2024/QH15 | 42/2024/QH15 | Luật | -'],
  ],
  [
    57,
    'điểm đ2 khoản 1 Điều 39 Luật Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ năm 2024',
    [
      'điểm đ2 khoản 1 Điều 39 Luật Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ năm 2024 | Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ | Luật | 2024',
    ],
  ],
  [58, 'điểm b, điểm e khoản 4, khoản 6', ['part: điểm b, điểm e khoản 4, khoản 6']],
  [59, 'điểm a, b khoản 5 Điều', ['part: điểm a, b khoản 5']],
  [
    60,
    'khoản 2, khoản 3 Điều 20 Nghị định số 250/2025/NĐ-CP',
    ['khoản 2, khoản 3 Điều 20 Nghị định số 250/2025/NĐ-CP | 250/2025/NĐ-CP | NĐ | -'],
  ],
  [
    61,
    '(iii) Khoản 133, Điều 2; Điểm g4 khoản 2 Điều 5 và điểm đ5 khoản 5 Điều 33 Nghị định số 06/2021/NĐ-CP',
    [
      'Khoản 133, Điều 2; Điểm g4 khoản 2 Điều 5 và điểm đ5 khoản 5 Điều 33 Nghị định số 06/2021/NĐ-CP | 06/2021/NĐ-CP | NĐ | -',
    ],
  ],
  [
    62,
    'Điều 108, Luật Địa chất và khoáng sản',
    ['Điều 108, Luật Địa chất và khoáng sản | Địa chất và khoáng sản | Luật | -'],
  ],
  [
    63,
    'mục II Phụ lục VII Thông tư số 23/2024/TT-BCT',
    ['mục II Phụ lục VII Thông tư số 23/2024/TT-BCT | 23/2024/TT-BCT | TT | -'],
  ],
  [
    64,
    'Mẫu số 01a Mục I Phụ lục ban hành kèm theo Nghị định số 17/2020/NĐ-CP',
    ['Mẫu số 01a Mục I Phụ lục ban hành kèm theo Nghị định số 17/2020/NĐ-CP | 17/2020/NĐ-CP | NĐ | -'],
  ],
  [
    65,
    'Phụ lục III kèm theo Quyết định số 525/QĐ-UBND ngày 25/02/2026',
    ['Phụ lục III kèm theo Quyết định số 525/QĐ-UBND ngày 25/02/2026 | 525/QĐ-UBND | QĐ | 2026-02-25'],
  ],
  [
    66,
    'Khoản 3, mục XI Phụ lục kèm theo QĐ 1553/QĐ-UBND',
    ['Khoản 3, mục XI Phụ lục kèm theo QĐ 1553/QĐ-UBND | 1553/QĐ-UBND | QĐ | -'],
  ],
  [
    67,
    '(Một số nhiệm vụ trọng tâm thực hiện có Phụ lục kèm theo) ; (tại Phụ lục đính kèm)',
    ['part: Phụ lục kèm theo', 'part: Phụ lục đính kèm'],
  ],
  [68, '- Như Điều 3; ; - Như điều 2 Quyết định.', ['part: Điều 3']],
  [69, 'nghiên cứu theo nhiệm vụ 7 ; (Sản phẩm 1 tại TB 78/TB-UBND)', ['TB 78/TB-UBND | 78/TB-UBND | TB | -']],
  [
    70,
    'Căn cứ Thông báo số 212-TB/TU ngày 23/01/2026 của Thành ủy Hà Nội',
    ['Thông báo số 212-TB/TU ngày 23/01/2026 của Thành ủy Hà Nội | 212-TB/TU | TB | 2026-01-23'],
  ],
  [
    71,
    'Triển khai thực hiện Chỉ thị số 11-CT/TU ngày 04/01/2026',
    ['Chỉ thị số 11-CT/TU ngày 04/01/2026 | 11-CT/TU | CT | 2026-01-04'],
  ],
  [
    72,
    'Cụ thể hóa Kế hoạch số 12862/KH-UBND ngày 05/8/2026',
    ['Kế hoạch số 12862/KH-UBND ngày 05/8/2026 | 12862/KH-UBND | KH | 2026-08-05'],
  ],
  [
    73,
    'Theo quy định tại điểm a khoản 5 Điều 18 Luật số 55/2024/QH15',
    ['điểm a khoản 5 Điều 18 Luật số 55/2024/QH15 | 55/2024/QH15 | Luật | -'],
  ],
  [
    74,
    'Theo đề nghị của Giám đốc Sở Công Thương tại Tờ trình số 1856/TTr -SCT',
    ['Tờ trình số 1856/TTr -SCT | 1856/TTr-SCT | TTr | -'],
  ],
  [
    75,
    'Xét Tờ trình số 8085/TTr-UBND ngày 27 tháng 11 năm 2025',
    ['Tờ trình số 8085/TTr-UBND ngày 27 tháng 11 năm 2025 | 8085/TTr-UBND | TTr | 2025-11-27'],
  ],
  [
    76,
    'đã được Thủ tướng Chính phủ phê duyệt tại Quyết định số 866/QĐ-Tg ngày 18/7/2023',
    ['Quyết định số 866/QĐ-Tg ngày 18/7/2023 | 866/QĐ-Tg | QĐ | 2023-07-18'],
  ],
  [
    77,
    '(Ban hành kèm theo Nghị quyết số 35-NQ/TU ngày 29/12/2025 của Tỉnh ủy Lào Cai)',
    ['Nghị quyết số 35-NQ/TU ngày 29/12/2025 của Tỉnh ủy Lào Cai | 35-NQ/TU | NQ | 2025-12-29'],
  ],
  [78, 'sửa đổi, bổ sung một số điều của NĐ số 113/2017/NĐ-CP', ['NĐ số 113/2017/NĐ-CP | 113/2017/NĐ-CP | NĐ | -']],
  [
    79,
    'Luật số 64/2025/QH15 được sửa đổi, bổ sung bởi Luật số 87/2025/QH15',
    ['Luật số 64/2025/QH15 | 64/2025/QH15 | Luật | -', 'Luật số 87/2025/QH15 | 87/2025/QH15 | Luật | -'],
  ],
  [
    80,
    'thay thế Quyết định số 1090/QĐ-UBND ngày 01/6/2015 của UBND tỉnh Quảng Trị',
    ['Quyết định số 1090/QĐ-UBND ngày 01/6/2015 của UBND tỉnh Quảng Trị | 1090/QĐ-UBND | QĐ | 2015-06-01'],
  ],
  [
    81,
    'bãi bỏ điểm a khoản 1 Điều 59 của Luật Đo đạc và bản đồ số 27/2018/QH14',
    ['điểm a khoản 1 Điều 59 của Luật Đo đạc và bản đồ số 27/2018/QH14 | 27/2018/QH14 | Luật | -'],
  ],
  [
    82,
    'điều chỉnh tại QĐ số 545/QĐ-UBND ngày 02/4/2024 và QĐ số 1335/QĐ-UBND ngày 21/4/2026',
    [
      'QĐ số 545/QĐ-UBND ngày 02/4/2024 | 545/QĐ-UBND | QĐ | 2024-04-02',
      'QĐ số 1335/QĐ-UBND ngày 21/4/2026 | 1335/QĐ-UBND | QĐ | 2026-04-21',
    ],
  ],
  [83, 'hết hiệu lực kể từ ngày Luật này có hiệu lực', ['this: Luật này']],
  [84, 'Phúc đáp Công văn số …', []],
  [85, 'Số: 3686 /UBND-XD ; Số:1629 /SCT-CN ; Số: 57 /QĐ-LĐTBXH', ['Số: 57 /QĐ-LĐTBXH | 57/QĐ-LĐTBXH | QĐ | -']],
  [86, '634 / 2005/QĐ/CTN', ['634 / 2005/QĐ/CTN | 634/2005/QĐ/CTN | QĐ | -']],
  [
    87,
    '1856/TTr -SCT ; Kết luận số 269- KL/TU ; 94- KH/BTGDVTW',
    [
      '1856/TTr -SCT | 1856/TTr-SCT | TTr | -',
      'Kết luận số 269- KL/TU | 269-KL/TU | KL | -',
      '94- KH/BTGDVTW | 94-KH/BTGDVTW | KH | -',
    ],
  ],
  [
    88,
    '2257/QĐ- UBND ; 06/2021/TT- BXD ; 165/2024/NĐ- CP',
    [
      '2257/QĐ- UBND | 2257/QĐ-UBND | QĐ | -',
      '06/2021/TT- BXD | 06/2021/TT-BXD | TT | -',
      '165/2024/NĐ- CP | 165/2024/NĐ-CP | NĐ | -',
    ],
  ],
  [
    89,
    'Nghị định số 105/2025/NĐ-CP ; Nghị quyết số 29-NQ/TW',
    ['Nghị định số 105/2025/NĐ-CP | 105/2025/NĐ-CP | NĐ | -', 'Nghị quyết số 29-NQ/TW | 29-NQ/TW | NQ | -'],
  ],
  [
    90,
    'QUYẾT ĐỊNH SỐ 700/QĐ-TTG NGÀY 19 THÁNG 7 NĂM 2024',
    ['QUYẾT ĐỊNH SỐ 700/QĐ-TTG NGÀY 19 THÁNG 7 NĂM 2024 | 700/QĐ-TTg | QĐ | 2024-07-19'],
  ],
  [91, 'SỐ 53-CTR/TU ; 06-Ctr/TU', ['SỐ 53-CTR/TU | 53-CTr/TU | CTr | -', '06-Ctr/TU | 06-CTr/TU | CTr | -']],
  [
    92,
    '35/NQ-TU ; 22/NQ-TU ; 72-NQ-TW ; 07/NQ-TW (2-11-1993)',
    [
      '35/NQ-TU | 35/NQ-TU | NQ | -',
      '22/NQ-TU | 22/NQ-TU | NQ | -',
      '72-NQ-TW | 72-NQ-TW | NQ | -',
      '07/NQ-TW (2-11-1993) | 07/NQ-TW | NQ | 1993-11-02',
    ],
  ],
  [93, 'Nghị quyết 13-NQ/CP', ['Nghị quyết 13-NQ/CP | 13-NQ/CP | NQ | -']],
  [94, '12/NQ-TW-BCT', ['12/NQ-TW-BCT | 12/NQ-TW-BCT | NQ | -']],
  [
    95,
    '866/QĐ-Tg ; 05/2025/QĐ-UNBD ; TT-BNMT ; 57/2018/T-BCT ; TT-BNNPTNTT',
    ['866/QĐ-Tg | 866/QĐ-Tg | QĐ | -', '05/2025/QĐ-UNBD | 05/2025/QĐ-UNBD | QĐ | -'],
  ],
  [96, 'NGHỊ QUYẾT SỐ SỐ 11-NQ/TW', ['NGHỊ QUYẾT SỐ SỐ 11-NQ/TW | 11-NQ/TW | NQ | -']],
  [
    97,
    'Luật số 42/2024/QH151 ngày 29/6/2024 ; Nghị định số 105/2025/NĐ-CP2,',
    [
      'Luật số 42/2024/QH151 ngày 29/6/2024 | 42/2024/QH15 | Luật | 2024-06-29',
      'Nghị định số 105/2025/NĐ-CP | 105/2025/NĐ-CP | NĐ | -',
    ],
  ],
  [98, 'Nghị quyết số 66.25/2026/NQ-CP', ['Nghị quyết số 66.25/2026/NQ-CP | 66.25/2026/NQ-CP | NQ | -']],
  [99, '24 /HDLN-BCA-BQP-BYT-…', []],
  [100, 'Kế hoạch số: /KH-UBND ngày tháng năm 2026', ['Kế hoạch số: /KH-UBND ngày tháng năm 2026 | - | KH | 2026']],
  [101, 'Nghị quyết số 190/2025/QH15', ['Nghị quyết số 190/2025/QH15 | 190/2025/QH15 | NQ | -']],
  [
    102,
    'Luật số 43/2024/QH15 with Luâ+U+0323+t ; ngày as nga+U+0300+y',
    ['Luật số 43/2024/QH15 | 43/2024/QH15 | Luật | -'],
  ],
  [103, 'V/v hƣớng dẫn', []],
  [104, 'DỰ ÐỊNH ; Ðảng bộ tỉnh', []],
  [105, 'QuyӃt ÿӏnh sӕ 1522/QĈ-UBND ngày 04/5/2026', []],
  [106, 'bdn dd 2466IQD-UBND ngdy 0gl8l2}19', []],
  [
    107,
    'ố 09/2019/NĐ-CP ngày 24 tháng 01 năm 2019 của Chính phủ',
    ['09/2019/NĐ-CP ngày 24 tháng 01 năm 2019 của Chính phủ | 09/2019/NĐ-CP | NĐ | 2019-01-24'],
  ],
  [
    108,
    'Quyết định số 634-24/06/2005 ; Nghị định số 28/CP ; Quyết định số 5438/UB.QĐ',
    ['Nghị định số 28/CP | 28/CP | NĐ | -', 'Quyết định số 5438/UB.QĐ | 5438/UB.QĐ | QĐ | -'],
  ],
  [109, 'công văn số 630/CV SLĐTB&XH', ['công văn số 630/CV SLĐTB&XH | 630/CV-SLĐTBXH | CV | -']],
  [
    110,
    'Decision 263/QD-TTg ; 25/2010/QD-TTg',
    ['263/QD-TTg | 263/QĐ-TTg | QĐ | -', '25/2010/QD-TTg | 25/2010/QĐ-TTg | QĐ | -'],
  ],
  [111, 'tỉnh Lâm Đông', []],
  [112, 'ngày 29 tháng 5 năm 2023 ; NGÀY 6 THÁNG 6 NĂM 2023', []],
  [113, 'ngày 17/11/2022 ; ngày 05/8/2026 ; ngày 23/2/2010', []],
  [114, 'ngày 26-4-2016 ; (2-11-1993)', []],
  [115, 'ngày 22.7.2021', []],
  [
    116,
    'Chương trình số 01-CTr/TU ngày 26-4-2016 ; số 441-KH/TWĐTN-KHCN ngày 10/02/2026',
    [
      'Chương trình số 01-CTr/TU ngày 26-4-2016 | 01-CTr/TU | CTr | 2016-04-26',
      'số 441-KH/TWĐTN-KHCN ngày 10/02/2026 | 441-KH/TWĐTN-KHCN | KH | 2026-02-10',
    ],
  ],
  [117, 'ngày tháng 4 năm 2026', []],
  [118, '(3/6/2020) after a number ; (2020) ; năm 2020', []],
  [119, 'số 12-NQ/ĐU, ngày 05/9/2026', ['số 12-NQ/ĐU, ngày 05/9/2026 | 12-NQ/ĐU | NQ | 2026-09-05']],
  [
    120,
    'Tờ trình số 36A/TTr-TRD ngày 27/8/2025',
    ['Tờ trình số 36A/TTr-TRD ngày 27/8/2025 | 36A/TTr-TRD | TTr | 2025-08-27'],
  ],
  [
    121,
    'Nghị định số 181/2024/NĐCP ; Quyết định số 1626/QĐTTg ; 145/2020/NĐ CP',
    [
      'Nghị định số 181/2024/NĐCP | 181/2024/NĐ-CP | NĐ | -',
      'Quyết định số 1626/QĐTTg | 1626/QĐ-TTg | QĐ | -',
      '145/2020/NĐ CP | 145/2020/NĐ-CP | NĐ | -',
    ],
  ],
  [122, 'Nghị định số 148/202S/NĐ-CP', ['Nghị định số 148/202S/NĐ-CP | 148/202S/NĐ-CP | NĐ | -']],
  [
    123,
    'Quyết định số 118/TTg của Thủ tướng Chính phủ',
    ['Quyết định số 118/TTg của Thủ tướng Chính phủ | 118/TTg | QĐ | -'],
  ],
  [
    124,
    'Quyết định số 01/QĐ ngày 05/01/2019 của Công ty',
    ['Quyết định số 01/QĐ ngày 05/01/2019 của Công ty | 01/QĐ | QĐ | 2019-01-05'],
  ],
]

function reading(text: string): string[] {
  const mentions = findMentions(text)
  const words = mentions.map((mention) => {
    const written = text.slice(mention.start, mention.end)
    if (mention.kind !== 'citation') return `${mention.kind}: ${written}`
    const { number, title, type, date } = mention.citation
    return [written, number ?? title, type, date].map((field) => field ?? '-').join(' | ')
  })
  return [...words, ...findDefinitions(text, mentions).map(({ term }) => `term: ${term}`)]
}

it.each(rows)('row %i: %s', (_row, example, expected) => {
  expect(reading(example)).toEqual(expected)
})

it('has every row', () => {
  expect(rows.map(([row]) => row)).toEqual(Array.from({ length: rows.length }, (_, i) => i + 1))
  expect(rows).toHaveLength(124)
})
