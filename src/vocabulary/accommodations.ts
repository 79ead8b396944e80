import type { Sort } from './sorts.ts'

/**
 * Whether the court has to order it: `Y` needed, `N` administrative, `A` automatic by statute, `D` default with
 * opt-out, `L` local practice. Several where it depends on the law or the witness.
 */
export type OrderNeed = 'Y' | 'N' | 'A' | 'D' | 'L'

export type Group =
  'how the witness testifies' | 'who is with the witness' | 'words and access' | 'privacy' | 'the day'

export type Entry = {
  readonly name: string
  /** What it is, in one plain sentence. */
  readonly is: string
  readonly group: Group
  /** Without these it cannot be delivered. */
  readonly needs: readonly Sort[]
  /** These often go with it. */
  readonly also: readonly Sort[]
  /** A planning default, no law: each court edits it on its own resources. */
  readonly setupMinutes: number
  readonly order: readonly OrderNeed[]
}

/** The 28 accommodations. The codes are stable keys; the names may change. */
export const vocabulary = {
  SCREEN: {
    name: 'Screen',
    is: 'A screen or curtain keeps witness and accused out of each other’s sight.',
    group: 'how the witness testifies',
    needs: ['screen'],
    also: ['courtroom', 'usher'],
    setupMinutes: 45,
    order: ['Y'],
  },
  'LIVE-LINK': {
    name: 'Live link',
    is: 'The witness testifies from another room over two-way video.',
    group: 'how the witness testifies',
    needs: ['link room', 'two-way video'],
    also: ['link operator', 'usher', 'support person'],
    setupMinutes: 60,
    order: ['Y', 'D'],
  },
  'REMOTE-SITE': {
    name: 'Remote site',
    is: 'The witness testifies by video from a private place away from the courthouse, at home or abroad.',
    group: 'how the witness testifies',
    needs: ['remote site', 'two-way video'],
    also: ['site host'],
    setupMinutes: 60,
    order: ['Y'],
  },
  'PRE-REC-CHIEF': {
    name: 'Recorded interview played',
    is: 'A recording of the witness’s account is played instead of told again in full.',
    group: 'how the witness testifies',
    needs: ['playback set'],
    also: ['viewing room', 'video editor'],
    setupMinutes: 30,
    order: ['Y'],
  },
  'PRE-REC-CROSS': {
    name: 'Cross-examination recorded before trial',
    is: 'All of the testimony, cross-examination too, is recorded before the trial.',
    group: 'how the witness testifies',
    needs: ['recording system'],
    also: ['courtroom', 'link room', 'link operator'],
    setupMinutes: 60,
    order: ['Y'],
  },
  DEPOSITION: {
    name: 'Deposition',
    is: 'The witness testifies under oath before the trial, in a smaller room, and it is recorded.',
    group: 'how the witness testifies',
    needs: ['meeting room', 'recording system'],
    also: ['deposition officer', 'interpreter'],
    setupMinutes: 30,
    order: ['Y'],
  },
  'SUPPORT-PERSON': {
    name: 'Support person',
    is: 'Someone the witness trusts sits near while the witness testifies. That person must not be a witness.',
    group: 'who is with the witness',
    needs: ['support person'],
    also: [],
    setupMinutes: 15,
    order: ['Y', 'L'],
  },
  INTERMEDIARY: {
    name: 'Intermediary',
    is: 'A trained person helps the witness understand the questions and be understood.',
    group: 'words and access',
    needs: ['intermediary'],
    also: ['meeting room'],
    setupMinutes: 30,
    order: ['Y'],
  },
  INTERPRETER: {
    name: 'Interpreter',
    is: 'An interpreter of the witness’s own language and dialect, not the one the defence uses.',
    group: 'words and access',
    needs: ['interpreter'],
    also: ['headset'],
    setupMinutes: 15,
    order: ['N', 'L'],
  },
  'FACILITY-DOG': {
    name: 'Facility dog',
    is: 'A trained dog and its handler stay with the witness.',
    group: 'who is with the witness',
    needs: ['dog handler'],
    also: ['quiet room'],
    setupMinutes: 30,
    order: ['L', 'Y'],
  },
  'COMM-AID': {
    name: 'Communication aid',
    is: 'The witness uses a device, drawings or other aids to say what happened.',
    group: 'words and access',
    needs: ['communication device'],
    also: [],
    setupMinutes: 30,
    order: ['Y'],
  },
  'CLOSED-COURT': {
    name: 'Closed courtroom',
    is: 'People without a direct interest leave the courtroom while the witness testifies.',
    group: 'privacy',
    needs: [],
    also: ['usher', 'overflow room'],
    setupMinutes: 10,
    order: ['Y'],
  },
  ANONYMITY: {
    name: 'Anonymity',
    is: 'The witness testifies without a name being given in court.',
    group: 'privacy',
    needs: [],
    also: ['voice modulation', 'screen', 'security officer', 'separate entrance'],
    setupMinutes: 30,
    order: ['Y'],
  },
  'PUB-BAN': {
    name: 'Publication ban',
    is: 'Nobody may publish what would identify the witness.',
    group: 'privacy',
    needs: [],
    also: [],
    setupMinutes: 0,
    order: ['A', 'Y'],
  },
  'SEP-WAITING': {
    name: 'Separate waiting room',
    is: 'The witness waits out of sight and hearing of the defence side.',
    group: 'the day',
    needs: ['waiting room'],
    also: ['volunteer'],
    setupMinutes: 15,
    order: ['N'],
  },
  'SEP-ENTRANCE': {
    name: 'Separate entrance',
    is: 'The witness comes and leaves by a door the defence side does not use.',
    group: 'the day',
    needs: ['separate entrance'],
    also: ['escort', 'radio or pass'],
    setupMinutes: 15,
    order: ['N'],
  },
  'STAGGERED-ARRIVAL': {
    name: 'Staggered arrival',
    is: 'The witness arrives and leaves at other times than the defence side.',
    group: 'the day',
    needs: [],
    also: ['security officer'],
    setupMinutes: 0,
    order: ['N'],
  },
  BREAKS: {
    name: 'Breaks',
    is: 'Planned breaks, and a sign by which the witness can ask for one.',
    group: 'the day',
    needs: [],
    also: ['quiet room'],
    setupMinutes: 0,
    order: ['L'],
  },
  FAMILIARISATION: {
    name: 'Visit before the day',
    is: 'The witness sees the courtroom beforehand; evidence is not discussed.',
    group: 'the day',
    needs: ['courtroom', 'guide'],
    also: ['link room'],
    setupMinutes: 0,
    order: ['N'],
  },
  'NO-ROBES': {
    name: 'No robes',
    is: 'Judge and counsel do without wigs and gowns.',
    group: 'how the witness testifies',
    needs: [],
    also: [],
    setupMinutes: 0,
    order: ['Y'],
  },
  'NO-PERSONAL-XX': {
    name: 'No questions by the accused in person',
    is: 'The accused may not cross-examine the witness in person; an advocate does.',
    group: 'how the witness testifies',
    needs: [],
    also: ['appointed advocate'],
    setupMinutes: 0,
    order: ['A', 'Y'],
  },
  'HEARING-ACCESS': {
    name: 'Hearing and reading access',
    is: 'Captions, sign language, a hearing loop, large print or seating, as the witness needs.',
    group: 'words and access',
    needs: [],
    also: ['hearing loop', 'captioner'],
    setupMinutes: 30,
    order: ['N'],
  },
  'CHILDCARE-TRANSPORT': {
    name: 'Childcare and transport',
    is: 'Children are looked after, or the witness is driven; the driver is never given the home address.',
    group: 'the day',
    needs: [],
    also: ['driver', 'vehicle', 'carer'],
    setupMinutes: 0,
    order: ['N'],
  },
  'SEATING-PLAN': {
    name: 'Seating plan',
    is: 'People sit so that the witness need not see the accused.',
    group: 'how the witness testifies',
    needs: [],
    also: ['usher'],
    setupMinutes: 20,
    order: ['L'],
  },
  'NO-CONTACT': {
    name: 'No contact',
    is: 'The accused and those around him may not contact the witness.',
    group: 'privacy',
    needs: [],
    also: [],
    setupMinutes: 0,
    order: ['Y'],
  },
  'GROUND-RULES': {
    name: 'Ground rules hearing',
    is: 'The judge settles beforehand how the witness may be questioned.',
    group: 'how the witness testifies',
    needs: [],
    also: ['intermediary'],
    setupMinutes: 0,
    order: ['Y'],
  },
  'CONFIDENTIAL-SUPPLEMENT': {
    name: 'Sealed supplement',
    is: 'What the public must not read goes to the court in a second, sealed paper.',
    group: 'privacy',
    needs: [],
    also: [],
    setupMinutes: 0,
    order: ['N'],
  },
  'ADDRESS-WITHHELD': {
    name: 'Address withheld',
    is: 'Where the witness lives and works is kept out of papers and of the courtroom.',
    group: 'privacy',
    needs: [],
    also: [],
    setupMinutes: 0,
    order: ['N', 'Y'],
  },
} as const satisfies Record<string, Entry>

export type Code = keyof typeof vocabulary
export const codes = Object.keys(vocabulary).filter(isCode)
/** The groups in the order a page shows them. */
export const groups: readonly Group[] = [
  'how the witness testifies',
  'who is with the witness',
  'words and access',
  'privacy',
  'the day',
]

/** Whether a text is one of the 28 codes. */
export function isCode(text: string): text is Code {
  return Object.hasOwn(vocabulary, text)
}

/** The entry of a code. A row with an unknown code is broken. */
export function entryOf(code: string): Entry {
  if (!isCode(code)) throw new Error('an accommodation has a code outside the vocabulary')
  return vocabulary[code]
}

/** Whether it may be arranged somewhere without an order of the court; a person decides whether here. */
export function mayGoWithoutOrder(code: Code): boolean {
  const order: readonly OrderNeed[] = vocabulary[code].order
  return order.some((need) => need !== 'Y')
}

/** Where a new request starts unless a person says otherwise: to ask for, as soon as an order may be needed. */
export function asksUsually(code: Code): boolean {
  const [usual, ...elsewhere]: readonly OrderNeed[] = vocabulary[code].order
  return usual === 'Y' || usual === 'L' || (usual === 'A' && elsewhere.includes('Y'))
}

/** The accommodations a resource of this sort can serve, unless its keeper says otherwise. */
export function servedBy(sort: string): readonly Code[] {
  return codes.filter((code) => {
    const { needs, also }: Entry = vocabulary[code]
    return [...needs, ...also].some((one) => one === sort)
  })
}
