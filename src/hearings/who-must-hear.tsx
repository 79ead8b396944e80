import { Notice } from '../web/controls.tsx'
import { paths } from '../web/paths.ts'

/** People before machines: whom a change concerns, by reference, to be told by a person first. */
export function WhoMustHear(props: {
  caseId: string
  witnesses: readonly { readonly id: string; readonly reference: string }[]
}) {
  if (props.witnesses.length === 0) return null
  return (
    <Notice tone="attention" title="People who must hear of this">
      <p class="govuk-body">
        {props.witnesses.map((witness, i) => (
          <>
            {i > 0 && ', '}
            <a class="govuk-link" href={paths.witness(props.caseId, witness.id)}>
              {witness.reference}
            </a>
          </>
        ))}
        . Tell them first, in the way that is safe for each, before anyone else does, and{' '}
        <a class="govuk-link" href={paths.toTell(props.caseId)}>
          record what was said
        </a>
        . Anteroom tells no one by itself.
      </p>
    </Notice>
  )
}
