import { Tag, type Tone } from '../web/controls.tsx'
import type { Wish } from './accommodation.ts'
import { wishWords } from './words.ts'

const wishTones = {
  offered: 'waiting',
  wanted: 'good',
  declined: 'quiet',
  undecided: 'neutral',
} as const satisfies Record<Wish, Tone>

export function WishTag({ wish }: { wish: Wish }) {
  return <Tag tone={wishTones[wish]}>{wishWords[wish]}</Tag>
}
