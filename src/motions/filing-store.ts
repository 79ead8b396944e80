import type { CaseScope } from '../access/scope.ts'
import type { Db } from '../db/connection.ts'
import type { KeyRing } from '../keys/key-ring.ts'
import { identityValuesOf } from '../people/vault.ts'
import { type Answers, answer } from './answers.ts'
import { type CaseFacts, publicTexts } from './case-facts.ts'
import { draft } from './draft.ts'
import { draftingNote } from './drafting-note.ts'
import { type Filing, leftoverIn, type PartId, type Version } from './filing.ts'
import type { FilingStop, Leak } from './refusal.ts'
import { type IdentityValue, leaksIn } from '../leaks/leak-check.ts'
import { placesInDocx } from '../leaks/read-docx.ts'
import { toDocx } from '../documents/to-docx.ts'

export type Checked =
  { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> } | ({ readonly ok: false } & FilingStop)

export const partNames: Readonly<Record<PartId, string>> = {
  motion: 'Motion',
  'proposed-order': 'Proposed order',
  'certificate-of-service': 'Certificate of service',
}

/**
 * Makes the document, reads it back out of its bytes and searches it. Only what passed is handed over.
 *
 * @param part one part of the filing, or all of it in one file
 */
export async function checkedDocument(
  db: Db,
  scope: CaseScope,
  keys: KeyRing,
  wanted: {
    readonly answers: Answers
    readonly facts: CaseFacts
    readonly version: Version
    readonly part: PartId | 'all'
  },
): Promise<Checked> {
  const values = await identityValuesOf(db, scope, keys)
  const filing = await draft(wanted.answers, wanted.facts, wanted.version)
  const parts = filing.parts.filter(({ id }) => wanted.part === 'all' || wanted.part === id)
  return checked({ ...filing, parts }, values, known(wanted.answers, wanted.facts))
}

/** The same for both versions of the whole filing: what stands in the way of its being ready, or null. */
export async function whatStops(
  db: Db,
  scope: CaseScope,
  keys: KeyRing,
  answers: Answers,
  facts: CaseFacts,
): Promise<Extract<Checked, { ok: false }> | null> {
  const values = await identityValuesOf(db, scope, keys)
  for (const version of ['complete', 'public'] as const) {
    const found = await checked(await draft(answers, facts, version), values, known(answers, facts))
    if (!found.ok) return found
  }
  return null
}

async function checked(
  filing: Filing,
  values: readonly IdentityValue[],
  publicOnes: readonly string[],
): Promise<Checked> {
  const bytes = await toDocx(filing, draftingNote)
  const places = placesInDocx(
    bytes,
    filing.parts.map(({ id }) => partNames[id]),
  )
  const hits = leaksIn(places, values, publicOnes)
  if (hits.length > 0) return { ok: false, reason: 'leaks', hits }
  for (const { stream, where, text } of places) {
    const left = stream.startsWith('part ') ? leftoverIn(text) : null
    if (left) return { ok: false, reason: 'placeholder', where, text: left }
  }
  return { ok: true, bytes }
}

/** Searches answers before they are kept: what a motion keeps never holds an identity value. */
export async function leaksInAnswers(
  db: Db,
  scope: CaseScope,
  keys: KeyRing,
  answers: Answers,
  facts: CaseFacts,
): Promise<readonly Leak[]> {
  const values = await identityValuesOf(db, scope, keys)
  const publicOnes = known(answers, facts)
  return Object.entries(answers).flatMap(([question, given]) => {
    const text = typeof given === 'string' ? given : given.join('\n')
    const places = [{ stream: question, where: question, text }]
    return leaksIn(places, values, publicOnes).map((hit) => ({ question, hit }))
  })
}

function known(answers: Answers, facts: CaseFacts): readonly string[] {
  const block = ['signer', 'unitedStatesAttorney', 'signerOffice'].map((name) => answer(answers, name))
  return [...publicTexts(facts), ...block.flatMap((text) => text.split('\n'))].filter((text) => text.trim())
}
