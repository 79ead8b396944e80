import type { CourtMoveName } from '../../bookings/court-moves.ts'
import { wishes } from '../../accommodations/accommodation.ts'
import { wishWords } from '../../accommodations/words.ts'
import type { StandingLine } from '../../bookings/standing/standing-store.ts'
import { outcomes } from '../../rulings/ruling.ts'
import { outcomeWords } from '../../rulings/words.ts'
import { type CalendarDate, inShort } from '../../time/calendar-date.ts'
import { entryOf } from '../../vocabulary/accommodations.ts'
import { needsOf } from '../../vocabulary/need.ts'
import {
  Button,
  Checkboxes,
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
import { courtMoveWords } from './court-words.ts'

/** What the forms beside an accommodation are made of. */
export type Shown = {
  view: {
    it: StandingLine
    formId: string
    today: CalendarDate
    /** The moves that are open before the court. */
    moves: readonly CourtMoveName[]
    /** Whether the court has been asked, or asking is open, so that it can have ruled. */
    mayRule: boolean
    /** The hearings of the case still to come, for a decision reserved until one of them. */
    hearings: readonly { readonly id: string; readonly label: string }[]
  }
  errors?: readonly FieldError[] | undefined
  given?: Given | undefined
}

/** The last part of each address that moves the court's side. */
export const courtAddresses = {
  ask: 'require an order',
  'ask-not': 'require none',
  apply: 'apply',
  oppose: 'oppose',
  again: 'ask again',
  withdraw: 'withdraw',
  lapse: 'lapse',
} as const satisfies Record<string, CourtMoveName>

export function WishForm({ view: { it, today }, errors, given }: Shown) {
  return (
    <section class="ar-sheet">
      <h2 class="govuk-heading-m">The witness’s wish</h2>
      <Form action={paths.moveAccommodation(it.caseId, it.id, 'wish')}>
        <Hidden name="version" value={it.version} />
        <Radios
          name="wish"
          legend="What does the witness say now?"
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
        <Button tone="secondary">Save</Button>
      </Form>
    </section>
  )
}

const rare: readonly CourtMoveName[] = ['lapse', 'withdraw']

/** What comes next before the court as buttons; what ends it folded away below. */
export function CourtMoves(props: Shown) {
  const { moves } = props.view
  if (moves.length === 0) return null
  const ends = moves.filter((move) => rare.includes(move))
  return (
    <section class="ar-sheet ar-moves">
      <h2 class="govuk-heading-m">Court</h2>
      {moves
        .filter((move) => !rare.includes(move))
        .map((move) => (
          <CourtMoveForm {...props} move={move} />
        ))}
      {ends.length > 0 && (
        <Details summary="Withdraw or lapse" open={typed(props.given, 'because') !== ''}>
          {ends.map((move) => (
            <CourtMoveForm {...props} move={move} />
          ))}
        </Details>
      )}
    </section>
  )
}

function CourtMoveForm({ view: { it, today }, move, errors, given }: Shown & { move: CourtMoveName }) {
  const address = Object.entries(courtAddresses).find(([, name]) => name === move)?.[0] ?? ''
  return (
    <Form action={paths.moveAccommodation(it.caseId, it.id, address)}>
      <Hidden name="version" value={it.version} />
      {(move === 'apply' || move === 'oppose') && (
        <DateField
          name="on"
          id={`${address}-on`}
          label={move === 'apply' ? 'Day it was filed' : 'Day of the opposition'}
          value={typed(given, 'on') || today}
          errors={errors}
        />
      )}
      {move === 'withdraw' && (
        <TextField
          name="because"
          label="Reason"
          hint="What is held for it is released. No name"
          value={typed(given, 'because')}
          errors={errors}
        />
      )}
      <Button tone="secondary">{courtMoveWords[move]}</Button>
    </Form>
  )
}

/** Open where the court is asked; folded where it has ruled already. */
export function RulingSection(props: Shown) {
  const { it, mayRule } = props.view
  if (!mayRule) return null
  const hasRuled = it.facts.lines.length > 0
  return (
    <section class="ar-sheet">
      <h2 class="govuk-heading-m">{hasRuled ? 'A later ruling' : 'Record ruling'}</h2>
      {hasRuled ? (
        <Details summary="The court ruled on it again" open={typed(props.given, 'reference') !== ''}>
          <RulingForm {...props} />
        </Details>
      ) : (
        <RulingForm {...props} />
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={paths.newOrder(it.caseId, it.hearingId)}>
          Record an order on several accommodations
        </a>
      </p>
    </section>
  )
}

function RulingForm({ view: { it, formId, today, hearings }, errors, given }: Shown) {
  const days = it.facts.sittings
  const isUnfiled = it.facts.requests.at(-1)?.appliedOn === null
  return (
    <Form action={paths.moveAccommodation(it.caseId, it.id, 'ruling')}>
      <Hidden name="id" value={typed(given, 'id') || formId} />
      <Hidden name="version" value={it.version} />
      <SelectField
        name="outcome"
        label="Outcome"
        hint="A denial releases what is held for it. While reserved, holds stay."
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
        name="reference"
        label="Order"
        hint="As the docket numbers it, such as ECF No. 41"
        value={typed(given, 'reference')}
        errors={errors}
      />
      {isUnfiled && (
        <DateField
          name="appliedOn"
          label="Day the application was filed"
          hint="Not recorded yet"
          value={typed(given, 'appliedOn')}
          errors={errors}
        />
      )}
      {days.length > 1 && (
        <Checkboxes
          name="sittingId"
          legend="Days it covers"
          small
          values={[given?.['sittingId'] ?? days.map(({ id }) => id)].flat()}
          options={days.map(({ id, date }) => ({ value: id, label: inShort(date) }))}
          errors={errors}
        />
      )}
      <TextField
        name="asked"
        label="What was asked"
        value={typed(given, 'asked') || it.note}
        errors={errors}
      />
      <TextArea
        name="conditions"
        label="Conditions as ordered"
        hint="As the order words them. No name."
        value={typed(given, 'conditions')}
        rows={3}
        errors={errors}
      />
      <Details summary="Reserved until" open={typed(given, 'outcome') === 'reserved'}>
        <DateField name="untilOn" label="Day" value={typed(given, 'untilOn')} errors={errors} />
        <SelectField
          name="untilHearing"
          label="Or hearing"
          value={typed(given, 'untilHearing')}
          empty="None"
          options={hearings.map(({ id, label }) => ({ value: id, label }))}
          errors={errors}
        />
      </Details>
      <Button>Record ruling</Button>
    </Form>
  )
}

/** What is asked for in words, and what it takes where that differs from the usual. */
export function NeedsForm({ view: { it }, errors, given }: Shown) {
  const entry = entryOf(it.code)
  const sorts = [
    ...new Set([...needsOf(it.code, it.needs).map(({ sort }) => sort), ...entry.needs, ...entry.also]),
  ]
  const units = new Map(needsOf(it.code, it.needs).map((need) => [need.sort, need.units]))
  return (
    <section class="ar-sheet">
      <h2 class="govuk-heading-m">What it needs</h2>
      <Details summary="Change" open={typed(given, 'note') !== ''}>
        <Form action={paths.moveAccommodation(it.caseId, it.id, 'needs')}>
          <Hidden name="version" value={it.version} />
          <TextField
            name="note"
            label="What is asked for"
            hint="Such as: 45 minutes at a time, beside the witness. No name"
            value={typed(given, 'note') || it.note}
            errors={errors}
          />
          {sorts.map((sort) => (
            <TextField
              name={`need-${sort.replaceAll(' ', '+')}`}
              label={`${sort.charAt(0).toUpperCase()}${sort.slice(1)}: how many`}
              width={3}
              inputmode="numeric"
              value={String(units.get(sort) ?? 0)}
              errors={errors}
            />
          ))}
          <Button tone="secondary">Save</Button>
        </Form>
      </Details>
    </section>
  )
}
