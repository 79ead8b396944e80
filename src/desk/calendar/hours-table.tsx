import { type CalendarDate, inShort } from '../../time/calendar-date.ts'
import { clockInWords } from '../../time/clock-time.ts'
import type { Zone } from '../../time/zone.ts'
import { paths } from '../../web/paths.ts'
import type { Lane } from './month-weeks.ts'
import { RunLink } from './run-link.tsx'
import { SittingCard } from './sitting-card.tsx'
import { type GridCell, type GridDay, rowTime, type TimeGrid } from './time-grid.ts'

/** Each day is as wide as the others, in so many parts: they divide evenly among up to four hearings at once. */
const parts = 12

/** Days beside each other over the hours of the court's clock. What overlaps stands side by side. */
export function HoursTable(props: {
  caption: string
  grid: TimeGrid
  today: CalendarDate
  zones: readonly Zone[]
  /** Hearings of several days, drawn across them above the hours. */
  lanes?: readonly Lane[]
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
              <th scope="colgroup" colspan={parts} class={day.date === props.today ? 'ar-is-today' : ''}>
                <a href={paths.calendar('day', day.date)}>{inShort(day.date).slice(0, -5)}</a>
                {day.date === props.today && <span class="ar-today-word">Today</span>}
              </th>
            ))}
          </tr>
          {props.lanes?.map((lane) => (
            <LaneRow lane={lane} days={days.length} zones={props.zones} />
          ))}
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
                  <Cell
                    cell={column[row]}
                    zones={props.zones}
                    wide={widthOf(i, day.columns.length)}
                    last={i === day.columns.length - 1}
                  />
                )),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function LaneRow(props: { lane: Lane; days: number; zones: readonly Zone[] }) {
  return (
    <tr class="ar-hours__lane">
      <td></td>
      {props.lane
        .filter((cell) => cell.from < props.days)
        .map((cell) => (
          <td colspan={parts * Math.min(cell.length, props.days - cell.from)}>
            {cell.sittings && <RunLink run={cell} zones={props.zones} />}
          </td>
        ))}
    </tr>
  )
}

function AllDay({ days, zones }: { days: readonly GridDay[]; zones: readonly Zone[] }) {
  return (
    <tr class="ar-hours__all-day">
      <th scope="row">No time printed</th>
      {days.map((day) => (
        <td colspan={parts} class="ar-hours__last">
          {day.allDay.map((sitting) => (
            <SittingCard sitting={sitting} zones={zones} />
          ))}
        </td>
      ))}
    </tr>
  )
}

/** How many parts of the day's width fall to one of its columns. */
function widthOf(place: number, columns: number): number {
  return Math.max(1, Math.floor(((place + 1) * parts) / columns) - Math.floor((place * parts) / columns))
}

function Cell(props: { cell: GridCell | undefined; zones: readonly Zone[]; wide: number; last: boolean }) {
  const { cell, wide } = props
  const edge = props.last ? 'ar-hours__last' : ''
  if (!cell || cell.kind === 'covered') return null
  if (cell.kind === 'free') return <td colspan={wide} class={edge}></td>
  return (
    <td colspan={wide} rowspan={cell.rows} class={`ar-hours__held ${edge}`}>
      <SittingCard sitting={cell.sitting} zones={props.zones} room={cell.rows > 2 ? 'ample' : 'scant'} />
    </td>
  )
}
