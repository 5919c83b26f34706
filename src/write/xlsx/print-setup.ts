/**
 * What makes a sheet print readably without touching anything, and the filter of its header (ECMA-376 part 1, 18.3):
 * as wide as an A4 page in landscape, the header again on each page, numbered pages.
 */
import type { Feature } from 'write-excel-file/universal'
import {
  getCellAddress,
  getSelfClosingTagMarkup,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from 'write-excel-file/utility'
import type { PlanSheet } from './sheet.js'

export function printSetup(sheets: readonly PlanSheet[], pageOf: string): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => printable(xml, sheets[sheetIndex], pageOf),
        },
        'xl/workbook.xml': {
          transform: (xml) => xml.replace(/<definedNames ?\/>/, () => definedNames(sheets)),
        },
      },
    },
  }
}

function printable(xml: string, sheet: PlanSheet | undefined, pageOf: string): string {
  if (!sheet) return xml
  const footer = `<headerFooter><oddFooter>${sanitizeTextContent(`&L&A&R${pageOf}`)}</oddFooter></headerFooter>`
  const setup = { paperSize: 9, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 }
  const margins = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 }
  return xml
    .replace(/<worksheet[^<>]*>/, (tag) => `${tag}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
    .replace('</sheetData>', `</sheetData>${getSelfClosingTagMarkup('autoFilter', { ref: filterRange(sheet) })}`)
    .replace(/<pageMargins[^<>]*>/, getSelfClosingTagMarkup('pageMargins', margins))
    .replace(/<pageSetup[^<>]*>/, getSelfClosingTagMarkup('pageSetup', setup) + footer)
}

function filterRange({ headRows, rows, columns }: PlanSheet): string {
  return `${getCellAddress(headRows - 1, 0)}:${getCellAddress(rows - 1, columns.length - 1)}`
}

/** The rows that are printed on each page, and the range of the filter, which Excel keeps under a hidden name. */
function definedNames(sheets: readonly PlanSheet[]): string {
  const absolute = (range: string) => range.replace(/([A-Z]{1,3})(\d{1,7})/g, '$$$1$$$2')
  const names = sheets.map((sheet, i) => {
    const name = sanitizeTextContent(`'${sheet.sheet.replaceAll("'", "''")}'!`)
    const define = (defined: string, range: string, hidden = '') =>
      `<definedName name="${sanitizeAttributeValue(defined)}" localSheetId="${i}"${hidden}>${name}${range}</definedName>`
    return (
      define('_xlnm._FilterDatabase', absolute(filterRange(sheet)), ' hidden="1"') +
      define('_xlnm.Print_Titles', `$${sheet.headRows}:$${sheet.headRows}`)
    )
  })
  return `<definedNames>${names.join('')}</definedNames>`
}
