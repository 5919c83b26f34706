import { conformance, fixture } from './conformance.js'
import {
  anchoredBelowFile,
  boxedFile,
  cutTableFile,
  headedFile,
  officeFile,
  styledFile,
  tabbedFile,
  trackedFile,
} from './read/docx/office.js'
import { automaticNumbers, embeddedPageFile, typedNumbers } from './read/docx/render.js'
import { archivedPage, lawSitePage, mailPiece, preformattedPage, wordPage } from './read/html/render.js'
import { blocksPage, libraryPage, outlookMail, portalPage } from './read/html/sites.js'
import { rtf } from './read/rtf/render.js'

const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII']
const inWideSigns = (line: string): string =>
  line
    .replace(/^(?:VI{0,3}|I{1,3}|IV)(?=\.)/, (label) => String.fromCodePoint(0x2160 + NUMERALS.indexOf(label)))
    .replace(/\d/g, (figure) => String.fromCodePoint(0xff10 + Number(figure)))
const setOffByTabs = (line: string): string =>
  line.includes('\t') ? line : `\t${line.replace(/^([IVX]+\.|\d+\.|[a-zđ]\)|-) /, '$1\t')}`

conformance('plain text', ({ lines }) => ({
  bytes: new TextEncoder().encode(`${lines.join('\n')}\n`),
  sameText: true,
}))
conformance('a scrape of a law site, its title in capitals', ({ lines, body }) => ({
  bytes: fixture('-scrape.txt'),
  lines: lines.map((line) => (line === body[1] ? line.toUpperCase() : line)),
}))
conformance('text out of a PDF', () => ({ bytes: fixture('-wrapped.txt') }))
conformance('Markdown', () => ({ bytes: fixture('-pages.md') }))
conformance('a Word document with typed numbers', (plan) => ({ bytes: typedNumbers(plan), sameText: true }))
conformance('a Word document with automatic numbers', (plan) => ({ bytes: automaticNumbers(plan), sameText: true }))
conformance('a Word document as an office leaves it', (plan) => ({ bytes: officeFile(plan) }))
conformance('a Word document with tracked changes', (plan) => ({ bytes: trackedFile(plan), sameText: true }))
conformance('a Word document numbered by its styles', (plan) => ({ bytes: styledFile(plan), sameText: true }))
conformance('a Word document with letterhead and signature in boxes', (plan) => ({ bytes: boxedFile(plan) }))
conformance('a Word document with letterhead and signature set by tabs', (plan) => ({ bytes: tabbedFile(plan) }))
conformance('a Word document whose letterhead hangs below its title', (plan) => ({ bytes: anchoredBelowFile(plan) }))
conformance('a Word document with its letterhead in the header', (plan) => ({ bytes: headedFile(plan) }))
conformance('a Word document with a table cut in two', (plan) => ({ bytes: cutTableFile(plan) }))
conformance('a page of a law site', (plan) => ({ bytes: lawSitePage(plan) }))
conformance('a page saved from Word', (plan) => ({ bytes: wordPage(plan) }))
conformance('a page of a library of laws', (plan) => ({ bytes: libraryPage(plan) }))
conformance('a page that sets its paragraphs in blocks', (plan) => ({ bytes: blocksPage(plan) }))
conformance('a portal whose page is a table', (plan) => ({ bytes: portalPage(plan) }))
conformance('a mail out of Word', (plan) => ({ bytes: outlookMail(plan) }))
conformance('an e-mail', (plan) => ({ bytes: mailPiece(plan) }))
conformance('a page in one file', (plan) => ({ bytes: archivedPage(plan) }))
conformance('a page that keeps the lines of the text', (plan) => ({ bytes: preformattedPage(plan) }))
conformance('a Word document that a program made of a page', (plan) => ({ bytes: embeddedPageFile(plan) }))
conformance('a text that a mail quotes', ({ lines }) => ({
  bytes: new TextEncoder().encode(`${lines.map((line) => `> ${line}`).join('\n')}\n`),
}))
conformance('a text with wide signs and numerals of one sign', ({ lines }) => ({
  bytes: new TextEncoder().encode(`${lines.map(inWideSigns).join('\n')}\n`),
}))
conformance('a text whose labels and paragraphs are set off by tabs', ({ lines }) => ({
  bytes: new TextEncoder().encode(`${lines.map(setOffByTabs).join('\n')}\n`),
}))
conformance('a text with breaks of lines alone', ({ lines }) => ({
  bytes: new TextEncoder().encode(lines.join('\u2028')),
}))
conformance('RTF', (plan) => ({ bytes: rtf(plan) }))
