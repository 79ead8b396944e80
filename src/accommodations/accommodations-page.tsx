import { type CalendarDate, inShort } from '../time/calendar-date.ts'
import { Button, DataTable, EmptyState, Form, Notice, SelectField, Tag } from '../web/controls.tsx'
import { paths } from '../web/paths.ts'
import { isShouted } from './accommodation.ts'
import type { ListedAccommodation } from '../bookings/accommodation-list-store.ts'
import { entryOf } from '../vocabulary/accommodations.ts'
import { LegalTag, LogisticsTag, WishTag } from './words.tsx'

type Choice = { readonly id: string; readonly label: string }

/** What is asked for in the case, what was granted and what is arranged; first of all what was granted and is not. */
export function AccommodationsPage(props: {
  caseId: string
  accommodations: readonly ListedAccommodation[]
  hearings: readonly Choice[]
  witnesses: readonly Choice[]
  hearingId: string
  witnessId: string
  mayChange: boolean
}) {
  const { caseId, accommodations } = props
  const shouted = accommodations.filter((one) => isShouted(one.missing))
  return (
    <>
      <h1 class="govuk-heading-l">Accommodations</h1>
      <p class="ar-lead">
        What makes it bearable, or possible, to testify: what the person wishes, what the court has said, and
        how far it is arranged.
      </p>
      {shouted.length > 0 && (
        <Notice tone="stop" title={`${shouted.length} granted by the court and not arranged`}>
          <ul class="govuk-list govuk-list--bullet">
            {shouted.map((one) => (
              <li>
                <a class="govuk-link" href={paths.accommodation(caseId, one.id)}>
                  {entryOf(one.code).name}
                </a>{' '}
                for {one.witness} at the {one.hearing.type.toLowerCase()}
                {one.firstDay && `, ${inShort(one.firstDay as CalendarDate)}`}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {(props.hearings.length > 1 || props.witnesses.length > 1) && <Narrow {...props} />}
      {accommodations.length === 0 ? (
        <Nothing {...props} />
      ) : (
        <List caseId={caseId} accommodations={accommodations} />
      )}
      {props.mayChange && accommodations.length > 0 && <Ask {...props} />}
    </>
  )
}

function List(props: { caseId: string; accommodations: readonly ListedAccommodation[] }) {
  return (
    <DataTable
      caption="Accommodations by hearing and witness"
      captionHidden
      head={['Accommodation', 'Witness', 'Hearing', 'The person', 'The court', 'Arrangements']}
      rows={props.accommodations.map((one) => [
        <a class="govuk-link" href={paths.accommodation(props.caseId, one.id)}>
          {entryOf(one.code).name}
        </a>,
        one.witness,
        <>
          {one.hearing.type}
          {one.firstDay && <span class="ar-muted"> {inShort(one.firstDay as CalendarDate)}</span>}
        </>,
        <WishTag wish={one.wish} />,
        <LegalTag state={one.legal} />,
        isShouted(one.missing) ? <Tag tone="stop">Not arranged</Tag> : <LogisticsTag state={one.logistics} />,
      ])}
    />
  )
}

function Narrow(props: {
  caseId: string
  hearings: readonly Choice[]
  witnesses: readonly Choice[]
  hearingId: string
  witnessId: string
}) {
  const options = (choices: readonly Choice[]) => choices.map(({ id, label }) => ({ value: id, label }))
  return (
    <Form action={paths.accommodations(props.caseId)} method="get" class="ar-row">
      <SelectField
        name="hearing"
        label="Hearing"
        value={props.hearingId}
        empty="Every hearing"
        options={options(props.hearings)}
      />
      <SelectField
        name="witness"
        label="Witness"
        value={props.witnessId}
        empty="Every witness"
        options={options(props.witnesses)}
      />
      <Button tone="secondary">Show</Button>
    </Form>
  )
}

function Nothing(props: {
  caseId: string
  hearings: readonly Choice[]
  hearingId: string
  witnessId: string
  mayChange: boolean
}) {
  const narrowed = props.hearingId !== '' || props.witnessId !== ''
  return (
    <EmptyState title={narrowed ? 'Nothing is asked for here' : 'Nothing is asked for yet'}>
      <p class="govuk-body">
        {props.mayChange
          ? 'Ask the person first what would help, then write it down for a hearing.'
          : 'What is asked for and granted will stand here.'}
      </p>
      {props.mayChange && <Ask {...props} />}
    </EmptyState>
  )
}

/** Accommodations belong to a hearing, so asking starts from one. */
function Ask(props: { caseId: string; hearings: readonly Choice[]; hearingId: string; witnessId: string }) {
  const chosen = props.hearings.filter((one) => props.hearingId === '' || one.id === props.hearingId)
  const about = props.witnessId ? `?witness=${props.witnessId}` : ''
  if (chosen.length === 0) {
    return (
      <p class="govuk-body">
        There is no hearing to ask for. <a href={paths.newHearing(props.caseId)}>Set a hearing</a> first.
      </p>
    )
  }
  return (
    <>
      <h2 class="govuk-heading-m">Write down what was said for</h2>
      <ul class="govuk-list">
        {chosen.map((one) => (
          <li>
            <a class="govuk-link" href={`${paths.newAccommodation(props.caseId, one.id)}${about}`}>
              {one.label}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
