import { type TriggerId, triggers } from './trigger.ts'

/**
 * What may have to be told to a victim or a witness, beside the triggers. `hearing`: the court’s calendar shows it.
 * `ruling`: a ruling on what she asked for. `witness`: she became known to the office. `standing`: it has no day of
 * its own, and is kept in mind at every contact.
 */
const ownHappenings = {
  'hearing-set': { words: 'A hearing is set', from: 'hearing' },
  'hearing-moved': { words: 'A hearing is moved', from: 'hearing' },
  'hearing-vacated': { words: 'A hearing is vacated', from: 'hearing' },
  'testimony-planned': { words: 'A hearing is set at which the person is to testify', from: 'hearing' },
  'accommodation-ruled': { words: 'The court ruled on an accommodation', from: 'ruling' },
  'person-known': { words: 'The person became known to the office', from: 'witness' },
  'person-asks': { words: 'The person asks', from: 'standing' },
  'decision-near': { words: 'A decision that affects the person is near', from: 'standing' },
  'safety-concern': { words: 'A concern for safety', from: 'standing' },
  'every-contact': { words: 'Every contact and filing', from: 'standing' },
} as const satisfies Readonly<Record<string, { readonly words: string; readonly from: From }>>

type From = 'hearing' | 'ruling' | 'witness' | 'standing'

export type HappeningId = keyof typeof ownHappenings | TriggerId

/** Every happening by its id: those of this list, and the events that somebody notes. */
export const happenings = { ...triggers, ...ownHappenings } as const satisfies Readonly<
  Record<HappeningId, { readonly words: string; readonly from: From | 'event' }>
>
