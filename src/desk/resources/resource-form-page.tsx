import { isSort, sorts } from '../../vocabulary/sorts.ts'
import { type Code, codes, entryOf } from '../../vocabulary/accommodations.ts'
import {
  BackLink,
  Button,
  Checkboxes,
  ErrorSummary,
  Form,
  Hidden,
  SelectField,
  TextArea,
  TextField,
} from '../../web/controls.tsx'
import { type FieldError, type Given, typed } from '../../web/form.ts'
import { paths } from '../../web/paths.ts'
import { zoneChoices } from '../../people/words.tsx'
import type { ResourceRecord } from '../../resources/resource.ts'

type Shown = {
  given: Given
  errors?: readonly FieldError[] | undefined
  courthouses: readonly { readonly id: string; readonly name: string }[]
}

/** Two steps: what it is, then the rest with that sort's defaults. */
export function NewResourcePage(props: Shown & { suggested: readonly Code[] }) {
  const sort = typed(props.given, 'sort')
  return (
    <>
      <BackLink href={paths.resources()}>Rooms and equipment</BackLink>
      <ErrorSummary errors={props.errors} />
      <h1 class="govuk-heading-l">{isSort(sort) ? `Add: ${sort}` : 'Add a room, a thing or a person'}</h1>
      {isSort(sort) ? (
        <Form action={paths.newResource()}>
          <Hidden name="id" value={typed(props.given, 'id')} />
          <Hidden name="sort" value={sort} />
          <Fields {...props} />
          <Button>Add it</Button>
        </Form>
      ) : (
        <Form action={paths.newResource()} method="get">
          <SelectField name="sort" label="What is it?" options={sortOptions()} />
          <Button>Go on</Button>
        </Form>
      )}
    </>
  )
}

export function EditResourcePage(props: Shown & { resource: ResourceRecord }) {
  const { resource } = props
  return (
    <>
      <BackLink href={paths.resource(resource.id)}>{resource.name}</BackLink>
      <ErrorSummary errors={props.errors} />
      <h1 class="govuk-heading-l">Change {resource.name}</h1>
      <Form action={`${paths.resource(resource.id)}/edit`}>
        <Hidden name="version" value={typed(props.given, 'version')} />
        <SelectField
          name="sort"
          label="What is it?"
          value={typed(props.given, 'sort')}
          options={sortOptions()}
          errors={props.errors}
        />
        <Fields {...props} />
        <Button>Save</Button>
      </Form>
    </>
  )
}

function Fields({ given, errors, courthouses }: Shown) {
  const sort = typed(given, 'sort')
  const kind = isSort(sort) ? sorts[sort] : 'room'
  const field = (name: string) => ({ name, value: typed(given, name), errors })
  return (
    <div class="ar-narrow">
      <TextField
        {...field('name')}
        label={kind === 'person' ? 'Name or what they are called here' : 'Name'}
      />
      <SelectField
        {...field('courthouseId')}
        label={kind === 'person' ? 'Own courthouse, if any' : 'Courthouse'}
        empty={kind === 'person' ? 'Comes to any' : 'None of ours: a place elsewhere'}
        options={courthouses.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {kind === 'equipment' && (
        <TextField
          {...field('quantity')}
          label="How many of them"
          hint="Identical ones. Two carts with names of their own are two entries"
          inputmode="numeric"
          width={4}
        />
      )}
      <div class="ar-row">
        <TextField {...field('setupMinutes')} label="Set-up, minutes before" inputmode="numeric" width={4} />
        <TextField
          {...field('strikeMinutes')}
          label="Clearing, minutes after"
          inputmode="numeric"
          width={4}
        />
        {kind === 'person' && (
          <TextField
            {...field('travelMinutes')}
            label="Travel, minutes each way"
            inputmode="numeric"
            width={4}
          />
        )}
      </div>
      <p class="govuk-hint">
        These begin as planning defaults, not law. Travel counts for a courthouse that is not the person’s
        own.
      </p>
      {kind === 'person' && (
        <TextArea
          {...field('languages')}
          label="Languages, for an interpreter"
          hint="One a line; with the dialect after a stroke, such as Mam / Todos Santos"
          rows={3}
        />
      )}
      <SelectField
        {...field('zone')}
        label={kind === 'person' ? 'Time zone where they work' : 'Time zone of the place'}
        hint="Only for a place that is no courthouse of ours, such as a site abroad or an interpreter at home."
        empty="The courthouse’s"
        options={zoneChoices()}
      />
      <TextArea
        {...field('hours')}
        label="Opening hours"
        hint="On the clock of the place, such as Mon–Fri 08:00–12:00, 13:00–17:00. A weekday left out is closed. Left empty: at any time."
        rows={3}
      />
      <TextArea
        {...field('closedOn')}
        label="Closed days"
        hint="One a line, on the calendar of the place, such as 2026-12-25."
        rows={3}
      />
      <TextField
        {...field('note')}
        label="Note"
        hint="Such as the floor, or whom to call. Nothing about a case"
      />
      <Checkboxes
        name="serves"
        legend="What it can serve"
        small
        values={chosen(given)}
        errors={errors}
        options={codes.map((code) => ({ value: code, label: entryOf(code).name }))}
      />
    </div>
  )
}

function chosen(given: Given): readonly string[] {
  const serves = given['serves'] ?? []
  return typeof serves === 'string' ? [serves] : serves
}

function sortOptions() {
  return Object.entries(sorts).map(([sort, kind]) => ({ value: sort, label: `${sort} (${kind})` }))
}
