import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const src = fileURLToPath(new URL('src/', import.meta.url))

export default defineConfig({
  // Examples import the package by its name; tests see the sources, not the last build.
  resolve: { alias: [{ find: /^bluelight\/(.*)$/, replacement: `${src}$1` }] },
  test: {
    include: ['src/**/*.test.ts', 'examples/**/*.test.ts'],
    // Those need other programs: vitest.slow.config.ts.
    exclude: ['src/**/*.slow.test.ts'],
    testTimeout: 30_000,
    // The machine has nothing else to do meanwhile.
    maxWorkers: '100%',
  },
})
