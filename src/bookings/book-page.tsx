import { entryOf } from '../vocabulary/accommodations.ts'
import { inShort } from '../time/calendar-date.ts'
import { clockInWords } from '../time/clock-time.ts'
import {
  BackLink,
  Button,
  Checkboxes,
  ErrorSummary,
  Form,
  Hidden,
  Notice,
  SelectField,
  TextField,
  TimeField,
} from '../web/controls.tsx'
import { type FieldError, type Given, typed } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import type { BookingRefusal } from './booking.ts'
import { Clashes } from './clashes.tsx'
import type { Need, Option } from './options.ts'
import type { Place } from './place.ts'
import { hoursInWords } from '../resources/hours.ts'
import { slug } from '../resources/slug.ts'
import { onAllClocks } from '../time/two-clocks.ts'
import { refusalText } from './words.ts'

/** Everything one accommodation needs, chosen on one page and held in one act, or not at all. */
export function BookPage(props: {
  caseId: string
  place: Place
  witness: string
  hearing: string
  needs: readonly Need[]
  given: Given
  refusal?: BookingRefusal | undefined
  errors?: readonly FieldError[] | undefined
}) {
  const { place, given, refusal } = props
  const name = entryOf(place.code).name
  return (
    <>
      <BackLink href={paths.accommodation(props.caseId, place.accommodationId)}>{name}</BackLink>
      <ErrorSummary errors={props.errors} />
      {refusal && (
        <Notice tone="stop" title="Nothing was booked">
          <p class="govuk-body">{refusalText(refusal)}.</p>
          {refusal.reason === 'taken' && <Clashes clashes={refusal.clashes} zone={place.zone} />}
        </Notice>
      )}
      <h1 class="govuk-heading-l">
        Book {name.toLowerCase()} for {props.witness}
      </h1>
      <p class="ar-lead">
        {props.hearing}. Everything chosen here is held together, with the time around it for set-up, travel
        and clearing away, or nothing is.
      </p>
      <Form action={paths.book(props.caseId, place.accommodationId)}>
        <Hidden name="id" value={typed(given, 'id')} />
        <Times {...props} />
        {props.needs.map((need) => (
          <NeedField need={need} given={given} />
        ))}
        <div class="ar-row">
          <Button>Hold all of it</Button>
          <Button tone="secondary" name="step" value="look">
            Look what is free then
          </Button>
        </div>
      </Form>
    </>
  )
}

function Times(props: {
  place: Place
  needs: readonly Need[]
  given: Given
  errors?: readonly FieldError[] | undefined
}) {
  const { place, given, errors } = props
  const chosen = given['sittingId']
  const clocks = [
    place.witnessClock,
    ...props.needs.flatMap(({ options }) => options.map(({ resource }) => resource.clock)),
  ]
  return (
    <section class="ar-sheet">
      <h2 class="govuk-heading-m">When</h2>
      <Checkboxes
        name="sittingId"
        legend="Which days?"
        small
        values={typeof chosen === 'string' ? [chosen] : (chosen ?? [])}
        errors={errors}
        options={place.sittings.map((one) => ({
          value: one.id,
          label: `${inShort(one.date)}, ${one.starts === null ? 'no time given' : onAllClocks(one, place.zone, clocks)}`,
        }))}
      />
      <div class="ar-row">
        <TimeField
          name="from"
          label="From"
          hint="Left empty: as the sitting"
          value={typed(given, 'from')}
          errors={errors}
        />
        <TimeField
          name="until"
          label="Until"
          hint="Left empty: as the sitting"
          value={typed(given, 'until')}
          errors={errors}
        />
      </div>
      <p class="govuk-hint">
        On the court’s clock ({place.zone.replaceAll('_', ' ')}). Usual hours begin at {clockInWordsOf(place)}
        .
      </p>
    </section>
  )
}

function clockInWordsOf(place: Place): string {
  const starts = place.sittings.find((one) => one.starts !== null)?.starts
  return starts ? clockInWords(starts) : 'no printed time'
}

function NeedField({ need, given }: { need: Need; given: Given }) {
  const field = `resource-${slug(need.sort)}`
  const label = need.sort.charAt(0).toUpperCase() + need.sort.slice(1)
  if (need.options.length === 0) {
    if (!need.needed) return null
    return (
      <Notice tone="attention" title={`${label}: there is none here`}>
        <p class="govuk-body">
          Nothing of this sort that could serve is kept for this courthouse
          {need.sort === 'interpreter' && ', or nobody who is known to speak the language and dialect'}.{' '}
          <a href={paths.resources()}>Rooms and equipment</a>
        </p>
      </Notice>
    )
  }
  const many = need.options.some((option) => option.resource.quantity > 1)
  return (
    <div class="ar-row">
      <SelectField
        name={field}
        label={need.needed ? `${label} (needed)` : label}
        value={typed(given, field)}
        empty="None"
        options={need.options.map((option) => ({ value: option.resource.id, label: optionInWords(option) }))}
      />
      {many && (
        <TextField
          name={`units-${slug(need.sort)}`}
          label="How many"
          width={3}
          inputmode="numeric"
          value={typed(given, `units-${slug(need.sort)}`) || '1'}
        />
      )}
    </div>
  )
}

function optionInWords(option: Option): string {
  const { resource, usedBefore, sharing } = option
  const extra = [
    ...(resource.hours ? [hoursInWords(resource.hours)] : []),
    ...(resource.languages.length > 0 ? [resource.languages.join('; ')] : []),
    ...(usedBefore ? ['was there before'] : []),
    freeInWords(option),
    ...(sharing.length > 0 ? ['another hearing sits there then'] : []),
  ]
  return `${resource.name} (${extra.join(', ')})`
}

function freeInWords({ resource, free, unitsFree, isOwn }: Option): string {
  if (resource.quantity > 1)
    return `${unitsFree} of ${resource.quantity} free${isOwn ? ', some held for it already' : ''}`
  if (free) return 'free'
  if (isOwn) return 'held for it already'
  return resource.hours || resource.closedOn.length > 0 ? 'not open or taken then' : 'taken then'
}
