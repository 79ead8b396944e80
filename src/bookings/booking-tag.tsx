import { Tag, type Tone } from '../web/controls.tsx'
import type { BookingState } from './booking.ts'
import { bookingWords } from './words.ts'

const tones = {
  held: 'waiting',
  confirmed: 'good',
  tested: 'good',
  'in use': 'good',
  done: 'neutral',
  failed: 'stop',
  released: 'quiet',
} as const satisfies Record<BookingState, Tone>

export function BookingTag({ state }: { state: BookingState }) {
  return <Tag tone={tones[state]}>{bookingWords[state]}</Tag>
}
