/** Words that stand for what was said above them: `như trên`, `nt`, `"`. */
import { foldKey } from './fold.js'

const DITTO = /^(?:(?:-|–) ?)?(?:như trên|như mục trên|nt|n\.t\.?|"|''|″|\/\/|-?\/\/-?)(?: ?(?:-|–))?\.?$/u
const LONGEST = 40

/** Whether a cell or the value of a label says nothing but that it is the one above. */
export function isDitto(text: string): boolean {
  return text.length <= LONGEST && DITTO.test(foldKey(text))
}
