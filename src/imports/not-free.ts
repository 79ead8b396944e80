/**
 * Why one proposed change cannot be accepted by itself: it moves more than one sitting, the clock shows no such time, or
 * its words leave open which hearing they mean, or no longer mean the one that was chosen.
 */
export type NotFree = {
  readonly ok: false
  readonly reason: 'moves more' | 'no such time' | 'which hearing' | 'another hearing'
}

export function isNotFree(refusal: { readonly reason: string }): refusal is NotFree {
  return Object.hasOwn(words, refusal.reason)
}

export function whyNotFree({ reason }: NotFree): string {
  return words[reason]
}

const words: Readonly<Record<NotFree['reason'], string>> = {
  'moves more':
    'Bookings or further days depend on the hearing it changes. Move or vacate the hearing, and name this reading',
  'no such time':
    'The court’s clock does not show that day and time. Set the hearing by hand, or reject this change',
  'which hearing': 'Choose which hearing the clerk means',
  'another hearing': 'The clerk’s words no longer mean the hearing you chose. Read the change again',
}
