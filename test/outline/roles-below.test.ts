import { expect, it } from 'vitest'
import { parsePlanText } from '../../src/index.js'

const rolesOf = (text: string) => {
  const { sections, tasks } = parsePlanText(text)
  const all = sections.flatMap(function below(one): typeof sections {
    return [one, ...one.children.flatMap(below)]
  })
  return [Object.fromEntries(all.map(({ id, roles }) => [id, roles])), tasks.map(({ id }) => id)]
}

it('finds no work of the plan in what looks back', () => {
  const text =
    'PHẦN I. ĐÁNH GIÁ KẾT QUẢ THỰC HIỆN NĂM 2024\n1. Lãnh đạo, chỉ đạo, kiểm tra\na) Đã trồng 10 ha rừng.\nPHẦN II. NHIỆM VỤ\n1. Tổ chức thực hiện\na) Trồng 12 ha rừng.'
  expect(rolesOf(text)).toEqual([
    { P1: ['situation'], 'P1.1': [], 'P1.1.a': [], P2: ['tasks'], 'P2.1': ['implementation'], 'P2.1.a': [] },
    ['P2.1.a'],
  ])
})

it('finds the work in a part that says first whom it is for', () => {
  const text =
    'I. ĐỐI TƯỢNG, NỘI DUNG, GIẢI PHÁP\n1. Đối tượng\nCán bộ, công chức.\n2. Nội dung\na) Phổ biến quy định về cây xanh.'
  expect(rolesOf(text)).toEqual([{ I: ['tasks'], 'I.1': [], 'I.2': [], 'I.2.a': [] }, ['I.2.a']])
  expect(rolesOf('I. ĐỐI TƯỢNG, PHẠM VI ÁP DỤNG\n1. Cán bộ, công chức.')[1]).toEqual([])
})

it('takes leadership among the fields of the work for one of them', () => {
  const text =
    'I. NHIỆM VỤ\n1. Công tác lãnh đạo, chỉ đạo\na) Kiện toàn Ban Chỉ đạo.\nII. LÃNH ĐẠO, CHỈ ĐẠO\n1. Họp giao ban.'
  expect(rolesOf(text)).toEqual([
    { I: ['tasks'], 'I.1': [], 'I.1.a': [], II: ['implementation'], 'II.1': [] },
    ['I.1.a', 'II.1'],
  ])
})

it('takes an assessment among the work for a piece of it', () => {
  const below = 'a) Đánh giá thực trạng: Các trường rà soát vườn cây.\nb) Lập kế hoạch: Các trường trồng cây.'
  expect(rolesOf(`I. NHIỆM VỤ\n1. Chăm sóc cây\n${below}`)[1]).toEqual(['I.1.a', 'I.1.b'])
  expect(rolesOf(`I. NỘI DUNG\n1. Chăm sóc cây\n${below}`)[1]).toEqual(['I.1.a', 'I.1.b'])
  expect(rolesOf(`I. NỘI DUNG\n1. Đánh giá thực trạng\n${below}\n2. Giải pháp\na) Trồng cây.`)[1]).toEqual(['I.2.a'])
})

it('finds the work in what is inspected', () => {
  const text = 'I. ĐỐI TƯỢNG VÀ NỘI DUNG KIỂM TRA\n1. Đối tượng: Các thôn.\n2. Nội dung: Kiểm tra sổ rừng.'
  expect(rolesOf(text)[1]).toEqual(['I.2'])
})
