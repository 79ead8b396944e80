import { isGovernment } from './case-name.ts'
import { countLine } from './count-line.ts'
import type { DocketComplaint, DocketCount, DocketCounsel, DocketDefendant, OtherParty } from './docket.ts'
import { isObject, type JsonObject, objectsIn, wordsAt } from './json-value.ts'
import type { Notes } from './notes.ts'
import { dateOrDoubt } from './printed-date.ts'
import type { Parties } from './report-parties.ts'
import { statuteCites } from './statute-cites.ts'
import { oneLine, visible } from './visible-text.ts'

/** CourtListener's numbers for a lawyer's role; 10 is "unknown" and says nothing. */
const roleNumbers: Readonly<Record<string, string>> = {
  1: 'ATTORNEY TO BE NOTICED',
  2: 'LEAD ATTORNEY',
  3: 'ATTORNEY IN SEALED GROUP',
  4: 'PRO HAC VICE',
  5: 'SELF-TERMINATED',
  6: 'TERMINATED',
  7: 'SUSPENDED',
  8: 'INACTIVE',
  9: 'DISBARRED',
}

export function jsonParties(parties: readonly JsonObject[], notes: Notes): Parties {
  const defendants: DocketDefendant[] = []
  const governmentCounsel: DocketCounsel[] = []
  const otherParties: OtherParty[] = []
  for (const party of parties) {
    const name = wordsAt(party, ['name'], notes)
    const place = objectsIn(party['party_types'])[0] ?? party
    const role = wordsAt(party, ['type'], notes) || wordsAt(place, ['party_type', 'name'], notes)
    const counsel = objectsIn(party['attorneys']).flatMap((attorney) => counselOf(attorney, notes))
    if (isGovernment(name)) governmentCounsel.push(...counsel)
    else if (/^defendant\b/i.test(role)) defendants.push(defendantOf(name, role, place, counsel, notes))
    else if (name !== '') otherParties.push({ role: role.replace(/(?<!\s)\s*\(\d+\)$/, ''), name })
  }
  return { defendants, governmentCounsel, otherParties }
}

function defendantOf(
  name: string,
  role: string,
  place: JsonObject,
  counsel: readonly DocketCounsel[],
  notes: Notes,
): DocketDefendant {
  const criminal = isObject(place['criminal_data']) ? place['criminal_data'] : place
  const number = /\((\d+)\)$/.exec(role)?.[1]
  return {
    name,
    number: number ? Number(number) : null,
    terminatedOn: dateOrDoubt(
      wordsAt(place, ['date_terminated'], notes),
      `the day ${name} left the case`,
      notes,
    ),
    counsel,
    counts: [...objectsIn(criminal['counts']), ...objectsIn(criminal['criminal_counts'])].map((count) =>
      countOf(count, notes),
    ),
    complaints: [...objectsIn(criminal['complaints']), ...objectsIn(criminal['criminal_complaints'])].map(
      (complaint) => complaintOf(complaint, notes),
    ),
    highestOffenseOpening: wordsAt(criminal, ['highest_offense_level_opening'], notes) || null,
    highestOffenseTerminated: wordsAt(criminal, ['highest_offense_level_terminated'], notes) || null,
  }
}

/** Juriscraper writes the status as a word, CourtListener as 1 or 2. */
function countOf(count: JsonObject, notes: Notes): DocketCount {
  const ended = /^(?:2|terminated)$/i.test(wordsAt(count, ['status'], notes))
  const line = wordsAt(count, ['name'], notes)
  return countLine(line, ended ? 'terminated' : 'pending', wordsAt(count, ['disposition'], notes) || null)
}

function complaintOf(complaint: JsonObject, notes: Notes): DocketComplaint {
  const statuteString = wordsAt(complaint, ['name'], notes)
  return {
    statuteString,
    cites: statuteCites(statuteString),
    disposition: wordsAt(complaint, ['disposition'], notes) || null,
  }
}

/** The API's list of parties gives lawyers as addresses only; a lawyer without a name is left out. */
function counselOf(attorney: JsonObject, notes: Notes): readonly DocketCounsel[] {
  const name = wordsAt(attorney, ['name'], notes)
  if (name === '') return []
  const contact = contactOf(attorney, notes)
  const roles = Array.isArray(attorney['roles'])
    ? attorney['roles'].map((role) => roleOf(role, notes)).filter(Boolean)
    : []
  return [{ name, roles, ...(contact ? { contact } : {}) }]
}

function contactOf(attorney: JsonObject, notes: Notes): string {
  const raw = attorney['contact'] ?? attorney['contact_raw']
  if (typeof raw !== 'string') return ''
  return visible(raw, notes).split('\n').map(oneLine).filter(Boolean).join('\n')
}

function roleOf(role: unknown, notes: Notes): string {
  if (typeof role === 'string') return oneLine(visible(role, notes))
  if (typeof role === 'number') return roleNumbers[role] ?? ''
  if (!isObject(role)) return ''
  return wordsAt(role, ['role_raw'], notes) || roleNumbers[wordsAt(role, ['role'], notes)] || ''
}
