import { describe, expect, test } from 'vitest'
import { act } from '../../src/audit/act.ts'
import { anOffice, withAStandingClock } from '../access/an-office.ts'

withAStandingClock()

async function aRecord() {
  const office = await anOffice()
  const { browser, id } = await office.signedIn('Mary Okafor', 'administrator')
  const mary = { actor: { userId: id, role: 'administrator', name: 'Mary Okafor' } as const, at: Date.now() }
  await act(office.db, mary, { did: 'hearing-moved', about: { kind: 'hearing', id: 'h1' } }, [])
  await act(office.db, mary, { did: 'resource-retired', about: { kind: 'resource', id: 'r1' } }, [])
  return async (search: string) => {
    const page = await (await browser.get(`/record?search=${encodeURIComponent(search)}`)).text()
    return ['moved the hearing', 'retired a resource'].filter((words) => page.includes(words))
  }
}

describe('the audit log', () => {
  test('says in words what was done', async () => {
    const shown = await aRecord()
    expect(await shown('')).toEqual(['moved the hearing', 'retired a resource'])
  })
  test('is searched by those words, or by who did it', async () => {
    const shown = await aRecord()
    expect(await shown('Retired a')).toEqual(['retired a resource'])
    expect(await shown('okafor')).toEqual(['moved the hearing', 'retired a resource'])
    expect(await shown('vacated')).toEqual([])
  })
})
