import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { users } from '../../src/access/tables.ts'
import { openOffice } from '../../src/commands/open-office.ts'
import { makeVaultKeys } from '../../src/commands/vault-key-file.ts'
import { freshVaultKeys } from '../../src/keys/key-ring.ts'

const emptyFolder = () => mkdtempSync(join(inject('officeFolder'), 'office-'))
const somebody = {
  id: '01jcoordinator000000',
  name: 'Ana Whitfield',
  email: 'ana@office.example',
  role: 'coordinator' as const,
  createdAt: new Date(0),
  updatedAt: new Date(0),
}

describe('the first start', () => {
  test('makes keys that only this user can read', async () => {
    const folder = emptyFolder()
    const office = await openOffice({ DATA_DIR: folder })
    office.close()
    expect(statSync(join(folder, 'vault-keys.json')).mode & 0o777).toBe(0o600)
    expect(office.keys.lookupKey).toHaveLength(32)
  })

  test('at which two processes make keys at once leaves both with the same', async () => {
    const folder = emptyFolder()
    const [one, other] = await Promise.all([
      openOffice({ DATA_DIR: folder }),
      openOffice({ DATA_DIR: folder }),
    ])
    expect(one.keys).toEqual(other.keys)
    one.close()
    other.close()
  })

  test('with VAULT_KEYS makes no file of keys', async () => {
    const folder = emptyFolder()
    const keys = JSON.stringify(freshVaultKeys('2026-11'))
    const office = await openOffice({ DATA_DIR: folder, VAULT_KEYS: keys })
    office.close()
    expect(office.keys.current).toBe('2026-11')
    expect(() => statSync(join(folder, 'vault-keys.json'))).toThrow()
  })
})

describe('a later start', () => {
  test('has the same keys', async () => {
    const folder = emptyFolder()
    const first = await openOffice({ DATA_DIR: folder })
    first.close()
    const second = await openOffice({ DATA_DIR: folder })
    second.close()
    expect(second.keys).toEqual(first.keys)
  })

  test('without the keys of an office that has people is refused, and makes no new ones', async () => {
    const folder = emptyFolder()
    const first = await openOffice({ DATA_DIR: folder })
    await first.db.insert(users).values(somebody)
    first.close()
    rmSync(join(folder, 'vault-keys.json'))
    await expect(openOffice({ DATA_DIR: folder })).rejects.toThrow(
      /its keys are missing: restore vault-keys.json/,
    )
    expect(() => statSync(join(folder, 'vault-keys.json'))).toThrow()
  })

  test('with keys that cannot be read says so without repeating them', async () => {
    const folder = emptyFolder()
    writeFileSync(join(folder, 'vault-keys.json'), '{"current":"a","keys":{"a":"c2VjcmV0"}}')
    await expect(openOffice({ DATA_DIR: folder })).rejects.toThrow(/^VAULT_KEYS is not of the form[^{]*$/)
  })

  test('never writes over keys that are there', () => {
    const folder = emptyFolder()
    const first = makeVaultKeys(folder, Date.UTC(2026, 10, 24))
    expect(makeVaultKeys(folder, Date.UTC(2027, 0, 1))).toBe(first)
    expect(readFileSync(join(folder, 'vault-keys.json'), 'utf8')).toBe(first)
    expect(JSON.parse(first)).toMatchObject({ current: '2026-11' })
  })
})

describe('with a database on a server', () => {
  test('the office is brought up to date and opened', async () => {
    const address = await (await fetch(inject('libsqlServer'), { method: 'POST' })).text()
    const office = await openOffice({ DATA_DIR: emptyFolder(), DATABASE_URL: address })
    expect(await office.db.$count(users)).toBe(0)
    office.close()
  })

  test('one that starts from nothing is made', async () => {
    const address = new URL(`empty-${Date.now()}/`, inject('libsqlServer')).href
    const office = await openOffice({ DATA_DIR: emptyFolder(), DATABASE_URL: address })
    expect(await office.db.$count(users)).toBe(0)
    office.close()
  })
})
