/** Property tests try the same cases in each run; `SEED=17 npx vitest run` tries others. */
import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) })
