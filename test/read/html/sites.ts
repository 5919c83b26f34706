/** The plan of the conformance suite as law sites, portals of provinces and mail programs would show it. */
import type { PlainPlan } from '../../conformance.js'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const encode = (html: string): Uint8Array => new TextEncoder().encode(html)
/** The source breaks its lines amid sentences. */
const wrapped = (text: string): string => escaped(text).replace(/(.{50,80}?) /g, '$1\n                ')
const table = (rows: readonly (readonly string[])[], cell: (text: string) => string): string =>
  rows.map((row) => `<tr>${row.map((text) => `<td valign="top">${cell(text)}</td>`).join('')}</tr>`).join('\n')

const RELATED = ['Quyết định 749/QĐ-TTg năm 2020', 'Kế hoạch 112/KH-UBND năm 2023', 'Nghị quyết 52-NQ/TW năm 2019']

/**
 * A library of laws: anchors around each heading, letterhead in a table without borders, notes on amendments in
 * balloons that are hidden, a column of related documents, and a form for comments below.
 */
export function libraryPage({ head, body, foot, annex, rows }: PlainPlan): Uint8Array {
  const p = 'style="margin-top:6.0pt;margin-bottom:6.0pt"'
  const cell = (lines: readonly string[]): string =>
    `<td width="295" valign="top"><p align="center" ${p}><b>${lines.map(wrapped).join('<br />\n    ')}</b></p></td>`
  const paragraph = (line: string, i: number): string => {
    const heading = /^([IVX]+|\d+)\. /.exec(line)
    const text = heading
      ? `<a name="muc_${i}"><b>${escaped(heading[0].trim())}</b></a> <a name="muc_${i}_name">${wrapped(line.slice(heading[0].length))}</a>`
      : wrapped(line)
    return `<p ${p}>${text} </p>${i % 7 === 3 ? `<div class="note" style="display:none">Khoản này được sửa đổi bởi Điều 1 Quyết định 99/QĐ-UBND</div>` : ''}`
  }
  return encode(`<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>Kế hoạch 57/KH-UBND</title></head>
<body><form method="post" action="./van-ban.aspx" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKLTM2" />
<div id="Header"><ul class="menu"><li><a href="/">Trang chủ</a></li><li><a href="/vb">Tra cứu văn bản</a></li><li><a href="/ba">Bản án</a></li><li><a href="/dn">Đăng nhập</a></li></ul></div>
<table width="100%"><tr><td valign="top"><div id="left-menu"><a href="/1">Lĩnh vực</a><br/><a href="/2">Công nghệ thông tin</a><br/><a href="/3">Bộ máy hành chính</a></div></td><td>
<h1>Kế hoạch 57/KH-UBND về chuyển đổi số</h1>
<ul class="tabs"><li><a href="#tab1">Nội dung</a></li><li><a href="#tab2">Tiếng Anh</a></li><li><a href="#tab3">Lược đồ</a></li><li><a href="#tab4">Liên quan hiệu lực</a></li></ul>
<div id="divContentDoc"><div class="content1"><div><div>
<table border="0" cellpadding="0" cellspacing="0" style="border-collapse:collapse"><!--VABWAFAA-->${head.map(({ left, right }) => `<tr>${cell(left)}${cell(right)}</tr>`).join('\n')}</table>
<p align="center" ${p}><b>&nbsp;</b></p>
${body.map(paragraph).join('\n')}
<table border="0" cellpadding="0" cellspacing="0"><tr><td width="295"><p ${p}><i><b>${escaped(foot.left[0] ?? '')}</b></i><br />
${foot.left.slice(1).map(wrapped).join('<br />\n')}</p></td>${cell(foot.right)}</tr></table>
<p ${p}><a name="chuong_pl"><b>${annex.map(wrapped).join('<br />\n')}</b></a></p>
<table border="1" cellspacing="0" cellpadding="0" style="border-collapse:collapse;border:none">${table(rows, (text) => `<p align="center" ${p}>${wrapped(text)}</p>`)}</table>
</div></div></div></div>
<div class="box"><h3>Văn bản liên quan</h3><ul>${RELATED.map((text) => `<li><a href="/x">${text}</a></li>`).join('')}</ul></div>
<div id="gopy"><p>Ý kiến bạn đọc: Tôi thấy mục tiêu về hồ sơ trực tuyến là rất cao so với điều kiện của các xã vùng sâu, đề nghị cơ quan soạn thảo giải thích thêm cho người dân.</p><textarea>Nhập nội dung</textarea></div>
</td></tr></table><div id="Footer">Bản quyền © 2024. Giấy phép số 27/GP-TTĐT</div></form></body></html>`)
}

/** A page that sets each paragraph as a block of its own, with what users may do with it, and indents by `&nbsp;`. */
export function blocksPage({ head, body, foot, annex, rows }: PlainPlan): Uint8Array {
  const block = (line: string, i: number): string =>
    `<div class="docitem-${i % 5}" id="item${i}"><p style="text-align: justify;"><span style="font-family: &quot;Times New Roman&quot;, serif; font-size: 14pt;">${i % 3 === 0 ? '&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; ' : ''}${escaped(line).replace(/ (?=\S+ \S+$)/, '&nbsp;')}</span></p></div>`
  const cell = (lines: readonly string[]): string =>
    `<td style="width: 50%;">${lines.map((line) => `<p style="text-align: center;"><strong>${escaped(line)}</strong></p>`).join('')}</td>`
  return encode(`<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta property="og:title" content="Kế hoạch 57/KH-UBND"></head><body class="page-detail">
<div id="app"><header class="site-header"><div class="container"><nav class="navbar"><a href="/">Trang chủ</a><a href="/vbpl">Văn bản pháp luật</a><a href="/tin">Tin pháp luật</a></nav></div></header>
<div class="breadcrumb"><a href="/">Trang chủ</a> / <a href="/ubnd">UBND tỉnh Sơn Hà</a> / <span>Kế hoạch 57/KH-UBND</span></div>
<main><div class="row"><div class="col-8"><h1 class="the-document-title">Kế hoạch 57/KH-UBND Sơn Hà 2024 chuyển đổi số</h1>
<div class="the-document-entry"><table class="table-summary"><tbody><tr><td>Cơ quan ban hành:</td><td><a href="/ubnd">Ủy ban nhân dân tỉnh Sơn Hà</a></td></tr><tr><td>Số hiệu:</td><td>57/KH-UBND</td></tr><tr><td>Loại văn bản:</td><td>Kế hoạch</td></tr></tbody></table></div>
<div class="the-document-body"><table><tbody>${head.map(({ left, right }) => `<tr>${cell(left)}${cell(right)}</tr>`).join('')}</tbody></table>
${body.map(block).join('\n')}
<table><tbody><tr>${cell(foot.left)}${cell(foot.right)}</tr></tbody></table>
${annex.map((line, i) => block(line, i)).join('\n')}
<table border="1"><tbody>${table(rows, escaped)}</tbody></table></div>
<div class="rating"><span>Đánh giá bài viết</span></div></div>
<aside class="col-4"><h3>Văn bản cùng lĩnh vực</h3>${RELATED.map((text) => `<div><a href="/y">${text}</a></div>`).join('')}</aside></div></main>
<footer>Liên hệ quảng cáo: 0900 000 000</footer></div></body></html>`)
}

/** An old portal: the page is a table, with the menu, the paper and the links of partners in its cells. */
export function portalPage({ head, body, foot, annex, rows }: PlainPlan): Uint8Array {
  const cell = (lines: readonly string[]): string =>
    `<td><table width="100%"><tr><td><font face="Times New Roman" size="3">${lines.map(escaped).join('<br>')}</font></td></tr></table></td>`
  const paragraph = (line: string): string =>
    `<div align="justify"><font face="Times New Roman" size="4"><span lang="vi">&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; ${escaped(line)}</span></font></div>`
  return encode(`<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body bgcolor=white>
<table width=980 align=center border=0><tr><td colspan=3><img src="banner.gif" alt="Cổng thông tin điện tử"></td></tr>
<tr><td width=160 valign=top><table><tr><td><a href=1>Giới thiệu</a></td></tr><tr><td><a href=2>Tin tức</a></td></tr><tr><td><a href=3>Văn bản</a></td></tr><tr><td><a href=4>Thủ tục hành chính</a></td></tr></table></td>
<td width=660 valign=top><table width="100%"><tr><td><b>VĂN BẢN CHỈ ĐẠO ĐIỀU HÀNH</b></td></tr><tr><td>
<table width="100%" border=0>${head.map(({ left, right }) => `<tr>${cell(left)}${cell(right)}</tr>`).join('')}</table>
${body.map(paragraph).join('\n')}
<table width="100%" border=0><tr>${cell(foot.left)}${cell(foot.right)}</tr></table>
${annex.map(paragraph).join('\n')}
<table border=1 cellpadding=2>${table(rows, (text) => `<div><font size=3>${escaped(text)}</font></div>`)}</table>
</td></tr></table></td>
<td width=160 valign=top><table><tr><td>Liên kết</td></tr><tr><td><a href=5>Bộ Nội vụ</a></td></tr><tr><td><a href=6>Bộ Tài chính</a></td></tr><tr><td><a href=7>Chính phủ</a></td></tr></table></td></tr>
<tr><td colspan=3 align=center>Lượt truy cập: 123456</td></tr></table></body></html>`)
}

/** A mail from Outlook: Word's markup with its conditional comments, lists with typed labels, a forwarded head above. */
export function outlookMail({ head, body, foot, annex, rows }: PlainPlan): Uint8Array {
  const p = (content: string, more = ''): string => `<p class=MsoNormal${more}>${content}<o:p></o:p></p>`
  const item = (line: string): string => {
    const label = /^(?:- |[a-zđ]\) |\d+\. )/.exec(line)?.[0]
    if (!label)
      return p(`<span lang=VI style='font-size:14.0pt;font-family:"Times New Roman",serif'>${wrapped(line)}</span>`)
    return `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><!--[if !supportLists]--><span
style='mso-list:Ignore'>${label.trim()}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span><!--[endif]--><span lang=VI>${wrapped(line.slice(label.length))}</span><o:p></o:p></p>`
  }
  const cell = (lines: readonly string[]): string =>
    `<td width=284 valign=top style='padding:0cm 5.4pt 0cm 5.4pt'>${lines.map((line) => p(escaped(line), ' align=center')).join('\n')}</td>`
  return encode(`<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15 (filtered medium)"><!--[if !mso]><style>v:* {behavior:url(#default#VML);}</style><![endif]--><style><!-- p.MsoNormal {margin:0cm} --></style><!--[if gte mso 9]><xml><o:shapedefaults v:ext="edit" spidmax="1026" /></xml><![endif]--></head>
<body lang=EN-US link="#0563C1"><div class=WordSection1><table class=MsoNormalTable border=0>${head.map(({ left, right }) => `<tr>${cell(left)}${cell(right)}</tr>`).join('\n')}</table>
${p('&nbsp;')}
${body.map(item).join('\n')}
<table class=MsoNormalTable border=0><tr>${cell(foot.left)}${cell(foot.right)}</tr></table>
${annex.map((line) => p(escaped(line))).join('\n')}
<table class=MsoTableGrid border=1>${table(rows, (text) => p(wrapped(text)))}</table></div></body></html>`)
}
