import { entryOf } from '../vocabulary/accommodations.ts'
import { inShort } from '../time/calendar-date.ts'
import { clockInWords } from '../time/clock-time.ts'
import { cityOf, hoursOn, onAllClocks } from '../time/two-clocks.ts'
import type { Zone } from '../time/zone.ts'
import { wallClock, zoneName } from '../time/zoned.ts'
import type { Booking, BookingRefusal, BookingState } from './booking.ts'
import type { Hold, Span } from '../resources/hold.ts'
import { spansInWords } from '../resources/hours.ts'

export const bookingWords = {
  held: 'On hold',
  confirmed: 'Confirmed',
  tested: 'Tested',
  'in use': 'In use',
  done: 'Done',
  failed: 'Not delivered',
  released: 'Released',
} as const satisfies Record<BookingState, string>

/** `9:00 AM to 12:00 PM` on the venue's clock. */
export function hoursOf({ startsAt, endsAt }: Span, venue: string): string {
  return hoursOn(venue as Zone, { startsAt, endsAt })
}

/** The clocks in play at a booking besides the court's: of the witness, and of the place of what is booked. */
export function clocksOf({
  resource,
  accommodation,
}: Pick<Booking, 'resource' | 'accommodation'>): readonly (Zone | null)[] {
  return [resource.clock, accommodation.witnessClock]
}

/** The day and hours it is wanted, on every clock in play, and the longer time it is held with set-up, travel and strike. */
export function holdInWords(hold: Hold, venue: string, others: readonly (Zone | null)[] = []): string {
  const day = inShort(wallClock(hold.startsAt, venue as Zone).date)
  const wanted = `${day}, ${onAllClocks(hold, venue as Zone, others)}`
  if (hold.heldFrom === hold.startsAt && hold.heldUntil === hold.endsAt) return wanted
  return `${wanted} (held ${hoursOf({ startsAt: hold.heldFrom, endsAt: hold.heldUntil }, venue)})`
}

/** What a refusal says, and what to do next. The clashes of a taken resource stand on the page beside it. */
export function refusalText(refusal: BookingRefusal): string {
  switch (refusal.reason) {
    case 'taken': {
      const names = [...new Set(refusal.clashes.map((clash) => clash.resource.name))]
      return names.length === 0
        ? 'Something was taken while you were choosing, and is free again. Try once more'
        : `${names.join(' and ')} ${names.length === 1 ? 'is' : 'are'} taken then. Nothing was booked. Choose from what is free`
    }
    case 'nothing chosen':
      return 'Choose a day and at least one thing to book'
    case 'no such accommodation':
    case 'no such booking':
      return 'This is not there any more'
    case 'no such sitting':
      return 'Choose a day of this hearing; its days may have changed while you were choosing'
    case 'no such resource':
      return 'Choose something from the list'
    case 'hearing is off':
      return `The hearing is ${refusal.state}, so nothing can be booked for it`
    case 'retired':
      return `${refusal.resource} is no longer in use. Choose another`
    case 'cannot serve':
      return `${refusal.resource} does not serve “${entryOf(refusal.code).name.toLowerCase()}”. Choose another, or add it to what it serves`
    case 'does not speak it':
      return `${refusal.resource} is not known to speak ${refusal.wanted}. Choose another, or ask and add it`
    case 'other courthouse':
      return `${refusal.resource} is in another courthouse than the hearing. Choose one that is there`
    case 'more than there is':
      return `There are only ${refusal.quantity} of ${refusal.resource}. Enter fewer`
    case 'too long to hold':
      return `${refusal.resource} would be held longer than three days at a stretch. Enter a shorter time`
    case 'over':
      return refusal.order === 'denied'
        ? `The court denied it for ${inShort(refusal.date)}, so nothing can be held for it that day`
        : 'It was withdrawn, so nothing can be held for it. Ask again first'
    case 'order missing':
      return 'There is no order yet, so the booking stays on hold. Record the ruling first'
    case 'not permitted':
      return refusal.from === refusal.to
        ? `The booking is already ${bookingWords[refusal.from].toLowerCase()}`
        : `The booking is ${bookingWords[refusal.from].toLowerCase()} and cannot be set to ${bookingWords[refusal.to].toLowerCase()} from there`
    case 'not begun':
      return 'That time has not come yet. Record this once it has begun'
    case 'closed then':
      return closedInWords(refusal)
    case 'edited meanwhile':
      return 'Someone else changed this while you were editing. Look at it as it is now, then try again'
    case 'sitting without time':
      return `The court has given no time for ${inShort(refusal.date)}. Enter from when until when you need it`
    case 'ends before it starts':
      return 'It ends before it starts. Enter a later end'
    case 'no such time':
      return `${clockInWords(refusal.time)} does not exist that day: the clocks go to ${clockInWords(refusal.clockGoesTo)}. Enter another time`
    default:
      return refusal satisfies never
  }
}

/** When the place is open, on its own calendar and clock, and what the wanted time is there. */
function closedInWords({
  resource,
  closed: { date, clock, opens },
  wanted,
}: Extract<BookingRefusal, { reason: 'closed then' }>): string {
  const where = `in ${cityOf(clock)}`
  const zone = zoneName(wanted.startsAt, clock)
  if (opens.length === 0)
    return `${resource} is closed on ${inShort(date)} ${where}. Choose another day, or another place`
  return `${resource} is open ${spansInWords(opens)} ${zone} on ${inShort(date)} ${where}; the time you want is ${hoursOn(clock, wanted)} there. Choose a time within those hours, or another place`
}
