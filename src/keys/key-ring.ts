import * as v from 'valibot'

/**
 * The vault's keys. Values are sealed with the newest key; older keys stay so that what they sealed can be read
 * until `vault rotate` has sealed it anew. `lookupKey` never changes: it hashes values for exact look-up.
 */
export type KeyRing = {
  readonly current: string
  readonly keys: Readonly<Record<string, Uint8Array>>
  readonly lookupKey: Uint8Array
  /** Secret for sessions and sign-in tokens. */
  readonly sessionSecret: string
}

const key = v.pipe(
  v.string(),
  v.base64('Each key is 32 bytes in base64'),
  v.length(44, 'Each key is 32 bytes in base64'),
)

/** The form of `VAULT_KEYS`: JSON, keys as 32 bytes in base64. */
export const VaultKeys = v.strictObject({
  current: v.pipe(v.string(), v.nonEmpty()),
  keys: v.record(v.pipe(v.string(), v.regex(/^[\w-]{1,32}$/)), key),
  lookup: key,
  session: key,
})
export type VaultKeys = v.InferOutput<typeof VaultKeys>

/**
 * Reads `VAULT_KEYS`.
 * @throws when the text is not of the form, or names a current key that is not among the keys. The message never
 *   repeats the text.
 */
export function readKeyRing(text: string): KeyRing {
  const parsed = v.safeParse(VaultKeys, parseJson(text))
  if (!parsed.success) throw new Error('VAULT_KEYS is not of the form the README describes')
  const { current, keys, lookup, session } = parsed.output
  if (!(current in keys)) throw new Error('VAULT_KEYS names a current key that is not among its keys')
  return {
    current,
    keys: Object.fromEntries(Object.entries(keys).map(([id, value]) => [id, bytes(value)])),
    lookupKey: bytes(lookup),
    sessionSecret: session,
  }
}

/** Fresh keys in the form of `VAULT_KEYS`. @param id name of the first key, such as `2026-11` */
export function freshVaultKeys(id: string): VaultKeys {
  return { current: id, keys: { [id]: random() }, lookup: random(), session: random() }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const bytes = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))
const random = (): string => btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))))
