/** The worker thread of `src/cli/batch`, run from the TypeScript source: a thread does not inherit what reads that. */
import { register } from 'tsx/esm/api'

register()
const { default: convertBytes } = await import('../src/cli/batch/worker.ts')
export default convertBytes
