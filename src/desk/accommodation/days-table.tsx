import type { Booking, Reported } from '../../bookings/booking.ts'
import { isSure } from '../../bookings/coverage.ts'
import type { SittingStanding } from '../../bookings/standing/standing.ts'
import type { StandingLine } from '../../bookings/standing/standing-store.ts'
import { NeedTag, StandingTag } from '../../bookings/standing/standing-tag.tsx'
import { lackInWords } from '../../bookings/standing/standing-words.ts'
import { orderStands } from '../../rulings/order-at.ts'
import { OrderTag } from '../../rulings/order-tag.tsx'
import { onAllClocks } from '../../time/two-clocks.ts'
import { inShort } from '../../time/calendar-date.ts'
import { Button, DataTable, Form, Hidden } from '../../web/controls.tsx'
import { paths } from '../../web/paths.ts'

/** The last part of each address that reports how far a day's arrangements are, and the words on its button. */
export const reports = {
  confirm: { to: 'confirmed', says: 'Confirm all' },
  test: { to: 'tested', says: 'Mark tested' },
  begin: { to: 'in use', says: 'Mark in use' },
  finish: { to: 'done', says: 'Mark done' },
  fail: { to: 'failed', says: 'Mark not delivered' },
} as const satisfies Record<string, { to: Reported; says: string }>

/** Each day in court: when it is needed, what the court says of it, and how far each need is covered. */
export function DaysTable(props: {
  it: StandingLine
  /** Null for a reader by release. */
  bookings: readonly Booking[] | null
  mayChange: boolean
}) {
  const { it } = props
  const clocksOn = (sittingId: string) => [
    it.witnessClock,
    ...(props.bookings ?? [])
      .filter(({ state, sitting }) => state !== 'released' && sitting?.id === sittingId)
      .map(({ resource }) => resource.clock),
  ]
  return (
    <DataTable
      caption="Day by day"
      head={['Day', 'Court', 'Needs', 'State', ...(props.mayChange ? ['Next'] : [])]}
      rows={it.standing.days.map((day) => [
        <>
          {inShort(day.date)}
          {day.isTimed && (
            <span class="ar-muted"> {onAllClocks(day.part, it.hearing.zone, clocksOn(day.id))}</span>
          )}
        </>,
        <OrderTag order={day.order} />,
        <Needs day={day} it={it} />,
        <StandingTag state={day.state} />,
        ...(props.mayChange ? [<Next day={day} it={it} />] : []),
      ])}
    />
  )
}

function Needs({ day, it }: { day: SittingStanding; it: StandingLine }) {
  if (day.needs.length === 0) return <span class="ar-muted">Nothing to book</span>
  return (
    <ul class="govuk-list ar-tags">
      {day.needs.map((need) => (
        <li>
          {lackInWords(need, it.hearing.zone)} <NeedTag state={need.state} />
        </li>
      ))}
    </ul>
  )
}

function Next({ day, it }: { day: SittingStanding; it: StandingLine }) {
  const next = nextFor(day)
  return (
    <>
      {next.map((name) => (
        <Form action={paths.moveAccommodation(it.caseId, it.id, name)}>
          <Hidden name="version" value={it.version} />
          <Hidden name="sittingId" value={day.id} />
          <Button tone="secondary">
            {reports[name].says}
            <span class="govuk-visually-hidden"> on {inShort(day.date)}</span>
          </Button>
        </Form>
      ))}
    </>
  )
}

/** What can be reported of the day next, the likely one first; past days ask how it went. */
function nextFor({ needs, order, isPast, state }: SittingStanding): readonly (keyof typeof reports)[] {
  if (needs.length === 0) return isPast && state === 'not recorded' ? ['finish', 'fail'] : []
  if (!orderStands(order.state)) return []
  if (isPast) return state === 'done' ? [] : ['finish', 'fail']
  if (needs.some((need) => need.state === 'on hold')) return ['confirm']
  if (!needs.every((need) => isSure(need.state))) return []
  if (needs.some((need) => need.state === 'confirmed')) return ['test', 'begin']
  if (needs.some((need) => need.state === 'tested')) return ['begin']
  return needs.some((need) => need.state === 'in use') ? ['finish', 'fail'] : []
}
