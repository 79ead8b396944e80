/** What an operator sets from outside, with its defaults. */
export type Settings = {
  /** Folder of the embedded database and of the vault's keys. */
  readonly dataDir: string
  readonly host: string
  readonly port: number
  /** Address of the office without a trailing slash, as readers type it. */
  readonly baseUrl: string
  /** Null: the embedded database. */
  readonly databaseUrl: string | null
  readonly databaseAuthToken: string | null
  /** Null: the key file in `dataDir`. */
  readonly vaultKeys: string | null
}

/**
 * Reads the environment. An empty value counts as none.
 * @throws with one sentence that names the variable and never repeats a secret
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = (name: string): string | null => environment[name]?.trim() || null
  const port = readPort(given('PORT') ?? '8787')
  return {
    dataDir: given('DATA_DIR') ?? 'data',
    // Plain HTTP holds victims' data: only this machine reaches it, unless the operator says otherwise.
    host: given('HOST') ?? '127.0.0.1',
    port,
    baseUrl: readBaseUrl(given('BASE_URL') ?? `http://localhost:${port}`),
    databaseUrl: readDatabaseUrl(given('DATABASE_URL')),
    databaseAuthToken: given('DATABASE_AUTH_TOKEN'),
    vaultKeys: given('VAULT_KEYS'),
  }
}

/** @throws when it is not a number of a port; 0 lets the machine choose */
export function readPort(text: string): number {
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw new Error('PORT must be a number from 0 to 65535')
  return port
}

function readBaseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash)
    throw new Error('BASE_URL must be an address like https://anteroom.example.gov, without a path')
  return url.origin
}

function readDatabaseUrl(text: string | null): string | null {
  if (text !== null && !/^(libsql|https?):\/\/./.test(text))
    throw new Error('DATABASE_URL must begin with libsql://, https:// or http://')
  return text
}
