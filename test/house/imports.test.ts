import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Edges, type House, staleEdges, wrongArrows } from './arrows.ts'
import { importsOf } from './source.ts'

const src = new URL('../../src/', import.meta.url).pathname

function thisHouse(): House {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name))
  return new Map(
    files.toSorted().map((name) => [name.replaceAll('\\', '/'), readFileSync(join(src, name), 'utf8')]),
  )
}

describe('the rooms of this house', () => {
  test('no import points the wrong way', () => {
    expect(wrongArrows(thisHouse())).toEqual([])
  })
  test('every file said to stand at an edge is there', () => {
    expect(staleEdges(thisHouse())).toEqual([])
  })
})

const none: Edges = { keeping: [], speakingHttp: [], commonGround: [], handingOver: [], programs: [] }
const house = (files: Record<string, string>, edges: Partial<Edges> = {}) =>
  wrongArrows(new Map(Object.entries(files)), { ...none, ...edges })

describe('an arrow that points the wrong way is found:', () => {
  test('a rule that imports the database', () => {
    expect(house({ 'deadlines/due.ts': "import { eq } from 'drizzle-orm'" })).toEqual([
      'deadlines/due.ts (domain) imports drizzle-orm',
    ])
  })
  test('a rule that imports a store, even in several lines, even its types alone', () => {
    const files = {
      'deadlines/store.ts': '',
      'deadlines/due.ts': "import type {\n  Row,\n} from './store.ts'",
    }
    expect(house(files)).toEqual(['deadlines/due.ts (domain) imports deadlines/store.ts (store)'])
  })
  test('a rule that loads a library only when it is called', () => {
    expect(house({ 'motions/write.ts': "const d = await import('docx')" })).toHaveLength(1)
  })
  test.each(['Date.now()', 'new Date()', 'process.env.TZ', "fetch('https://court.example')"])(
    'a rule that asks %s',
    (words) => {
      expect(house({ 'deadlines/due.ts': `export const due = () => ${words}` })).toHaveLength(1)
    },
  )
  test('a page that imports a store', () => {
    const files = { 'cases/store.ts': '', 'cases/case-page.tsx': "import { cases } from './store.ts'" }
    expect(house(files)).toHaveLength(1)
  })
  test('a page that knows the request', () => {
    expect(house({ 'cases/case-page.tsx': "import type { Context } from 'hono'" })).toHaveLength(1)
  })
  test('a route that imports the tables or a page of another room', () => {
    const files = {
      'cases/tables.ts': '',
      'cases/case-page.tsx': '',
      'feeds/routes.tsx':
        "import { a } from '../cases/tables.ts'\nimport { b } from '../cases/case-page.tsx'",
    }
    expect(house(files)).toHaveLength(2)
  })
  test('a table that imports a store', () => {
    expect(house({ 'cases/store.ts': '', 'cases/tables.ts': "import './store.ts'" })).toHaveLength(1)
  })
  test('a store that imports a page', () => {
    expect(house({ 'cases/case-page.tsx': '', 'cases/store.ts': "import './case-page.tsx'" })).toHaveLength(1)
  })
  test('a room that imports the app or an entry', () => {
    const files = { 'app.ts': '', 'node.ts': '', 'cases/store.ts': "import '../app.ts'\nimport '../node.ts'" }
    expect(house(files)).toHaveLength(2)
  })
  test('two files that import each other, through a third or by handing on', () => {
    const files = {
      'law/a.ts': "import { b } from './b.ts'",
      'law/b.ts': "export * from './c.ts'",
      'law/c.ts': "import { a } from './a.ts'",
    }
    expect(house(files)).toEqual(['a round of imports: law/a.ts → law/b.ts → law/c.ts → law/a.ts'])
  })
  test.each([
    'export const days = (n: number) => n * 7',
    'export function days() {}',
    'export const days = leap ? 29 : 28',
    'export const days = new Map()',
  ])('law that is not data: %s', (text) => {
    expect(house({ 'jurisdictions/us-federal/rules.ts': text })).toHaveLength(1)
  })
  test('law that imports more than the form it has to have', () => {
    const files = {
      'law/rule.ts': '',
      'jurisdictions/canada/rules.ts': "import { check } from '../../law/rule.ts'",
    }
    expect(house(files)).toHaveLength(1)
  })
  test('a file that is not there', () => {
    expect(house({ 'law/a.ts': "import { b } from './b.ts'" })).toEqual([
      'law/a.ts imports law/b.ts, which is not there',
    ])
  })
  test('a name on the list of edges that no file bears', () => {
    expect(
      staleEdges(new Map([['demo/courts.ts', '']]), {
        ...none,
        keeping: ['cases/gone.ts'],
        programs: ['demo/'],
      }),
    ).toEqual(['cases/gone.ts'])
  })
})

describe('an arrow that points the right way is left alone:', () => {
  test('entry to app to routes to page and store, store to tables, all of them to rules', () => {
    const files = {
      'node.ts': "import { createApp } from './app.ts'\nimport 'node:fs'",
      'app.ts': "import { Hono } from 'hono'\nimport { cases } from './cases/routes.tsx'",
      'cases/routes.tsx': "import { P } from './case-page.tsx'\nimport { s } from './store.ts'",
      'cases/case-page.tsx': "import type { Row } from './store.ts'\nimport { c } from './caption.ts'",
      'cases/store.ts': "import { t } from './tables.ts'\nimport { c } from './caption.ts'",
      'cases/tables.ts':
        "import { users } from '../access/tables.ts'\nimport { text } from 'drizzle-orm/sqlite-core'",
      'access/tables.ts': '',
      'cases/caption.ts': "import { rules } from '../jurisdictions/canada/rules.ts'",
      'jurisdictions/canada/rules.ts':
        "import type { Rule } from '../../law/rule.ts'\nexport const rules = [{ says: 'if a child (under 14)?' }] satisfies Rule[]",
      'law/rule.ts': "import * as v from 'valibot'",
    }
    expect(house(files)).toEqual([])
  })
  test('a file on the list of edges', () => {
    const files = {
      'audit/act.ts': "import { sql } from 'drizzle-orm'",
      'cases/store.ts': "import '../audit/act.ts'",
    }
    expect(house(files, { keeping: ['audit/act.ts'] })).toEqual([])
  })
  test('two files that know each other’s types', () => {
    const files = {
      'law/a.ts': "import type { B } from './b.ts'",
      'law/b.ts': "import type { A } from './a.ts'",
    }
    expect(house(files)).toEqual([])
  })
  test('a command that its list loads only when it is called', () => {
    const files = {
      'commands/list.ts': "const all = { serve: () => import('./serve.ts') }",
      'commands/serve.ts': "import { fail } from './list.ts'",
    }
    expect(house(files, { programs: ['commands/'] })).toEqual([])
  })
  test('words in a comment or a string', () => {
    const text =
      "// import { x } from 'hono'\n/* fetch('y') */\nexport const says = ['Ask process.env, or new Date()', new Date('2026-09-14')]"
    expect(house({ 'law/a.ts': text })).toEqual([])
  })
})

test('every form of import is read', () => {
  const text = [
    "import a from 'one'",
    "import { type B, c } from 'two'",
    "import type { D } from 'three'",
    "import type E from 'four'",
    "import 'five'",
    "export { f } from 'six'",
    "export type { G } from 'seven'",
    "export * from 'eight'",
    "const h = await import('nine')",
    "import * as i from 'ten'",
    'import j from "eleven"',
    "import k, {\n  l, // the last\n} from 'twelve'",
    "export const says = 'from thirteen'",
  ].join('\n')
  expect(importsOf(text).map((one) => `${one.when}: ${one.from}`)).toEqual([
    'start: one',
    'start: two',
    'types: three',
    'types: four',
    'start: five',
    'start: six',
    'types: seven',
    'start: eight',
    'start: ten',
    'start: eleven',
    'start: twelve',
    'call: nine',
  ])
})
