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
          'Units counted',
          'Closed days known',
        ]}
        rows={props.jurisdictions.map(({ id, name, provisions, deadlineRules, counting, closedDays }) => [
          <a class="govuk-link" href={paths.lawOf(id)}>
            {name}
          </a>,
          String(provisions.length),
          deadlineRules.length === 0 ? <span class="ar-muted">none read</span> : String(deadlineRules.length),
          Object.keys(counting.units)
            .map((unit) => unit.replace('-', ' '))
            .join(', '),
          `${closedDays.from.slice(0, 4)} to ${closedDays.until.slice(0, 4)}`,
        ])}
      />
    </>
  )
}
