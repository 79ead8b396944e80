export const roles = ['coordinator', 'prosecutor', 'advocate', 'administrator'] as const
export type Role = (typeof roles)[number]

/** Kinds of facts a person can release to an advocate. */
export type ReleasedKind = 'hearings' | 'needs' | 'accommodations' | 'identity'

/** Someone of the office, or an advocate with access to it, who is signed in. */
export type SignedIn = { readonly userId: string; readonly role: Role; readonly name: string }

/** Who acts: a signed-in person, or the office itself when a command or the schedule acts. */
export type Actor = SignedIn | (Omit<SignedIn, 'role'> & { readonly role: 'office' })

/** One release in force at the instant the scope was made. */
export type Released = { readonly witnessId: string; readonly kinds: readonly ReleasedKind[] }

declare const granted: unique symbol

/** Leave to act in the office at large: calendars, resources, one's own feeds. */
export type OfficeScope = {
  readonly actor: Actor
  /** The instant the scope was granted, milliseconds; acts carry it as their time. */
  readonly at: number
  readonly [granted]: 'office'
}

/** Leave to act within one case. `released` is null for the case team, else all that may be seen of it. */
export type CaseScope = {
  readonly actor: Actor
  readonly at: number
  readonly caseId: string
  readonly released: readonly Released[] | null
  readonly [granted]: 'case'
}

/** Only `access/` and the command line call this: everywhere else a scope is an argument. */
export function grantOffice(actor: Actor, at: number): OfficeScope {
  return { actor, at } as OfficeScope
}

/** Only `access/` and the command line call this. */
export function grantCase(
  actor: Actor,
  at: number,
  caseId: string,
  released: readonly Released[] | null = null,
): CaseScope {
  return { actor, at, caseId, released } as CaseScope
}

/**
 * Leave to carry a correction of what belongs to the office, such as the clock of a courthouse, into a case that it
 * concerns. Whoever corrects it learns nothing of the case by it.
 */
export function grantForCorrection(office: OfficeScope, caseId: string): CaseScope {
  return grantCase(office.actor, office.at, caseId)
}

/** The ids of the witnesses whose facts of this kind the scope reaches; null means all of the case. */
export function reaches(scope: CaseScope, kind: ReleasedKind): readonly string[] | null {
  if (scope.released === null) return null
  return scope.released.filter((r) => r.kinds.includes(kind)).map((r) => r.witnessId)
}
