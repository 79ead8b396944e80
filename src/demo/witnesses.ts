import type { Code } from '../vocabulary/accommodations.ts'
import type { Wish } from '../accommodations/accommodation.ts'
import type { IdentityEntry } from '../people/identity-value.ts'
import type { WitnessFacts } from '../people/witness.ts'
import { zone } from '../time/zone.ts'
import type { DemoStep } from './steps.ts'

/** What one witness of the demonstration wants at the hearing whose type begins with `at`. */
export type DemoWish = {
  readonly at: string
  readonly code: Code
  readonly wish: Wish
  readonly steps?: readonly DemoStep[]
}
export type DemoWitness = {
  readonly docket: 'vance' | 'marsh' | 'thorne' | 'kell'
  readonly reference: string
  readonly facts: WitnessFacts
  readonly identity: readonly IdentityEntry[]
  readonly wishes: readonly DemoWish[]
}

const here = { abroad: false, zone: null, dialect: '', language: 'English' } as const

const granted = { ruling: 'granted', conditions: '', daysAgo: 3 } as const
const confirmed = [{ report: 'confirmed' }] as const

/** Between them every state that an accommodation can have, in law and in its arrangements. */
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
      {
        at: 'Jury trial',
        code: 'LIVE-LINK',
        wish: 'wanted',
        steps: [{ book: ['Link room 4', 'Link cart 1'] }, { motion: 'filed' }],
      },
      {
        at: 'Jury trial',
        code: 'SUPPORT-PERSON',
        wish: 'wanted',
        steps: [
          { court: 'apply' },
          { ...granted, conditions: 'Seated beside the witness, not speaking' },
          { book: ['Support person: P. Lindqvist'] },
          ...confirmed,
        ],
      },
      {
        at: 'Jury trial',
        code: 'SEP-WAITING',
        wish: 'wanted',
        steps: [{ book: ['Waiting room North'] }, ...confirmed, { report: 'tested' }],
      },
      { at: 'Motion hearing', code: 'BREAKS', wish: 'offered' },
    ],
  },
  {
    docket: 'vance',
    reference: 'Minor Victim 2',
    facts: { ...here, isVictim: true, ageBand: '16 to 17', needs: 'School ends at three.' },
    identity: [{ kind: 'legal name', value: 'Calla Winterbourne-Odell' }],
    wishes: [{ at: 'Jury trial', code: 'LIVE-LINK', wish: 'undecided', steps: [{ motion: 'drafting' }] }],
  },
  {
    docket: 'vance',
    reference: 'W-2',
    facts: { ...here, isVictim: false, ageBand: 'adult', language: 'Spanish', dialect: '', needs: '' },
    identity: [{ kind: 'legal name', value: 'Rosalind Ibarra-Quist' }],
    wishes: [
      { at: 'Jury trial', code: 'INTERPRETER', wish: 'wanted', steps: [{ book: ['R. Villanueva-Cruz'] }] },
    ],
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
      {
        at: 'Motion hearing',
        code: 'SEP-WAITING',
        wish: 'wanted',
        steps: [{ book: ['Waiting room Garden'] }, ...confirmed],
      },
      {
        at: 'Motion hearing',
        code: 'INTERPRETER',
        wish: 'wanted',
        steps: [{ book: ['A. Quispe'] }, { report: 'failed' }],
      },
      {
        at: 'Evidentiary hearing',
        code: 'SCREEN',
        wish: 'wanted',
        steps: [{ court: 'apply' }, { court: 'oppose' }],
      },
      {
        at: 'Evidentiary hearing',
        code: 'CLOSED-COURT',
        wish: 'undecided',
        steps: [{ court: 'apply' }, { ...granted, ruling: 'denied' }],
      },
      {
        at: 'Jury trial',
        code: 'SCREEN',
        wish: 'wanted',
        steps: [
          { court: 'apply' },
          {
            ...granted,
            ruling: 'granted as varied',
            asked: 'For all of the testimony',
            conditions: 'For direct examination only',
          },
          { book: ['Witness screen Mill River'] },
          ...confirmed,
        ],
      },
      {
        at: 'Jury trial',
        code: 'INTERPRETER',
        wish: 'wanted',
        steps: [{ book: ['A. Quispe'] }, ...confirmed],
      },
      {
        at: 'Jury trial',
        code: 'SUPPORT-PERSON',
        wish: 'wanted',
        steps: [
          { court: 'apply' },
          { ...granted, conditions: 'Seated in the first row', daysAgo: 12 },
          {
            ruling: 'granted as varied',
            asked: 'Seated beside the witness',
            conditions: 'Seated behind the witness',
            daysAgo: 2,
          },
        ],
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
      {
        at: 'Jury trial',
        code: 'REMOTE-SITE',
        wish: 'wanted',
        steps: [
          { court: 'apply' },
          {
            ruling: 'reserved',
            conditions: 'The government files a proffer first',
            daysAgo: 4,
            reservedFor: 10,
          },
          { book: ['Partner office Manila', 'Link cart Mill River'] },
        ],
      },
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
      {
        at: 'Motion hearing',
        code: 'SEP-WAITING',
        wish: 'wanted',
        steps: [{ book: ['Waiting room Quiet'] }, ...confirmed],
      },
      { at: 'Sentencing', code: 'SEP-WAITING', wish: 'wanted', steps: [{ book: ['Waiting room Quiet'] }] },
      {
        at: 'Sentencing',
        code: 'SCREEN',
        wish: 'wanted',
        steps: [{ book: ['Witness screen Harbor'] }, { court: 'apply' }, { court: 'withdraw' }],
      },
      {
        at: 'Sentencing',
        code: 'SUPPORT-PERSON',
        wish: 'wanted',
        steps: [{ court: 'apply' }, { ...granted, daysAgo: 20 }, { court: 'lapse' }],
      },
    ],
  },
  {
    docket: 'kell',
    reference: 'Minor Victim 1',
    facts: {
      ...here,
      isVictim: true,
      ageBand: '12 to 15',
      language: 'Spanish',
      needs: 'Comes with an aunt.',
    },
    identity: [{ kind: 'legal name', value: 'Wilhelmina Sato-Brandt' }],
    wishes: [
      { at: 'Jury trial', code: 'LIVE-LINK', wish: 'wanted', steps: [{ motion: 'ready' }] },
      { at: 'Jury trial', code: 'INTERPRETER', wish: 'wanted', steps: [{ book: ['A. Quispe'] }] },
    ],
  },
  {
    docket: 'kell',
    reference: 'Minor Victim 2',
    facts: { ...here, isVictim: true, ageBand: '16 to 17', needs: '' },
    identity: [{ kind: 'legal name', value: 'Odette Farrow-Lindgren' }],
    wishes: [{ at: 'Jury trial', code: 'LIVE-LINK', wish: 'wanted' }],
  },
]
