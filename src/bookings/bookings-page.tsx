import { entryOf } from '../vocabulary/accommodations.ts'
import { DataTable, EmptyState } from '../web/controls.tsx'
import { paths } from '../web/paths.ts'
import type { Booking } from './booking.ts'
import { BookingTag } from './booking-tag.tsx'
import { clocksOf, holdInWords } from './words.ts'

/** Everything held for the case, in order of time; what was released stands below. */
export function BookingsPage(props: { caseId: string; bookings: readonly Booking[] }) {
  const live = props.bookings.filter((one) => one.state !== 'released')
  const released = props.bookings.filter((one) => one.state === 'released')
  return (
    <>
      <h1 class="govuk-heading-l">Bookings</h1>
      <p class="ar-lead">Rooms, equipment and people held for this case.</p>
      {live.length === 0 ? (
        <EmptyState title="Nothing is booked">
          <p class="govuk-body">
            Bookings are made for an <a href={paths.accommodations(props.caseId)}>accommodation</a>.
          </p>
        </EmptyState>
      ) : (
        <Rows {...props} bookings={live} caption="Held and confirmed" />
      )}
      {released.length > 0 && <Rows {...props} bookings={released} caption="Released" />}
    </>
  )
}

function Rows(props: { caseId: string; bookings: readonly Booking[]; caption: string }) {
  return (
    <DataTable
      caption={props.caption}
      head={['What', 'When', 'For', 'State']}
      rows={props.bookings.map((one) => [
        <>
          <a class="govuk-link" href={paths.booking(props.caseId, one.id)}>
            {one.resource.name}
          </a>
          {one.units > 1 && ` × ${one.units}`}
          <span class="ar-muted"> {one.resource.sort}</span>
        </>,
        holdInWords(one, one.hearing.zone, clocksOf(one)),
        <a class="govuk-link" href={paths.accommodation(props.caseId, one.accommodation.id)}>
          {entryOf(one.accommodation.code).name}, {one.accommodation.witness}
        </a>,
        <BookingTag state={one.state} />,
      ])}
    />
  )
}
