import { describe, expect, test } from 'vitest'
import { readSettings } from '../../src/commands/settings.ts'

describe('an operator who sets nothing', () => {
  test('has the office in data/, on port 8787, for this machine alone', () => {
    expect(readSettings({})).toEqual({
      dataDir: 'data',
      host: '127.0.0.1',
      port: 8787,
      baseUrl: 'http://localhost:8787',
      databaseUrl: null,
      databaseAuthToken: null,
      vaultKeys: null,
    })
  })
  test('or sets empty values, which is the same', () => {
    expect(readSettings({ PORT: '', DATA_DIR: ' ', BASE_URL: '', DATABASE_URL: '', VAULT_KEYS: '' })).toEqual(
      readSettings({}),
    )
  })
})

describe('an operator who sets', () => {
  test('another port has it in the address too', () => {
    expect(readSettings({ PORT: '9000' }).baseUrl).toBe('http://localhost:9000')
  })
  test('the address with a slash at its end has it without', () => {
    expect(readSettings({ BASE_URL: 'https://anteroom.example.gov/' }).baseUrl).toBe(
      'https://anteroom.example.gov',
    )
  })
  test.each([
    ['PORT', '80a'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['BASE_URL', 'anteroom.example.gov'],
    ['BASE_URL', 'https://example.gov/anteroom'],
    ['BASE_URL', 'ftp://example.gov'],
    ['DATABASE_URL', 'postgres://example.gov/office'],
  ])('%s to “%s” is told what it must be, in one line', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(new RegExp(`^${name} must [^\\n]+$`))
  })
})
