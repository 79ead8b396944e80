import * as v from 'valibot'
import type { HistoryLine } from '../access/history.ts'
import { runningInWords } from '../law/hearing-triggers.ts'
import { hearingTriggers } from '../law/trigger.ts'
import { CalendarDate, inShort } from '../time/calendar-date.ts'
import { ClockTime, clockInWords } from '../time/clock-time.ts'
import type { Zone } from '../time/zone.ts'
import { wallClock } from '../time/zoned.ts'
import { deedInWords } from '../vocabulary/deeds.ts'
import { daysInWords } from './words.ts'

/** What was done to the hearing, by whom and when on the court's clock. */
export function HistoryList(props: { lines: readonly HistoryLine[]; zone: Zone }) {
  const mistaken = new Set(props.lines.map(({ facts }) => facts['corrects']))
  return (
    <ol class="ar-history">
      {props.lines.map((line) => (
        <li>
          <p class="ar-history__what">
            <strong>{line.who}</strong> {deedInWords(line.did)}
            {'version' in line.facts && mistaken.has(line.facts['version']) ? (
              <>
                <s>
                  <Facts facts={line.facts} />
                </s>{' '}
                (by mistake, corrected below)
              </>
            ) : (
              <Facts facts={line.facts} />
            )}
          </p>
          <p class="ar-history__when">{atInWords(line.at, props.zone)}</p>
        </li>
      ))}
    </ol>
  )
}

const Days = v.array(
  v.object({ date: CalendarDate, starts: v.nullable(ClockTime), ends: v.nullable(ClockTime) }),
)

function Facts(props: { facts: HistoryLine['facts'] }) {
  const { from, to, sittings, because, setsRunning } = props.facts
  const runs = v.safeParse(v.array(v.picklist(hearingTriggers)), setsRunning)
  const [before, after] = [v.safeParse(Days, from), v.safeParse(Days, to ?? sittings)]
  const stays = 'corrects' in props.facts && JSON.stringify(from) === JSON.stringify(to)
  if (stays && after.success) return <>: it stays on {daysInWords(after.output)}</>
  return (
    <>
      {before.success && <> from {daysInWords(before.output)}</>}
      {after.success && (
        <>
          {before.success ? ' to ' : ' for '}
          {daysInWords(after.output)}
        </>
      )}
      {runs.success && <>: {runningInWords(runs.output)}</>}
      {typeof because === 'string' && because && <span class="ar-history__because">“{because}”</span>}
    </>
  )
}

function atInWords(at: number, zone: Zone): string {
  const there = wallClock(at, zone)
  return `${inShort(there.date)}, ${clockInWords(there.time)}`
}
