import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { type ESTree, parseSync, Visitor } from 'vite'
import { describe, expect, test } from 'vitest'

/**
 * Switches over what has no end: words of a form, of a library, of a file. Their `default` is an answer. Every other
 * switch is over a union; the linter wants all of its members named, and this test an end that no new member passes.
 */
const open: Readonly<Record<string, string>> = {
  'compose.ts: token.type': 'the library may know other tokens, and is refused them',
  "move-routes.tsx: given['step']": 'a form may send anything',
  'read-docx.ts: known': 'a document may hold files of any name',
  'typed-text.ts: shape?.type': 'the library has many kinds of schema, and text is right for the others',
  'sign-in.ts: refusalCode(error)': 'the library may refuse for reasons of its own',
}

/** Each switch that does not end in `default: … satisfies never`, as `file: what it is over`. */
function openEnded(file: string, text: string): string[] {
  const { program, errors } = parseSync(file, text)
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`)
  const found: string[] = []
  new Visitor({
    SwitchStatement({ discriminant, cases }) {
      if (!isClosing(cases.at(-1)))
        found.push(`${basename(file)}: ${text.slice(discriminant.start, discriminant.end)}`)
    },
  }).visit(program)
  return found
}

function isClosing(last: ESTree.SwitchCase | undefined): boolean {
  const end = last?.test === null ? last.consequent.at(-1) : undefined
  const value =
    end?.type === 'ReturnStatement'
      ? end.argument
      : end?.type === 'ExpressionStatement'
        ? end.expression
        : null
  return value?.type === 'TSSatisfiesExpression' && value.typeAnnotation.type === 'TSNeverKeyword'
}

describe('every switch over a union', () => {
  const files = globSync('{src,test,bench}/**/*.{ts,tsx}')
  const found = files.flatMap((file) => openEnded(file, readFileSync(file, 'utf8')))

  test('ends in `default: return value satisfies never`, so that a new member is a compile error', () => {
    expect(files.length).toBeGreaterThan(500)
    expect(found.filter((one) => !(one in open))).toEqual([])
  })

  test('every switch said to be over what has no end is there', () => {
    expect(Object.keys(open).filter((one) => !found.includes(one))).toEqual([])
  })
})

describe('this check can fail:', () => {
  const over = (end: string) =>
    openEnded('a.tsx', `function f() { switch (it.state) { case 'held': return 1; ${end}\n} }`)
  test.each(['', "case 'released': return 2", 'default: return 2', 'default: return 2 // satisfies never'])(
    'a switch that ends in “%s”',
    (end) => {
      expect(over(end)).toEqual(['a.tsx: it.state'])
    },
  )
  test.each(['default: return it satisfies never', 'default: it satisfies never'])(
    'but not one that ends in “%s”',
    (end) => {
      expect(over(end)).toEqual([])
    },
  )
})
