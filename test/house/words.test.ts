import { existsSync, globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { floors } from './floors.ts'

const read = (name: string) => readFileSync(name, 'utf8')
const linked = (text: string) =>
  [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((found) => found[1] ?? '')
const commands = (text: string) =>
  [...text.matchAll(/npm run (?:-s )?([a-z:]+)/g)].map((found) => found[1] ?? '')

describe('what the README tells', () => {
  test('every picture and file it points to is there', () => {
    const named = linked(read('README.md'))
    expect(named.length).toBeGreaterThan(1)
    expect(named.filter((name) => !existsSync(name))).toEqual([])
  })
  test.each(['README.md', 'CONTRIBUTING.md'])('every npm command that %s names exists', (file) => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    const named = commands(read(file))
    expect(named.length).toBeGreaterThan(2)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })
})

describe('what ARCHITECTURE.md tells', () => {
  const text = read('ARCHITECTURE.md')
  const quoted = (line: string) => [...line.matchAll(/`([^`\n]+)`/g)].map((found) => found[1] ?? '')

  test('its floors are those that the house is held to', () => {
    const rows = text.split('\n').flatMap((line) => {
      const [, floor, rooms] = /^\| (\d+) +\| ([^|]+)\|/.exec(line) ?? []
      return floor && rooms ? [{ floor: Number(floor), rooms: quoted(rooms) }] : []
    })
    expect(rows).toEqual(floors)
  })
  test('every path it names exists', () => {
    const named = quoted(text).filter((name) => /^(src|test|drizzle|templates)\/|\.(md|tsx?)$/.test(name))
    const paths = named.filter((name) => name.includes('/') && !name.includes(' '))
    expect(paths.length).toBeGreaterThan(25)
    expect(paths.filter((path) => globSync(path.replaceAll(/<[^>]+>/g, '*')).length === 0)).toEqual([])
  })
  test('it can be read in one sitting', () => {
    expect(text.split('\n').length).toBeLessThanOrEqual(150)
  })
})
