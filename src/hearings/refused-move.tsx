import { BackLink } from '../web/controls.tsx'
import { paths } from '../web/paths.ts'
import type { KeptHearing } from '../hearings/store.ts'

/** A move that the hearing's state does not permit, and what to do instead. */
export function RefusedMovePage(props: { hearing: KeptHearing; says: string }) {
  const { hearing } = props
  return (
    <div class="ar-narrow">
      <BackLink href={paths.hearing(hearing.caseId, hearing.id)}>{hearing.type}</BackLink>
      <h1 class="govuk-heading-l">That is not possible</h1>
      <p class="govuk-body">{props.says}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.newHearing(hearing.caseId)}>
          Set a new hearing
        </a>
      </p>
    </div>
  )
}
