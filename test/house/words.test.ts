import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const read = (name: string) => readFileSync(name, 'utf8')

describe('what the README tells', () => {
  test('every picture and file it points to is there', () => {
    const named = [...read('README.md').matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((found) => found[1] ?? '')
    expect(named.length).toBeGreaterThan(1)
    expect(named.filter((name) => !existsSync(name))).toEqual([])
  })
  test('every npm command it names exists', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    const named = [...read('README.md').matchAll(/npm run (?:-s )?([a-z:]+)/g)].map((found) => found[1] ?? '')
    expect(named.length).toBeGreaterThan(3)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })
})
