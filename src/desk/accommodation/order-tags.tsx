import type { SittingStanding } from '../../bookings/standing/standing.ts'
import { OrderTag } from '../../rulings/order-tag.tsx'
import { inShort } from '../../time/calendar-date.ts'

/** What the court says of the days of a hearing: once where all are alike, else day by day. */
export function OrderTags(props: { days: readonly Pick<SittingStanding, 'date' | 'order'>[] }) {
  const groups = [...Map.groupBy(props.days, ({ order }) => order.state).values()]
  if (groups.length <= 1) return props.days[0] ? <OrderTag order={props.days[0].order} /> : null
  return (
    <ul class="govuk-list ar-tags">
      {groups.map((those) =>
        those[0] ? (
          <li>
            <OrderTag order={those[0].order} />{' '}
            <span class="ar-muted">{those.map(({ date }) => inShort(date)).join(', ')}</span>
          </li>
        ) : null,
      )}
    </ul>
  )
}
