import { availableParallelism } from 'node:os'
import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

const all = 'test/**/*.test.{ts,tsx}'
const onBothRuntimes = 'test/**/*.both.test.{ts,tsx}'
const inABrowser = 'test/browser/**/*.test.{ts,tsx}'

export default defineConfig({
  test: {
    // Many databases, browsers and runtimes share the machine; a slow test is not a wrong one.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    globalSetup: ['test/global-setup.ts'],
    // Left to itself vitest leaves one core idle, which on two cores is half the machine.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // One process, and one Workers runtime, for many files: each test makes its own office, and no module keeps one.
    isolate: false,
    projects: [
      { extends: true, test: { name: 'node', include: [all], exclude: [inABrowser] } },
      {
        extends: true,
        plugins: [cloudflareTest({ wrangler: { configPath: './wrangler.toml' } })],
        test: { name: 'workers', include: [onBothRuntimes] },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: [inABrowser],
          globalSetup: ['test/browser/global-setup.ts'],
          // A file opens a browser and closes it.
          isolate: true,
        },
      },
    ],
  },
})
