import { BackLink, Notice, SummaryList } from '../web/controls.tsx'
import { paths } from '../web/paths.ts'
import type { Opened } from '../keys/seal.ts'
import type { OpenedValue } from './vault.ts'
import { Written } from './words.tsx'

type Props = {
  caseId: string
  witnessId: string
  reference: string
  values: readonly OpenedValue[]
  /** Who looked, when in words, and why, as the record has it. */
  recorded: { who: string; when: string; why: string }
}

export function RevealedPage({ caseId, witnessId, reference, values, recorded }: Props) {
  return (
    <div class="ar-narrow">
      <BackLink href={paths.witness(caseId, witnessId)}>Close and go back to the witness</BackLink>
      <h1 class="govuk-heading-l">Identity of {reference}</h1>
      <Notice title="This is in the record">
        <p class="govuk-body">
          {recorded.who}, {recorded.when}: {recorded.why}
        </p>
        <p class="govuk-body">The page is kept nowhere. Leave it when you have what you need.</p>
      </Notice>
      {values.length === 0 ? (
        <p class="govuk-body">The vault keeps nothing of this person.</p>
      ) : (
        <section class="ar-sheet" aria-label="Identity">
          <SummaryList
            rows={values.map(({ kind, opened }) => ({
              key: kind.charAt(0).toUpperCase() + kind.slice(1),
              value: <Written text={shown(opened)} />,
            }))}
          />
        </section>
      )}
    </div>
  )
}

function shown(opened: Opened): string {
  if (opened.ok) return opened.value
  switch (opened.reason) {
    case 'key lost':
      return `Cannot be opened: the office no longer has the key “${opened.keyId}” that sealed it. Ask your administrator to put that key back.`
    case 'tampered':
      return 'Cannot be opened: it was changed outside Anteroom. Tell your administrator, and enter the value anew.'
    default:
      return opened satisfies never
  }
}
