import { Notice } from '../web/controls.tsx'
import type { HeldInWords } from './held-in.ts'
import type { IdentityKind } from './identity-value.ts'
import type { IdentityRefusal } from './keep-identity.ts'
import type { WitnessFacts } from './witness.ts'

/** Stands over everything the case team writes about a person. */
export function DisclosureBanner() {
  return (
    <Notice tone="attention" title="What is written here may have to be disclosed">
      <p class="govuk-body">
        Write what was asked for and what was arranged. Leave out opinions and anything about the facts of the
        case.
      </p>
    </Notice>
  )
}

/** A language with its dialect, or that nobody has asked. */
export function languageInWords({ language, dialect }: Pick<WitnessFacts, 'language' | 'dialect'>): string {
  if (!language) return 'Not asked yet'
  return dialect ? `${language}, ${dialect}` : language
}

/** A time zone as people say it: `America/Mexico_City` is `Mexico City (America)`. */
export function zoneInWords(zone: string): string {
  const [area, ...place] = zone.replaceAll('_', ' ').split('/')
  return place.length > 0 ? `${place.join(', ')} (${area})` : zone
}

/** Every time zone that is a place, by its name, for choosing one. */
export function zoneChoices(): readonly { readonly value: string; readonly label: string }[] {
  return Intl.supportedValuesOf('timeZone')
    .filter((zone) => zone.includes('/') && !zone.startsWith('Etc/'))
    .map((zone) => ({ value: zone, label: zoneInWords(zone) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'en'))
}

const fieldInWords = {
  reference: 'The reference',
  language: 'The language',
  dialect: 'The dialect',
  needs: 'The needs and wishes',
} as const

/** What to do about words that hold identity. Never repeats the value. */
export function heldInSentence({ where, kind }: HeldInWords): string {
  return `${fieldInWords[where]} must not hold ${kindInWords(kind)}, or a part of it. Say it without, with the reference alone`
}

/** Why a value was not kept, and what to do. */
export function identityRefusal(
  refusal: Exclude<IdentityRefusal, { reason: 'no such witness' | 'no such value' }>,
): string {
  switch (refusal.reason) {
    case 'not of its kind':
      return refusal.says
    case 'replaced already':
      return 'Somebody replaced this value meanwhile. Look at the witness, then decide again'
    case 'words hold it':
      return `${heldInSentence(refusal)}. Then come back`
    default:
      return refusal satisfies never
  }
}

export function kindInWords(kind: IdentityKind): string {
  const article = /^[aeio]/.test(kind) ? 'an' : 'a'
  return `${article} ${kind}`
}

/** What somebody wrote, with the line breaks it was written with. */
export function Written({ text }: { text: string }) {
  return text.split('\n').map((line, i) => (
    <>
      {i > 0 && <br />}
      {line}
    </>
  ))
}
