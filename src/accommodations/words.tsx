import { Tag, type Tone } from '../web/controls.tsx'
import type { Missing, RulingOutcome, Wish } from './accommodation.ts'
import type { LegalState } from './legal-state.ts'
import type { LogisticsState } from './logistics-state.ts'
import type { AccommodationRefusal } from './request.ts'
import type { StateAnswer } from '../bookings/accommodation-states.ts'

const legalTones = {
  'not needed to ask': 'neutral',
  'to apply': 'attention',
  applied: 'waiting',
  opposed: 'attention',
  granted: 'good',
  'granted in part': 'good',
  denied: 'stop',
  lapsed: 'stop',
  varied: 'good',
  withdrawn: 'quiet',
} as const satisfies Record<LegalState, Tone>

const legalWords = {
  'not needed to ask': 'No order needed',
  'to apply': 'To ask the court',
  applied: 'Asked',
  opposed: 'Opposed',
  granted: 'Granted',
  'granted in part': 'Granted in part',
  denied: 'Denied',
  lapsed: 'Lapsed',
  varied: 'Varied',
  withdrawn: 'Withdrawn',
} as const satisfies Record<LegalState, string>

const logisticsTones = {
  'to book': 'attention',
  held: 'waiting',
  confirmed: 'good',
  tested: 'good',
  'in use': 'good',
  done: 'neutral',
  failed: 'stop',
  released: 'quiet',
} as const satisfies Record<LogisticsState, Tone>

const logisticsWords = {
  'to book': 'To book',
  held: 'Held, not confirmed',
  confirmed: 'Confirmed',
  tested: 'Tested',
  'in use': 'In use',
  done: 'Done',
  failed: 'Failed',
  released: 'Released',
} as const satisfies Record<LogisticsState, string>

const wishTones = {
  offered: 'waiting',
  wanted: 'good',
  declined: 'quiet',
  undecided: 'neutral',
} as const satisfies Record<Wish, Tone>

export const wishWords = {
  offered: 'Offered, no answer yet',
  wanted: 'Wanted',
  declined: 'Declined',
  undecided: 'Undecided',
} as const satisfies Record<Wish, string>

export const outcomeWords = {
  granted: 'Granted',
  'granted in part': 'Granted in part',
  denied: 'Denied',
  varied: 'An earlier order varied',
} as const satisfies Record<RulingOutcome, string>

export function LegalTag({ state }: { state: LegalState }) {
  return <Tag tone={legalTones[state]}>{legalWords[state]}</Tag>
}

export function LogisticsTag({ state }: { state: LogisticsState }) {
  return <Tag tone={logisticsTones[state]}>{logisticsWords[state]}</Tag>
}

export function WishTag({ wish }: { wish: Wish }) {
  return <Tag tone={wishTones[wish]}>{wishWords[wish]}</Tag>
}

/** What is missing, in a sentence that says what to do. */
export function missingInWords(missing: Missing): string {
  switch (missing.what) {
    case 'granted but not arranged': {
      const things = missing.sorts.length > 0 ? `: ${missing.sorts.join(', ')}` : ''
      return `The court has granted it, and it is not arranged. Book it${things}`
    }
    case 'not booked':
      return `Still to book: ${missing.sorts.join(', ')}`
    case 'no order yet':
      return 'The court has not ruled; nothing is confirmed until it has'
    case 'not asked for yet':
      return 'The court has not been asked'
    case 'wish not known':
      return 'The person has not decided. It is theirs to choose, in their own time'
    case 'declined but still held':
      return 'The person declined it, and it is still held. Release it, unless they change their mind'
    case 'not confirmed':
      return missing.count === 1 ? 'One booking is only held' : `${missing.count} bookings are only held`
    default:
      return missing satisfies never
  }
}

/** Why nothing was written down, and what to do. */
export function refusalInWords(refusal: AccommodationRefusal): string {
  switch (refusal.reason) {
    case 'nothing chosen':
      return 'Choose what was said of at least one accommodation'
    case 'said in the future':
      return 'Enter the day it was said: today or earlier'
    case 'asked for already':
      return 'Somebody has written down one of these for this witness in the meantime. Open the page again'
    case 'no such witness or hearing':
      return 'Choose a witness of this case'
    case 'no such accommodation':
      return 'This accommodation is not there'
    case 'edited meanwhile':
      return 'Somebody changed this while you had it open. Look at it as it is now, then do it again'
    default:
      return refusal satisfies never
  }
}

/** Why a move was refused, and what to do instead. */
export function moveInWords(refused: Exclude<StateAnswer, { ok: true }>): string {
  switch (refused.reason) {
    case 'no such accommodation':
    case 'edited meanwhile':
      return refusalInWords(refused)
    case 'not permitted':
      return `It is “${refused.from}” now, and cannot become “${refused.to}” from there. Look at it as it is now`
    case 'order missing':
      return 'The order is missing, so nothing may be called confirmed. Record the ruling first'
    case 'not all booked':
      return `Still to book: ${refused.sorts.join(', ')}. Book what is missing first`
    case 'not all confirmed':
      return 'Not every booking is confirmed. Confirm each of them first'
    default:
      return refused satisfies never
  }
}
