import { inShort } from '../time/calendar-date.ts'
import { clockInWords } from '../time/clock-time.ts'
import type { FieldError } from '../web/form.ts'
import type { HearingRefusal } from './refusal.ts'
import type { MoveDecision } from './hearing.ts'
import { stateInWords } from './hearing.ts'
import type { PlacedSitting, RefusedSitting } from './sitting.ts'

/** The hours of a sitting as the court prints them: `9:30 AM to 11:00 AM`. */
export function hoursInWords({ starts, ends }: Pick<PlacedSitting, 'starts' | 'ends'>): string {
  if (starts === null) return 'no time given'
  return ends === null ? clockInWords(starts) : `${clockInWords(starts)} to ${clockInWords(ends)}`
}

/** Where a hearing is: the courtroom that the office keeps, else the court's own words; null where nobody said. */
export function roomInWords({
  courtroom,
  place,
}: {
  readonly courtroom: string | null
  readonly place: string | null
}): string | null {
  return courtroom ?? place
}

/** What the page says where the judge or the courtroom is not known: a docket did not print it, or nobody said it yet. */
export function unnamed(what: 'judge' | 'courtroom', fromDocket: boolean): string {
  return fromDocket ? 'not printed' : `no ${what} named yet`
}

/** One day and its hours, or how many days and from when until when. */
export function daysInWords(days: readonly Pick<PlacedSitting, 'date' | 'starts' | 'ends'>[]): string {
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return 'no day'
  if (days.length === 1) return `${inShort(first.date)}, ${hoursInWords(first)}`
  return `${days.length} days, ${inShort(first.date)} to ${inShort(last.date)}`
}

/** What is wrong with a sitting and what to do about it; `field` is the part of it to look at. */
export function sittingRefusalInWords({ date, refusal }: RefusedSitting): {
  field: 'date' | 'starts' | 'ends' | 'occurrence'
  message: string
} {
  const day = inShort(date)
  switch (refusal.reason) {
    case 'end without start':
      return { field: 'starts', message: `Enter when the sitting on ${day} starts, or take its end away` }
    case 'ends before it starts':
      return { field: 'ends', message: `The sitting on ${day} ends before it starts. Enter a later end` }
    case 'no such time': {
      const goesTo = clockInWords(refusal.clockGoesTo)
      const message = `${clockInWords(refusal.time)} does not exist on ${day}: the clocks go forward that day, and it would be ${goesTo}. Enter ${goesTo} or another time`
      return { field: refusal.which, message }
    }
    case 'occurs twice': {
      const message = `${clockInWords(refusal.time)} comes twice on ${day}: the clocks go back that day. Choose which of the two`
      return { field: 'occurrence', message }
    }
    case 'overlaps another':
      return { field: 'starts', message: `The sitting on ${day} overlaps another of this hearing` }
    default:
      return refusal satisfies never
  }
}

/**
 * Why an act on a hearing was not done, beside the field it concerns; the empty field is the whole.
 *
 * @param fieldOf the name that page or program gives to a part of a sitting, by its place among them
 */
export function hearingRefusalInWords(
  refusal: HearingRefusal,
  fieldOf: (place: number, part: string) => string,
): readonly FieldError[] {
  switch (refusal.reason) {
    case 'no such courthouse':
      return [{ field: 'courthouseId', message: 'Choose a courthouse of the list' }]
    case 'wrong courtroom':
      return [{ field: 'courtroomId', message: refusal.says }]
    case 'another zone':
      return [
        {
          field: 'zone',
          message: `The courthouse keeps ${refusal.zone}. Leave the zone out, or name another courthouse`,
        },
      ]
    case 'sittings do not fit':
      return refusal.refusals.map((one) => {
        const { field, message } = sittingRefusalInWords(one)
        return { field: fieldOf(one.place, field), message }
      })
    case 'id is taken':
      return [{ field: '', message: 'This could not be kept. Look over it and send it again' }]
    case 'nothing runs from it':
      return [
        {
          field: '',
          message: 'Nothing runs from a hearing that is off. Give it a new day first, or set another.',
        },
      ]
    case 'no such hearing':
      return [{ field: '', message: 'This hearing is not there' }]
    case 'edited meanwhile':
      return [{ field: '', message: 'Someone changed this hearing meanwhile' }]
    case 'not permitted':
    case 'not begun':
      return [{ field: '', message: decisionInWords(refusal) }]
    default:
      return refusal satisfies never
  }
}

/** Why a hearing may not make a move, and what to do instead. */
export function decisionInWords(decision: Extract<MoveDecision, { ok: false }>): string {
  switch (decision.reason) {
    case 'not begun':
      return 'This hearing has not begun, so it cannot have been held. Record it once it has.'
    case 'not permitted':
      return `This hearing is ${stateInWords(decision.state).toLowerCase()}; that is no longer possible. If the court has set the matter again, set a new hearing.`
    default:
      return decision satisfies never
  }
}
