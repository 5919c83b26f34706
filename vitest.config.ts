import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/seed.ts'],
    // Never the measure of a test: what takes seconds alone may take minutes beside other work.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Concurrent tests start processes; more of them than processors would only measure each other.
    maxConcurrency: 2,
    coverage: { include: ['src/**/*.ts'], reporter: ['text-summary', 'json-summary'] },
  },
})
