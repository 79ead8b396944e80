import {
  addDays,
  type CalendarDate,
  inShort,
  inWords,
  mondayOf,
  monthStart,
} from '../../time/calendar-date.ts'
import { EmptyState, Notice } from '../../web/controls.tsx'
import { paths } from '../../web/paths.ts'
import { CalendarList } from './calendar-list.tsx'
import { type CalendarSitting, zonesOf } from './calendar-sitting.ts'
import { HoursTable } from './hours-table.tsx'
import { MonthTable } from './month-table.tsx'
import { type Lane, monthName, weekFrom } from './month-weeks.ts'
import { type TimeGrid, timeGrid } from './time-grid.ts'

export type CalendarView = 'month' | 'week' | 'day'

type Props = {
  view: CalendarView
  /** The day asked for; its month or week is shown. */
  on: CalendarDate
  today: CalendarDate
  sittings: readonly CalendarSitting[]
  cases: readonly { readonly id: string; readonly docketNumber: string }[]
  /** Id of the case the page is narrowed to, or empty. */
  chosen: string
  mistyped: boolean
}

/** The hearings a reader reaches, as a picture and as a list. */
export function CalendarPage(props: Props) {
  const zones = zonesOf(props.sittings)
  const shown = sittingsOfPage(props)
  return (
    <div class={`ar-calendar ar-calendar--${props.view}`}>
      {props.mistyped && (
        <Notice title="That is no date">
          <p class="govuk-body">This is today’s page. Dates in the address look like 2026-09-14.</p>
        </Notice>
      )}
      <div class="ar-calendar__bar">
        <h1 class="govuk-heading-l">{heading(props)}</h1>
        <Around {...props} />
        <Views {...props} />
      </div>
      <Narrow {...props} />
      <p class="ar-muted ar-calendar__zone">{zoneWords(zones)}</p>
      {props.view === 'month' ? (
        <MonthTable on={props.on} today={props.today} sittings={props.sittings} zones={zones} />
      ) : (
        <HoursTable {...picture(props)} caption={heading(props)} today={props.today} zones={zones} />
      )}
      {shown.length === 0 ? (
        <Nothing {...props} />
      ) : (
        <CalendarList sittings={shown} today={props.today} zones={zones} />
      )}
    </div>
  )
}

/** A month's picture has the ends of its neighbours too; its list keeps to the month. */
function sittingsOfPage({ view, on, sittings }: Props): readonly CalendarSitting[] {
  return view === 'month' ? sittings.filter((one) => monthStart(one.date) === monthStart(on)) : sittings
}

/** A week draws what lasts several days across them, above the hours of the rest; a day has room for all. */
function picture({ view, on, sittings }: Props): { grid: TimeGrid; lanes: readonly Lane[] } {
  if (view === 'day') return { grid: timeGrid([on], sittings), lanes: [] }
  const { days, lanes } = weekFrom(mondayOf(on), sittings)
  // A weekend on which nobody sits needs no room.
  const weekend = sittings.some((sitting) => days.indexOf(sitting.date) >= 5)
  const single = sittings.filter((sitting) => sitting.days === 1)
  return { grid: timeGrid(weekend ? days : days.slice(0, 5), single), lanes }
}

function heading({ view, on }: Props): string {
  if (view === 'day') return inWords(on)
  if (view === 'week') return `Week of ${inShort(mondayOf(on)).slice(4)}`
  return monthName(on)
}

function zoneWords(zones: readonly string[]): string {
  const [only] = zones
  if (!only) return ''
  if (zones.length === 1) return `All times are on the clock of ${only.replaceAll('_', ' ')}.`
  return 'Each hearing stands at its own courthouse’s time; the zone is named beside it.'
}

function address(props: Props, view: CalendarView, on: CalendarDate): string {
  const narrowed = props.chosen ? `&case=${encodeURIComponent(props.chosen)}` : ''
  return `${paths.calendar(view, on)}${narrowed}`
}

/** Back, today and on. */
function Around(props: Props) {
  const { view, on, today } = props
  const step = (by: 1 | -1) =>
    view === 'month' ? monthStart(on, by) : addDays(on, view === 'week' ? 7 * by : by)
  return (
    <nav class="ar-calendar__around" aria-label={`Other ${view}s`}>
      <a class="ar-step" href={address(props, view, step(-1))} rel="prev">
        <span aria-hidden="true">‹</span> Previous<span class="govuk-visually-hidden"> {view}</span>
      </a>
      <a class="ar-step" href={address(props, view, today)}>
        Today
      </a>
      <a class="ar-step" href={address(props, view, step(1))} rel="next">
        Next<span class="govuk-visually-hidden"> {view}</span> <span aria-hidden="true">›</span>
      </a>
    </nav>
  )
}

function Views(props: Props) {
  return (
    <nav class="ar-calendar__views" aria-label="Month, week or day">
      {(['month', 'week', 'day'] as const).map((view) => (
        <a
          class="ar-view"
          href={address(props, view, props.on)}
          {...(view === props.view ? { 'aria-current': 'page' } : {})}
        >
          {view.charAt(0).toUpperCase() + view.slice(1)}
        </a>
      ))}
    </nav>
  )
}

/** To one case alone. Only cases with something on this page are offered. */
function Narrow(props: Props) {
  if (props.cases.length < 2 && !props.chosen) return null
  return (
    <form method="get" action={paths.calendar(props.view)} class="ar-calendar__narrow">
      <input type="hidden" name="on" value={props.on} />
      <label class="govuk-label" for="case">
        Case
      </label>
      <select class="govuk-select" id="case" name="case">
        <option value="">All of my cases</option>
        {props.cases.map((one) => (
          <option value={one.id} selected={one.id === props.chosen}>
            {one.docketNumber}
          </option>
        ))}
      </select>
      <button class="govuk-button govuk-button--secondary" type="submit">
        Show
      </button>
    </form>
  )
}

function Nothing(props: Props) {
  return (
    <EmptyState title={`Nothing is set ${props.view === 'day' ? 'on this day' : `in this ${props.view}`}`}>
      <p class="govuk-body">
        {props.chosen
          ? 'Of this case, that is. Show all of your cases, or look at another time.'
          : 'Hearings show here as soon as they are set by hand or accepted from a docket.'}
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={props.chosen ? paths.calendar(props.view, props.on) : paths.cases()}>
          {props.chosen ? 'Show all cases' : 'Go to the cases'}
        </a>
      </p>
    </EmptyState>
  )
}
