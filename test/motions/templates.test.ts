import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { generatedTemplates } from '../../src/motions/generate-templates.ts'

test('the templates in the program are those in the folder', () => {
  const file = new URL('../../src/generated/templates.ts', import.meta.url)
  expect(readFileSync(file, 'utf8')).toBe(generatedTemplates())
})
