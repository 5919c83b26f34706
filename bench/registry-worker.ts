/** Parses the bench document with the agencies of the registry, or, with `empty`, without any; prints milliseconds. */
import { parsePlanText } from '../src/parse.js'
import { agencies } from '../src/registry/index.js'
import { documentText } from './document.js'

if (process.argv[2] === 'empty') (agencies as unknown[]).length = 0
const text = documentText()
const rounds = 30
const times = Array.from({ length: 2 * rounds }, () => {
  const before = process.cpuUsage().user
  parsePlanText(text)
  return (process.cpuUsage().user - before) / 1000
})
console.log(times.slice(rounds).sort((a, b) => a - b)[rounds / 2])
