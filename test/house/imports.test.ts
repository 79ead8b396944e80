import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Edges, type House, staleEdges, wrongArrows } from './arrows.ts'
import { crowded, type Exception, needless, wrongBetween } from './between-rooms.ts'
import { forGood } from './exceptions.ts'
import { importsOf, literalsIn } from './source.ts'

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
  test('a room looks only down, and at nothing that another room keeps to itself', () => {
    expect(wrongBetween(thisHouse(), forGood)).toEqual([])
  })
  test('no exception has outlived its need', () => {
    expect(needless(thisHouse(), forGood)).toEqual([])
  })
  test('no folder is crowded', () => {
    expect(crowded(thisHouse())).toEqual([])
  })
})

const none: Edges = {
  keeping: [],
  speakingHttp: [],
  commonGround: [],
  handingOver: [],
  programs: [],
  lookingUp: [],
}
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

const low: readonly { floor: number; rooms: readonly string[] }[] = [
  { floor: 2, rooms: ['app.ts', 'desk'] },
  { floor: 1, rooms: ['feeds', 'motions', 'contact'] },
  { floor: 0, rooms: ['cases', 'audit'] },
]
const between = (files: Record<string, string>, exceptions: readonly Exception[] = []) =>
  wrongBetween(new Map(Object.entries(files)), exceptions, low)

describe('between rooms, an arrow that points the wrong way is found:', () => {
  test('a room that looks up, even at a type', () => {
    const files = { 'feeds/reach.ts': '', 'cases/store.ts': "import type { R } from '../feeds/reach.ts'" }
    expect(between(files)).toEqual(['cases/store.ts looks up at feeds/reach.ts'])
  })
  test('two rooms of a floor that look at each other, also through a third', () => {
    const files = {
      'feeds/a.ts': "import '../motions/b.ts'",
      'motions/b.ts': "import '../contact/c.ts'",
      'contact/c.ts': "import type { A } from '../feeds/a.ts'",
    }
    expect(between(files)).toHaveLength(3)
    const one = { from: 'contact/', to: 'feeds/', because: 'it is being rewritten' }
    expect(between(files, [one])).toEqual([])
  })
  test('a file that imports the tables, a page or the routes of another room', () => {
    const files = {
      'cases/tables.ts': '',
      'cases/case-page.tsx': '',
      'cases/routes.tsx': '',
      'feeds/store.ts': "import '../cases/tables.ts'",
      'feeds/routes.tsx': "import '../cases/case-page.tsx'\nimport '../cases/routes.tsx'",
    }
    expect(between(files)).toEqual([
      'feeds/store.ts imports cases/tables.ts: the tables of another room',
      'feeds/routes.tsx imports cases/case-page.tsx: the page of another room',
      'feeds/routes.tsx imports cases/routes.tsx: the routes of another room',
    ])
  })
  test('raw SQL that names a table of another room, in a template or in quotes', () => {
    const files = {
      'cases/tables.ts': "sqliteTable('court_case', {})",
      'feeds/reach.ts': 'const a = sql`select 1 from ${x} join court_case c on true`',
      'feeds/store.ts': "const b = 'update court_case set version = 2'",
    }
    expect(between(files)).toEqual([
      'feeds/reach.ts names court_case in SQL, which is cases/tables.ts',
      'feeds/store.ts names court_case in SQL, which is cases/tables.ts',
    ])
  })
  test('a room without a floor', () => {
    expect(between({ 'attic/box.ts': '' })).toEqual(['attic stands on no floor'])
  })
  test('an exception that nothing needs any more', () => {
    const files = { 'feeds/reach.ts': '', 'cases/store.ts': "import '../feeds/reach.ts'" }
    const needed = { from: 'cases/', to: 'feeds/', because: 'a reason' }
    const stale = { from: 'cases/', to: 'motions/', because: 'a reason' }
    expect(needless(new Map(Object.entries(files)), [needed, stale], low)).toEqual([stale])
  })
  test('a folder with more files than allowed', () => {
    const files = new Map(['law/a.ts', 'law/b.ts', 'law/deep/c.ts'].map((file) => [file, '']))
    expect(crowded(files, 1)).toEqual(['law holds 2 files'])
  })
})

describe('between rooms, an arrow that points the right way is left alone:', () => {
  test('down, to one side, to the parts of a lower room, from table to table, and from the app to routes', () => {
    const files = {
      'app.ts': "import './feeds/routes.tsx'",
      'desk/case-page.tsx': "import '../cases/case-part.tsx'",
      'feeds/routes.tsx': "import '../motions/store.ts'",
      'feeds/tables.ts': "import '../cases/tables.ts'",
      'motions/store.ts': "import '../cases/store.ts'",
      'cases/store.ts': '',
      'cases/tables.ts': '',
      'cases/case-part.tsx': '',
    }
    expect(between(files)).toEqual([])
  })
  test('raw SQL over own tables and over views of rooms below, and words that only sound like SQL', () => {
    const files = {
      'cases/tables.ts': "sqliteTable('court_case', {})",
      'cases/views.ts': "sqliteView('court_case_view')",
      'cases/store.ts': 'sql`select 1 from court_case`',
      'feeds/reach.ts': 'sql`select 1 from court_case_view`',
      'feeds/words.ts': "const says = 'Taken over from court_case'",
    }
    expect(between(files)).toEqual([])
  })
})

test('what stands in quotes is read, one template within another too', () => {
  const text = "const a = `x ${y ? `in ${'deep'} it` : \"\"} z` // 'no'\nconst b = 'b'"
  expect(literalsIn(text)).toEqual(['deep', 'in   it', '', 'x   z', 'b'])
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
