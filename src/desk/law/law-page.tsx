import type { CalendarDate } from '../../time/calendar-date.ts'
import { DataTable } from '../../web/controls.tsx'
import { paths } from '../../web/paths.ts'
import type { Jurisdiction } from '../../law/jurisdiction.ts'
import { readingsOf } from '../../law/written-when.ts'

/** The bodies of law in the house, how much of each was read, and when. */
export function LawPage(props: { jurisdictions: readonly Jurisdiction[]; today: CalendarDate }) {
  return (
    <div class="ar-law ar-law-index">
      <h1 class="govuk-heading-l">The law in Anteroom</h1>
      <p class="govuk-body">
        Each rule is here because somebody read its text, and says where and when. What was not read is left
        out, and each page says what that is. Verify against current law before filing.
      </p>
      <DataTable
        caption="Jurisdictions"
        captionHidden
        head={['Jurisdiction', 'What was read', 'When', 'Closed days known']}
        rows={props.jurisdictions.map((law) => [
          <a class="govuk-link" href={paths.lawOf(law.id)}>
            {law.name}
          </a>,
          whatWasRead(law),
          <When law={law} today={props.today} />,
          <span class="ar-day">
            {law.closedDays.from.slice(0, 4)} to {law.closedDays.until.slice(0, 4)}
          </span>,
        ])}
      />
    </div>
  )
}

function whatWasRead(law: Jurisdiction): string {
  return [
    howMany(law.deadlineRules, 'rule that gives a day', 'rules that give a day'),
    howMany(law.provisions, 'offer to a witness', 'offers to a witness'),
    howMany(law.duties, 'duty', 'duties'),
    howMany(law.charges, 'charge', 'charges'),
  ].join(', ')
}

function howMany(rows: readonly unknown[], one: string, many: string): string {
  return `${rows.length || 'no'} ${rows.length === 1 ? one : many}`
}

function When(props: { law: Jurisdiction; today: CalendarDate }) {
  const { first, last, summaries, stale } = readingsOf(props.law, props.today)
  return (
    <>
      <span class="ar-day">{first}</span> to <span class="ar-day">{last}</span>
      {summaries > 0 && <span class="ar-muted"> · {summaries} in a summary only</span>}
      {stale > 0 && <span class="ar-muted"> · {stale} not for 12 months</span>}
    </>
  )
}
