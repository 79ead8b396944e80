import { inWords } from '../time/calendar-date.ts'
import type { CaseDeadline } from './case-deadlines.ts'
import { hourOf, periodInWords, versionInWords } from './in-words.ts'
import { type Strip, stripOf } from './strip.ts'
import { toldSteps } from './told-steps.ts'

/** The proof of a date as a paper: plain values, before any document format. */
export type Exhibit = {
  readonly title: string
  readonly caption: string
  readonly docketNumber: string
  readonly due: string
  readonly facts: readonly { readonly key: string; readonly value: string }[]
  readonly strip: Strip
  readonly steps: readonly { readonly day: string; readonly says: string }[]
  readonly sources: readonly string[]
}

/** What the exhibit of a deadline says: the rule, every day counted and skipped, and where it is written. */
export function exhibitOf(
  deadline: CaseDeadline,
  { caption, docketNumber }: { readonly caption: string; readonly docketNumber: string },
): Exhibit {
  const { rule, trigger, counting } = deadline
  const steps = counting.ok ? counting.steps : []
  const sources = [rule.source, ...(counting.ok ? counting.sources : [])]
  return {
    title: rule.title,
    caption,
    docketNumber,
    due: counting.ok ? [inWords(counting.due), counting.at].filter(Boolean).join(', ') : '',
    facts: [
      { key: 'Rule', value: `${rule.says} ${rule.source.cite}.` },
      { key: 'Version', value: versionInWords(rule) },
      { key: 'Event', value: `${trigger.words}, ${inWords(trigger.on)}${hourOf(deadline)}` },
      { key: 'Counted', value: `${periodInWords(rule)} it` },
      ...(deadline.courtSet
        ? [
            {
              key: 'Set by the court',
              value: `${inWords(deadline.courtSet.dueOn)}, ${deadline.courtSet.from ?? 'noted by the office'}. The day above is the one that the law alone gives.`,
            },
          ]
        : []),
    ],
    strip: stripOf(steps),
    steps: toldSteps(steps).map(({ from, to, says }) => ({
      day: from === to ? inWords(from) : `${inWords(from)} to ${inWords(to)}`,
      says,
    })),
    sources: [
      ...new Set(
        sources.map(
          ({ cite, readOn, textOf }) => `${cite} (read ${readOn}${textOf ? `, text of ${textOf}` : ''})`,
        ),
      ),
    ],
  }
}
