import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  chainHash,
  findFault,
  firstHash,
  type RecordedLine,
  type UnsealedLine,
} from '../../src/audit/chain.ts'

const deed = fc.record({
  at: fc.nat(),
  actor: fc.string(),
  role: fc.constantFrom('coordinator', 'prosecutor', 'advocate', 'administrator', 'office'),
  did: fc.string(),
  aboutKind: fc.string(),
  aboutId: fc.string(),
  caseId: fc.option(fc.string()),
  facts: fc.string(),
})
const deeds = fc.array(deed, { minLength: 1, maxLength: 12 })

async function sealed(all: readonly Omit<UnsealedLine, 'seq' | 'previousHash'>[]): Promise<RecordedLine[]> {
  const lines: RecordedLine[] = []
  for (const [i, one] of all.entries()) {
    const line = { ...one, seq: i + 1, previousHash: lines.at(-1)?.hash ?? firstHash }
    lines.push({ ...line, hash: await chainHash(line) })
  }
  return lines
}

const fields = [
  'seq',
  'at',
  'actor',
  'role',
  'did',
  'aboutKind',
  'aboutId',
  'caseId',
  'facts',
  'previousHash',
  'hash',
] as const satisfies readonly (keyof RecordedLine)[]

describe('the chain of the record', () => {
  test('whatever was done, a record nobody touched is whole', () =>
    fc.assert(
      fc.asyncProperty(deeds, async (all) => {
        expect(await findFault(await sealed(all), null)).toBeNull()
      }),
    ))

  test('whichever single field of whichever line is changed, a fault is found', () =>
    fc.assert(
      fc.asyncProperty(deeds, fc.nat(), fc.constantFrom(...fields), async (all, pick, field) => {
        const lines = await sealed(all)
        const at = pick % lines.length
        const changed = lines.map((line, i) =>
          i === at ? { ...line, [field]: otherThan(line[field]) } : line,
        )
        expect(await findFault(changed, null)).not.toBeNull()
      }),
    ))

  test('whichever line but the last is taken out, a fault is found at the next', () =>
    fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 2, maxLength: 12 }), fc.nat(), async (all, pick) => {
        const lines = await sealed(all)
        const gone = pick % (lines.length - 1)
        expect(await findFault(lines.toSpliced(gone, 1), null)).toEqual({
          seq: gone + 2,
          fault: 'missing before',
        })
      }),
    ))

  test('whichever two lines change places, a fault is found', () =>
    fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 2, maxLength: 12 }), fc.nat(), async (all, pick) => {
        const lines = await sealed(all)
        const at = pick % (lines.length - 1)
        const [first, second] = lines.slice(at, at + 2)
        if (!first || !second) throw new Error('two lines stand there')
        expect(await findFault(lines.toSpliced(at, 2, second, first), null)).not.toBeNull()
      }),
    ))

  test('wherever reading stops and goes on, a record read in two parts is whole', () =>
    fc.assert(
      fc.asyncProperty(deeds, fc.nat(), async (all, pick) => {
        const lines = await sealed(all)
        const cut = pick % (lines.length + 1)
        expect(await findFault(lines.slice(cut), lines[cut - 1] ?? null)).toBeNull()
      }),
    ))

  test('words cannot be pushed from one field into the next: the hash is another', async () => {
    const line = {
      seq: 1,
      at: 0,
      actor: 'a',
      role: 'r',
      did: 'd',
      aboutKind: 'k',
      aboutId: 'i',
      caseId: null,
    }
    const one = await chainHash({ ...line, facts: '{}', previousHash: firstHash })
    const other = await chainHash({
      ...line,
      did: 'd,k',
      aboutKind: '',
      facts: '{}',
      previousHash: firstHash,
    })
    expect(one).not.toBe(other)
    expect(one).toMatch(/^[0-9a-f]{64}$/)
  })
})

function otherThan(value: string | number | null): string | number {
  if (value === null) return ''
  return typeof value === 'number' ? value + 1 : `${value} `
}
