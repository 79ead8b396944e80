import { Checkboxes, SelectField, TextField } from '../web/controls.tsx'
import { type FieldError, type Given, typed } from '../web/form.ts'
import type { Venue } from './venue-store.ts'

type FieldsProps = { given: Given; errors: readonly FieldError[]; venue: Venue }

export const remoteOptions = [
  { value: '', label: 'In the courtroom' },
  { value: 'video', label: 'By video' },
  { value: 'zoom', label: 'By Zoom' },
  { value: 'telephone', label: 'By telephone' },
] as const

/** What the court calls it, before whom, where and how. */
export function HearingFields(props: FieldsProps) {
  const field = (name: string) => ({ name, errors: props.errors, value: typed(props.given, name) })
  const names = props.given['defendantNames'] ?? []
  return (
    <>
      <TextField
        label="What the court calls it"
        hint="Such as Sentencing, Status Conference or Jury Trial"
        {...field('type')}
      />
      <TextField label="Judge" {...field('judge')} width={30} />
      <TextField label="Courtroom or place, in the court’s words" {...field('place')} width={30} />
      <SelectField label="How people appear" {...field('remote')} options={remoteOptions} />
      {props.venue.defendantNames.length > 1 && (
        <Checkboxes
          name="defendantNames"
          legend="Defendants the setting names"
          hint="None ticked means the whole case."
          small
          options={props.venue.defendantNames.map((name) => ({ value: name, label: name }))}
          values={typeof names === 'string' ? [names] : names}
          errors={props.errors}
        />
      )}
    </>
  )
}

/** In which building and on whose clock. */
export function VenueFields(props: FieldsProps) {
  const { venue } = props
  const field = (name: string) => ({ name, errors: props.errors, value: typed(props.given, name) })
  const zones = [
    ...new Set([typed(props.given, 'zone'), venue.zone, ...venue.courthouses.map((one) => one.zone)]),
  ]
  return (
    <>
      {venue.courthouses.length > 0 ? (
        <SelectField
          label="Courthouse"
          hint="Rooms and equipment are booked where the hearing is."
          {...field('courthouseId')}
          empty="The court has not said"
          options={venue.courthouses.map(({ id, name, zone }) => ({ value: id, label: `${name} (${zone})` }))}
        />
      ) : (
        <input type="hidden" name="courthouseId" value="" />
      )}
      <SelectField
        label="Clock"
        hint="The zone of the courthouse; the times below are on this clock."
        {...field('zone')}
        options={zones.filter(Boolean).map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
      />
    </>
  )
}
