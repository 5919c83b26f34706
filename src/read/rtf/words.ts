/** Control words of RTF by what they do here (Rich Text Format Specification 1.9.1). */

/** Groups that hold no text of the document. */
export const SILENT = new Set(
  `stylesheet colortbl info pict listtable listoverridetable revtbl rsidtbl xmlnstbl themedata colorschememapping
   latentstyles datastore datafield pn pnseclvl nonshppict sp shprslt result filetbl generator bkmkstart bkmkend
   do ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn mmathPr nonesttables private object annotation atnid atnauthor atndate atnref`.split(
    /\s+/,
  ),
)

/** Starred groups that hold text all the same; of other starred groups a reader knows nothing. */
export const STARRED_TEXT = new Set(['shpinst', 'nesttableprops', 'footnote', 'fldrslt', 'shptxt', 'ud', 'fldinst'])

/** Groups whose text is furniture: running heads and feet. */
export const EDGES = new Set('header headerl headerr headerf footer footerl footerr footerf'.split(' '))

/** Words that stand for one character. */
export const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  lbr: '\n',
  emdash: '—',
  endash: '–',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  '~': '\u00a0',
  _: '-',
  '-': '\u00AD',
}

/** Code pages of the character sets that fonts name. */
const CODE_PAGES: Readonly<Record<number, string>> = {
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
}

/** The encoding of a character set (`\fcharset163`); null for the one of the whole file. */
export const encodingOfCharset = (charset: number): string | null =>
  CODE_PAGES[charset] ?? (charset === 0 ? 'windows-1252' : null)

/** The encoding of a code page (`\ansicpg1258`). */
export const encodingOfCodePage = (page: number): string =>
  ({ 932: 'shift_jis', 936: 'gbk', 949: 'euc-kr', 950: 'big5', 65001: 'utf-8', 874: 'windows-874' })[page] ??
  (page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252')
