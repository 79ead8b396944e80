import { describe, expect, test } from 'vitest'
import { compose } from '../../src/motions/compose.ts'
import { runsOf } from '../../src/documents/paper.ts'

const text = async (
  template: string,
  values: Parameters<typeof compose>[1],
  version: 'complete' | 'public' = 'complete',
) => {
  const { blocks } = await compose(template, values, version, {})
  return blocks.map((block) =>
    runsOf(block)
      .map((run) => run.text)
      .join(''),
  )
}

describe('what a person typed is data', () => {
  test.each([
    'Jane *D* Doe',
    '**bold**',
    '# heading',
    '{{ reference }}',
    '{% if x %}',
    '[a](b)',
    '<b>&amp;',
    '- item',
    '1. one',
    '> q',
    'a_b_c',
    '`x`',
    'https://x.example',
    'A & B “C” § 4',
    '\\*',
  ])('%s stays as it is', async (typed) => {
    const { blocks } = await compose('¶ See {{ it }}.', { it: { text: typed } }, 'complete', {})
    expect(blocks).toEqual([{ kind: 'paragraph', number: 1, runs: [{ text: `See ${typed}.` }] }])
  })
  test('a template that asks for a value nobody gave is an error, not an empty text', async () => {
    await expect(compose('¶ {{ nobody }}', {}, 'complete', {})).rejects.toThrow()
  })
  test('a missing answer stays a gap that names its question', async () => {
    const { blocks } = await compose('¶ See {{ it }}.', { it: { gap: 'room' } }, 'complete', {})
    expect(blocks[0] && runsOf(blocks[0])[1]).toEqual({ text: '', gap: 'room' })
  })
})

describe('the public version', () => {
  const template = '¶ She is ⟪a victim of {{ crime }}⟫, and {{ fact }} {{ open }}.'
  const values = {
    crime: { text: 'abuse' },
    fact: { text: 'afraid', aboutChild: true },
    open: { text: 'so it is said' },
  }
  test('leaves out what the template and the values say about the child', async () => {
    expect(await text(template, values, 'public')).toEqual([
      'She is [REDACTED], and [REDACTED] so it is said.',
    ])
  })
  test('the complete version holds all of it', async () => {
    expect(await text(template, values)).toEqual(['She is a victim of abuse, and afraid so it is said.'])
  })
  test('redactions side by side are one, so that their number tells nothing', async () => {
    const side = '⟪{{ a }}⟫ {{ b }} ⟪*See* {{ a }}⟫'
    const both = { a: { text: 'x' }, b: { text: 'y', aboutChild: true } }
    expect(await text(side, both, 'public')).toEqual(['[REDACTED]'])
  })
  test('a template that forgets to close ⟪ is an error', async () => {
    await expect(compose('¶ ⟪x', {}, 'public', {})).rejects.toThrow()
  })
})

test('numbered paragraphs run on across headings, lists are lettered anew', async () => {
  const { blocks } = await compose('# T\n\n¶ a\n\n- x\n- y\n\n## H\n\n¶ b\n\n- z\n', {}, 'complete', {})
  expect(
    blocks.map((block) =>
      block.kind === 'item' ? block.letter : block.kind === 'paragraph' ? block.number : block.kind,
    ),
  ).toEqual([1, 'a', 'b', 'heading', 2, 'a'])
})
