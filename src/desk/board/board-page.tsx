import { entryOf } from '../../vocabulary/accommodations.ts'
import { addDays, type CalendarDate, inShort, inWords } from '../../time/calendar-date.ts'
import { type ClockTime, clockInWords } from '../../time/clock-time.ts'
import { Button, DataTable, DateField, EmptyState, Form, SelectField } from '../../web/controls.tsx'
import { type Page, Pages } from '../../web/paging.tsx'
import { paths } from '../../web/paths.ts'
import {
  type Board,
  type BoardCell,
  type BoardHearing,
  type BoardHold,
  type BoardRow,
  columnMinutes,
} from './board.ts'
import type { BoardPlace } from './board-store.ts'
import { BookingTag } from '../../bookings/booking-tag.tsx'
import { hoursOf } from '../../bookings/words.ts'

/** One day in one courthouse: what is held when, as a picture of hours and as a table. No witness stands on it. */
export function BoardPage(props: {
  places: readonly BoardPlace[]
  place: BoardPlace | null
  on: CalendarDate
  today: CalendarDate
  board: Board
  holds: readonly BoardHold[]
  hearings: readonly BoardHearing[]
  rows: Pick<Page<unknown>, 'page' | 'hasNext'>
  mayKeep: boolean
}) {
  const { place, on, board } = props
  if (!place) return <NoCourthouse mayKeep={props.mayKeep} />
  return (
    <>
      <div class="ar-row ar-row--between ar-board__bar">
        <h1 class="govuk-heading-l">
          Board <span class="ar-board__day">{inWords(on)}</span>
        </h1>
        <Around {...props} place={place} />
      </div>
      <Choose {...props} place={place} />
      {board.rows.length === 0 ? (
        <EmptyState title="Nothing is kept for this courthouse yet">
          <p class="govuk-body">
            <a href={paths.resources()}>Add its rooms and equipment</a>, and the people who can be booked.
          </p>
        </EmptyState>
      ) : (
        <>
          <Picture {...props} place={place} />
          <Pages of={props.rows} list="resources" href={at(place, on)} />
          <Listed {...props} place={place} />
        </>
      )}
    </>
  )
}

type Shown = {
  places: readonly BoardPlace[]
  place: BoardPlace
  on: CalendarDate
  today: CalendarDate
  board: Board
  holds: readonly BoardHold[]
  hearings: readonly BoardHearing[]
}

function at(place: BoardPlace, on: CalendarDate): string {
  return `${paths.board(on)}&at=${place.id}`
}

function Around({ place, on, today }: Shown) {
  return (
    <nav class="ar-board__around" aria-label="Days">
      <a class="govuk-link" rel="prev" href={at(place, addDays(on, -1))}>
        ← {inShort(addDays(on, -1))}
      </a>
      {on !== today && (
        <a class="govuk-link" href={at(place, today)}>
          Today
        </a>
      )}
      <a class="govuk-link" rel="next" href={at(place, addDays(on, 1))}>
        {inShort(addDays(on, 1))} →
      </a>
    </nav>
  )
}

function Choose({ places, place, on }: Shown) {
  return (
    <Form action={paths.board()} method="get" class="ar-row ar-board__choose">
      <SelectField
        name="at"
        label="Courthouse"
        value={place.id}
        options={places.map((one) => ({ value: one.id, label: one.name }))}
      />
      <DateField name="on" label="Day" value={on} />
      <Button tone="secondary">Show</Button>
    </Form>
  )
}

function Picture({ board, place, on }: Shown) {
  return (
    <div class="ar-scroll ar-board-frame" role="region" aria-label="The day by the hour" tabindex={0}>
      <table class="ar-board">
        <caption class="govuk-visually-hidden">
          {place.name}, {inWords(on)}, by the hour
        </caption>
        <thead>
          <tr>
            <td></td>
            {board.times
              .filter((time) => time % 60 === 0)
              .map((time) => (
                <th scope="col" colspan={60 / columnMinutes}>
                  {hourInWords(time)}
                </th>
              ))}
          </tr>
        </thead>
        {kinds.map((kind) => (
          <Rows
            kind={kind}
            rows={board.rows.filter((row) => row.resource.kind === kind)}
            columns={board.times.length}
            zone={place.zone}
          />
        ))}
      </table>
    </div>
  )
}

const kinds = ['room', 'equipment', 'person'] as const
const kindWords = { room: 'Rooms', equipment: 'Equipment', person: 'People' } as const

function Rows(props: {
  kind: (typeof kinds)[number]
  rows: readonly BoardRow[]
  columns: number
  zone: string
}) {
  if (props.rows.length === 0) return null
  return (
    <tbody>
      <tr class="ar-board__kind">
        <th scope="rowgroup">{kindWords[props.kind]}</th>
        <td colspan={props.columns}></td>
      </tr>
      {props.rows.flatMap(({ resource, lanes }) =>
        lanes.map((lane, i) => (
          <tr class={i === 0 ? 'ar-board__first' : ''}>
            {i === 0 && (
              <th scope="row" rowspan={lanes.length}>
                {resource.name}
                <span class="ar-muted">
                  {resource.sort}
                  {resource.quantity > 1 && `, ${resource.quantity} of them`}
                </span>
              </th>
            )}
            {lane.map((cell) => (
              <Cell cell={cell} zone={props.zone} />
            ))}
          </tr>
        )),
      )}
    </tbody>
  )
}

function Cell({ cell, zone }: { cell: BoardCell; zone: string }) {
  if (cell.kind === 'free') return <td></td>
  if (cell.kind === 'hearing') return <HearingCell {...cell} zone={zone} />
  const { hold } = cell
  return (
    <td colspan={cell.columns} class={`ar-board__held ar-board__held--${hold.state}`}>
      <div>
        {hold.case ? (
          <a href={paths.booking(hold.case.id, hold.id)}>{hold.case.docketNumber}</a>
        ) : (
          <span>Held</span>
        )}
        {hold.units > 1 && ` × ${hold.units}`}
        <span class="ar-board__hours">{hoursOf(hold, zone)}</span>
        {hold.state === 'held' && <span class="ar-board__hours">not confirmed</span>}
      </div>
    </td>
  )
}

function HearingCell(props: { hearing: BoardHearing; columns: number; zone: string }) {
  const { hearing } = props
  return (
    <td
      colspan={props.columns}
      class={`ar-board__held ar-board__held--hearing${hearing.isShared ? ' ar-board__held--shared' : ''}`}
    >
      <div>
        {hearing.seen ? (
          <a href={paths.hearing(hearing.seen.caseId, hearing.seen.hearingId)}>{hearing.seen.type}</a>
        ) : (
          <span>Another hearing</span>
        )}
        <span class="ar-board__hours">{hearingHours(hearing, props.zone)}</span>
        {hearing.isShared && <span class="ar-board__hours">courtroom shared</span>}
      </div>
    </td>
  )
}

function hearingHours(hearing: BoardHearing, zone: string): string {
  return hearing.isTimed ? hoursOf(hearing, zone) : 'no time given'
}

function Listed({ board, holds, hearings, place }: Shown) {
  const names = new Map(board.rows.map((row) => [row.resource.id, row.resource.name]))
  if (holds.length + hearings.length === 0)
    return <p class="govuk-body">Nothing is held on this day, and no hearing sits in a courtroom of ours.</p>
  return (
    <>
      {hearings.length > 0 && (
        <DataTable
          caption="Hearings in the courtrooms"
          head={['Courtroom', 'Hours', 'Hearing', 'At the same time']}
          rows={hearings.map((hearing) => [
            names.get(hearing.courtroomId) ?? '',
            hearingHours(hearing, place.zone),
            hearing.seen ? (
              <a class="govuk-link" href={paths.hearing(hearing.seen.caseId, hearing.seen.hearingId)}>
                {hearing.seen.type}, {hearing.seen.docketNumber}
              </a>
            ) : (
              'another hearing'
            ),
            hearing.isShared ? 'another hearing in the same courtroom' : '',
          ])}
        />
      )}
      {holds.length > 0 && <ListedHolds holds={holds} names={names} place={place} />}
    </>
  )
}

function ListedHolds(props: {
  holds: readonly BoardHold[]
  names: ReadonlyMap<string, string>
  place: BoardPlace
}) {
  const { holds, names, place } = props
  return (
    <DataTable
      caption="The same as a table"
      head={['What', 'Wanted', 'Held with set-up, travel and strike', 'For', 'State']}
      rows={holds.map((hold) => [
        `${names.get(hold.resourceId) ?? ''}${hold.units > 1 ? ` × ${hold.units}` : ''}`,
        hoursOf(hold, place.zone),
        hoursOf({ startsAt: hold.heldFrom, endsAt: hold.heldUntil }, place.zone),
        hold.case ? (
          <a class="govuk-link" href={paths.booking(hold.case.id, hold.id)}>
            {hold.case.docketNumber}, {entryOf(hold.case.code).name.toLowerCase()}
          </a>
        ) : (
          'held'
        ),
        <BookingTag state={hold.state} />,
      ])}
    />
  )
}

function NoCourthouse({ mayKeep }: { mayKeep: boolean }) {
  return (
    <>
      <h1 class="govuk-heading-l">Board</h1>
      <EmptyState title="There is no courthouse yet">
        <p class="govuk-body">
          {mayKeep ? (
            <>
              <a href={paths.courthouses()}>Add a courthouse</a>, then its rooms and equipment.
            </>
          ) : (
            'A coordinator or an administrator adds courthouses, rooms and equipment.'
          )}
        </p>
      </EmptyState>
    </>
  )
}

function hourInWords(minutes: number): string {
  return clockInWords(`${String(Math.floor(minutes / 60)).padStart(2, '0')}:00` as ClockTime).replace(
    ':00',
    '',
  )
}
