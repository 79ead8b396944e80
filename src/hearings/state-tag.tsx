import { Tag, type Tone } from '../web/controls.tsx'
import { type HearingState, stateInWords } from './hearing.ts'

const tones = {
  set: 'good',
  held: 'neutral',
  continued: 'attention',
  vacated: 'stop',
  'entered-in-error': 'quiet',
} as const satisfies Record<HearingState, Tone>

/** The state of a hearing in its word. */
export function StateTag({ state }: { state: HearingState }) {
  return <Tag tone={tones[state]}>{stateInWords(state)}</Tag>
}
