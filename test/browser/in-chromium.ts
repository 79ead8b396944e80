import { type Browser, chromium } from 'playwright-core'
import { afterAll, describe, inject } from 'vitest'

let running: Promise<Browser> | null = null

/** A `describe` whose tests run when there is a Chromium and are skipped when there is none. */
export const inChromium = describe.skipIf(inject('chromium') === null)

/** The browser of this test file, started at the first call and closed after the last test. */
export function browser(): Promise<Browser> {
  running ??= chromium.launch({
    executablePath: inject('chromium') ?? '',
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  })
  return running
}

afterAll(async () => {
  await (await running)?.close()
})
