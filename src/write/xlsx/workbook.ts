/** Sheets → the bytes of a workbook that can be filtered and printed as it is (ECMA-376). */
import { unzipSync, zipSync } from 'fflate'
import writeExcelFile from 'write-excel-file/universal'
import { printSetup } from './print-setup.js'
import type { PlanSheet } from './sheet.js'

/** The times in a ZIP archive are local ones: these are the same bytes everywhere. */
const DAWN = new Date(1980, 0, 1)

/** `pageOf`: `Page 1 of 3` as the header and footer codes of a spreadsheet have it. */
export async function workbookOf(sheets: readonly PlanSheet[], pageOf: string): Promise<Uint8Array> {
  const blob = await writeExcelFile(
    sheets.map(({ sheet, data, columns, headRows }) => ({
      sheet,
      data,
      columns,
      orientation: 'landscape' as const,
      stickyRowsCount: headRows,
    })),
    {
      fontFamily: 'Times New Roman',
      fontSize: 11,
      features: [printSetup(sheets, pageOf)],
    },
  ).toBlob()
  const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()))
  return zipSync(parts, { mtime: DAWN })
}
