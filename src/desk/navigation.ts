import type { Role } from '../access/scope.ts'
import { paths } from '../web/paths.ts'

/** A page that another can lead to. */
type Link = { readonly label: string; readonly href: string }

/** Where each role goes from any page of the office. */
export function officeLinks(role: Role): readonly Link[] {
  const today = { label: 'Today', href: paths.today() }
  const cases = { label: 'Cases', href: paths.cases() }
  const calendar = { label: 'Calendar', href: paths.calendar() }
  const board = { label: 'Board', href: paths.board() }
  const resources = { label: 'Rooms and equipment', href: paths.resources() }
  const feeds = { label: 'Calendar feeds', href: paths.feeds() }
  const law = { label: 'The law', href: paths.law() }
  const people = { label: 'People of the office', href: paths.peopleOfTheOffice() }
  const record = { label: 'Record', href: paths.record() }
  switch (role) {
    case 'coordinator':
    case 'prosecutor':
      return [today, cases, calendar, board, resources, feeds, law]
    case 'advocate':
      return [today, cases, calendar, feeds, law]
    case 'administrator':
      return [people, board, resources, record, law]
    default:
      return role satisfies never
  }
}

/** The pages of one case. An advocate reaches those that a release can open. */
export function caseLinks(caseId: string, jurisdiction: string, role: Role): readonly Link[] {
  const hearings = { label: 'Hearings', href: paths.hearings(caseId) }
  const witnesses = { label: 'Witnesses', href: paths.witnesses(caseId) }
  if (role === 'advocate') return [hearings, witnesses]
  // Dockets are read from federal courts of the United States alone.
  const docket =
    jurisdiction === 'us-federal' ? [{ label: 'Docket import', href: paths.proposals(caseId) }] : []
  return [
    { label: 'Overview', href: paths.case(caseId) },
    ...docket,
    hearings,
    { label: 'Deadlines', href: paths.deadlines(caseId) },
    witnesses,
    { label: 'To tell', href: paths.toTell(caseId) },
    { label: 'Accommodations', href: paths.accommodations(caseId) },
    { label: 'Bookings', href: paths.bookings(caseId) },
    { label: 'Motions', href: paths.motions(caseId) },
    { label: 'Team', href: paths.team(caseId) },
    { label: 'Releases', href: paths.releases(caseId) },
  ]
}
