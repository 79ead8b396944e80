import type { CalendarDate } from '../../time/calendar-date.ts'
import {
  Button,
  DateField,
  Details,
  Form,
  Hidden,
  Radios,
  SelectField,
  TextArea,
  TextField,
} from '../../web/controls.tsx'
import { type FieldError, type Given, typed } from '../../web/form.ts'
import { paths } from '../../web/paths.ts'
import { rulingOutcomes, wishes } from '../../accommodations/accommodation.ts'
import { legalMoves, type LegalState, moveLegal } from '../../accommodations/legal-state.ts'
import { logisticsMoves, type LogisticsState } from '../../accommodations/logistics-state.ts'
import type { LegalAct } from '../../bookings/accommodation-states.ts'
import type { AccommodationLine } from '../../accommodations/store.ts'
import { entryOf } from '../../vocabulary/accommodations.ts'
import { outcomeWords, wishWords } from '../../accommodations/words.tsx'

type Shown = {
  view: { it: AccommodationLine; formId: string; today: CalendarDate }
  errors?: readonly FieldError[] | undefined
  given?: Given | undefined
}

/** The last part of each address that moves the court's side, and the words on its button. */
export const courtMoves = {
  ask: { to: 'to apply', says: 'The court must be asked' },
  'ask-not': { to: 'not needed to ask', says: 'No order is needed here' },
  apply: { to: 'applied', says: 'Asked: the application is filed' },
  oppose: { to: 'opposed', says: 'The other side opposes' },
  lapse: { to: 'lapsed', says: 'It has lapsed' },
  withdraw: { to: 'withdrawn', says: 'Withdraw it' },
} as const satisfies Record<string, { to: LegalAct; says: string }>

/** The same for the arrangements. */
export const arrangementMoves = {
  arrange: { to: 'held', says: 'Arranged, not confirmed yet' },
  confirm: { to: 'confirmed', says: 'All of it is confirmed' },
  test: { to: 'tested', says: 'Tested' },
  begin: { to: 'in use', says: 'In use now' },
  finish: { to: 'done', says: 'Done' },
  fail: { to: 'failed', says: 'It failed' },
  stop: { to: 'released', says: 'Not wanted any more: release all' },
} as const satisfies Record<string, { to: LogisticsState; says: string }>

export function WishForm({ view: { it, today }, errors, given }: Shown) {
  return (
    <section class="ar-sheet">
      <h2 class="govuk-heading-m">The person</h2>
      <Form action={paths.moveAccommodation(it.caseId, it.id, 'wish')}>
        <Hidden name="version" value={it.version} />
        <Radios
          name="wish"
          legend="What does the person say now?"
          small
          value={typed(given, 'wish') || it.wish}
          options={wishes.map((wish) => ({ value: wish, label: wishWords[wish] }))}
          errors={errors}
        />
        <DateField
          name="saidOn"
          label="Day it was said"
          value={typed(given, 'saidOn') || today}
          errors={errors}
        />
        <Button tone="secondary">Write it down</Button>
      </Form>
    </section>
  )
}

export function CourtMoves({ it }: { it: AccommodationLine }) {
  const permitted: readonly LegalState[] = legalMoves[it.legal]
  const moves = Object.entries(courtMoves).filter(([, move]) => permitted.includes(move.to))
  if (moves.length === 0) return null
  return (
    <section class="ar-sheet ar-moves">
      <h2 class="govuk-heading-m">The court</h2>
      <MoveButtons
        it={it}
        moves={moves}
        rare={['lapse', 'withdraw']}
        hint="Withdrawn, what is held for it is released."
      />
    </section>
  )
}

/** Open where the court is asked; folded where it has ruled already. */
export function RulingSection(props: Shown) {
  const { it } = props.view
  if (!rulingOutcomes.some((outcome) => moveLegal(it.legal, outcome).ok)) return null
  const waits = it.legal === 'applied' || it.legal === 'opposed'
  return (
    <section class="ar-sheet">
      <h2 class="govuk-heading-m">{waits ? 'Record the ruling' : 'A later ruling'}</h2>
      {waits ? (
        <RulingForm {...props} />
      ) : (
        <Details summary="The court ruled on it again" open={typed(props.given, 'order') !== ''}>
          <RulingForm {...props} />
        </Details>
      )}
    </section>
  )
}

function RulingForm({ view: { it, formId, today }, errors, given }: Shown) {
  const outcomes = rulingOutcomes.filter((outcome) => moveLegal(it.legal, outcome).ok)
  return (
    <Form action={paths.moveAccommodation(it.caseId, it.id, 'ruling')}>
      <Hidden name="id" value={typed(given, 'id') || formId} />
      <Hidden name="version" value={it.version} />
      <SelectField
        name="outcome"
        label="What did the court decide on this one?"
        hint="A denial releases what is held for it."
        value={typed(given, 'outcome')}
        empty="Choose"
        options={outcomes.map((outcome) => ({ value: outcome, label: outcomeWords[outcome] }))}
        errors={errors}
      />
      <DateField
        name="ruledOn"
        label="Day of the ruling"
        value={typed(given, 'ruledOn') || today}
        errors={errors}
      />
      <TextField
        name="order"
        label="Order"
        hint="As the docket numbers it, such as ECF No. 41"
        value={typed(given, 'order')}
        errors={errors}
      />
      <TextArea
        name="conditions"
        label="Conditions"
        hint="As the order words them. No name."
        value={typed(given, 'conditions')}
        rows={3}
        errors={errors}
      />
      <Button>Record the ruling</Button>
    </Form>
  )
}

export function ArrangementMoves({ it }: { it: AccommodationLine }) {
  const permitted: readonly LogisticsState[] = logisticsMoves[it.logistics]
  const byBooking = entryOf(it.code).needs.length > 0
  // What needs a room, a thing or a person is held by booking one.
  const moves = Object.entries(arrangementMoves).filter(
    ([name, move]) => permitted.includes(move.to) && !(byBooking && name === 'arrange'),
  )
  if (moves.length === 0) return null
  return (
    <section class="ar-sheet ar-moves">
      <h2 class="govuk-heading-m">Arrangements</h2>
      <MoveButtons it={it} moves={moves} rare={['fail', 'stop']} />
    </section>
  )
}

/** What comes next as buttons; what ends it another way folded away below. */
function MoveButtons(props: {
  it: AccommodationLine
  moves: readonly (readonly [string, { readonly says: string }])[]
  rare: readonly string[]
  hint?: string
}) {
  const next = props.moves.filter(([name]) => !props.rare.includes(name))
  const others = props.moves.filter(([name]) => props.rare.includes(name))
  return (
    <>
      {next.map(([name, { says }]) => (
        <MoveButton it={props.it} name={name} says={says} />
      ))}
      {others.length > 0 && (
        <Details summary="It ends another way">
          {others.map(([name, { says }]) => (
            <MoveButton it={props.it} name={name} says={says} />
          ))}
          {props.hint && <p class="govuk-hint">{props.hint}</p>}
        </Details>
      )}
    </>
  )
}

function MoveButton(props: { it: AccommodationLine; name: string; says: string }) {
  const { it } = props
  return (
    <Form action={paths.moveAccommodation(it.caseId, it.id, props.name)}>
      <Hidden name="version" value={it.version} />
      <Button tone="secondary">{props.says}</Button>
    </Form>
  )
}
