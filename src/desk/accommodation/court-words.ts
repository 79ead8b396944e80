import type { CourtMoveName, CourtStanding } from '../../bookings/court-moves.ts'
import type { CourtMoveAnswer } from '../../bookings/court-moves.ts'
import type { OrderRefusal } from '../../bookings/order-to-record.ts'
import { inShort } from '../../time/calendar-date.ts'
import { entryOf } from '../../vocabulary/accommodations.ts'

const standingWords = {
  'no order needed': 'no order is needed',
  'to apply': 'the court has not been asked',
  applied: 'it was applied for',
  opposed: 'it was opposed',
  withdrawn: 'it was withdrawn',
  decided: 'the court has ruled',
  'given up': 'it was withdrawn',
} as const satisfies Record<CourtStanding, string>

/** The words of a move on its button. */
export const courtMoveWords = {
  'require an order': 'Mark as needing an order',
  'require none': 'Mark as needing no order',
  apply: 'Record application',
  oppose: 'Record opposition',
  'ask again': 'Request again',
  withdraw: 'Withdraw accommodation',
  lapse: 'Record that the order lapsed',
} as const satisfies Record<CourtMoveName, string>

/** Why a move before the court was refused, and what to do instead. */
export function courtRefusalInWords(refused: Exclude<CourtMoveAnswer, { ok: true }>): string {
  switch (refused.reason) {
    case 'no such accommodation':
      return 'This accommodation is not there'
    case 'edited meanwhile':
      return 'Someone else changed this while you were editing. Look at it as it is now, then try again'
    case 'in the future':
      return 'Enter the day it happened: today or earlier'
    case 'before it was applied for':
      return `It was applied for on ${inShort(refused.appliedOn)}. Enter that day or a later one`
    case 'law asks for an order':
      return 'This accommodation always needs an order. Apply for it'
    case 'not permitted':
      return `“${courtMoveWords[refused.move]}” is not possible now: ${standingWords[refused.stands]}`
    default:
      return refused satisfies never
  }
}

/** Why an order was not recorded, and what to do instead. */
export function orderRefusalInWords(refused: OrderRefusal): string {
  const about = 'code' in refused ? `${entryOf(refused.code).name} for ${refused.witness}: ` : ''
  switch (refused.reason) {
    case 'nothing decided':
      return 'Choose what the court decided on at least one accommodation'
    case 'no sitting chosen':
      return 'Choose at least one of the days it decides on'
    case 'no such accommodation':
      return 'One of these accommodations is not there any more. Open the page again'
    case 'edited meanwhile':
      return 'Someone else changed this while you were editing. Look at it as it is now, then try again'
    case 'ruled in the future':
      return 'Enter the day of the ruling: today or earlier'
    case 'withdrawn':
      return `${about}it was withdrawn. Request it again before you record a ruling on it`
    case 'no order needed':
      return `${about}no order is needed here. Mark it as needing an order before you record a ruling on it`
    case 'not applied for':
      return `${about}no application is recorded. Enter the day it was filed`
    case 'ruled before it was applied for':
      return `${about}it was applied for on ${inShort(refused.appliedOn)}. Enter that day or a later one`
    case 'hearing was over':
      return `${about}its last day was ${inShort(refused.lastDay)}. Enter a ruling of that day or earlier, or choose days still to come`
    case 'hearing is off':
      return `${about}the hearing does not take place. Record the ruling on the hearing that the court sets instead`
    case 'no such sitting':
      return `${about}the days of the hearing have changed. Choose its days again`
    case 'ruled on twice':
      return `${about}two lines decide on ${inShort(refused.date)}. Leave one of them out`
    case 'reserved until when?':
      return 'Enter the day, or choose the hearing, until which the decision is reserved'
    case 'reserved until a day gone by':
      return 'Enter the day of the ruling or a later one: the decision is reserved until then'
    case 'no such hearing':
      return 'Choose a hearing of this case'
    default:
      return refused satisfies never
  }
}
