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
      <PlaceField {...props} />
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

/** In which building and courtroom. The courthouse decides the clock. */
export function VenueFields(props: FieldsProps) {
  const { venue } = props
  const field = (name: string) => ({ name, errors: props.errors, value: typed(props.given, name) })
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
      <CourtroomField {...props} />
      <p class="govuk-hint">
        Times are on the clock of the courthouse; without one, on {venue.zone.replaceAll('_', ' ')} time, the
        zone of the case.
      </p>
    </>
  )
}

/** What the court calls the place: only needed where the courtroom is not one that the office keeps. */
export function PlaceField({ given, errors, venue }: FieldsProps) {
  return (
    <TextField
      name="place"
      label="Courtroom or place, in the court’s words"
      hint={venue.courtrooms.length > 0 ? 'Shown where no courtroom of ours is chosen.' : undefined}
      value={typed(given, 'place')}
      errors={errors}
      width={30}
    />
  )
}

/** A courtroom that the office keeps: of the courthouse, where that is settled already, else of any. */
export function CourtroomField(props: FieldsProps & { courthouseId?: string | null }) {
  const { venue, courthouseId } = props
  const rooms = venue.courtrooms.filter(
    (room) => courthouseId === undefined || room.courthouseId === courthouseId,
  )
  if (rooms.length === 0) return null
  const houseOf = (id: string) => venue.courthouses.find((one) => one.id === id)?.name ?? ''
  return (
    <SelectField
      name="courtroomId"
      label="Courtroom"
      hint="One that the office keeps. The hearing occupies it on the calendar and the board."
      value={typed(props.given, 'courtroomId')}
      errors={props.errors}
      empty="None of these, or not known"
      options={rooms.map(({ id, name, courthouseId: at }) => ({
        value: id,
        label: courthouseId === undefined ? `${name}, ${houseOf(at)}` : name,
      }))}
    />
  )
}
