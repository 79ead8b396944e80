import type { Reading, ReadingKind } from './reading.ts'

/** Why a reading cannot be decided, with what became of it. */
export type ReadingRefusal =
  | { readonly ok: false; readonly reason: 'no such reading' }
  | {
      readonly ok: false
      readonly reason: 'decided already'
      readonly kind: ReadingKind
      readonly state: 'taken' | 'dismissed'
      readonly by: { readonly id: string; readonly name: string }
      readonly at: number
    }
  | { readonly ok: false; readonly reason: 'no longer in the docket' }

/** Whether a refusal only tells someone that their own click came twice. */
export function isRepeat(refusal: ReadingRefusal, wish: 'taken' | 'dismissed', userId: string): boolean {
  return refusal.reason === 'decided already' && refusal.state === wish && refusal.by.id === userId
}

/** A reading that nobody has decided. */
export type Waiting<K extends ReadingKind> = Extract<Reading<K>, { state: 'waiting' }>

/** What to tell someone whose decision came too late. */
export function readingRefusalInWords(refusal: ReadingRefusal, reader: string): string {
  switch (refusal.reason) {
    case 'no such reading':
      return 'There is no such change in the docket of this case'
    case 'no longer in the docket':
      return 'A newer docket no longer says this. Look at what it says now'
    case 'decided already': {
      const who = refusal.by.id === reader ? 'You have' : `${refusal.by.name} has`
      return `${who} already ${wordFor(refusal)} this. Nothing was changed`
    }
    default:
      return refusal satisfies never
  }
}

/** A change to a hearing is accepted or rejected, anything else recorded or dismissed: as the buttons say. */
function wordFor({
  kind,
  state,
}: {
  readonly kind: ReadingKind
  readonly state: 'taken' | 'dismissed'
}): string {
  if (kind === 'hearing') return state === 'taken' ? 'accepted' : 'rejected'
  return state === 'taken' ? 'recorded' : 'dismissed'
}
