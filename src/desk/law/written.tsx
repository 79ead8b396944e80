import type { CalendarDate } from '../../time/calendar-date.ts'
import { Tag } from '../../web/controls.tsx'
import type { Source } from '../../law/rule.ts'
import { isStale } from '../../law/stale.ts'

// A section sign at the end of a line and its number on the next cannot be read.
const unbroken = /(§|ss?\.|art\.) /g

/** Where a row is written and when it was read; a summary and a reading of long ago say so. */
export function Written(props: { source: Source; today: CalendarDate }) {
  const { cite, readOn, textOf, read } = props.source
  return (
    <>
      {cite.replaceAll(unbroken, '$1\u00a0')}
      <span class="ar-muted">
        {' '}
        <span class="ar-day">
          read {readOn}
          {textOf && ','}
        </span>
        {textOf && (
          <>
            {' '}
            <span class="ar-day">text of {textOf}</span>
          </>
        )}
      </span>{' '}
      {read === 'summary' && <Tag tone="attention">summary only: read it before you rely on it</Tag>}
      {isStale(props.source, props.today) && <Tag tone="attention">not read for 12 months</Tag>}
    </>
  )
}
