import { OrderTag } from '../rulings/order-tag.tsx'
import { orderStands } from '../rulings/order-at.ts'
import { entryOf } from '../vocabulary/accommodations.ts'
import { inShort } from '../time/calendar-date.ts'
import { wallClock } from '../time/zoned.ts'
import { onAllClocks } from '../time/two-clocks.ts'
import type { Zone } from '../time/zone.ts'
import {
  BackLink,
  Button,
  ErrorSummary,
  Form,
  Hidden,
  Notice,
  SelectField,
  SummaryList,
  TextField,
  TimeField,
} from '../web/controls.tsx'
import { type FieldError, type Given, typed } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import type { OtherHearing } from '../hearings/courtroom/sharing.ts'
import { SharedNotice } from '../hearings/courtroom/shared-notice.tsx'
import type { Booking, BookingRefusal } from './booking.ts'
import { Clashes } from './clashes.tsx'
import type { Option } from './options.ts'
import { BookingTag } from './booking-tag.tsx'
import { clocksOf, holdInWords, refusalText } from './words.ts'

/** One booking: confirm it, move it, release it. */
export function BookingPage(props: {
  caseId: string
  booking: Booking
  /** What it could move to. */
  options: readonly Option[]
  mayChange: boolean
  /** Of a courtroom: other hearings that sit there then. */
  sharing: readonly OtherHearing[]
  refusal?: BookingRefusal | undefined
  errors?: readonly FieldError[] | undefined
  given?: Given | undefined
}) {
  const { booking, caseId, refusal } = props
  const live = booking.state !== 'released'
  return (
    <>
      <BackLink href={paths.accommodation(caseId, booking.accommodation.id)}>
        {entryOf(booking.accommodation.code).name}
      </BackLink>
      <ErrorSummary errors={props.errors} />
      {refusal && (
        <Notice tone="stop" title="This was not done">
          <p class="govuk-body">{refusalText(refusal)}.</p>
          {refusal.reason === 'taken' && <Clashes clashes={refusal.clashes} zone={booking.hearing.zone} />}
        </Notice>
      )}
      <SharedNotice courtroom={booking.resource.name} others={props.sharing} />
      <div class="ar-row ar-row--between">
        <h1 class="govuk-heading-l">{booking.resource.name}</h1>
        <BookingTag state={booking.state} />
      </div>
      <div class="ar-columns">
        <Facts caseId={caseId} booking={booking} />
        {props.mayChange && live && (
          <aside>
            {booking.state === 'held' && <Confirm {...props} />}
            {booking.sitting && <Move {...props} />}
            <Release {...props} />
          </aside>
        )}
      </div>
    </>
  )
}

function Facts({ caseId, booking }: { caseId: string; booking: Booking }) {
  const { accommodation, hearing } = booking
  return (
    <SummaryList
      rows={[
        {
          key: 'What',
          value: `${booking.resource.sort}${booking.units > 1 ? `, ${booking.units} of them` : ''}`,
        },
        { key: 'When', value: holdInWords(booking, hearing.zone, clocksOf(booking)) },
        {
          key: 'For',
          value: (
            <a class="govuk-link" href={paths.accommodation(caseId, accommodation.id)}>
              {entryOf(accommodation.code).name}, {accommodation.witness}
            </a>
          ),
        },
        {
          key: 'Hearing',
          value: (
            <a class="govuk-link" href={paths.hearing(caseId, hearing.id)}>
              {hearing.type}
            </a>
          ),
        },
        { key: 'The court', value: <OrderTag order={booking.order} /> },
        ...(booking.releasedBecause ? [{ key: 'Released because', value: booking.releasedBecause }] : []),
      ]}
    />
  )
}

function Confirm({ caseId, booking }: { caseId: string; booking: Booking }) {
  return (
    <section class="ar-sheet">
      <h2 class="govuk-heading-m">Confirm</h2>
      {orderStands(booking.order.state) ? (
        <Form action={paths.moveBooking(caseId, booking.id, 'confirm')}>
          <Hidden name="version" value={booking.version} />
          <Button>They said yes: confirm it</Button>
        </Form>
      ) : (
        <p class="govuk-body">
          It stays held until the court has ruled.{' '}
          <a class="govuk-link" href={paths.accommodation(caseId, booking.accommodation.id)}>
            Record the ruling
          </a>
        </p>
      )}
    </section>
  )
}

function Move(props: {
  caseId: string
  booking: Booking
  options: readonly Option[]
  given?: Given | undefined
  errors?: readonly FieldError[] | undefined
}) {
  const { booking, given, errors } = props
  const venue = booking.hearing.zone as Zone
  const now = { from: wallClock(booking.startsAt, venue).time, until: wallClock(booking.endsAt, venue).time }
  return (
    <section class="ar-sheet">
      <h2 class="govuk-heading-m">Move it</h2>
      <p class="govuk-body">
        On {inShort(wallClock(booking.startsAt, venue).date)}, now{' '}
        {onAllClocks(booking, venue, clocksOf(booking))}. Moved, it is held and to be confirmed anew.
      </p>
      <Form action={paths.moveBooking(props.caseId, booking.id, 'move')}>
        <Hidden name="version" value={booking.version} />
        <div class="ar-row">
          <TimeField name="from" label="From" value={typed(given, 'from') || now.from} errors={errors} />
          <TimeField name="until" label="Until" value={typed(given, 'until') || now.until} errors={errors} />
        </div>
        <SelectField
          name="resourceId"
          label="What or who"
          value={typed(given, 'resourceId') || booking.resource.id}
          options={props.options.map(({ resource, free }) => ({
            value: resource.id,
            label: `${resource.name}${resource.id === booking.resource.id ? '' : free ? ' (free)' : ' (taken then)'}`,
          }))}
          errors={errors}
        />
        {booking.resource.kind === 'equipment' && (
          <TextField
            name="units"
            label="How many"
            width={3}
            inputmode="numeric"
            value={typed(given, 'units') || String(booking.units)}
            errors={errors}
          />
        )}
        <Button tone="secondary">Move it</Button>
      </Form>
    </section>
  )
}

function Release(props: {
  caseId: string
  booking: Booking
  given?: Given | undefined
  errors?: readonly FieldError[] | undefined
}) {
  return (
    <section class="ar-sheet">
      <h2 class="govuk-heading-m">Release</h2>
      <Form action={paths.moveBooking(props.caseId, props.booking.id, 'release')}>
        <Hidden name="version" value={props.booking.version} />
        <TextField
          name="because"
          label="Why"
          hint="No name. It stands in the record"
          value={typed(props.given, 'because')}
          errors={props.errors}
        />
        <Button tone="warning">Release it</Button>
      </Form>
    </section>
  )
}
