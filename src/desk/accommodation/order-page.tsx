import type { StandingLine } from '../../bookings/standing/standing-store.ts'
import { courtStanding } from '../../bookings/court-moves.ts'
import { outcomes } from '../../rulings/ruling.ts'
import { outcomeWords } from '../../rulings/words.ts'
import { inShort } from '../../time/calendar-date.ts'
import { entryOf } from '../../vocabulary/accommodations.ts'
import {
  BackLink,
  Button,
  Checkboxes,
  DateField,
  Details,
  EmptyState,
  ErrorSummary,
  Form,
  Hidden,
  Notice,
  SelectField,
  TextArea,
  TextField,
} from '../../web/controls.tsx'
import { type FieldError, type Given, typed } from '../../web/form.ts'
import { paths } from '../../web/paths.ts'
import { OrderTags } from './order-tags.tsx'

export type OrderView = {
  readonly caseId: string
  readonly hearing: { readonly id: string; readonly type: string; readonly days: string }
  readonly accommodations: readonly StandingLine[]
  readonly hearings: readonly { readonly id: string; readonly label: string }[]
}

/** One order of the court and what it decided, accommodation by accommodation. */
export function OrderPage(props: {
  view: OrderView
  given: Given
  errors?: readonly FieldError[] | undefined
  refused?: string | undefined
}) {
  const { view, given, errors } = props
  const open = view.accommodations.filter(({ facts }) => mayBeRuledOn(courtStanding(facts)))
  return (
    <>
      <BackLink href={paths.hearing(view.caseId, view.hearing.id)}>{view.hearing.type}</BackLink>
      <ErrorSummary errors={errors} />
      {props.refused && (
        <Notice tone="stop" title="The order was not recorded">
          <p class="govuk-body">{props.refused}.</p>
        </Notice>
      )}
      <h1 class="govuk-heading-l">Record an order</h1>
      <p class="ar-lead">
        {view.hearing.type}, {view.hearing.days}. Leave out what the order does not decide.
      </p>
      {open.length === 0 ? (
        <EmptyState title="Nothing here is before the court">
          <p class="govuk-body">
            No accommodation at this hearing needs an order, or all were withdrawn.{' '}
            <a class="govuk-link" href={paths.accommodations(view.caseId)}>
              Accommodations of the case
            </a>
          </p>
        </EmptyState>
      ) : (
        <Form action={paths.newOrder(view.caseId, view.hearing.id)} class="ar-form">
          <Hidden name="id" value={typed(given, 'id')} />
          <TextField
            name="reference"
            label="Order"
            hint="As the docket numbers it, such as ECF No. 41"
            value={typed(given, 'reference')}
            errors={errors}
          />
          <DateField
            name="ruledOn"
            label="Day of the ruling"
            value={typed(given, 'ruledOn')}
            errors={errors}
          />
          {open.some(({ facts }) => facts.requests.at(-1)?.appliedOn === null) && (
            <DateField
              name="appliedOn"
              label="Day the application was filed"
              hint="For what is not recorded as applied for yet"
              value={typed(given, 'appliedOn')}
              errors={errors}
            />
          )}
          {open.map((it) => (
            <Line it={it} {...props} />
          ))}
          <Button>Record order</Button>
        </Form>
      )}
    </>
  )
}

function mayBeRuledOn(standing: ReturnType<typeof courtStanding>): boolean {
  return standing !== 'no order needed' && standing !== 'given up' && standing !== 'withdrawn'
}

function Line({
  it,
  view,
  given,
  errors,
}: {
  it: StandingLine
  view: OrderView
  given: Given
  errors?: readonly FieldError[] | undefined
}) {
  const field = (name: string) => `${name}-${it.id}`
  const days = it.facts.sittings
  return (
    <section class="ar-sheet">
      <h2 class="govuk-heading-m">
        {entryOf(it.code).name}, {it.witness} <OrderTags days={it.standing.days} />
      </h2>
      <Hidden name={field('version')} value={it.version} />
      <SelectField
        name={field('outcome')}
        label="Outcome"
        value={typed(given, field('outcome'))}
        empty="Not decided by this order"
        options={outcomes.map((outcome) => ({ value: outcome, label: outcomeWords[outcome] }))}
        errors={errors}
      />
      <TextField
        name={field('asked')}
        label="What was asked"
        value={typed(given, field('asked')) || it.note}
        errors={errors}
      />
      <TextArea
        name={field('conditions')}
        label="Conditions as ordered"
        hint="As the order words them. No name."
        rows={2}
        value={typed(given, field('conditions'))}
        errors={errors}
      />
      {days.length > 1 && (
        <Checkboxes
          name={field('sittingId')}
          legend="Days it covers"
          small
          values={[given[field('sittingId')] ?? days.map(({ id }) => id)].flat()}
          options={days.map(({ id, date }) => ({ value: id, label: inShort(date) }))}
          errors={errors}
        />
      )}
      <Details summary="Reserved until" open={typed(given, field('outcome')) === 'reserved'}>
        <DateField
          name={field('untilOn')}
          label="Day"
          value={typed(given, field('untilOn'))}
          errors={errors}
        />
        <SelectField
          name={field('untilHearing')}
          label="Or hearing"
          value={typed(given, field('untilHearing'))}
          empty="None"
          options={view.hearings.map(({ id, label }) => ({ value: id, label }))}
          errors={errors}
        />
      </Details>
    </section>
  )
}
