/** The plan of the conformance suite as pages: of a law site, saved from Word, and as an e-mail. */
import type { PlainPlan } from '../../conformance.js'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const encode = (html: string): Uint8Array => new TextEncoder().encode(html)
const LABEL = /^(?:[IVX]+\.|\d+(?:\.\d+)*\.|[a-zđ]\)|-) /u

/** A page of a law site: menus, attributes, a table of contents and related documents around the plan. */
export function lawSitePage({ head, body, foot, annex, rows }: PlainPlan): Uint8Array {
  const cell = (lines: readonly string[]): string =>
    `<td style="border: none"><p>${lines.map(escaped).join('<br/>')}</p></td>`
  const paragraph = (line: string): string => `<p class="content">${escaped(line)}</p>`
  const headings = body.filter((line) => /^[IVX]+\. /.test(line))
  const table = rows.map((row) => `<tr>${row.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`).join('\n')
  return encode(`<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Kế hoạch 57/KH-UBND</title>
<style>.x{color:red}</style><script>var menu = "<p>I. KHÔNG CÓ</p>"</script></head><body>
<header><nav><ul><li><a href="/">Trang chủ</a></li><li><a href="/van-ban">Văn bản</a></li><li><a href="/lien-he">Liên hệ</a></li></ul></nav></header>
<div class="layout"><div class="sidebar"><a href="/1">Kế hoạch số 56/KH-UBND về cải cách hành chính</a></div>
<h1>Kế hoạch 57/KH-UBND năm 2024 về chuyển đổi số</h1><div class="tabs"><span>Nội dung</span><span>Thuộc tính</span></div>
<div class="document"><div><table border="0">${head.map(({ left, right }) => `<tr>${cell(left)}${cell(right)}</tr>`).join('')}</table></div>
<p>&nbsp;</p>${body.map(paragraph).join('\n')}
<table border="0"><tr>${cell(foot.left)}${cell(foot.right)}</tr></table>${annex.map(paragraph).join('\n')}
<table border="1">${table}</table></div>
<div class="muc-luc">${headings.map((line) => `<div>${escaped(line)}</div>`).join('')}</div>
<div class="related"><h3>Văn bản liên quan</h3><a href="/2">Quyết định số 749/QĐ-TTg</a><a href="/3">Kế hoạch số 112/KH-UBND</a><a href="/4">Xem thêm</a></div>
<div id="comments"><p>Bài viết rất hữu ích, mong cơ quan đăng thêm nhiều văn bản mới để người dân tiện theo dõi và thực hiện cho đúng quy định.</p></div>
</div><footer>Bản quyền thuộc Sở Tư pháp. Điện thoại: 0200.123456</footer></body></html>`)
}

/** A page saved from Word: wrapped source, labels in spans of their own, merged cells, empty `<o:p>`. */
export function wordPage({ head, body, foot, annex, rows }: PlainPlan): Uint8Array {
  const wrapped = (text: string): string => escaped(text).replace(/(.{60,90}?) /g, '$1\n  ')
  const paragraph = (line: string): string => {
    const label = LABEL.exec(line)?.[0] ?? ''
    const list = label
      ? `<![if !supportLists]><span style='mso-list:Ignore'>${label.trim()}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>`
      : ''
    return `<p class=MsoNormal style='text-indent:36.0pt'>${list}<span lang=VI>${wrapped(line.slice(label.length))}<o:p></o:p></span></p>`
  }
  const cell = (lines: readonly string[]): string => `<td width=200 valign=top>${lines.map(paragraph).join('\n')}</td>`
  const row = (texts: readonly string[]): string =>
    `<tr style='mso-yfti-irow:1'>${texts.map((text) => cell([text])).join('')}</tr>`
  const layout = (parts: readonly { left: string[]; right: string[] }[]): string =>
    `<table class=MsoNormalTable border=0>${parts.map(({ left, right }) => `<tr>${cell(left)}${cell(right)}</tr>`).join('')}</table>`
  return encode(`\ufeff<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><!--[if gte mso 9]><xml><o:Pages>9</o:Pages></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0} --></style></head><body lang=EN-US><div class=WordSection1>
${layout(head)}<p class=MsoNormal><o:p>&nbsp;</o:p></p>
${body.map(paragraph).join('\n')}
${layout([foot])}
<br clear=all style='page-break-before:always'>
${annex.map(paragraph).join('\n')}
<table class=MsoTableGrid border=1>${rows.map(row).join('\n')}</table></div></body></html>`)
}

/** A piece of HTML as an e-mail holds it: a line is a `<div>` or ends in `<br>`, the annex is a table. */
export function mailPiece({ lines, annex, rows }: PlainPlan): Uint8Array {
  const text = lines.filter((line) => !line.includes('\t') && !annex.includes(line)).map(escaped)
  const table = rows
    .map((row) => `<tr>${row.map((cell) => `<td><div>${escaped(cell)}</div></td>`).join('')}</tr>`)
    .join('')
  return encode(
    `<div dir="ltr"><div>${text.join('<br>\n')}</div><br>${annex.map((line) => `<div><b>${escaped(line)}</b></div>`).join('')}<table>${table}</table></div>`,
  )
}

const latin = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')

/** A page saved from Word as one file: the page quoted-printable beside the list of its files. */
export function archivedPage(plan: PlainPlan): Uint8Array {
  const quoted = latin(wordPage(plan))
    .replace(/[=\u0080-\u00ff]/g, (c) => `=${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
    .replace(/((?:=[\dA-F]{2}|[^=\n]){70})(?=.)/g, '$1=\n')
    .replaceAll('\n', '\r\n')
  const text = `MIME-Version: 1.0
Content-Type: multipart/related; boundary="----=_NextPart_01"

This document is a Single File Web Page, also known as a Web Archive file.

------=_NextPart_01
Content-Location: file:///C:/57/ke-hoach.htm
Content-Transfer-Encoding: quoted-printable
Content-Type: text/html; charset="utf-8"

`
  const rest = `
------=_NextPart_01
Content-Location: file:///C:/57/ke-hoach_files/filelist.xml
Content-Transfer-Encoding: quoted-printable
Content-Type: text/xml; charset="utf-8"

<xml></xml>

------=_NextPart_01--
`
  const whole = text.replaceAll('\n', '\r\n') + quoted + rest.replaceAll('\n', '\r\n')
  return Uint8Array.from(whole, (c) => c.charCodeAt(0))
}

/** A page that shows the text as it was written. */
export function preformattedPage({ lines }: PlainPlan): Uint8Array {
  const text = lines.join('\n').replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return new TextEncoder().encode(
    `<!doctype html><html><head><meta charset="utf-8"></head><body><pre>\n${text}\n</pre></body></html>`,
  )
}
