import { type CalendarDate, inWords, monthStart } from '../../time/calendar-date.ts'
import type { Zone } from '../../time/zone.ts'
import { paths } from '../../web/paths.ts'
import type { CalendarSitting } from './calendar-sitting.ts'
import { type Lane, monthName, monthWeeks, type Week } from './month-weeks.ts'
import { RunLink } from './run-link.tsx'
import { SittingCard } from './sitting-card.tsx'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
/** A fuller day or week says how much more there is, and where. */
const [mostCards, mostLanes] = [4, 6]

type Props = {
  on: CalendarDate
  today: CalendarDate
  sittings: readonly CalendarSitting[]
  zones: readonly Zone[]
}

/** The month as a table of weeks; a trial is drawn across its days. */
export function MonthTable(props: Props) {
  return (
    <table class="ar-month">
      <caption class="govuk-visually-hidden">{monthName(props.on)}, one row of days for each week</caption>
      <thead>
        <tr>
          {weekdays.map((name) => (
            <th scope="col">
              <abbr title={name}>{name.slice(0, 3)}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      {monthWeeks(props.on, props.sittings).map((week) => (
        <WeekRows {...props} week={week} />
      ))}
    </table>
  )
}

function WeekRows(props: Props & { week: Week }) {
  const { week, on, today } = props
  const kind = (day: CalendarDate) =>
    `${day === today ? ' ar-is-today' : ''}${monthStart(day) === monthStart(on) ? '' : ' ar-is-other'}`
  const hidden = week.lanes.length - mostLanes
  return (
    <tbody>
      <tr class="ar-month__numbers">
        {week.days.map((day) => (
          <td class={kind(day)}>
            <a
              href={paths.calendar('day', day)}
              aria-label={`${inWords(day)}${day === today ? ', today' : ''}`}
            >
              <time datetime={day}>{Number(day.slice(8))}</time>
            </a>
            {day === today && (
              <span class="ar-today-word" aria-hidden="true">
                Today
              </span>
            )}
          </td>
        ))}
      </tr>
      {week.lanes.slice(0, mostLanes).map((lane) => (
        <LaneRow {...props} lane={lane} kind={kind} />
      ))}
      {hidden > 0 && (
        <tr>
          <td colspan={7} class="ar-month__more">
            <a href={paths.calendar('week', week.days[0])}>{hidden} more over several days this week</a>
          </td>
        </tr>
      )}
      <tr class="ar-month__cards">
        {week.days.map((day, i) => (
          <td class={kind(day)}>
            <Cards day={day} sittings={week.single[i] ?? []} zones={props.zones} />
          </td>
        ))}
      </tr>
    </tbody>
  )
}

function LaneRow(props: Props & { week: Week; lane: Lane; kind: (day: CalendarDate) => string }) {
  return (
    <tr class="ar-month__lane">
      {props.lane.flatMap((cell) =>
        cell.sittings
          ? [
              <td colspan={cell.length}>
                <RunLink run={cell} zones={props.zones} />
              </td>,
            ]
          : props.week.days
              .slice(cell.from, cell.from + cell.length)
              .map((day) => <td class={props.kind(day)}></td>),
      )}
    </tr>
  )
}

function Cards(props: { day: CalendarDate; sittings: readonly CalendarSitting[]; zones: readonly Zone[] }) {
  if (props.sittings.length === 0) return null
  const more = props.sittings.length - mostCards
  const shown = more > 1 ? props.sittings.slice(0, mostCards) : props.sittings
  return (
    <ul>
      {shown.map((sitting) => (
        <li>
          <SittingCard sitting={sitting} zones={props.zones} />
        </li>
      ))}
      {more > 1 && (
        <li>
          <a class="ar-month__more" href={paths.calendar('day', props.day)}>
            {more} more
          </a>
        </li>
      )}
    </ul>
  )
}
