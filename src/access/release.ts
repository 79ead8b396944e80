import { addDays, type CalendarDate } from '../time/calendar-date.ts'
import type { ReleasedKind } from './scope.ts'

/** The kinds of facts a person can release, in the order and words in which the form offers them. */
export const releasedKinds: readonly {
  readonly kind: ReleasedKind
  readonly label: string
  readonly hint: string
}[] = [
  { kind: 'hearings', label: 'Hearings', hint: 'Dates, times and places, and the calendar feed' },
  { kind: 'needs', label: 'Needs', hint: 'Age band, language, needs and wishes, under the reference' },
  {
    kind: 'accommodations',
    label: 'Accommodations',
    hint: 'What was asked for, what was decided, that it is arranged',
  },
  {
    kind: 'identity',
    label: 'Identity',
    hint: 'Name, contact and other values of the vault; each look is recorded',
  },
]

/** What a person has permitted in writing. `endsOn` is the last day it holds. */
export type Release = {
  readonly witnessId: string
  readonly advocateId: string
  readonly kinds: readonly ReleasedKind[]
  readonly signedOn: CalendarDate
  readonly endsOn: CalendarDate
}

/** A release as the case keeps it. */
export type KeptRelease = {
  readonly id: string
  readonly witnessId: string
  readonly advocate: string
  readonly organisation: string | null
  readonly kinds: readonly ReleasedKind[]
  readonly signedOn: string
  readonly endsAt: number
  readonly state: 'in force' | 'withdrawn' | 'ended'
}

/** An advocate, of which organisation. */
export type Advocate = {
  readonly id: string
  readonly name: string
  readonly organisation: string | null
}

export type ReleaseRefusal =
  | { readonly reason: 'signed in the future' }
  | { readonly reason: 'already over' }
  | { readonly reason: 'too long'; readonly latest: CalendarDate }

/** What came of recording a release. */
export type Given =
  | { readonly ok: true }
  | ({ readonly ok: false } & ReleaseRefusal)
  | { readonly ok: false; readonly reason: 'no such witness' | 'no such advocate' }

/** What came of withdrawing or ending one. */
export type Stopped =
  | { readonly ok: true }
  /** `over`: it was not in force any more. */
  | { readonly ok: false; readonly reason: 'no such release' | 'over' }

/** A release is for a time; after a year at most the person is asked again. A choice of this house, not of law. */
const longest = 366

/** Whether a release may be kept as it stands. @param today in the court's own calendar */
export function refuseRelease(release: Release, today: CalendarDate): ReleaseRefusal | null {
  if (release.signedOn > today) return { reason: 'signed in the future' }
  if (release.endsOn < today) return { reason: 'already over' }
  const latest = addDays(release.signedOn, longest)
  return release.endsOn > latest ? { reason: 'too long', latest } : null
}
