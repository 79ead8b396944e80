import { inWords } from '../time/calendar-date.ts'
import type { CaseDeadline } from './case-deadlines.ts'
import type { Step } from './count.ts'
import { type Strip, stripOf } from './strip.ts'

/** The proof of a date as a paper: plain values, before any document format. */
export type Exhibit = {
  readonly title: string
  readonly docketNumber: string
  readonly due: string
  readonly facts: readonly { readonly key: string; readonly value: string }[]
  readonly strip: Strip
  readonly steps: readonly { readonly day: string; readonly says: string }[]
  readonly sources: readonly string[]
}

/** What the exhibit of a deadline says: the rule, every day counted and skipped, and where it is written. */
export function exhibitOf(deadline: CaseDeadline, docketNumber: string): Exhibit {
  const { rule, trigger, counting } = deadline
  const steps = counting.ok ? counting.steps : []
  const sources = [rule.source, ...(counting.ok ? counting.sources : [])]
  return {
    title: rule.title,
    docketNumber,
    due: counting.ok ? inWords(counting.due) : '',
    facts: [
      { key: 'Rule', value: `${rule.says} ${rule.source.cite}.` },
      { key: 'Event', value: `${trigger.words}, ${inWords(trigger.on)}` },
      ...(deadline.courtSet
        ? [
            {
              key: 'Set by the court',
              value: `${inWords(deadline.courtSet.dueOn)}, ${deadline.courtSet.from ?? 'noted by the office'}`,
            },
          ]
        : []),
    ],
    strip: stripOf(steps),
    steps: steps.map((step) => ({ day: inWords(dayOf(step)), says: step.says })),
    sources: [
      ...new Set(
        sources.map(
          ({ cite, readOn, textOf }) => `${cite} (read ${readOn}${textOf ? `, text of ${textOf}` : ''})`,
        ),
      ),
    ],
  }
}

function dayOf(step: Step) {
  return step.kind === 'counted' || step.kind === 'added' ? step.to : step.on
}
