import type { Code } from '../accommodations/vocabulary.ts'
import type { Wish } from '../accommodations/accommodation.ts'
import type { LegalAct } from '../accommodations/state-store.ts'
import type { RulingOutcome } from '../accommodations/accommodation.ts'
import type { IdentityEntry } from '../people/identity-value.ts'
import type { WitnessFacts } from '../people/witness.ts'
import { zone } from '../time/zone.ts'

/** What one witness of the demonstration wants at the hearing whose type begins with `at`. */
export type DemoWish = {
  readonly at: string
  readonly code: Code
  readonly wish: Wish
  readonly law?: readonly LegalAct[]
  readonly ruling?: { readonly outcome: RulingOutcome; readonly conditions: string }
  /** Names of resources to hold on the first sitting. */
  readonly book?: readonly string[]
}
export type DemoWitness = {
  readonly docket: 'vance' | 'marsh' | 'thorne' | 'kell'
  readonly reference: string
  readonly facts: WitnessFacts
  readonly identity: readonly IdentityEntry[]
  readonly wishes: readonly DemoWish[]
}

const here = { abroad: false, zone: null, dialect: '', language: 'English' } as const

export const demoWitnesses: readonly DemoWitness[] = [
  {
    docket: 'vance',
    reference: 'Minor Victim 1',
    facts: {
      ...here,
      isVictim: true,
      ageBand: '12 to 15',
      needs: 'Breaks after half an hour. Would like to see the room before the day.',
    },
    identity: [
      { kind: 'legal name', value: 'Juniper Hollis Ashgrove' },
      { kind: 'birth date', value: '2012-05-03' },
    ],
    wishes: [
      { at: 'Jury trial', code: 'LIVE-LINK', wish: 'wanted', book: ['Link room 4', 'Link cart 1'] },
      {
        at: 'Jury trial',
        code: 'SUPPORT-PERSON',
        wish: 'wanted',
        law: ['applied'],
        ruling: { outcome: 'granted', conditions: 'Seated beside the witness, not speaking' },
        book: ['Support person: P. Lindqvist'],
      },
      { at: 'Jury trial', code: 'SEP-WAITING', wish: 'wanted', book: ['Waiting room North'] },
      { at: 'Motion hearing', code: 'BREAKS', wish: 'offered' },
    ],
  },
  {
    docket: 'vance',
    reference: 'W-2',
    facts: { ...here, isVictim: false, ageBand: 'adult', language: 'Spanish', dialect: '', needs: '' },
    identity: [{ kind: 'legal name', value: 'Rosalind Ibarra-Quist' }],
    wishes: [{ at: 'Jury trial', code: 'INTERPRETER', wish: 'wanted', book: ['R. Villanueva-Cruz'] }],
  },
  {
    docket: 'marsh',
    reference: 'W-1',
    facts: {
      isVictim: true,
      ageBand: 'adult',
      language: 'Mam',
      dialect: 'Todos Santos',
      abroad: false,
      zone: null,
      needs: 'Prefers a woman as interpreter.',
    },
    identity: [
      { kind: 'legal name', value: 'Tomasa Elvira Calmo Pelicó' },
      { kind: 'telephone', value: '+1 815 555 0142' },
    ],
    wishes: [
      { at: 'Evidentiary hearing', code: 'SCREEN', wish: 'wanted', law: ['applied', 'opposed'] },
      {
        at: 'Evidentiary hearing',
        code: 'CLOSED-COURT',
        wish: 'undecided',
        law: ['applied'],
        ruling: { outcome: 'denied', conditions: '' },
      },
      {
        at: 'Jury trial',
        code: 'SCREEN',
        wish: 'wanted',
        law: ['applied'],
        ruling: { outcome: 'granted in part', conditions: 'For direct examination only' },
      },
    ],
  },
  {
    docket: 'marsh',
    reference: 'W-2',
    facts: {
      isVictim: true,
      ageBand: 'adult',
      language: 'Tagalog',
      dialect: '',
      abroad: true,
      zone: zone('Asia/Manila'),
      needs: 'Lives abroad; mornings there are evenings here.',
    },
    identity: [{ kind: 'legal name', value: 'Maricel Dela Fuente-Ong' }],
    wishes: [
      { at: 'Jury trial', code: 'REMOTE-SITE', wish: 'wanted' },
      { at: 'Jury trial', code: 'FACILITY-DOG', wish: 'declined' },
    ],
  },
  {
    docket: 'thorne',
    reference: 'Victim 1',
    facts: {
      ...here,
      isVictim: true,
      ageBand: 'adult',
      needs: 'Wishes to be heard at sentencing, not to meet the family of the accused.',
    },
    identity: [{ kind: 'legal name', value: 'Delphine Marchetti-Roe' }],
    wishes: [
      { at: 'Sentencing', code: 'SEP-WAITING', wish: 'wanted', book: ['Waiting room Quiet'] },
      { at: 'Sentencing', code: 'SCREEN', wish: 'wanted', law: ['applied', 'withdrawn'] },
    ],
  },
]
