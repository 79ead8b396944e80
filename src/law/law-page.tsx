import { DataTable } from '../web/controls.tsx'
import { paths } from '../web/paths.ts'
import type { Jurisdiction } from './jurisdiction.ts'

/** The bodies of law in the house, and how much of each was read. */
export function LawPage(props: { jurisdictions: readonly Jurisdiction[] }) {
  return (
    <>
      <h1 class="govuk-heading-l">The law in Anteroom</h1>
      <p class="govuk-body">
        Each rule is here because somebody read its text, and says where and when. What was not read is left
        out, and each page says what that is. Verify against current law before filing.
      </p>
      <DataTable
        caption="Jurisdictions"
        captionHidden
        head={[
          'Jurisdiction',
          'Offers to a witness',
          'Rules that give a day',
          'Duties',
          'Charges',
          'Closed days known',
        ]}
        rows={props.jurisdictions.map((law) => [
          <a class="govuk-link" href={paths.lawOf(law.id)}>
            {law.name}
          </a>,
          howMany(law.provisions),
          howMany(law.deadlineRules),
          howMany(law.duties),
          howMany(law.charges),
          `${law.closedDays.from.slice(0, 4)} to ${law.closedDays.until.slice(0, 4)}`,
        ])}
      />
    </>
  )
}

function howMany(rows: readonly unknown[]) {
  return rows.length === 0 ? <span class="ar-muted">none read</span> : String(rows.length)
}
