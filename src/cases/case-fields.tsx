import { jurisdictions } from '../jurisdictions/all.ts'
import { DateField, Details, SelectField, TextField } from '../web/controls.tsx'
import { type FieldError, type Given, typed } from '../web/form.ts'
import { courtChoices, courtName } from './court-name.ts'
import { clocksOf, type Court } from './court-meant.ts'

type FieldsProps = { given: Given; errors: readonly FieldError[] }

const describing = ['courtName', 'jurisdiction', 'zone'] as const

/** Which court: one of the list, or one described beneath it. */
export function CourtFields(props: FieldsProps & { courts: readonly Court[] }) {
  const field = (name: string) => ({ name, errors: props.errors, value: typed(props.given, name) })
  const isDescribed = describing.some(
    (name) => typed(props.given, name) !== '' || props.errors.some((error) => error.field === name),
  )
  return (
    <>
      <SelectField
        label="Court"
        {...field('courtId')}
        empty="Choose"
        options={[
          ...props.courts.map(({ id, name }) => ({ value: id, label: name })),
          ...courtChoices()
            .filter(({ value }) => !props.courts.some(({ id }) => id === value))
            .map(({ value }) => ({ value, label: courtName(value) })),
        ]}
      />
      <Details summary="The court is not on this list" open={isDescribed}>
        <TextField label="Name of the court" hint="Such as Crown Court at Leeds" {...field('courtName')} />
        <SelectField
          label="Law it applies"
          {...field('jurisdiction')}
          empty="Choose"
          options={jurisdictions.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <SelectField
          label="Clock it keeps"
          hint="May be left open where all courts of that law keep one clock."
          {...field('zone')}
          empty="The only one there"
          options={clockOptions}
        />
      </Details>
    </>
  )
}

const clockOptions = jurisdictions
  .flatMap(({ id, name }) => clocksOf(id).map((clock) => ({ clock, name })))
  .reduce<readonly { value: string; label: string }[]>(
    (options, { clock, name }) =>
      options.some(({ value }) => value === clock)
        ? options
        : [...options, { value: clock, label: `${clock.replaceAll('_', ' ')} (${name})` }],
    [],
  )

/** What the papers of the case say on their first page. */
export function NumberField(props: FieldsProps) {
  return (
    <TextField
      name="docketNumber"
      label="Case number"
      hint="As the court writes it, such as 3:26-cr-00417 or T20267012"
      value={typed(props.given, 'docketNumber')}
      errors={props.errors}
      width={20}
    />
  )
}

export function FactFields(props: FieldsProps) {
  const field = (name: string) => ({ name, errors: props.errors, value: typed(props.given, name) })
  return (
    <>
      <TextField
        label="Name of the case"
        hint="Such as United States v. Vance or R v Vance. No name of a victim."
        {...field('caption')}
      />
      <TextField label="Judge, if one is assigned" {...field('judge')} width={30} />
      <DateField label="Filed on, if known" {...field('filedOn')} />
    </>
  )
}
