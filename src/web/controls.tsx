import type { Child, PropsWithChildren } from 'hono/jsx'
import type { FieldError } from './form.ts'

type FieldProps = {
  name: string
  /** Where a page holds the field more than once; else its name. */
  id?: string | undefined
  label: string
  hint?: string | undefined
  value?: string | undefined
  errors?: readonly FieldError[] | undefined
  required?: boolean | undefined
  autocomplete?: string | undefined
  /** Width in characters; the whole line when absent. */
  width?: 2 | 3 | 4 | 5 | 10 | 20 | 30 | undefined
}

/** A form that is sent whole and can be sent again without harm. */
export function Form(
  props: PropsWithChildren<{
    action: string
    upload?: boolean
    method?: 'get' | 'post'
    class?: string
    id?: string
  }>,
) {
  return (
    <form
      method={props.method ?? 'post'}
      action={props.action}
      novalidate
      {...(props.id ? { id: props.id } : {})}
      {...(props.class ? { class: props.class } : {})}
      {...(props.upload ? { enctype: 'multipart/form-data' } : {})}
    >
      {props.children}
    </form>
  )
}

export function Hidden(props: { name: string; value: string | number }) {
  return <input type="hidden" name={props.name} value={String(props.value)} />
}

/** The list of what was wrong, each linked to its field; nothing when all was right. */
export function ErrorSummary(props: { errors: readonly FieldError[] | undefined; title?: string }) {
  if (!props.errors?.length) return null
  return (
    <div class="govuk-error-summary" data-module="govuk-error-summary">
      <div role="alert">
        <h2 class="govuk-error-summary__title">{props.title ?? 'Check these answers'}</h2>
        <div class="govuk-error-summary__body">
          <ul class="govuk-list govuk-error-summary__list">
            {props.errors.map((error) => (
              <li>{error.field ? <a href={`#${error.field}`}>{error.message}</a> : error.message}</li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  )
}

function Labelled(props: PropsWithChildren<FieldProps>) {
  const error = errorFor(props)
  return (
    <div class={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <label class="govuk-label" for={idOf(props)}>
        {props.label}
      </label>
      {props.hint && (
        <div id={`${idOf(props)}-hint`} class="govuk-hint">
          {props.hint}
        </div>
      )}
      {error && (
        <p id={`${idOf(props)}-error`} class="govuk-error-message">
          <span class="govuk-visually-hidden">Error:</span> {error}
        </p>
      )}
      {props.children}
    </div>
  )
}

function idOf(props: { name: string; id?: string | undefined }): string {
  return props.id ?? props.name
}

function errorFor(props: { name: string; errors?: readonly FieldError[] | undefined }): string | undefined {
  return props.errors?.find((error) => error.field === props.name)?.message
}

function describe(props: FieldProps): Record<string, string> {
  const ids = [props.hint && `${idOf(props)}-hint`, errorFor(props) && `${idOf(props)}-error`].filter(Boolean)
  return {
    ...(ids.length > 0 ? { 'aria-describedby': ids.join(' ') } : {}),
    ...(errorFor(props) ? { 'aria-invalid': 'true' } : {}),
    ...(props.autocomplete ? { autocomplete: props.autocomplete } : {}),
  }
}

function inputClass(props: FieldProps): string {
  const width = props.width ? ` govuk-input--width-${props.width}` : ''
  return `govuk-input${width}${errorFor(props) ? ' govuk-input--error' : ''}`
}

export function TextField(
  props: FieldProps & {
    type?: 'text' | 'email' | 'password' | 'search' | 'number'
    inputmode?: 'numeric' | 'text' | 'email'
  },
) {
  return (
    <Labelled {...props}>
      <input
        class={inputClass(props)}
        id={idOf(props)}
        name={props.name}
        type={props.type ?? 'text'}
        value={props.value ?? ''}
        spellcheck={false}
        {...(props.inputmode ? { inputmode: props.inputmode } : {})}
        {...(props.required ? { required: true } : {})}
        {...describe(props)}
      />
    </Labelled>
  )
}

/** A calendar day; the browser's own picker, typed as yyyy-mm-dd where there is none. */
export function DateField(props: FieldProps) {
  return (
    <Labelled {...props}>
      <input
        class={`${inputClass({ ...props, width: 10 })} ar-date`}
        id={idOf(props)}
        name={props.name}
        type="date"
        value={props.value ?? ''}
        {...describe(props)}
      />
    </Labelled>
  )
}

/** A time on the venue's clock. */
export function TimeField(props: FieldProps) {
  return (
    <Labelled {...props}>
      <input
        class={`${inputClass({ ...props, width: 5 })} ar-time`}
        id={idOf(props)}
        name={props.name}
        type="time"
        value={props.value ?? ''}
        {...describe(props)}
      />
    </Labelled>
  )
}

export type Option = { readonly value: string; readonly label: string; readonly hint?: string | undefined }

export function SelectField(props: FieldProps & { options: readonly Option[]; empty?: string }) {
  return (
    <Labelled {...props}>
      <select
        class={`govuk-select${errorFor(props) ? ' govuk-select--error' : ''}`}
        id={idOf(props)}
        name={props.name}
        {...describe(props)}
      >
        {props.empty !== undefined && <option value="">{props.empty}</option>}
        {props.options.map((option) => (
          <option value={option.value} selected={option.value === props.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  )
}

export function TextArea(props: FieldProps & { rows?: number }) {
  return (
    <Labelled {...props}>
      <textarea
        class={`govuk-textarea${errorFor(props) ? ' govuk-textarea--error' : ''}`}
        id={idOf(props)}
        name={props.name}
        rows={props.rows ?? 4}
        {...describe(props)}
      >
        {props.value ?? ''}
      </textarea>
    </Labelled>
  )
}

type GroupProps = {
  name: string
  id?: string | undefined
  legend: string
  hint?: string | undefined
  options: readonly Option[]
  errors?: readonly FieldError[] | undefined
  inline?: boolean
  small?: boolean
}

function Group(props: PropsWithChildren<GroupProps>) {
  const error = errorFor(props)
  return (
    <div class={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <fieldset class="govuk-fieldset" {...(props.hint ? { 'aria-describedby': `${idOf(props)}-hint` } : {})}>
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{props.legend}</legend>
        {props.hint && (
          <div id={`${idOf(props)}-hint`} class="govuk-hint">
            {props.hint}
          </div>
        )}
        {error && (
          <p id={`${idOf(props)}-error`} class="govuk-error-message">
            <span class="govuk-visually-hidden">Error:</span> {error}
          </p>
        )}
        {props.children}
      </fieldset>
    </div>
  )
}

/** One of several. The first option carries the field's own id, so that an error links to it. */
export function Radios(props: GroupProps & { value?: string | undefined }) {
  return (
    <Group {...props}>
      <div
        class={`govuk-radios${props.inline ? ' govuk-radios--inline' : ''}${props.small ? ' govuk-radios--small' : ''}`}
      >
        {props.options.map((option, i) => (
          <Choice
            kind="radio"
            block="radios"
            {...props}
            option={option}
            place={i}
            checked={option.value === props.value}
          />
        ))}
      </div>
    </Group>
  )
}

/** Any of several. */
export function Checkboxes(props: GroupProps & { values?: readonly string[] | undefined }) {
  return (
    <Group {...props}>
      <div class={`govuk-checkboxes${props.small ? ' govuk-checkboxes--small' : ''}`}>
        {props.options.map((option, i) => (
          <Choice
            kind="checkbox"
            block="checkboxes"
            {...props}
            option={option}
            place={i}
            checked={props.values?.includes(option.value) ?? false}
          />
        ))}
      </div>
    </Group>
  )
}

function Choice(props: {
  kind: 'radio' | 'checkbox'
  block: 'radios' | 'checkboxes'
  name: string
  id?: string | undefined
  option: Option
  place: number
  checked: boolean
}) {
  const id = props.place === 0 ? idOf(props) : `${idOf(props)}-${props.place + 1}`
  return (
    <div class={`govuk-${props.block}__item`}>
      <input
        class={`govuk-${props.block}__input`}
        id={id}
        name={props.name}
        type={props.kind}
        value={props.option.value}
        checked={props.checked}
        {...(props.option.hint ? { 'aria-describedby': `${id}-item-hint` } : {})}
      />
      <label class={`govuk-label govuk-${props.block}__label`} for={id}>
        {props.option.label}
      </label>
      {props.option.hint && (
        <div id={`${id}-item-hint`} class={`govuk-hint govuk-${props.block}__hint`}>
          {props.option.hint}
        </div>
      )}
    </div>
  )
}

export function Button(
  props: PropsWithChildren<{
    tone?: 'primary' | 'secondary' | 'warning'
    name?: string
    value?: string
    /** Where the form goes by this button, if not where the others send it. */
    action?: string
  }>,
) {
  const tone = props.tone && props.tone !== 'primary' ? ` govuk-button--${props.tone}` : ''
  return (
    <button
      type="submit"
      class={`govuk-button${tone}`}
      data-module="govuk-button"
      data-prevent-double-click="true"
      {...(props.name ? { name: props.name, value: props.value ?? '' } : {})}
      {...(props.action ? { formaction: props.action } : {})}
    >
      {props.children}
    </button>
  )
}

/** A link that starts something, drawn as a button. */
export function ButtonLink(props: PropsWithChildren<{ href: string; tone?: 'primary' | 'secondary' }>) {
  return (
    <a
      href={props.href}
      role="button"
      draggable={false}
      class={`govuk-button${props.tone === 'secondary' ? ' govuk-button--secondary' : ''}`}
      data-module="govuk-button"
    >
      {props.children}
    </a>
  )
}

export type Tone = 'neutral' | 'good' | 'waiting' | 'attention' | 'stop' | 'quiet'

/** A state in a word; the word says it, the tone only helps. */
export function Tag(props: PropsWithChildren<{ tone?: Tone }>) {
  return <strong class={`ar-tag ar-tag--${props.tone ?? 'neutral'}`}>{props.children}</strong>
}

export function SummaryList(props: { rows: readonly { key: string; value: Child; action?: Child }[] }) {
  return (
    <dl class="govuk-summary-list">
      {props.rows.map((row) => (
        <div class={`govuk-summary-list__row${row.action ? '' : ' govuk-summary-list__row--no-actions'}`}>
          <dt class="govuk-summary-list__key">{row.key}</dt>
          <dd class="govuk-summary-list__value">{row.value}</dd>
          {row.action && <dd class="govuk-summary-list__actions">{row.action}</dd>}
        </div>
      ))}
    </dl>
  )
}

/** A table that scrolls sideways on a narrow screen instead of breaking the page. */
export function DataTable(props: {
  caption: string
  captionHidden?: boolean
  head: readonly string[]
  rows: readonly (readonly Child[])[]
}) {
  const hidden = props.captionHidden ? ' govuk-visually-hidden' : ''
  return (
    <div class="ar-scroll" role="region" aria-label={props.caption} tabindex={0}>
      <table class="govuk-table">
        <caption class={`govuk-table__caption govuk-table__caption--m${hidden}`}>{props.caption}</caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {props.head.map((head) => (
              <th scope="col" class="govuk-table__header">
                {head || <span class="govuk-visually-hidden">Actions</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          {props.rows.map((row) => (
            <tr class="govuk-table__row">
              {row.map((cell) => (
                <td class="govuk-table__cell">{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** What a page says when there is nothing yet, and what to do about it. */
export function EmptyState(props: PropsWithChildren<{ title: string }>) {
  return (
    <div class="ar-empty">
      <h2 class="govuk-heading-m">{props.title}</h2>
      {props.children}
    </div>
  )
}

/** Something the reader must not miss. `attention` is urgent, `calm` informs. */
export function Notice(props: PropsWithChildren<{ tone?: 'calm' | 'attention' | 'stop'; title?: string }>) {
  return (
    <div
      class={`ar-notice ar-notice--${props.tone ?? 'calm'}`}
      {...(props.tone === 'stop' ? { role: 'alert' } : {})}
    >
      {props.title && <p class="ar-notice__title">{props.title}</p>}
      {props.children}
    </div>
  )
}

/** Help in place, opened by who wants it. */
export function Details(props: PropsWithChildren<{ summary: string; open?: boolean }>) {
  return (
    <details class="govuk-details" open={props.open ?? false}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{props.summary}</span>
      </summary>
      <div class="govuk-details__text">{props.children}</div>
    </details>
  )
}

export function BackLink(props: PropsWithChildren<{ href: string }>) {
  return (
    <a href={props.href} class="govuk-back-link">
      {props.children}
    </a>
  )
}
