import { courtClocks } from '../jurisdictions/court-clocks.ts'
import { jurisdictionOf } from '../jurisdictions/jurisdiction-of.ts'
import { type Zone, zone as readZone } from '../time/zone.ts'
import type { FieldError } from '../web/form.ts'
import { courtName } from './court-name.ts'
import { courtZone } from './court-zone.ts'
import { courtNamed, isDistrictCourt } from '../docket/file/court-id.ts'

/** A court as the office keeps it. */
export type Court = {
  readonly id: string
  readonly name: string
  readonly jurisdiction: string
  readonly zone: Zone
}

/** How a person says which court: one of the list, or a new one with its law and its clock. Empty where not said. */
export type CourtSaid = {
  readonly courtId: string
  readonly courtName: string
  readonly jurisdiction: string
  readonly zone: string
}

export type CourtMeant =
  | { readonly ok: true; readonly court: Court; readonly isNew: boolean }
  | { readonly ok: false; readonly error: FieldError }

/**
 * The court that is meant. A federal district court always is the one of its PACER id, chosen or written by name, so
 * that its dockets meet the cases entered by hand; a name written again is the court that is there already.
 *
 * @param known the courts of the office
 * @param newId of a court that is not known yet and has no id of its own
 */
export function courtMeant(said: CourtSaid, known: readonly Court[], newId: string): CourtMeant {
  const described = said.courtName !== '' || said.jurisdiction !== '' || said.zone !== ''
  if (said.courtId && described)
    return wrong('courtId', 'Choose a court or describe one that is not on the list, not both')
  if (said.courtId) return chosen(said.courtId, known)
  if (!described) return wrong('courtId', 'Choose the court, or describe one that is not on the list')
  if (said.courtName === '') return wrong('courtName', 'Enter the name of the court')
  const law = jurisdictionOf(said.jurisdiction)
  if (!law) return wrong('jurisdiction', 'Choose the law that this court applies')
  if (law.id === 'us-federal') return federal(said.courtName, known)
  return named(said, known, newId, law)
}

function chosen(id: string, known: readonly Court[]): CourtMeant {
  const court = known.find((one) => one.id === id)
  if (court) return { ok: true, court, isNew: false }
  const clock = isDistrictCourt(id) ? courtZone(id) : null
  if (!clock) return wrong('courtId', 'Choose a court of the list')
  const fresh = { id, name: courtName(id), jurisdiction: 'us-federal', zone: readZone(clock.zone) }
  return { ok: true, court: fresh, isNew: true }
}

function federal(name: string, known: readonly Court[]): CourtMeant {
  const id = courtNamed(name)
  if (id) return chosen(id, known)
  return wrong(
    'courtName',
    'Write which district court it is, such as “Southern District of California”, or choose it from the list',
  )
}

function named(
  said: CourtSaid,
  known: readonly Court[],
  newId: string,
  law: { readonly id: string; readonly name: string },
): CourtMeant {
  const there = known.find(
    (one) => one.jurisdiction === law.id && folded(one.name) === folded(said.courtName),
  )
  if (there && said.zone !== '' && said.zone !== there.zone)
    return wrong('zone', `This court is known here with the clock ${there.zone.replaceAll('_', ' ')}`)
  if (there) return { ok: true, court: there, isNew: false }
  const clocks = clocksOf(law.id)
  const clock = said.zone === '' && clocks.length === 1 ? clocks[0] : said.zone
  if (!clock) return wrong('zone', 'Choose the clock that the court keeps')
  if (!clocks.includes(clock)) {
    const some = clocks.slice(0, 3).join(', ').replaceAll('_', ' ')
    return wrong('zone', `No court of ${law.name} keeps this clock. Choose one of its own, such as ${some}`)
  }
  const court = { id: newId, name: said.courtName, jurisdiction: law.id, zone: readZone(clock) }
  return { ok: true, court, isNew: true }
}

const clocks: Readonly<Record<string, readonly string[]>> = courtClocks

/** The clocks a new court of this body of law can keep; none for federal courts, whose clocks are known. */
export function clocksOf(jurisdiction: string): readonly string[] {
  return clocks[jurisdiction] ?? []
}

function folded(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ')
}

function wrong(field: string, message: string): CourtMeant {
  return { ok: false, error: { field, message } }
}
