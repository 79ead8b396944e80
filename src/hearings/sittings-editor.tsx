import { Checkboxes, DateField, Details, TimeField } from '../web/controls.tsx'
import { type FieldError, type Given, typed } from '../web/form.ts'
import type { ClosedDays } from './closed-days.ts'
import type { SittingRow } from './sitting-rows.ts'

/** Which button sent the form, where one form has several. */
export function StepButton(props: { step: string; label: string; secondary?: boolean }) {
  return (
    <button
      type="submit"
      name="step"
      value={props.step}
      class={`govuk-button${props.secondary ? ' govuk-button--secondary' : ''}`}
      data-module="govuk-button"
      data-prevent-double-click="true"
    >
      {props.label}
    </button>
  )
}

/** The button that the Enter key presses, whatever stands first on the page. */
export function EnterButton(props: { step: string }) {
  return (
    <button type="submit" name="step" value={props.step} class="ar-enter" tabindex={-1} aria-hidden="true">
      Continue
    </button>
  )
}

/** The days of a hearing, one line each, and a way to list many at once. Works without script. */
export function SittingsEditor(props: {
  rows: readonly SittingRow[]
  errors: readonly FieldError[]
  given: Given | undefined
  closed: ClosedDays | null
  /** Days the last proposal left out, with the reason. */
  skipped: readonly string[]
}) {
  const many = props.rows.length > 1
  return (
    <fieldset class="govuk-fieldset ar-sittings">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">When it sits</legend>
      <p class="govuk-hint" id="sittings-hint">
        Times on the courthouse’s own clock. Leave a time empty where the court has printed none: without a
        start the whole day is kept, without an end one hour, or a trial day until 5 PM.
      </p>
      <ol class={`ar-sittings__rows${many ? ' ar-sittings__rows--many' : ''}`}>
        {props.rows.map((row, place) => (
          <Row row={row} place={place} many={many} errors={props.errors} />
        ))}
      </ol>
      {props.skipped.length > 0 && <p class="govuk-body ar-muted">Left out: {props.skipped.join(', ')}.</p>}
      <div class="ar-row">
        <StepButton step="more" label="Add one more day" secondary />
      </div>
      <Stretch {...props} />
    </fieldset>
  )
}

function Row(props: { row: SittingRow; place: number; many: boolean; errors: readonly FieldError[] }) {
  const { row, place } = props
  const wrong = (part: string) => props.errors.find((error) => error.field === `${part}-${place}`)?.message
  const parts = ['date', 'starts', 'ends', 'occurrence']
  const messages = parts.flatMap((part) => wrong(part) ?? [])
  const asksWhich = row.occurrence !== '' || wrong('occurrence') !== undefined
  return (
    <li class={`ar-sitting${messages.length > 0 ? ' ar-sitting--wrong' : ''}`}>
      {messages.map((message) => (
        <p class="govuk-error-message" id={`sitting-${place}-error`}>
          <span class="govuk-visually-hidden">Error:</span> {message}
        </p>
      ))}
      <div class="ar-sitting__fields">
        {props.many && <Sits row={row} place={place} />}
        <Part {...props} name="date" label="Day" type="date" value={row.date} wrong={wrong('date')} />
        <Part
          {...props}
          name="starts"
          label="Starts"
          type="time"
          value={row.starts}
          wrong={wrong('starts')}
        />
        <Part {...props} name="ends" label="Ends" type="time" value={row.ends} wrong={wrong('ends')} />
        {asksWhich ? <Which row={row} place={place} /> : <input type="hidden" name="occurrence" value="" />}
      </div>
    </li>
  )
}

function Sits(props: { row: SittingRow; place: number }) {
  const id = `sits-${props.place}`
  return (
    <div class="govuk-checkboxes govuk-checkboxes--small ar-sitting__sits">
      <div class="govuk-checkboxes__item">
        <input
          class="govuk-checkboxes__input"
          id={id}
          name="sits"
          type="checkbox"
          value={String(props.place)}
          checked={props.row.sits}
        />
        <label class="govuk-label govuk-checkboxes__label" for={id}>
          Day {props.place + 1}
          <span class="govuk-visually-hidden"> sits</span>
        </label>
      </div>
    </div>
  )
}

function Part(props: {
  name: string
  label: string
  type: 'date' | 'time'
  value: string
  place: number
  many: boolean
  wrong: string | undefined
}) {
  const id = `${props.name}-${props.place}`
  return (
    <div class="ar-sitting__part">
      <label class="govuk-label" for={id}>
        {props.label}
        {props.many && <span class="govuk-visually-hidden"> of day {props.place + 1}</span>}
      </label>
      <input
        class={`govuk-input ar-${props.type}${props.wrong ? ' govuk-input--error' : ''}`}
        id={id}
        name={props.name}
        type={props.type}
        value={props.value}
        aria-describedby={props.wrong ? `sitting-${props.place}-error` : 'sittings-hint'}
        {...(props.wrong ? { 'aria-invalid': 'true' } : {})}
      />
    </div>
  )
}

function Which(props: { row: SittingRow; place: number }) {
  const id = `occurrence-${props.place}`
  return (
    <div class="ar-sitting__part">
      <label class="govuk-label" for={id}>
        Which of the two
      </label>
      <select class="govuk-select" id={id} name="occurrence">
        <option value="">Choose</option>
        <option value="first" selected={props.row.occurrence === 'first'}>
          The first, before the clocks go back
        </option>
        <option value="second" selected={props.row.occurrence === 'second'}>
          The second, after they have
        </option>
      </select>
    </div>
  )
}

function Stretch(props: {
  errors: readonly FieldError[]
  given: Given | undefined
  closed: ClosedDays | null
}) {
  const { errors, given } = props
  const field = (name: string) => ({ name, errors, value: typed(given, name) })
  const wrong = errors.some((error) => ['from', 'until', 'dayStarts', 'dayEnds'].includes(error.field))
  const ticked = given?.['skip'] ?? (given?.['from'] === undefined ? ['weekends', 'holidays'] : [])
  const options = [
    { value: 'weekends', label: 'Leave out Saturdays and Sundays' },
    ...(props.closed
      ? [{ value: 'holidays', label: 'Leave out legal holidays', hint: props.closed.cite }]
      : []),
  ]
  return (
    <Details summary="It sits on many days, like a trial: list them for me" open={wrong}>
      <p class="govuk-body">
        The days between are listed above, all at the same hours. Change or untick any of them before you go
        on.
      </p>
      <div class="ar-row ar-row--top">
        <DateField label="First day" {...field('from')} />
        <DateField label="Last day" {...field('until')} />
        <TimeField label="Each day starts" {...field('dayStarts')} />
        <TimeField label="Each day ends" {...field('dayEnds')} />
      </div>
      <Checkboxes
        name="skip"
        legend="Days off"
        small
        options={options}
        values={typeof ticked === 'string' ? [ticked] : ticked}
        {...(props.closed
          ? {}
          : { hint: 'Anteroom has no list of legal holidays for this court. Untick them by hand.' })}
      />
      <StepButton step="propose" label="List these days" secondary />
    </Details>
  )
}
