/** What a worker thread runs. */
export { convertBytes as default } from './conversion.js'
