import { describe, expect, it } from 'vitest'
import { clip, displayWidth, padEnd, padStart, wrap } from '../../src/cli/columns.js'
import { painter, widthOf } from '../../src/cli/terminal.js'

describe('displayWidth', () => {
  it('counts a letter with its marks as one column, composed or not', () => {
    expect(displayWidth('Nhiệm vụ')).toBe(8)
    expect(displayWidth('Nhiệm vụ'.normalize('NFD'))).toBe(8)
  })

  it('counts wide characters as two columns and invisible ones as none', () => {
    expect(displayWidth('漢字')).toBe(4)
    expect(displayWidth('a\u200bb\u00adc')).toBe(3)
  })
})

describe('padding', () => {
  it('fills up to columns, not to code units', () => {
    expect(padEnd('Sở'.normalize('NFD'), 4)).toBe(`${'Sở'.normalize('NFD')}  `)
    expect(padStart('đ', 3)).toBe('  đ')
  })
})

describe('clip', () => {
  it('leaves a text that fits and puts it on one line', () => {
    expect(clip('Mục\n tiêu', 8)).toBe('Mục tiêu')
  })

  it('shows by an ellipsis what is cut off, and never takes more columns than given', () => {
    expect(clip('Phát triển kinh tế số', 10)).toBe('Phát triể…')
    expect(displayWidth(clip('漢字漢字漢字', 6))).toBeLessThanOrEqual(6)
    expect(clip('Phát triển  số', 11)).toBe('Phát triển…')
  })

  it('takes letters composed or not, and invisible characters, for what they show', () => {
    expect(clip('Nhiệm vụ'.normalize('NFD'), 8)).toBe('Nhiệm vụ'.normalize('NFD'))
    expect(clip('Nhiệm vụ'.normalize('NFD'), 7)).toBe('Nhiệm…')
    expect(clip('Mục tiêu\u00ad', 8)).toBe('Mục tiêu\u00ad')
  })
})

describe('wrap', () => {
  it('breaks at spaces, and leaves a word that is too long whole', () => {
    expect(wrap('đẩy mạnh công nghiệp', 9)).toEqual(['đẩy mạnh', 'công', 'nghiệp'])
    expect(wrap('29-NQ/TW/BCHTW', 5)).toEqual(['29-NQ/TW/BCHTW'])
  })
})

describe('the terminal', () => {
  const write = () => undefined

  it('gets colours only where a person looks on', () => {
    expect(painter({ write, isTTY: true }, {})('red', 'lỗi')).toBe('\u001b[31mlỗi\u001b[0m')
    expect(painter({ write }, {})('red', 'lỗi')).toBe('lỗi')
    expect(painter({ write, isTTY: true }, { NO_COLOR: '1' })('red', 'lỗi')).toBe('lỗi')
    expect(painter({ write, isTTY: true }, { TERM: 'dumb' })('red', 'lỗi')).toBe('lỗi')
  })

  it('is 80 columns wide in a pipe', () => {
    expect(widthOf({ write })).toBe(80)
    expect(widthOf({ write, isTTY: true, columns: 120 })).toBe(120)
  })
})
