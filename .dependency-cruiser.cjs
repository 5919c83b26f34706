/**
 * The import rule of the house: one way leads from bytes to outputs, and imports go down it only.
 * `plan`, `source`, `tree` and `error` are the words that the rooms share.
 */
const shared = '^src/((plan|source|tree|error)\\.ts$|plan/)'
const builtin = '^(node:)?[a-z/_]+$'
/** The readers that need a library, and the libraries. */
const formatReaders = '^src/read/(markdown|html|docx|doc|rtf|pdf)[./-]'
/** The writers that need a library, and the libraries; `fflate` is shared with the readers. */
const formatWriters = '^src/write/(csv|xlsx|parquet)[./-]'
const writerLibraries = 'node_modules/(csv-stringify|write-excel-file|hyparquet)'

const formatLibraries = 'node_modules/(remark|mdast|micromark|htmlparser2|fflate|saxes|mammoth|pdfjs|@napi-rs)'

/** A room may import itself, the shared words and the rooms named here. */
const room = (name, ...below) => ({
  name: `${name}-imports-only-what-lies-below`,
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: { path: '^src/', pathNot: [shared, `^src/${name}/`, ...below.map((other) => `^src/${other}(/|\\.ts$)`)] },
})

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    room('registry'),
    room('text'),
    room('read', 'text'),
    room('grammar', 'text', 'registry'),
    room('outline', 'text', 'grammar'),
    room('facts', 'grammar', 'registry', 'text'),
    room('corpus', 'parse', 'facts', 'grammar', 'registry', 'text'),
    room('write', 'grammar'),
    room('cli', 'corpus', 'write', 'parse'),
    {
      name: 'parse-is-a-preset',
      severity: 'error',
      from: { path: '^src/parse\\.ts$' },
      to: { path: '^src/', pathNot: [shared, '^src/(read|outline|facts)/', '^src/compile\\.ts$'] },
    },
    {
      name: 'the-plan-is-compiled-from-the-tree-alone',
      severity: 'error',
      from: { path: '^src/compile\\.ts$' },
      to: { path: '^src/', pathNot: [shared, '^src/printed\\.ts$'] },
    },
    {
      name: 'shared-words-stand-alone',
      severity: 'error',
      from: { path: shared },
      to: { path: '^src/', pathNot: [shared] },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'format-libraries-only-in-their-reader',
      severity: 'error',
      from: { pathNot: [formatReaders, formatWriters] },
      to: { path: formatLibraries, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'writer-libraries-only-in-their-writer',
      severity: 'error',
      from: { pathNot: formatWriters },
      to: { path: writerLibraries, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'writers-load-when-their-format-is-asked-for',
      comment: 'Importing the package must cost nothing for the formats that are not written.',
      severity: 'error',
      from: { pathNot: '^src/(write/|cli/[a-z]+-workbook\\.ts$)' },
      to: {
        path: '^src/write/',
        pathNot: '^src/write/((formats|columns|options)\\.ts$|words/)',
        dynamic: false,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'writers-are-loaded-by-their-row-only',
      severity: 'error',
      from: { pathNot: [formatWriters, '^src/cli/[a-z]+-workbook\\.ts$'] },
      to: { path: formatWriters, dynamic: false, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'readers-load-when-their-format-comes-in',
      comment: 'Importing the package or parsing text must cost nothing for the other formats.',
      severity: 'error',
      from: { pathNot: formatReaders },
      to: { path: formatReaders, dynamic: false, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'schemas-are-not-needed-to-parse',
      comment: 'zod takes longer to load than a plan takes to parse.',
      severity: 'error',
      from: { pathNot: '^src/(plan/|(plan|registry/schema)\\.ts$)' },
      to: { path: 'node_modules/zod', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'schemas-are-imported-as-types',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(plan/|(plan|index|cli/plan-file)\\.ts$)' },
      to: { path: '^src/(plan/|(plan|registry/schema)\\.ts$)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'files-only-in-the-command-line',
      comment: 'The library runs in a browser too; other programs are asked only where there is Node.js.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli/|read/doc/soffice\\.ts$|read/pdf/scan/tesseract\\.ts$)' },
      to: { path: builtin, dependencyTypes: ['core'] },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
}
