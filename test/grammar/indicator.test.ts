import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findIndicators } from '../../src/grammar/indicator.js'

const names = (text: string, task = false) => findIndicators(text, 0, { task }).map((one) => one.name)
const first = (text: string, task = false) => {
  const [one] = findIndicators(text, 0, { task })
  if (!one) throw new Error(`no indicator in ${text}`)
  return one
}

describe('the name of an indicator', () => {
  it.each([
    ['Tỷ lệ che phủ rừng đạt trên 42%.', 'Tỷ lệ che phủ rừng'],
    ['Tỷ lệ hộ nghèo còn dưới 1%.', 'Tỷ lệ hộ nghèo'],
    ['Thu ngân sách: 12.000 tỷ đồng.', 'Thu ngân sách'],
    ['Nâng tỷ lệ lao động qua đào tạo lên 70%.', 'tỷ lệ lao động qua đào tạo'],
    ['Giảm tỷ lệ hộ nghèo bình quân 1%/năm.', 'tỷ lệ hộ nghèo'],
    ['Sản lượng chè bình quân giai đoạn 2021 - 2025 đạt 9.000 tấn.', 'Sản lượng chè bình quân'],
    ['Đến năm 2025, tỷ lệ đô thị hóa đạt 40%.', 'tỷ lệ đô thị hóa'],
    ['Phấn đấu 80% trường học có phòng máy tính.', 'trường học có phòng máy tính'],
    ['Hình thành 02 trung tâm kho vận tại thị xã Hồng Hà.', 'trung tâm kho vận tại thị xã Hồng Hà'],
    ['Mỗi năm thu hút được từ 02 đến 03 dự án trồng chè.', 'dự án trồng chè thu hút được'],
    ['Bố trí ít nhất 15% ngân sách chi cho đào tạo nghề.', 'ngân sách chi cho đào tạo nghề'],
    ['Rà soát, bổ sung 04 cụm công nghiệp.', 'cụm công nghiệp rà soát, bổ sung'],
    ['Hỗ trợ ít nhất 20 hợp tác xã bán hàng qua mạng.', 'hợp tác xã bán hàng qua mạng'],
    ['Sắp xếp chỗ ở cho tối thiểu 30 hộ.', 'Sắp xếp chỗ ở cho hộ'],
    ['Thời gian sơ tán sau cảnh báo không quá 02 giờ.', 'Thời gian sơ tán sau cảnh báo'],
    ['90% người cao tuổi được khám bệnh ít nhất 01 lần/năm.', 'người cao tuổi được khám bệnh ít nhất 01 lần/năm'],
  ])('of %s', (text, name) => {
    expect(names(text)).toEqual([name])
  })

  it('is taken over where the clause does not say it', () => {
    const [, second] = findIndicators('Đến năm 2025, có 50% nông sản bán qua hợp đồng và đến năm 2030, tăng lên 60%.')
    expect(second).toMatchObject({
      name: 'nông sản bán qua hợp đồng',
      base: 'nông sản',
      by: '2030',
      inferred: ['name'],
    })
    expect(second?.change).toBeNull()
  })

  it('is the industry and not its growth rate where a share follows', () => {
    const text = 'Tốc độ tăng trưởng ngành dệt may đạt 9%/năm và chiếm khoảng 30% giá trị công nghiệp.'
    expect(names(text)).toEqual(['Tốc độ tăng trưởng ngành dệt may', 'ngành dệt may'])
  })
})

describe('base, change and equivalents', () => {
  it('takes the whole of a share after the value, or the counted nouns before their verb', () => {
    expect(first('Kinh tế số đạt tối thiểu 30% GDP.').base).toBe('GDP')
    expect(first('45% hợp tác xã tham gia sàn thương mại điện tử.').base).toBe('hợp tác xã')
    expect(first('Tỷ lệ hộ nghèo giảm 2% so với năm 2020.').base).toBeNull()
  })

  it('tells a change from the level that is reached', () => {
    expect(first('Số doanh nghiệp mới tăng 10%.').change).toBe('increase')
    expect(first('Cắt giảm ít nhất 30% thủ tục hành chính.').change).toBe('decrease')
    expect(first('Số doanh nghiệp mới tăng lên 900 doanh nghiệp.').change).toBeNull()
    expect(first('Tốc độ tăng trưởng đạt 7%.').change).toBeNull()
    expect(first('Tỷ lệ hộ nghèo giảm xuống còn 3%.').change).toBeNull()
  })

  it('keeps the same quantity in another unit as an equivalent, about as exact', () => {
    const { value, equivalents } = first(
      'Thu nhập bình quân đầu người đạt khoảng 90 triệu đồng, tương đương 3.600 USD.',
    )
    expect(value).toMatchObject({ min: 90e6, unit: 'VND', approximate: true })
    expect(equivalents).toEqual([
      { min: 3600, max: 3600, minExclusive: false, maxExclusive: false, approximate: true, unit: 'USD', per: null },
    ])
  })

  it('takes only the end of a rise', () => {
    const text = 'Tỷ lệ lấp đầy khu công nghiệp tăng từ 50% lên 60%.'
    expect(findIndicators(text).map((one) => one.value?.min)).toEqual([60])
  })
})

describe('period and date', () => {
  it('reads the period, and takes it over for rates of the same sentence', () => {
    const text =
      'Giá trị xây dựng tăng bình quân giai đoạn 2021 - 2030 là 8%/năm; giá trị dịch vụ tăng 9%/năm; GRDP đạt 90 triệu đồng.'
    const found = findIndicators(text)
    expect(found.map((one) => one.period)).toEqual(['2021/2030', '2021/2030', null])
    expect(found.map((one) => one.inferred)).toEqual([[], ['period'], []])
  })

  it.each([
    ['Đến năm 2025, tỷ lệ A đạt 5%; tỷ lệ B đạt 6%.', ['2025', '2025']],
    ['GRDP đầu người đến năm 2025 khoảng 100 triệu đồng.', ['2025']],
    ['Tỷ lệ tham gia đạt 50% năm 2027, 80% năm 2030.', ['2027', '2030']],
    ['Đến năm 2025 tỷ lệ A đạt 5%. Tỷ lệ B đạt 6%.', ['2025', '2025']],
    ['Tỷ lệ A tăng 5% so với năm 2020.', [null]],
  ])('reads by when in %s', (text, by) => {
    expect(findIndicators(text).map((one) => one.by)).toEqual(by)
  })

  it('does not take the year of a title, nor the period that it is compared with', () => {
    expect(first('Số vụ cháy giảm 5% so với giai đoạn 2016 - 2020.').period).toBeNull()
    const text =
      'Triển khai Đề án phát triển chợ đến năm 2025, định hướng đến năm 2035 và dự án xây dựng 02 bãi đậu xe.'
    expect(first(text, true)).toMatchObject({ by: null, name: 'bãi đậu xe', text: 'dự án xây dựng 02 bãi đậu xe' })
  })

  it('gives what is said of each year per year', () => {
    expect(first('Mỗi năm số hợp tác xã tăng 5%.').value?.per).toBe('năm')
  })
})

describe('what a task aims at', () => {
  it.each([
    'Nâng cấp Quốc lộ 27 giai đoạn 01.',
    'Triển khai Đề án trồng 10 triệu cây xanh.',
    'Phát triển du lịch theo cụm: thành phố và vùng phụ cận; 03 huyện phía Nam.',
    'Kiểm tra trên địa bàn 12 xã.',
    'Giải quyết hồ sơ trong 05 ngày làm việc.',
    'Tổ chức họp 01 lần/năm.',
    'Bố trí kinh phí 500 triệu đồng.',
    'Toàn tỉnh đã đạt 50% kế hoạch.',
    'Tuyên truyền phong trào “trồng 5 triệu cây xanh”.',
    'Cải tạo hồ Tân Long (9ha).',
    'Thực hiện phương châm 04 tại chỗ, 03 sẵn sàng.',
    'Sắp xếp theo mô hình chính quyền địa phương 02 cấp.',
  ])('is no number of %s', (text) => {
    expect(names(text, true)).toEqual([])
  })

  it.each([
    ['Đào tạo nghề; trong đó có 01 - 02 ngành, nghề, lĩnh vực mũi nhọn.', 'ngành, nghề, lĩnh vực mũi nhọn'],
    ['Trồng mới 500 ha rừng phòng hộ.', 'rừng phòng hộ'],
    ['Thành lập 02 viện nghiên cứu.', 'viện nghiên cứu'],
    ['Thu hút vốn đầu tư đạt 900 tỷ đồng.', 'Thu hút vốn đầu tư'],
    ['Phấn đấu tổ chức đấu giá từ 05 mỏ đá trở lên.', 'mỏ đá'],
  ])('is the number of %s', (text, name) => {
    expect(names(text, true)).toEqual([name])
  })
})

describe('the text of an indicator', () => {
  it('is the clause, without what leads over to it', () => {
    const text = 'Tỷ lệ A đạt 5%; tỷ lệ B dưới 6%, trong đó tỷ lệ C đạt 7%.'
    expect(findIndicators(text).map((one) => one.text)).toEqual(['Tỷ lệ A đạt 5%', 'tỷ lệ B dưới 6%', 'tỷ lệ C đạt 7%'])
  })

  it('stands where its offsets say, on any string', () => {
    const words = [
      'Tỷ lệ',
      ' đạt ',
      '5%',
      '; ',
      ', ',
      ' và ',
      'đến năm 2030',
      '02 dự án',
      '. ',
      '(',
      ')',
      'giai đoạn 2021 - 2030',
      ' tăng ',
      '\n',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 20 }), fc.boolean(), (parts, task) => {
        const text = parts.join('')
        const found = findIndicators(text, 7, { task })
        for (const one of found) {
          expect(text.slice(one.start - 7, one.end - 7)).toBe(one.text)
          expect(one.name).not.toBe('')
        }
        expect(findIndicators(text, 7, { task })).toEqual(found)
      }),
    )
  })
})

const gold = new URL('../../../shared/gold/', import.meta.url)

describe.skipIf(!existsSync(gold))('clauses of the annotated plans', () => {
  type Annotated = Record<string, unknown> & {
    id: string
    text: string
    value: { min: number | null; max: number | null; unit: string } | null
    optional?: boolean
    inferred?: string[]
    alternatives?: Record<string, unknown[]>
  }
  for (const name of existsSync(gold) ? readdirSync(gold).filter((file) => file.endsWith('.gold.json')) : []) {
    it(`give value, name, base and change as annotated in ${name}`, () => {
      const { indicators } = JSON.parse(readFileSync(new URL(name, gold), 'utf8')) as { indicators: Annotated[] }
      const wrong = indicators
        .filter((one) => !one.optional && one.value && !one.inferred?.includes('name'))
        .flatMap((one) => {
          const read = findIndicators(one.text).find((found) => found.value?.min === one.value?.min) as
            | Annotated
            | undefined
          const fold = (value: unknown) => String(value).toLowerCase()
          return ['name', 'base', 'change']
            .filter((field) => {
              const accepted = [one[field], ...(one.alternatives?.[field] ?? [])]
              return !accepted.some((value) => fold(value) === fold(read?.[field]))
            })
            .map((field) => `${one.id} ${field}: ${read?.[field]}`)
        })
      expect(wrong).toEqual([])
    })
  }
})
