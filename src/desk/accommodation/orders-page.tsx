import type { StandingLine } from '../../bookings/standing/standing-store.ts'
import type { KeptOrder } from '../../rulings/store.ts'
import { outcomeWords, untilInWords } from '../../rulings/words.ts'
import { inShort } from '../../time/calendar-date.ts'
import { entryOf } from '../../vocabulary/accommodations.ts'
import { BackLink, DataTable, EmptyState } from '../../web/controls.tsx'
import { paths } from '../../web/paths.ts'

/** The orders of the case, the latest first, each with its lines. */
export function OrdersPage(props: {
  caseId: string
  orders: readonly KeptOrder[]
  accommodations: ReadonlyMap<string, StandingLine>
}) {
  return (
    <>
      <BackLink href={paths.accommodations(props.caseId)}>Accommodations</BackLink>
      <h1 class="govuk-heading-l">Orders</h1>
      {props.orders.length === 0 && (
        <EmptyState title="No orders yet">
          <p class="govuk-body">Record an order from a hearing or from an accommodation.</p>
        </EmptyState>
      )}
      {props.orders.toReversed().map((order) => (
        <DataTable
          caption={`${order.reference}, ${inShort(order.ruledOn)}`}
          head={['Accommodation', 'Outcome', 'Days covered', 'Asked', 'As ordered']}
          rows={order.lines.map((line) => [
            <ul class="govuk-list">
              {line.accommodationIds.map((id) => (
                <li>
                  <a class="govuk-link" href={paths.accommodation(props.caseId, id)}>
                    {nameOf(props.accommodations.get(id))}
                  </a>
                </li>
              ))}
            </ul>,
            `${outcomeWords[line.outcome]} ${untilInWords(line.reservedUntil)}`.trim(),
            line.covers === 'every sitting' ? 'All' : line.covers.map(({ date }) => inShort(date)).join(', '),
            line.asked || 'Not recorded',
            line.conditions || 'No conditions',
          ])}
        />
      ))}
    </>
  )
}

function nameOf(it: StandingLine | undefined): string {
  return it ? `${entryOf(it.code).name}, ${it.witness}` : 'Accommodation'
}
