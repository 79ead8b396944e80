export type UnsealedLine = {
  readonly seq: number
  readonly at: number
  readonly actor: string
  readonly role: string
  readonly did: string
  readonly aboutKind: string
  readonly aboutId: string
  readonly caseId: string | null
  readonly facts: string
  readonly previousHash: string
}
export type RecordedLine = UnsealedLine & { readonly hash: string }

/** The hash that stands before the first line. */
export const firstHash = '0'.repeat(64)

/** SHA-256, hex, over every field of the line and the hash before it, in a fixed order. */
export async function chainHash(line: UnsealedLine): Promise<string> {
  const written = JSON.stringify([
    line.seq,
    line.at,
    line.actor,
    line.role,
    line.did,
    line.aboutKind,
    line.aboutId,
    line.caseId,
    line.facts,
    line.previousHash,
  ])
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(written))
  return Array.from(new Uint8Array(digest), (b) => b.toString(16).padStart(2, '0')).join('')
}

export type ChainFault = {
  readonly seq: number
  readonly fault: 'changed' | 'missing before' | 'out of order'
}

/**
 * Walks lines in order of `seq` and reports the first that does not follow from the one before.
 *
 * @param after the line before the first of `lines`; null at the start of the record
 */
export async function findFault(
  lines: readonly RecordedLine[],
  after: { seq: number; hash: string } | null,
): Promise<ChainFault | null> {
  let { seq, hash } = after ?? { seq: 0, hash: firstHash }
  for (const line of lines) {
    if (line.seq !== seq + 1) return { seq: line.seq, fault: 'missing before' }
    if (line.previousHash !== hash) return { seq: line.seq, fault: 'out of order' }
    if ((await chainHash(line)) !== line.hash) return { seq: line.seq, fault: 'changed' }
    ;({ seq, hash } = line)
  }
  return null
}
