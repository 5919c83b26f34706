import { describe, expect, it } from 'vitest'
import { findIndicators } from '../../../src/grammar/indicator/indicator.js'

const namesOf = (text: string) => findIndicators(text, 0).map(({ name }) => name)

describe('grades and levels', () => {
  it('names trung bình as a grade behind other grades', () => {
    expect(namesOf('Học lực: Giỏi 15%, Khá 50%, Trung bình 33%, Yếu 2%.')).toEqual([
      'Học lực: Giỏi',
      'Học lực: Khá',
      'Học lực: Trung bình',
      'Học lực: Yếu',
    ])
    expect(namesOf('Về học lực: loại khá đạt 50%, loại đạt 29%.')).toEqual(['loại khá', 'loại đạt'])
  })

  it('names each grade with what is graded, where colons stand behind the grades', () => {
    expect(namesOf('Kết quả rèn luyện: Tốt: 88%; Khá: 11%; Đạt: 1%.')).toEqual([
      'Kết quả rèn luyện: Tốt',
      'Kết quả rèn luyện: Khá',
      'Kết quả rèn luyện: Đạt',
    ])
  })

  it('puts a grade in the place of the one before it', () => {
    expect(namesOf('Tỷ lệ học sinh xếp loại học lực giỏi 20%, khá 45%, trung bình 33%.')).toEqual([
      'Tỷ lệ học sinh xếp loại học lực giỏi',
      'Tỷ lệ học sinh xếp loại học lực khá',
      'Tỷ lệ học sinh xếp loại học lực trung bình',
    ])
    expect(namesOf('Viên chức hoàn thành xuất sắc nhiệm vụ 20%, hoàn thành tốt nhiệm vụ 75%.')).toEqual([
      'Viên chức hoàn thành xuất sắc nhiệm vụ',
      'Viên chức hoàn thành tốt nhiệm vụ',
    ])
    expect(namesOf('Tỷ lệ học sinh khá 40%, đạt 50% vào năm 2028.')).toEqual(Array(2).fill('Tỷ lệ học sinh khá'))
  })

  it('names levels with what is counted at them', () => {
    expect(namesOf('Học sinh giỏi: cấp xã 45 em, cấp tỉnh 8 em, quốc gia 01 em.')).toEqual([
      'Học sinh giỏi: cấp xã',
      'Học sinh giỏi: cấp tỉnh',
      'Học sinh giỏi: quốc gia',
    ])
    expect(namesOf('Giáo viên dạy giỏi cấp trường 30 người; cấp tỉnh 03 người.')).toEqual([
      'Giáo viên dạy giỏi cấp trường',
      'Giáo viên dạy giỏi cấp tỉnh',
    ])
    expect(namesOf('Xây dựng 15 mô hình, trong đó cấp tỉnh 05 mô hình, cấp xã 10 mô hình.')).toEqual([
      'mô hình',
      'mô hình cấp tỉnh',
      'mô hình cấp xã',
    ])
  })

  it('leaves the colon behind a year out of the name', () => {
    expect(namesOf('Năm 2028: thêm 04 xã, nâng tổng số xã đạt chuẩn lên 30 xã.')).toEqual([
      'xã',
      'tổng số xã đạt chuẩn',
    ])
  })
})
