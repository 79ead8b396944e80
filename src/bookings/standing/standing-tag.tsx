import { Tag, type Tone } from '../../web/controls.tsx'
import type { CoverageState } from '../coverage.ts'
import type { StandingState } from './standing.ts'
import { needInWords, standingInWords } from './standing-words.ts'

const tones = {
  withdrawn: 'quiet',
  denied: 'stop',
  'waiting for the order': 'waiting',
  'to book': 'attention',
  'partly booked': 'attention',
  'on hold': 'waiting',
  confirmed: 'good',
  tested: 'good',
  'in use': 'good',
  done: 'neutral',
  failed: 'stop',
  'not recorded': 'neutral',
  'hearing is off': 'quiet',
} as const satisfies Record<StandingState, Tone>

const needTones = {
  missing: 'attention',
  'on hold': 'waiting',
  confirmed: 'good',
  tested: 'good',
  'in use': 'good',
  done: 'neutral',
  failed: 'stop',
} as const satisfies Record<CoverageState, Tone>

export function StandingTag({ state }: { state: StandingState }) {
  return <Tag tone={tones[state]}>{standingInWords(state)}</Tag>
}

export function NeedTag({ state }: { state: CoverageState }) {
  return <Tag tone={needTones[state]}>{needInWords(state)}</Tag>
}
