import { type Actor, type ReleasedKind, type Role, roles } from './scope.ts'

/**
 * Everything a route can ask leave for. `office` leave needs only the role; `case` leave also needs a place on
 * the case's team, or, for an advocate, a release in force whose kinds include `released`.
 */
export type Permission =
  | { readonly level: 'office'; readonly roles: readonly Role[] }
  | { readonly level: 'case'; readonly roles: readonly Role[]; readonly released?: ReleasedKind }

/** The roles that work on cases, each on those on whose team it is. */
export const team = ['coordinator', 'prosecutor'] as const satisfies readonly Role[]

export const permissions = {
  'use the office': { level: 'office', roles },
  'see own cases': { level: 'office', roles: ['coordinator', 'prosecutor', 'advocate'] },
  'import a docket': { level: 'office', roles: team },
  'open a case': { level: 'office', roles: team },
  'see resources': { level: 'office', roles: ['coordinator', 'prosecutor', 'administrator'] },
  'keep resources': { level: 'office', roles: ['coordinator', 'administrator'] },
  'keep people of the office': { level: 'office', roles: ['administrator'] },
  'see targets': { level: 'office', roles: ['coordinator', 'prosecutor', 'administrator'] },
  'keep targets': { level: 'office', roles: ['coordinator', 'administrator'] },
  'keep own feeds': { level: 'office', roles: ['coordinator', 'prosecutor', 'advocate'] },
  'read the record': { level: 'office', roles: ['administrator'] },

  'see the case': { level: 'case', roles: team },
  'change the case': { level: 'case', roles: team },
  'see hearings': { level: 'case', roles: [...team, 'advocate'], released: 'hearings' },
  'change hearings': { level: 'case', roles: team },
  'see witnesses': { level: 'case', roles: [...team, 'advocate'], released: 'needs' },
  'change witnesses': { level: 'case', roles: team },
  'reveal identity': { level: 'case', roles: [...team, 'advocate'], released: 'identity' },
  'see accommodations': { level: 'case', roles: [...team, 'advocate'], released: 'accommodations' },
  'change accommodations': { level: 'case', roles: team },
  'record rulings': { level: 'case', roles: team },
  'see bookings': { level: 'case', roles: team },
  book: { level: 'case', roles: team },
  'give releases': { level: 'case', roles: team },
  'see deadlines': { level: 'case', roles: team },
  'keep deadlines': { level: 'case', roles: team },
  'see contact': { level: 'case', roles: team },
  'keep contact': { level: 'case', roles: team },
  'see motions': { level: 'case', roles: team },
  'draft motions': { level: 'case', roles: ['prosecutor'] },
} as const satisfies Record<string, Permission>

export type PermissionName = keyof typeof permissions

/** Whether the role alone allows it; for a case, place on the team or release is asked besides. */
export function roleMay(role: Actor['role'], name: PermissionName): boolean {
  return permissions[name].roles.some((one) => one === role)
}
