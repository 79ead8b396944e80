import { type CalendarDate, inShort } from '../time/calendar-date.ts'
import { DataTable } from '../web/controls.tsx'
import type { ClosedDay } from './closed-days.ts'
import type { Jurisdiction } from './jurisdiction.ts'
import type { Source } from './rule.ts'
import { Written } from './written.tsx'

/** How time is counted here: each unit’s one definition. */
export function CountingPart(props: { law: Jurisdiction; today: CalendarDate }) {
  const { counting } = props.law
  const row = (name: string, says: string, source: Source) => [
    name,
    says,
    <Written source={source} today={props.today} />,
  ]
  const { addedDays, deemedService, officeClosed, stateHolidays } = counting
  return (
    <>
      <p class="govuk-body">
        In this form since {counting.inForce.from}. For earlier days a count is arithmetic, and says so.
      </p>
      <DataTable
        caption="Units"
        captionHidden
        head={['Unit', 'Definition', 'Written in']}
        rows={[
          ...Object.entries(counting.units).map(([unit, one]) =>
            row(unit.replace('-', ' '), one.says, one.source),
          ),
          row('office closed', officeClosed.says, officeClosed.source),
          ...(stateHolidays ? [row('holidays of the state', stateHolidays.says, stateHolidays.source)] : []),
          ...(addedDays ? [row('added days', addedDays.says, addedDays.source)] : []),
          ...(deemedService
            ? [
                row(
                  'deemed service',
                  deemedService.ways.map(({ says }) => says).join('; '),
                  deemedService.source,
                ),
              ]
            : []),
        ]}
      />
    </>
  )
}

/** The closed days of this year and the next. */
export function ClosedDaysPart(props: {
  law: Jurisdiction
  closed: readonly ClosedDay[]
  today: CalendarDate
}) {
  return (
    <>
      <p class="govuk-body">
        {props.law.closedDays.weekend.length === 1
          ? 'Sundays are closed; Saturdays are open.'
          : 'Saturdays and Sundays are closed.'}
      </p>
      <DataTable
        caption="Closed days"
        captionHidden
        head={['Day', 'Holiday', 'Written in']}
        rows={props.closed.map((day) => [
          <span class="ar-due">{inShort(day.date)}</span>,
          <>
            {day.name}
            {day.observedFor && <span class="ar-muted"> · kept for {inShort(day.observedFor)}</span>}
          </>,
          <Written source={day.source} today={props.today} />,
        ])}
      />
    </>
  )
}
