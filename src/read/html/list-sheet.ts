/**
 * The labels of lists that the style sheet of a page prints (CSS 2.1, 12.2 and 12.4: generated content and
 * counters), as Google Docs saves them: `.lst-1>li:before{content:counter(lst-ctn-1,upper-roman) ". "}`.
 */
import { written } from './lists.js'
import type { HtmlElement } from './tree.js'

type Piece = string | { counter: string; style: string }

interface Rule {
  element: string
  classes: string[]
  /** What the items of the list print. */
  content?: Piece[]
  /** The items count this one. */
  increment?: string
  reset?: { counter: string; value: number }
}

const SELECTOR = /^(ol|ul|menu)?((?:\.[\w-]{1,40}){0,4})( ?> ?li(?:::?before)?)?$/i
const PIECE = /"([^"]{0,12})"|counter\( ?([\w-]{1,40}) ?(?:, ?([\w-]{1,20}) ?)?\)/g
const COUNT = /^([\w-]{1,40})(?: (-?\d{1,6}))?/
const STYLES: Record<string, string> = {
  'upper-roman': 'I',
  'lower-roman': 'i',
  'upper-latin': 'A',
  'upper-alpha': 'A',
  'lower-latin': 'a',
  'lower-alpha': 'a',
}

/** Counts and prints the labels of the lists of a page. */
export class ListSheet {
  private readonly counters = new Map<string, number>()
  private readonly byClass = new Map<string, Rule[]>()

  private constructor(rules: readonly Rule[]) {
    for (const rule of rules) {
      const name = rule.classes[0] ?? ''
      this.byClass.set(name, [...(this.byClass.get(name) ?? []), rule])
    }
  }

  /** The lists of a page whose style sheets print labels for them; null for others. */
  static of(sheets: string): ListSheet | null {
    if (!sheets.includes(':before')) return null
    const rules = rulesOf(sheets)
    return rules.some(({ content }) => content) ? new ListSheet(rules) : null
  }

  /** Counts of a list start where it does. */
  enter(list: HtmlElement): void {
    for (const { reset } of this.rules(list)) if (reset) this.counters.set(reset.counter, reset.value)
  }

  /** The label of the next item of a list with its blank; undefined where the sheet prints none. */
  label(list: HtmlElement): string | undefined {
    let printed: Piece[] | undefined
    for (const { increment, content } of this.rules(list)) {
      if (increment !== undefined) this.counters.set(increment, (this.counters.get(increment) ?? 0) + 1)
      if (content) printed = content
    }
    if (!printed) return undefined
    const text = printed.map((piece) => (typeof piece === 'string' ? piece : this.count(piece))).join('')
    return text.trim() === '' ? '' : `${text.trim()} `
  }

  private count({ counter, style }: { counter: string; style: string }): string {
    return written(this.counters.get(counter) ?? 0, STYLES[style] ?? '1')
  }

  private rules(list: HtmlElement): Rule[] {
    const classes = (list.attributes.class ?? '').split(/\s+/)
    return classes.flatMap((name) =>
      (this.byClass.get(name) ?? []).filter(
        (rule) => (rule.element || list.name) === list.name && rule.classes.every((each) => classes.includes(each)),
      ),
    )
  }
}

function rulesOf(sheet: string): Rule[] {
  return sheet.split('}').flatMap((block) => {
    const open = block.indexOf('{')
    const body = block.slice(open + 1)
    // what is brought in stands before the first rule: `@import url(…);.lst-1>li`
    const begin = block.lastIndexOf(';', open) + 1
    if (open < 0 || !/content|counter/i.test(body)) return []
    return block
      .slice(begin, open)
      .split(',')
      .flatMap((selector) => ruleOf(selector.replace(/\s+/g, ' ').trim(), body))
  })
}

function ruleOf(selector: string, body: string): Rule[] {
  const [, element = '', classes = '', items = ''] = SELECTOR.exec(selector) ?? []
  if (classes === '') return []
  const rule: Rule = { element: element.toLowerCase(), classes: classes.slice(1).split('.') }
  const content = declared(body, 'content')
  const increment = COUNT.exec(declared(body, 'counter-increment'))?.[1]
  const [, reset, value] = COUNT.exec(declared(body, 'counter-reset')) ?? []
  if (/before$/i.test(items)) {
    const pieces = [...content.matchAll(PIECE)].map(
      ([, text, counter, style = 'decimal']): Piece => (counter ? { counter, style } : (text ?? '')),
    )
    if (pieces.length > 0) rule.content = pieces
    if (increment) rule.increment = increment
  } else if (items !== '' && increment) rule.increment = increment
  else if (items === '' && reset) rule.reset = { counter: reset, value: Number(value ?? 0) }
  return [rule]
}

/** The value of a property in the declarations of a rule, its blanks made one. */
function declared(body: string, property: string): string {
  for (const declaration of body.split(';')) {
    const colon = declaration.indexOf(':')
    if (declaration.slice(0, colon).trim().toLowerCase() !== property) continue
    return declaration
      .slice(colon + 1)
      .replace(/\s+/g, ' ')
      .trim()
  }
  return ''
}
