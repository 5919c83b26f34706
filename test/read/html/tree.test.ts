import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { type HtmlElement, parseHtml } from '../../../src/read/html/tree.js'

/** Texts and attributes of a page, as htmlparser2 decodes them while it reads. */
function decodedByTheParser(html: string): string[] {
  const found: string[] = []
  let text = ''
  const close = (): void => {
    if (text !== '') found.push(text)
    text = ''
  }
  new Parser({
    onopentag(name, attributes) {
      close()
      found.push(`<${name} ${JSON.stringify({ ...attributes })}>`)
    },
    ontext(part) {
      text += part
    },
    onclosetag: close,
  }).end(html)
  close()
  return found
}

function decodedByUs(element: HtmlElement): string[] {
  return element.children.flatMap((child) =>
    typeof child === 'string'
      ? [child]
      : [`<${child.name} ${JSON.stringify({ ...child.attributes })}>`, ...decodedByUs(child)],
  )
}

const pieces = fc.constantFrom(
  ...['&amp;', '&nbsp;', '&nbsp', '&lt', '&lt;', '&#7871;', '&#x1EBF', '&#128;', '&notin;', '&notit', '&', '&;', '& '],
  ...['&copy=1', '&unknown;', 'a', 'Chợ', '<', '< b', ' ', '=', '"', '1', ';', '<!-- &amp; -->'],
  ...['<p title="&lt;a&gt &copy=1 &amp">', "<a href='?a=1&amp;b=2&para=3'>", '<i class=&quot;>', '</p>', '<b>', '<br>'],
  ...['<xmp>', '</xmp>', '<noframes>', '</noframes>'],
)

describe('parseHtml', () => {
  it('decodes the character references of texts and attributes as a browser does', () => {
    const { root } = parseHtml('<p title="a&amp;b&copy=1">Ch&#7907; &amp; b&#x1EBF;n&nbspxe &lt;10 &unknown; AT&T</p>')
    expect(decodedByUs(root)).toEqual(['<p {"title":"a&b&copy=1"}>', 'Chợ & bến\u00a0xe <10 &unknown; AT&T'])
  })

  it('leaves them where the text of an element is shown as it is written', () => {
    expect(decodedByUs(parseHtml('<xmp>a &amp; b</xmp> &amp;').root)).toEqual(['<xmp {}>', 'a &amp; b', ' &'])
  })

  it('finds the texts and attributes that the parser finds where it decodes them itself', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const html = parts.join('')
        expect(decodedByUs(parseHtml(html).root)).toEqual(decodedByTheParser(html))
      }),
    )
  })
})
