/** The worker thread of `src/cli/batch`, run from the TypeScript source: a thread does not inherit what reads that. */
import { register } from 'tsx/esm/api'

register()
const { default: work } = await import('../src/cli/batch/worker.ts')
export default work
