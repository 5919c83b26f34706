/**
 * Complex fields (ECMA-376 part 1, 17.16.18): `begin` code `separate` result `end`, nested and over several
 * paragraphs. Only results are text.
 */
export class Fields {
  private readonly open: { code: string; result: boolean }[] = []
  private listed = false

  /** Takes a `w:fldChar`. */
  mark(type: string | undefined): void {
    if (type === 'begin') this.open.push({ code: '', result: false })
    else if (type === 'end') this.open.pop()
    else if (type === 'separate') {
      const field = this.open[this.open.length - 1]
      if (field) field.result = true
      this.listed ||= this.inListing()
    }
  }

  /** Takes a piece of a field code. */
  instruct(code: string): void {
    const field = this.open[this.open.length - 1]
    if (field && !field.result) field.code += code
  }

  /** True where characters are printed. */
  get visible(): boolean {
    return this.open.every((field) => field.result)
  }

  /** True if the paragraph holds part of a table of contents, of figures or of an index. */
  get listing(): boolean {
    return this.listed
  }

  private inListing(): boolean {
    return this.open.some((field) => /^\s*(?:TOC|INDEX|TOA)(?![A-Z])/i.test(field.code))
  }

  /** A field whose code is not closed by the end of its paragraph is broken: what follows is text again. */
  endParagraph(): void {
    this.listed = this.inListing()
    while (this.open.length > 0 && !this.open[this.open.length - 1]?.result) this.open.pop()
  }
}
