import { districtCourts } from '../docket/file/district-courts.ts'

/** `United States District Court for the Southern District of California`; the id itself for a court not known. */
export function courtName(courtId: string): string {
  const court = districtCourts.find((known) => known.id === courtId)
  if (!court) return courtId
  const district = court.part ? `${court.part} District of ${court.place}` : `District of ${court.place}`
  return `United States District Court for the ${court.place === 'District of Columbia' ? court.place : district}`
}

/** Every federal district court, by name, for a choice. */
export function courtChoices(): readonly { readonly value: string; readonly label: string }[] {
  return districtCourts.map(({ id }) => ({
    value: id,
    label: courtName(id).replace('United States District Court for the ', ''),
  }))
}
