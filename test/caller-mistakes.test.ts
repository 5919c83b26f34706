import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { findIndicators, parseSchedule, resolveAgency } from '../src/grammar/index.js'
import {
  agencyTasks,
  buildGraph,
  type Plan,
  parsePlan,
  parsePlanText,
  planCompile,
  planParse,
  planTasks,
  traceCascade,
  writePlan,
} from '../src/index.js'

const plan = parsePlanText('KẾ HOẠCH\nI. MỤC TIÊU\nĐạt 20%.')
/** What a caller without types passes. */
const wrong = (value: unknown): never => value as never

describe('a mistake of the caller is a TypeError that says what to pass', () => {
  it.each(['plan.docx', './kế-hoạch.txt', '/tmp/a.PDF', 'C:\\plans\\a.html'])(
    'the name of a file: %s',
    async (name) => {
      await expect(parsePlan(name)).rejects.toThrow(
        new TypeError(`Cannot parse the name of a file: pass what \`await readFile('${name}')\` gives`),
      )
    },
  )

  it('takes for a text what speaks of a file', async () => {
    expect((await parsePlan('Xem ke-hoach.docx')).text).toBe('Xem ke-hoach.docx')
  })

  it('an issuer that is no string', () => {
    const issuer = wrong({ name: 'Sở Y tế' })
    expect(() => parsePlanText('KẾ HOẠCH', { issuer })).toThrow(
      'Cannot take the `issuer` that is given: pass it as a string',
    )
  })

  it.each<[string, () => unknown, string]>([
    ['one plan for a graph', () => buildGraph(wrong(plan)), 'pass an array of what `parsePlan` gives'],
    ['something else among the plans of a graph', () => buildGraph([plan, wrong({})]), 'pass an array'],
    [
      'one plan for a trace',
      () => traceCascade(plan, wrong(undefined)),
      'pass what `parsePlan` gives as `upper` and `lower`',
    ],
    ['one plan for the tasks of bodies', () => agencyTasks(wrong(plan)), 'pass an array of what `parsePlan` gives'],
  ])('%s', (_, call, sentence) => {
    expect(call).toThrow(TypeError)
    expect(call).toThrow(sentence)
  })

  it('takes any number of plans', () => {
    expect(buildGraph([]).nodes).toEqual([])
    expect(agencyTasks(new Set<Plan>())).toEqual([])
  })
})

describe('an option that does not exist is named, with those that exist', () => {
  const numbr = wrong({ numbr: '57/KH-UBND' })

  it('of a parser', async () => {
    const said =
      'Cannot take the option `numbr` of `parsePlan`: pass any of `name`, `format`, `number`, `date`, `issuer`, `asOf`, ' +
      '`digest`, `password`, `pages`, `signal`, `ocr`, `onProgress`, `limits`'
    await expect(parsePlan('KẾ HOẠCH', numbr)).rejects.toThrow(new TypeError(said))
    expect(() => parsePlanText('KẾ HOẠCH', numbr)).toThrow('the option `numbr` of `parsePlanText`')
  })

  it.each<[string, () => unknown, string]>([
    ['of the tasks of bodies', () => agencyTasks([plan], wrong({ body: 'Sở Y tế' })), 'any of `agency`, `from`, `to`'],
    ['of a schedule', () => parseSchedule('Quý II', wrong({ year: 2024 })), 'any of `completion`, `monthFirst`'],
    ['of an agency', () => resolveAgency('Sở Y tế', wrong({ date: '2024' })), 'any of `province`, `asOf`'],
    ['of indicators', () => findIndicators('Đạt 20%', 0, wrong({ name: 'tỷ lệ' })), 'any of `task`, `subject`'],
    [
      'of the compiler',
      () =>
        unified()
          .use(planCompile, wrong({ message: false }))
          .freeze(),
      'any of `messages`',
    ],
    [
      'of a plugin without options',
      () =>
        unified()
          .use(planTasks, ...wrong([{ annex: false }]))
          .freeze(),
      'takes none',
    ],
    [
      'of the parser of a processor',
      () =>
        unified()
          .use(planParse, ...wrong([numbr]))
          .freeze(),
      'it takes none',
    ],
  ])('%s', (_, call, sentence) => {
    expect(call).toThrow(TypeError)
    expect(call).toThrow(sentence)
  })

  it('of a format that is written, where one of another format is passed over', async () => {
    await expect(writePlan(plan, 'json', wrong({ indent: 0 }))).rejects.toThrow('any of `compact`, `lang`, `agency`')
    expect(await writePlan(plan, 'json', { compact: true, lang: 'en' })).toContain('{"schemaVersion":"1"')
  })

  it('of recognition', async () => {
    const call = parsePlan('KẾ HOẠCH', { ocr: wrong({ lang: 'vie' }) })
    await expect(call).rejects.toThrow('Cannot take the option `lang` of `ocr`: pass any of `recognise`, `language`')
  })
})

describe('what is asked of a reader is checked whatever the format', () => {
  it.each([
    ['pages as a list', { pages: wrong([1, 2]) }, 'Cannot read these `pages`: pass `{ from, to }`'],
    ['pages without an end', { pages: wrong({ from: 1 }) }, 'Cannot read these `pages`'],
    ['no pages', { pages: wrong(null) }, 'Cannot read these `pages`'],
    ['a limit that does not exist', { limits: wrong({ bytes: 1 }) }, 'Cannot keep to the limit `bytes`'],
    ['progress that cannot be called', { onProgress: wrong(true) }, 'Cannot call `onProgress`'],
    ['a password that is no string', { password: wrong(1234) }, 'Cannot take the `password` that is given'],
    ['a name that is no string', { name: wrong(new URL('file:///plan.txt')) }, 'Cannot take the `name` that is given'],
    ['options that are no object', wrong('markdown'), 'Cannot take the options of `parsePlan`: pass them as an object'],
  ])('%s', async (_, options, sentence) => {
    await expect(parsePlan('KẾ HOẠCH', options)).rejects.toThrow(TypeError)
    await expect(parsePlan('KẾ HOẠCH', options)).rejects.toThrow(sentence)
  })

  it('takes what is missing for not asked', () => {
    const none = wrong({ number: null, password: undefined, onProgress: undefined, ocr: null })
    expect(parsePlanText('KẾ HOẠCH', none).document.type).toBe('KH')
    expect(() =>
      unified()
        .use(planTasks, ...wrong([{}]))
        .freeze(),
    ).not.toThrow()
  })
})
