import { Button, ButtonLink, DataTable, EmptyState, Form, Tag, TextField } from '../web/controls.tsx'
import { paths } from '../web/paths.ts'
import type { Witness } from './witness.ts'
import { languageInWords } from './words.tsx'

type Props = {
  caseId: string
  witnesses: readonly Witness[]
  search: string
  /** Whether the reader is of the case team. */
  team: boolean
}

export function WitnessesPage({ caseId, witnesses, search, team }: Props) {
  return (
    <>
      <div class="ar-row ar-row--between">
        <h1 class="govuk-heading-l">Witnesses</h1>
        {team && <ButtonLink href={paths.newWitness(caseId)}>Add a witness</ButtonLink>}
      </div>
      {(witnesses.length > 0 || search) && (
        <Form action={paths.witnesses(caseId)} method="get" class="ar-row">
          <TextField
            name="q"
            label="Search by reference or language"
            hint="Never type a name here: the address of this page would keep it."
            value={search}
            type="search"
            width={20}
          />
          <Button tone="secondary">Search</Button>
        </Form>
      )}
      {witnesses.length > 0 && <WitnessTable caseId={caseId} witnesses={witnesses} />}
      {witnesses.length === 0 && <NoWitness caseId={caseId} search={search} team={team} />}
      {team && (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.findPerson(caseId)}>
            Find a person by an exact name, number or address
          </a>
        </p>
      )}
    </>
  )
}

function WitnessTable({ caseId, witnesses }: Pick<Props, 'caseId' | 'witnesses'>) {
  return (
    <DataTable
      caption="Witnesses of this case"
      captionHidden
      head={['Reference', 'Status', 'Age band', 'Language', 'Lives']}
      rows={witnesses.map(({ id, reference, facts }) => [
        <a class="govuk-link" href={paths.witness(caseId, id)}>
          {reference}
        </a>,
        facts ? facts.isVictim ? <Tag tone="waiting">Victim</Tag> : 'Witness' : notReleased,
        facts ? facts.ageBand : notReleased,
        facts ? languageInWords(facts) : notReleased,
        facts ? (facts.abroad ? 'Abroad' : 'In the country') : notReleased,
      ])}
    />
  )
}

const notReleased = <span class="ar-muted">Not released</span>

function NoWitness({ caseId, search, team }: Pick<Props, 'caseId' | 'search' | 'team'>) {
  if (search)
    return (
      <EmptyState title="No witness matches">
        <p class="govuk-body">
          Search for a part of a reference or a language, or{' '}
          <a class="govuk-link" href={paths.witnesses(caseId)}>
            see all witnesses
          </a>
          .
        </p>
      </EmptyState>
    )
  return (
    <EmptyState title="No witness yet">
      <p class="govuk-body">
        {team
          ? 'Add each person who may testify, by a reference. Accommodations, bookings and motions hang on it; the name stays in the vault.'
          : 'Nobody has released anything to you in this case yet.'}
      </p>
    </EmptyState>
  )
}
