/** Parses what it is sent with the built package, and answers with what became of it. */
import { parentPort } from 'node:worker_threads'
import { PlanError, parsePlan } from '../dist/index.js'

parentPort.on('message', async (bytes) => {
  try {
    await parsePlan(bytes)
    parentPort.postMessage('plan')
  } catch (error) {
    parentPort.postMessage(error instanceof PlanError ? error.code : `FAULT ${error?.stack ?? error}`)
  }
})
