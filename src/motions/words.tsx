import { inWords } from '../time/calendar-date.ts'
import { Tag, type Tone } from '../web/controls.tsx'
import type { MotionState } from './motion.ts'
import type { Timing } from './timing.ts'

const tones = {
  drafting: 'waiting',
  ready: 'good',
  filed: 'neutral',
  opposed: 'attention',
  ruled: 'quiet',
} as const satisfies Record<MotionState, Tone>

export function MotionTag({ state }: { state: MotionState }) {
  return <Tag tone={tones[state]}>{state}</Tag>
}

/** The last day to apply, with each day that was passed over and the rule it comes from. */
export function LastDayInWords({ timing }: { timing: Timing }) {
  const { lastDay } = timing
  if (!lastDay) return <p class="govuk-body">The hearing has no date yet, so no last day can be counted.</p>
  if (!lastDay.ok)
    return <p class="govuk-body">The last day to apply cannot be counted: there is {lastDay.reason}.</p>
  return (
    <>
      <p class="govuk-body">
        <strong>{inWords(lastDay.due)}</strong>
      </p>
      <p class="govuk-body ar-muted">
        {lastDay.rule.says} Counted back {lastDay.rule.counts.offset} days, the day of trial not counted, to{' '}
        {inWords(lastDay.landed)}
        {lastDay.skipped.length > 0 &&
          `; closed, so passed over: ${lastDay.skipped.map(({ day, because }) => `${inWords(day)} (${because})`).join(', ')}`}
        .
      </p>
      <p class="govuk-body ar-muted">
        {[lastDay.rule.source, ...lastDay.sources].map(({ cite }) => cite).join('; ')}. In force since{' '}
        {lastDay.rule.inForce.from}. A scheduling order or local rule may set an earlier day.
      </p>
    </>
  )
}
