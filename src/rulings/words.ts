import { inShort } from '../time/calendar-date.ts'
import type { OrderState } from './order-at.ts'
import type { Outcome, ReservedUntil } from './ruling.ts'

const words = {
  'not needed': 'No order needed',
  'to apply': 'To apply for',
  applied: 'Applied for',
  opposed: 'Opposed',
  granted: 'Granted',
  'granted as varied': 'Granted as varied',
  reserved: 'Reserved',
  denied: 'Denied',
  lapsed: 'Lapsed',
  withdrawn: 'Withdrawn',
} as const satisfies Record<OrderState, string>

export const outcomeWords = {
  granted: 'Granted',
  'granted as varied': 'Granted as varied',
  denied: 'Denied',
  reserved: 'Reserved',
  withdrawn: 'Withdrawn',
  lapsed: 'Lapsed',
} as const satisfies Record<Outcome, string>

/** Where the court stands, in a word. */
export function orderInWords(state: OrderState): string {
  return words[state]
}

/** Until when the court has reserved its decision: `until Dec 14` or `until the Pretrial Conference`. */
export function untilInWords(until: ReservedUntil | null): string {
  if (until === null) return ''
  return 'on' in until ? `until ${inShort(until.on)}` : `until the ${until.hearing}`
}
