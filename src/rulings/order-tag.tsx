import { Tag, type Tone } from '../web/controls.tsx'
import type { OrderAt, OrderState } from './order-at.ts'
import { orderInWords, untilInWords } from './words.ts'

const tones = {
  'not needed': 'neutral',
  'to apply': 'attention',
  applied: 'waiting',
  opposed: 'attention',
  granted: 'good',
  'granted as varied': 'good',
  reserved: 'waiting',
  denied: 'stop',
  lapsed: 'stop',
  withdrawn: 'quiet',
} as const satisfies Record<OrderState, Tone>

export function OrderTag({ order }: { order: OrderAt }) {
  const until = order.state === 'reserved' ? ` ${untilInWords(order.line.reservedUntil)}` : ''
  return (
    <Tag tone={tones[order.state]}>
      {orderInWords(order.state)}
      {until}
    </Tag>
  )
}
