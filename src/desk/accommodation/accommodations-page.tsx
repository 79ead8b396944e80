import { inShort } from '../../time/calendar-date.ts'
import { Button, DataTable, EmptyState, Form, Notice, SelectField } from '../../web/controls.tsx'
import { paths } from '../../web/paths.ts'
import { WishTag } from '../../accommodations/wish-tag.tsx'
import { pressOf } from '../../bookings/standing/standing.ts'
import type { StandingLine } from '../../bookings/standing/standing-store.ts'
import { StandingTag } from '../../bookings/standing/standing-tag.tsx'
import { lacksInShort } from '../../bookings/standing/standing-words.ts'
import { OrderTags } from './order-tags.tsx'
import { entryOf } from '../../vocabulary/accommodations.ts'

type Choice = { readonly id: string; readonly label: string }

/** What is asked for in the case, what was granted and what is arranged; first of all what was granted and is not. */
export function AccommodationsPage(props: {
  caseId: string
  accommodations: readonly StandingLine[]
  hearings: readonly Choice[]
  witnesses: readonly Choice[]
  hearingId: string
  witnessId: string
  mayChange: boolean
}) {
  const { caseId, accommodations } = props
  const shouted = accommodations.filter((one) => props.mayChange && pressOf(one.standing, one.wish) === 1)
  return (
    <>
      <h1 class="govuk-heading-l">Accommodations</h1>
      <p class="ar-lead">
        What makes it bearable, or possible, to testify: what the witness wants, what the court decided, and
        what is arranged.
      </p>
      {shouted.length > 0 && (
        <Notice tone="stop" title={`Granted and not arranged: ${shouted.length}`}>
          <ul class="govuk-list govuk-list--bullet">
            {shouted.map((one) => (
              <li>
                <a class="govuk-link" href={paths.accommodation(caseId, one.id)}>
                  {entryOf(one.code).name}
                </a>{' '}
                for {one.witness} at the {one.hearing.type.toLowerCase()}
                {one.firstDay && `, ${inShort(one.firstDay)}`}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {(props.hearings.length > 1 || props.witnesses.length > 1) && <Narrow {...props} />}
      {accommodations.length === 0 ? (
        <Nothing {...props} />
      ) : (
        <List caseId={caseId} accommodations={accommodations} mayChange={props.mayChange} />
      )}
      {props.mayChange && (
        <p class="govuk-body ar-noprint">
          <a class="govuk-link" href={paths.orders(caseId)}>
            Orders of the court
          </a>
        </p>
      )}
      {props.mayChange && <HearingSheets caseId={caseId} accommodations={accommodations} />}
      {props.mayChange && accommodations.length > 0 && <Ask {...props} />}
    </>
  )
}

function List(props: { caseId: string; mayChange: boolean; accommodations: readonly StandingLine[] }) {
  return (
    <DataTable
      caption="Accommodations by hearing and witness"
      captionHidden
      head={['Accommodation', 'Witness', 'Hearing', 'Wish', 'Court', 'Arrangements']}
      rows={props.accommodations.map((one) => [
        <a class="govuk-link" href={paths.accommodation(props.caseId, one.id)}>
          {entryOf(one.code).name}
        </a>,
        one.witness,
        <>
          {one.hearing.type}
          {one.firstDay && <span class="ar-muted"> {inShort(one.firstDay)}</span>}
        </>,
        <WishTag wish={one.wish} />,
        <OrderTags days={one.standing.days} />,
        <>
          <StandingTag state={one.standing.state} />
          {props.mayChange && lacksInShort(one.standing, one.hearing.zone) !== '' && (
            <span class="ar-muted"> {lacksInShort(one.standing, one.hearing.zone)}</span>
          )}
        </>,
      ])}
    />
  )
}

/** For each hearing of the list, what is in force there: for the courtroom. */
function HearingSheets(props: { caseId: string; accommodations: readonly StandingLine[] }) {
  const hearings = new Map(props.accommodations.map((one) => [one.hearingId, one]))
  if (hearings.size === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">Hearing sheets</h2>
      <ul class="govuk-list">
        {[...hearings].map(([id, { hearing, firstDay }]) => (
          <li>
            <a class="govuk-link" href={paths.hearingSheet(props.caseId, id)}>
              {hearing.type}
              {firstDay && `, ${inShort(firstDay)}`}
            </a>
          </li>
        ))}
      </ul>
    </>
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
    <EmptyState title={narrowed ? 'No accommodations here' : 'No accommodations yet'}>
      <p class="govuk-body">
        {props.mayChange
          ? 'Ask the witness what they want, then record it for a hearing.'
          : 'Accommodations that were requested or granted appear here.'}
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
        There is no upcoming hearing. <a href={paths.newHearing(props.caseId)}>Add a hearing</a> first.
      </p>
    )
  }
  return (
    <>
      <h2 class="govuk-heading-m">Request an accommodation for</h2>
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
