import { DataTable } from '../web/controls.tsx'
import { paths } from '../web/paths.ts'
import type { Booking } from './booking.ts'
import { BookingTag } from './booking-tag.tsx'
import { clocksOf, holdInWords } from './words.ts'

/** Bookings of one accommodation, in order of time; the released ones stay as history. */
export function BookingTable(props: { caseId: string; bookings: readonly Booking[]; mayChange: boolean }) {
  if (props.bookings.length === 0) {
    return (
      <>
        <h2 class="govuk-heading-m">Bookings</h2>
        <p class="govuk-body">Nothing is booked for it.</p>
      </>
    )
  }
  return (
    <DataTable
      caption="Bookings"
      head={['What', 'When', 'State']}
      rows={props.bookings.map((one) => [
        <>
          <a class="govuk-link" href={paths.booking(props.caseId, one.id)}>
            {one.resource.name}
          </a>
          {one.units > 1 && ` × ${one.units}`}
          <span class="ar-muted"> {one.resource.sort}</span>
        </>,
        holdInWords(one, one.hearing.zone, clocksOf(one)),
        <BookingTag state={one.state} />,
      ])}
    />
  )
}
