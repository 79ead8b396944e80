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
    projects: [
      { extends: true, test: { name: 'node', include: [all], exclude: [inABrowser] } },
      {
        extends: true,
        plugins: [cloudflareTest({ wrangler: { configPath: './wrangler.toml' } })],
        test: { name: 'workers', include: [onBothRuntimes] },
      },
      {
        extends: true,
        test: { name: 'browser', include: [inABrowser], globalSetup: ['test/browser/global-setup.ts'] },
      },
    ],
  },
})
