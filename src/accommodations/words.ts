import type { AccommodationRefusal, Wish } from './accommodation.ts'

export const wishWords = {
  offered: 'Offered, no answer yet',
  wanted: 'Wanted',
  declined: 'Declined',
  undecided: 'Undecided',
} as const satisfies Record<Wish, string>

/** Why nothing was written down, and what to do. */
export function refusalInWords(refusal: AccommodationRefusal): string {
  switch (refusal.reason) {
    case 'nothing chosen':
      return 'Choose what the witness said about at least one accommodation'
    case 'said in the future':
      return 'Enter the day it was said: today or earlier'
    case 'asked for already':
      return 'Someone else has recorded one of these for this witness in the meantime. Open the page again'
    case 'no such witness or hearing':
      return 'Choose a witness of this case'
    case 'no such accommodation':
      return 'This accommodation is not there'
    case 'edited meanwhile':
      return 'Someone else changed this while you were editing. Look at it as it is now, then try again'
    default:
      return refusal satisfies never
  }
}
