import { defineConfig } from 'vitest/config'

// Tests that ask other programs: those of `.ci/tshark`.
export default defineConfig({
  test: { include: ['src/**/*.slow.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
})
