import type { CalendarDate } from '../time/calendar-date.ts'
import type { FieldError } from '../web/form.ts'
import { caseNumber } from './case-number.ts'
import { type Court, courtMeant, type CourtSaid } from './court-meant.ts'

/** A case as a person enters it, every value checked. */
export type WrittenCase = {
  readonly court: Court
  /** The court is not kept yet. */
  readonly isNewCourt: boolean
  /** As `caseNumber` writes it. */
  readonly docketNumber: string
  readonly caption: string
  readonly judge: string | null
  readonly filedOn: CalendarDate | null
}

export type CaseSaid = CourtSaid & {
  readonly docketNumber: string
  readonly caption: string
  readonly judge: string
  readonly filedOn: CalendarDate | null
}

export type CaseRead =
  | { readonly ok: true; readonly written: WrittenCase }
  | { readonly ok: false; readonly errors: readonly FieldError[] }

/** The case that is meant, or what has to be said otherwise. `newCourtId` is for a court the office does not know. */
export function writtenCase(said: CaseSaid, known: readonly Court[], newCourtId: string): CaseRead {
  const meant = courtMeant(said, known, newCourtId)
  if (!meant.ok) return { ok: false, errors: [meant.error] }
  const docketNumber = caseNumber(meant.court.jurisdiction, said.docketNumber)
  if (docketNumber === null)
    return wrongNumber('Write the whole number as on the docket, such as 3:26-cr-00417')
  const { court, isNew: isNewCourt } = meant
  return { ok: true, written: { ...factsIn(said), court, isNewCourt, docketNumber } }
}

/** The same for a case whose docket was imported: court and number are the docket's and stay. */
export function printedCase(said: CaseSaid, court: Court, docketNumber: string): CaseRead {
  if (said.courtId !== court.id || said.docketNumber !== docketNumber)
    return wrongNumber('Court and number are those that the docket prints. They stay')
  return { ok: true, written: { ...factsIn(said), court, isNewCourt: false, docketNumber } }
}

function factsIn({ caption, judge, filedOn }: CaseSaid) {
  return { caption, judge: judge || null, filedOn }
}

function wrongNumber(message: string): CaseRead {
  return { ok: false, errors: [{ field: 'docketNumber', message }] }
}
