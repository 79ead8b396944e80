import { type CalendarDate, inShort, inWords } from '../time/calendar-date.ts'
import { clockInWords } from '../time/clock-time.ts'
import type { Zone } from '../time/zone.ts'
import { paths } from '../web/paths.ts'
import { SittingCard } from './sitting-card.tsx'
import { type GridCell, type GridDay, rowTime, type TimeGrid } from './time-grid.ts'

/** Days beside each other over the hours of the court's clock. What overlaps stands side by side. */
export function HoursTable(props: {
  caption: string
  grid: TimeGrid
  today: CalendarDate
  zones: readonly Zone[]
}) {
  const { times, days } = props.grid
  const anyAllDay = days.some((day) => day.allDay.length > 0)
  return (
    <div
      class="ar-scroll ar-hours-frame"
      role="region"
      aria-label={`${props.caption}, by the hour`}
      tabindex={0}
    >
      <table class={`ar-hours ar-hours--${days.length}`}>
        <caption class="govuk-visually-hidden">{props.caption}, by the hour</caption>
        <thead>
          <tr>
            <td></td>
            {days.map((day) => (
              <th
                scope="colgroup"
                colspan={day.columns.length}
                class={day.date === props.today ? 'ar-is-today' : ''}
              >
                <a href={paths.calendar('day', day.date)} aria-label={inWords(day.date)}>
                  {inShort(day.date).slice(0, -5)}
                </a>
                {day.date === props.today && <span class="ar-today-word">Today</span>}
              </th>
            ))}
          </tr>
          {anyAllDay && <AllDay days={days} zones={props.zones} />}
        </thead>
        <tbody>
          {times.map((time, row) => (
            <tr class={time % 60 === 0 ? 'ar-hours__hour' : ''}>
              {time % 60 === 0 && (
                <th scope="rowgroup" rowspan={2}>
                  {clockInWords(rowTime(time)).replace(':00', '')}
                </th>
              )}
              {days.flatMap((day) =>
                day.columns.map((column, i) => (
                  <Cell cell={column[row]} zones={props.zones} last={i === day.columns.length - 1} />
                )),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function AllDay({ days, zones }: { days: readonly GridDay[]; zones: readonly Zone[] }) {
  return (
    <tr class="ar-hours__all-day">
      <th scope="row">No time printed</th>
      {days.map((day) => (
        <td colspan={day.columns.length} class="ar-hours__last">
          {day.allDay.map((sitting) => (
            <SittingCard sitting={sitting} zones={zones} />
          ))}
        </td>
      ))}
    </tr>
  )
}

function Cell({ cell, zones, last }: { cell: GridCell | undefined; zones: readonly Zone[]; last: boolean }) {
  const edge = last ? 'ar-hours__last' : ''
  if (!cell || cell.kind === 'covered') return null
  if (cell.kind === 'free') return <td class={edge}></td>
  return (
    <td rowspan={cell.rows} class={`ar-hours__held ${edge}`}>
      <SittingCard sitting={cell.sitting} zones={zones} roomy={cell.rows > 2} />
    </td>
  )
}
