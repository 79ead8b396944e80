import type { TestProject } from 'vitest/node'
import { findChromium, howToGetChromium } from './find-chromium.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of a Chromium, or null: then the tests in a browser are skipped. */
    chromium: string | null
  }
}

/** Finds a browser once for the run. Without one the tests are skipped, unless ANTEROOM_REQUIRE_BROWSER is 1. */
export default function setup(project: TestProject): void {
  const path = findChromium()
  project.provide('chromium', path)
  if (path) return
  if (process.env['ANTEROOM_REQUIRE_BROWSER'] === '1') throw new Error(howToGetChromium)
  console.warn(`\nSkipping the tests in a browser. ${howToGetChromium}\n`)
}
