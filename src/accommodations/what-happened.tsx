import type { HistoryLine } from '../access/history.ts'
import { inShort } from '../time/calendar-date.ts'
import { clockInWords } from '../time/clock-time.ts'
import type { Zone } from '../time/zone.ts'
import { wallClock } from '../time/zoned.ts'
import { deedInWords } from '../vocabulary/deeds.ts'

/** Who did what to it, on the court's clock, the latest first. */
export function WhatHappened(props: { lines: readonly HistoryLine[]; zone: Zone }) {
  if (props.lines.length === 0) return null
  return (
    <section class="ar-sheet">
      <h2 class="govuk-heading-m">What happened to it</h2>
      <ol class="ar-history">
        {props.lines.toReversed().map((line) => (
          <li>
            <p class="ar-history__what">
              <strong>{line.who}</strong> {deedInWords(line.did)}
              {changed(line.facts)}
            </p>
            <p class="ar-history__when">{atInWords(line.at, props.zone)}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}

function changed({ from, to, outcome, order }: HistoryLine['facts']): string {
  if (typeof outcome === 'string') return `: ${outcome}${typeof order === 'string' ? `, ${order}` : ''}`
  return typeof from === 'string' && typeof to === 'string' ? `: ${from} to ${to}` : ''
}

function atInWords(at: number, venue: Zone): string {
  const { date, time } = wallClock(at, venue)
  return `${inShort(date)}, ${clockInWords(time)}`
}
