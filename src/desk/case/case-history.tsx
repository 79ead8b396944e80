import type { HistoryLine } from '../../access/history.ts'
import { inShort } from '../../time/calendar-date.ts'
import { clockInWords } from '../../time/clock-time.ts'
import type { Zone } from '../../time/zone.ts'
import { wallClock } from '../../time/zoned.ts'
import { deedInWords } from '../../vocabulary/deeds.ts'
import { Details } from '../../web/controls.tsx'

/** What was done to the case itself, its defendants and its counts, the latest first, on the court's clock. */
export function CaseHistory(props: { lines: readonly HistoryLine[]; zone: Zone }) {
  if (props.lines.length === 0) return null
  return (
    <Details summary={`What happened to it here (${props.lines.length})`}>
      <ol class="ar-history">
        {props.lines.toReversed().map((line) => (
          <li>
            <p class="ar-history__what">
              <strong>{line.who}</strong> {deedInWords(line.did)}
              <Facts facts={line.facts} />
            </p>
            <p class="ar-history__when">{atInWords(line.at, props.zone)}</p>
          </li>
        ))}
      </ol>
    </Details>
  )
}

/** The facts in the order of a sentence; what has no words here is left to the record. */
function Facts({ facts }: { facts: HistoryLine['facts'] }) {
  const { because } = facts
  return (
    <>
      {inWords(facts) && `: ${inWords(facts)}`}
      {isRow(facts['from']) &&
        isRow(facts['to']) &&
        ` from ${inWords(facts['from'])} to ${inWords(facts['to'])}`}
      {typeof because === 'string' && because && <span class="ar-history__because">“{because}”</span>}
    </>
  )
}

const words: Readonly<Record<string, string>> = {
  defendant: '',
  number: 'number ',
  terminatedOn: 'ended on ',
  count: 'count ',
  charge: '',
  citations: '',
  status: '',
  disposition: '',
  docketNumber: 'number ',
  caption: '',
  assignedJudge: 'judge ',
  filedOn: 'filed on ',
  zone: 'clock ',
}

function inWords(facts: HistoryLine['facts']): string {
  return Object.entries(words)
    .flatMap(([field, before]) => {
      const value = facts[field]
      if (Array.isArray(value)) return [`${before}${value.join('; ')}`]
      return typeof value === 'string' || typeof value === 'number' ? [`${before}${value}`] : []
    })
    .join(', ')
}

function isRow(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function atInWords(at: number, zone: Zone): string {
  const there = wallClock(at, zone)
  return `${inShort(there.date)}, ${clockInWords(there.time)}`
}
