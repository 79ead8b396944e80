import { type CalendarDate, inShort } from '../../time/calendar-date.ts'
import { DataTable } from '../../web/controls.tsx'
import type { ClosedDay } from '../../law/closed-days.ts'
import type { Jurisdiction } from '../../law/jurisdiction.ts'
import { Points } from './points.tsx'
import type { Source } from '../../law/rule.ts'
import type { CountingRow } from './search.ts'
import { Written } from './written.tsx'

/** How time is counted here: each unit’s one definition. */
export function CountingPart(props: {
  law: Jurisdiction
  rows: readonly CountingRow[]
  today: CalendarDate
}) {
  return (
    <>
      <p class="govuk-body">
        In this form since {props.law.counting.inForce.from}. For earlier days a count is arithmetic, and says
        so.
      </p>
      <section class="ar-sheet" aria-label="Units and what lengthens a period">
        <Points
          points={props.rows.map(({ name, says, source }) => [
            name,
            [
              <>
                {says}
                <br />
                <Written source={source} today={props.today} />
              </>,
            ],
          ])}
        />
      </section>
    </>
  )
}

/** The closed days of this year and the next. */
export function ClosedDaysPart(props: {
  law: Jurisdiction
  closed: readonly ClosedDay[]
  today: CalendarDate
}) {
  const { weekend, weekendSource } = props.law.closedDays
  const sources = [...new Map(props.closed.map(({ source }) => [keyOf(source), source])).values()]
  const isOneSource = sources.length === 1
  return (
    <>
      <p class="govuk-body">
        {weekend.length === 1
          ? 'Sundays are closed; Saturdays are open.'
          : 'Saturdays and Sundays are closed.'}{' '}
        <Written source={weekendSource} today={props.today} />
      </p>
      <p class="govuk-body">
        The days below are written in:
        {sources.map((source) => (
          <>
            <br />
            <Written source={source} today={props.today} />
          </>
        ))}
      </p>
      <DataTable
        caption="Closed days"
        captionHidden
        head={['Day', isOneSource ? 'Holiday' : 'Holiday, and where it is written']}
        rows={props.closed.map((day) => [
          <span class="ar-day">{inShort(day.date)}</span>,
          <>
            {day.name}
            {day.observedFor && <span class="ar-muted"> · kept for {inShort(day.observedFor)}</span>}
            {!isOneSource && (
              <>
                <br />
                <span class="ar-muted">{day.source.cite}</span>
              </>
            )}
          </>,
        ])}
      />
    </>
  )
}

function keyOf({ cite, readOn }: Source): string {
  return `${cite} ${readOn}`
}
