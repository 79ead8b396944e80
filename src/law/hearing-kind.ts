import {
  endsWith,
  fixedPhrase,
  foldPhrase,
  has,
  hasSmallWords,
  type HearingName,
  type NamePart,
  readHearingName,
  saysNothing,
  upToNoun,
} from './hearing-name.ts'
import type { HearingTrigger } from './trigger.ts'

type Row = {
  /** What it is in plain English, as it stands after "This can mean". */
  readonly label: string
  /** Words that name it, standing last: "trial" in "Jury Trial", "plea" in "Plea Hearing". */
  readonly named: readonly string[]
  /** What a conference of this kind is about: "trial" in "Trial Readiness Conference". */
  readonly about?: readonly string[]
  /** It prepares something, plans or takes stock: nobody is tried, sentenced or heard at it. */
  readonly isConference?: true
  /** A day on which the trial sits. */
  readonly isTrialDay?: true
  /** A case has one for each defendant, so a new day for it moves the old one. */
  readonly occursOnce?: true
  /** What periods of the law run from its first day. */
  readonly triggers?: readonly HearingTrigger[]
  /** Other kinds that courts call by these words, or this kind by theirs. */
  readonly mayBe?: readonly string[] | 'any hearing' | 'any conference'
  /** Named beside that kind, it is the same sitting: "Jury Selection and Trial" is the trial. */
  readonly partOf?: string
}

/**
 * What kinds of hearing there are, and the words that courts name each by. Words are matched without regard to case,
 * number, hyphens, abbreviations and modifiers such as "Further" or "Zoom". The longest words that fit decide; of two
 * alike the row that stands first, so what prepares an event stands above the event itself.
 */
export const hearingKinds = {
  'last-day': {
    label: 'a last day to act, not a hearing',
    named: ['deadline', 'cutoff', 'cut off', 'due', 'due date', 'control date'],
  },

  // Before a trial, a plea or a sentence.
  'plea-and-trial-preparation': {
    label: 'a plea and trial preparation hearing',
    named: [
      'plea and trial preparation',
      'plea trial and preparation',
      'plea trial preparation',
      'plea and case management',
    ],
    isConference: true,
  },
  'calendar-call': {
    label: 'a call of the court’s list before trial',
    named: [
      'calendar call',
      'docket call',
      'trial call',
      'roll call',
      'call over',
      'call of calendar',
      'call of docket',
      'call of list',
      'trial calendar',
      'trial docket',
      'trial list',
    ],
    isConference: true,
    mayBe: ['pretrial-conference', 'trial-readiness'],
  },
  'trial-setting': {
    label: 'a hearing to fix the date of trial',
    named: [
      'trial setting',
      'setting of trial',
      'trial scheduling',
      'trial date setting',
      'trial listing',
      'setting for trial',
    ],
    isConference: true,
    mayBe: ['status', 'scheduling'],
  },
  'sentencing-conference': {
    label: 'a conference before sentencing',
    named: ['presentence', 'presentencing', 'sentencing setting'],
    about: ['sentencing', 'sentence', 'resentencing'],
    isConference: true,
    mayBe: ['status'],
  },
  'plea-conference': {
    label: 'a conference about a plea',
    named: ['preplea', 'plea negotiation', 'plea offer', 'sentence indication'],
    about: ['plea', 'change of plea', 'rearraignment', 'disposition'],
    isConference: true,
    mayBe: ['status', 'settlement-conference'],
  },
  'trial-readiness': {
    label: 'a conference that prepares the trial',
    named: ['readiness', 'trial preparation', 'trial ready'],
    about: ['trial', 'retrial', 'jury selection', 'voir dire'],
    isConference: true,
    mayBe: ['pretrial-conference', 'status'],
  },
  'pretrial-conference': {
    label: 'a pretrial conference',
    named: ['pretrial', 'final conference', 'omnibus', 'prehearing'],
    about: ['pretrial', 'prehearing'],
    isConference: true,
  },
  'motion-conference': {
    label: 'a conference about motions',
    named: ['premotion'],
    about: ['motion', 'premotion', 'limine'],
    isConference: true,
  },
  'charge-conference': {
    label: 'a conference on the instructions to the jury',
    named: ['charge conference', 'charging conference', 'jury instruction', 'jury charge', 'instruction'],
    isConference: true,
  },
  'settlement-conference': {
    label: 'a settlement conference',
    named: ['settlement', 'presettlement', 'conciliation', 'neutral evaluation', 'resolution'],
    about: ['settlement', 'presettlement', 'conciliation', 'resolution'],
    isConference: true,
    mayBe: ['mediation'],
  },
  mediation: { label: 'a mediation', named: ['mediation'], about: ['mediation'], isConference: true },
  'case-management': {
    label: 'a case management conference',
    named: ['case management', 'case planning', 'case conference'],
    isConference: true,
    mayBe: ['scheduling', 'status'],
  },
  'ground-rules': {
    label: 'a ground rules hearing',
    named: ['ground rules'],
    isConference: true,
  },
  discovery: {
    label: 'a hearing or conference on discovery',
    named: ['discovery', 'discovery dispute', 'disclosure', 'public interest immunity', 'meet and confer'],
    about: ['discovery', 'disclosure'],
    isConference: true,
  },

  // The trial.
  'speedy-trial': { label: 'a hearing on speedy trial', named: ['speedy trial'] },
  waiver: {
    label: 'a waiver put to the court',
    named: ['waiver', 'jury waiver', 'trial waiver'],
  },
  'mode-of-trial': {
    label: 'a hearing on where or how the trial is to be',
    named: ['mode of trial', 'plea before venue', 'allocation', 'election', 'sever', 'severance'],
  },
  'new-trial': {
    label: 'a hearing on a new trial',
    named: ['new trial', 'mistrial'],
    mayBe: ['motion', 'after-trial'],
  },
  'jury-selection': {
    label: 'jury selection',
    named: ['jury selection', 'selection of jury', 'jury empanelment', 'empanelment', 'jury impanelment'],
    isTrialDay: true,
    triggers: ['trial-start', 'proceeding-begins'],
    mayBe: ['trial'],
    partOf: 'trial',
  },
  'trial-continues': {
    label: 'a later day of the trial',
    // "Jury Trial Day 3" and "Trial Continuation" are placed here too.
    named: [
      'closing argument',
      'closing',
      'opening statement',
      'summation',
      'jury deliberation',
      'deliberation',
    ],
    isTrialDay: true,
    mayBe: ['trial'],
    partOf: 'trial',
  },
  trial: {
    label: 'the trial',
    named: ['trial', 'retrial', 'trial jury', 'trial bench', 'trial nonjury'],
    isTrialDay: true,
    occursOnce: true,
    triggers: ['trial-start', 'proceeding-begins'],
  },
  'voir-dire': {
    label: 'a voir dire',
    // Jury selection to some courts, an argument on evidence to others.
    named: ['voir dire'],
    mayBe: ['jury-selection', 'admissibility'],
  },
  verdict: { label: 'a verdict', named: ['verdict', 'return of verdict', 'reading of verdict'] },

  // The sentence.
  'sentence-changed': {
    label: 'a hearing to change a sentence',
    named: [
      'sentence reduction',
      'reduction of sentence',
      'sentence modification',
      'modification of sentence',
      'correction of sentence',
      'compassionate release',
      'rule 35',
    ],
  },
  resentencing: { label: 'a new sentencing', named: ['resentencing', 'resentence'], mayBe: ['sentencing'] },
  'facts-for-sentence': {
    label: 'a hearing of evidence for the sentence',
    named: ['newton', 'fatico', 'gardiner', 'gladue', 'dangerous offender', 'trial of issue'],
    mayBe: ['evidentiary'],
  },
  sentencing: {
    label: 'the sentencing',
    named: [
      'sentencing',
      'sentence',
      'imposition of sentence',
      'pronouncement of sentence',
      'passing of sentence',
      'plea in mitigation',
    ],
    occursOnce: true,
    triggers: ['sentencing'],
  },
  disposition: {
    label: 'the disposition of the case',
    // Of the case, of a violation of supervision, or of a motion; in some courts by a plea.
    named: ['disposition', 'dispositional'],
    mayBe: ['sentencing', 'revocation', 'motion', 'plea'],
  },

  // Release and supervision.
  'money-or-property': {
    label: 'a hearing on a bond’s money or on property',
    named: [
      'bond exoneration',
      'exoneration',
      'exoneration of bond',
      'bond forfeiture',
      'forfeiture of bond',
      'bond forfeited',
      'property',
      'release of property',
      'property release',
      'return of property',
    ],
  },
  records: {
    label: 'a hearing on the production of records',
    named: ['record', 'release of record', 'production of record', 'third party record'],
  },
  detention: {
    label: 'a hearing on release or detention',
    named: [
      'detention',
      'release',
      'bond',
      'bail',
      'bail review',
      'bond review',
      'detention review',
      'release review',
      'custody review',
      'application for bail',
      'bail variation',
      'bond reduction',
      'bail reduction',
      'bond modification',
      'bail modification',
      'bond revocation',
      'bail revocation',
      'revocation of bond',
      'revocation of bail',
      'revocation of release',
      'revocation of pretrial release',
      'pretrial release revocation',
      'release revocation',
      'bond violation',
      'bail violation',
      'pretrial release violation',
      'breach of bail',
      'judicial interim release',
      'pretrial release',
      'condition of release',
      'release condition',
      'bond condition',
      'bail condition',
      'motion for detention',
      'motion to detain',
      'motion to revoke detention order',
      'application to vary',
      'motion for release',
      'motion for bond',
      'motion for bail',
      'nebbia',
    ],
    triggers: ['release-hearing'],
  },
  revocation: {
    label: 'a hearing on a violation of probation or supervised release',
    named: [
      'revocation',
      'probation revocation',
      'violation',
      'supervised release',
      'probation',
      'breach',
      'allegation of breach',
      'rule 32.1',
      'admit or deny',
      'admit and deny',
      'admission and denial',
      'motion to revoke',
      'petition to revoke',
    ],
  },

  // First days.
  'initial-appearance': {
    label: 'the first appearance in court',
    named: [
      'initial appearance',
      'first appearance',
      'initial presentment',
      'presentment',
      'first hearing',
      'initial hearing',
      'rule 5',
    ],
  },
  identity: {
    label: 'a hearing on identity or removal to another district',
    named: ['identity', 'removal', 'rule 20', 'rule 40', 'rule 5c3'],
  },
  arraignment: {
    label: 'an arraignment',
    // The plea taken there is as a rule one of not guilty.
    named: ['arraignment', 'arraignment and plea', 'plea and arraignment', 'not guilty plea'],
  },
  'preliminary-hearing': {
    label: 'a preliminary hearing',
    named: [
      'preliminary',
      'preliminary hearing',
      'preliminary examination',
      'preliminary inquiry',
      'preliminary enquiry',
      'probable cause',
    ],
    triggers: ['preliminary-hearing'],
  },
  committal: {
    label: 'a committal',
    named: ['committal', 'committal for trial', 'committal for sentence', 'sending', 'sending for trial'],
    mayBe: ['preliminary-hearing', 'sentencing'],
  },
  plea: {
    label: 'a plea of guilty put to the court',
    named: [
      'plea',
      'change of plea',
      'plea change',
      'plea of guilty',
      'entry of plea',
      'entry of guilty plea',
      'plea agreement',
      'rule 11',
      'rearraignment',
    ],
    triggers: ['plea-hearing'],
  },
  'plea-withdrawn': {
    label: 'a hearing on withdrawing a plea',
    named: ['plea withdrawal', 'withdrawal of plea', 'withdrawal of guilty plea'],
  },
  allocution: { label: 'an allocution', named: ['allocution', 'colloquy'], mayBe: ['plea', 'sentencing'] },
  'deferred-prosecution': {
    label: 'a hearing on deferred prosecution or diversion',
    named: ['deferred prosecution', 'diversion', 'deferred entry of judgment'],
  },
  counsel: {
    label: 'a hearing on who represents a party',
    named: [
      'counsel',
      'attorney appointment',
      'attorney representation',
      'appointment of counsel',
      'appointment of attorney',
      'status of counsel',
      'substitution of counsel',
      'withdrawal of counsel',
      'waiver of counsel',
      'representation',
      'faretta',
      'curcio',
      'garcia',
      'marsden',
    ],
  },
  extradition: { label: 'an extradition hearing', named: ['extradition'] },
  'material-witness': { label: 'a hearing of a material witness', named: ['material witness'] },

  // Witnesses and evidence.
  'special-measures': {
    label: 'a hearing on how a witness gives evidence',
    named: [
      'special measure',
      'application for special measure',
      'testimonial aid',
      'witness accommodation',
      'accommodation',
      'live link',
      'closed circuit television',
      'cctv',
      'intermediary',
    ],
  },
  'recorded-evidence': {
    label: 'the recording of a witness’s evidence before trial',
    named: [
      'section 28',
      'recorded cross examination',
      'prerecorded cross examination',
      'prerecorded evidence',
      'recorded evidence',
      'deposition',
      'evidence on commission',
      'commission evidence',
    ],
  },
  competency: {
    label: 'a hearing on competency or fitness',
    named: ['competency', 'competence', 'fitness', 'mental', 'mental health', 'sanity'],
  },
  suppression: {
    label: 'a hearing on a motion to suppress evidence',
    named: ['suppression', 'suppression of evidence'],
    triggers: ['motion-hearing'],
    mayBe: ['motion', 'evidentiary'],
  },
  admissibility: {
    label: 'a hearing on whether evidence is admitted',
    named: [
      'daubert',
      'frye',
      'franks',
      'james',
      'kastigar',
      'jackson denno',
      'huntley',
      'mapp',
      'wade',
      'dunaway',
      'sandoval',
      'ventimiglia',
      'molineux',
      'rape shield',
      'rule 412',
      'rule 404b',
      'section 41',
      'section 276',
      'section 278',
      'seaboyer',
      'garofoli',
      'admissibility',
      'bad character',
      'hearsay',
    ],
    mayBe: ['evidentiary', 'motion'],
  },
  evidentiary: {
    label: 'an evidentiary hearing',
    named: ['evidentiary', 'evidence'],
    mayBe: ['motion'],
  },
  dismissal: {
    label: 'a hearing on staying or dismissing the case',
    named: ['abuse of process', 'dismissal', 'stay'],
    mayBe: ['motion'],
  },
  'motion-in-limine': {
    label: 'a hearing on motions in limine',
    named: ['motion in limine', 'in limine', 'limine motion'],
    triggers: ['motion-hearing'],
    mayBe: ['motion'],
  },
  motion: {
    label: 'a hearing on a motion',
    named: ['motion', 'application', 'petition'],
    triggers: ['motion-hearing'],
  },
  argument: { label: 'an argument of counsel', named: ['argument', 'submission'], mayBe: ['motion'] },

  // Money, contempt and what follows a trial.
  forfeiture: {
    label: 'a hearing on forfeiture or confiscation',
    named: ['forfeiture', 'ancillary', 'confiscation', 'proceed of crime'],
  },
  restitution: { label: 'a hearing on restitution', named: ['restitution', 'compensation'] },
  parole: { label: 'a parole hearing', named: ['parole'] },
  'show-cause': {
    label: 'a hearing to show cause',
    named: ['show cause', 'order to show cause', 'contempt'],
    // What Canadian courts call a bail hearing.
    mayBe: ['detention', 'revocation'],
  },
  'after-trial': {
    label: 'a hearing after trial',
    named: [
      'posttrial',
      'postconviction',
      'judgment of acquittal',
      'habeas',
      'habeas corpus',
      'appeal',
      'section 2255',
    ],
  },
  ruling: {
    label: 'a ruling or judgment',
    named: ['ruling', 'decision', 'judgment', 'reserved judgment', 'oral ruling'],
    mayBe: ['motion'],
  },

  // Civil and bankruptcy courts, whose dockets are read as well.
  'creditors-meeting': {
    label: 'a meeting of creditors',
    named: ['341 meeting', 'meeting of creditor', 'creditor meeting', '341 hearing'],
  },
  'plan-confirmation': { label: 'a confirmation of a plan or a sale', named: ['confirmation'] },
  injunction: {
    label: 'a hearing on an injunction or a restraining order',
    named: ['injunction', 'restraining order', 'protective order', 'protection order'],
  },
  fairness: { label: 'a hearing on a settlement’s fairness', named: ['fairness', 'settlement approval'] },
  'claim-construction': { label: 'a hearing on a patent’s claims', named: ['claim construction', 'markman'] },
  inquest: { label: 'a hearing on damages', named: ['inquest', 'damage', 'default judgment', 'prove up'] },
  'summary-judgment': { label: 'a hearing on summary judgment', named: ['summary judgment'] },

  // Names of conferences that say only what sort they are.
  mention: {
    label: 'a mention',
    named: ['mention', 'remand', 'be spoken'],
    isConference: true,
    mayBe: ['status', 'case-management'],
  },
  directions: {
    label: 'a directions hearing',
    named: ['direction'],
    isConference: true,
    mayBe: ['case-management', 'mention'],
  },
  'initial-conference': {
    label: 'the first conference with the judge',
    named: ['initial conference', 'first conference'],
    isConference: true,
    mayBe: ['scheduling', 'case-management', 'pretrial-conference'],
  },
  scheduling: {
    label: 'a scheduling conference',
    named: ['scheduling', 'planning', 'rule 16', 'rule 26f', 'setting'],
    isConference: true,
  },
  status: {
    label: 'a status conference',
    named: ['status', 'status review', 'report', 'check', 'update'],
    isConference: true,
  },
  review: {
    label: 'a review of how an order or a release is kept',
    named: ['review', 'sentence review', 'compliance', 'monitoring', 'progress'],
    isConference: true,
    mayBe: ['status', 'detention', 'revocation'],
  },
  conference: { label: 'some conference', named: [], isConference: true, mayBe: 'any conference' },
  hearing: { label: 'some hearing', named: [], mayBe: 'any hearing' },
  unknown: { label: 'a hearing of a kind that is not known', named: [] },
} as const satisfies Readonly<Record<string, Row>>

export type HearingKind = keyof typeof hearingKinds

const rows = (Object.entries(hearingKinds) as [HearingKind, Row][]).map(([kind, row]) => ({
  kind,
  isConference: row.isConference ?? false,
  named: row.named.map(folded),
  about: (row.about ?? []).map(folded),
}))
const fixed = Object.values(hearingKinds)
  .flatMap((row: Row) => [...row.named, ...(row.about ?? [])].map(foldPhrase))
  .filter(hasSmallWords)
  .toSorted((a, b) => b.length - a.length)

function folded(phrase: string): string {
  const words = foldPhrase(phrase)
  return hasSmallWords(words) ? fixedPhrase(words) : words
}

/**
 * All kinds that the name names: `Change of Plea and Sentencing` names two. `hearing` and `conference` where it says no
 * more than that, `unknown` where it says something that the table does not know.
 *
 * @internal open for the tests of the table
 */
export function kindsOf(name: string): readonly HearingKind[] {
  return read(name).kinds
}

/**
 * Whether two printed names can mean one event. `could be` where one of them leaves it open: a bare `Hearing`, a
 * `Disposition`, an `Arraignment` beside an `Arraignment and Detention Hearing`.
 */
export function compareNames(one: string, other: string): 'same' | 'could be' | 'different' {
  const [a, b] = [read(one), read(other)]
  if (a.isKnown && b.isKnown) {
    if (isSameSet(a.whole, b.whole)) return areOpposed(a, b) ? 'could be' : 'same'
    return a.whole.some((x) => b.whole.some((y) => couldBe(x, y))) ? 'could be' : 'different'
  }
  if (a.telling.join(' ') === b.telling.join(' ')) return 'same'
  if (saysNoKind(a) || saysNoKind(b)) return 'could be'
  return a.telling.some((word) => b.telling.includes(word)) ? 'could be' : 'different'
}

/** Whether the name says that there is a hearing or a conference and nothing of what it is. */
export function isBareName(name: string): boolean {
  return saysNoKind(read(name))
}

/** Whether the court's word means a day on which a trial sits, the first or a later one. */
export function isTrial(name: string): boolean {
  return read(name).certain.some((kind) => rowOf(kind).isTrialDay)
}

/** Whether the name may be that of an event that a case has once for each defendant: its trial, its sentencing. */
export function mayOccurOnce(name: string): boolean {
  return read(name).mayOccurOnce
}

/**
 * What periods of the law run from a hearing of this name. Read with care: a name that could mean something else gives
 * nothing, for a person can say what the hearing is, while nobody looks for a deadline that is false.
 */
export function triggersInName(name: string): readonly HearingTrigger[] {
  return [...new Set(read(name).certain.flatMap((kind) => rowOf(kind).triggers ?? []))]
}

/**
 * What a name of one kind can mean, in plain English: `the sentencing`, `a hearing on a motion`. None for a bare name,
 * which can mean anything, or for one that names several kinds.
 */
export function meaningsOf(name: string): readonly string[] {
  const [kind, ...others] = read(name).kinds
  if (kind === undefined || others.length > 0 || isBare(kind)) return []
  const { mayBe } = rowOf(kind)
  return [kind, ...(Array.isArray(mayBe) ? mayBe : [])].map((id) => rowOf(id as HearingKind).label)
}

type Meaning = {
  readonly kinds: readonly HearingKind[]
  /** Those that nothing in the name puts in doubt. */
  readonly certain: readonly HearingKind[]
  /** The kinds without those that are part of another beside them. */
  readonly whole: readonly HearingKind[]
  readonly isKnown: boolean
  readonly mayOccurOnce: boolean
  readonly stage: HearingName['stage']
  readonly laterDay: HearingName['laterDay']
  readonly telling: readonly string[]
}

/** A plan compares each reading with each hearing, so a name is read once. */
const MOST_REMEMBERED = 5000
const remembered = new Map<string, Meaning>()

function read(name: string): Meaning {
  const known = remembered.get(name)
  if (known) return known
  const meaning = meaningOf(readHearingName(name, fixed))
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  remembered.set(name, meaning)
  return meaning
}

function meaningOf(name: HearingName): Meaning {
  const found = kindsIn(name)
  const kinds: readonly HearingKind[] =
    found.length > 0 ? [...new Set(found.map(({ kind }) => kind))] : ['unknown']
  return {
    kinds,
    certain: name.isEither ? [] : found.filter(({ isCertain }) => isCertain).map(({ kind }) => kind),
    whole: kinds.filter((kind) => !kinds.some((other) => other === rowOf(kind).partOf)),
    isKnown: !kinds.includes('unknown'),
    mayOccurOnce: anyMayOccurOnce(kinds),
    stage: name.stage,
    laterDay: name.laterDay,
    telling: name.telling,
  }
}

function anyMayOccurOnce(kinds: readonly HearingKind[]): boolean {
  if (kinds.every(isBare)) return false
  return rows.some(({ kind }) => rowOf(kind).occursOnce && kinds.some((one) => canMean(one)(kind)))
}

type Found = { readonly kind: HearingKind; readonly isCertain: boolean }

function kindsIn(name: HearingName): readonly Found[] {
  const { about } = name
  const found = name.parts.flatMap((_, i) => foundAt(name, i) ?? [])
  const known = found.filter(({ kind }) => kind !== 'unknown' && !isBare(kind))
  if (known.length > 0) return known
  const unknown = found.filter(({ kind }) => !isBare(kind))
  if (unknown.length > 0 || about === null) return unknown.length > 0 ? unknown : found
  return kindsAbout(about, found[0]?.kind === 'conference')
}

function foundAt({ parts, about, laterDay }: HearingName, at: number): Found | null {
  const part = parts[at]!
  const after = parts.slice(at + 1)
  const kind = kindOfPart(part, after, laterDay !== null)
  // What stands after the noun may make it another thing: "Sentencing Hearing Transcript".
  if (kind === 'unknown') return { kind: bestFit(upToNoun(part)) ?? 'unknown', isCertain: false }
  // "Trial and Status Conference" may be one conference on both.
  const isCertain = part.noun !== null || ![...after, ...(about?.parts ?? [])].some((one) => one.prepares)
  return kind === null ? null : { kind, isCertain }
}

/** What a bare "Hearing re" or "Conference re" is about decides what it is; but a hearing about a trial is no trial. */
function kindsAbout(about: HearingName, isConference: boolean): readonly Found[] {
  if (!isConference) return kindsIn(about).filter(({ kind }) => !rowOf(kind).isTrialDay)
  const parts = about.parts.map((part) => ({ ...part, noun: 'conference', prepares: true }) as const)
  return kindsIn({ ...about, parts })
}

/** @param after the parts that follow, whose noun it may share: "Preliminary and Detention Hearing" */
function kindOfPart(part: NamePart, after: readonly NamePart[], isLaterDay: boolean): HearingKind | null {
  const alone = bestFit(part)
  if (alone !== null) return alone === 'trial' && isLaterDay ? 'trial-continues' : alone
  const noun = part.noun ?? after.find((one) => one.noun !== null)?.noun ?? null
  const shared = noun === part.noun ? null : bestFit(withNoun(part, noun))
  if (shared !== null) return shared
  return part.core.split(' ').every((word) => word === '' || saysNothing(word)) ? part.noun : 'unknown'
}

function withNoun(part: NamePart, noun: NamePart['noun']): NamePart {
  const prepares = part.prepares || noun === 'conference'
  return { ...part, words: `${part.words} ${noun}`, noun, prepares }
}

/** The kind whose words fit the part with the most of them; of two alike, the one that stands first in the table. */
function bestFit(part: NamePart): HearingKind | null {
  let best: { readonly kind: HearingKind | null; readonly length: number } = { kind: null, length: 0 }
  for (const row of rows) {
    const length = Math.max(0, ...phrasesThatFit(part, row).map(lengthOf))
    if (length > best.length) best = { kind: row.kind, length }
  }
  return best.kind
}

function phrasesThatFit(part: NamePart, { named, about, isConference }: (typeof rows)[number]) {
  // "Sentencing Conference" ends with what would be a sentencing, but the noun makes it another event.
  const mayEndBeforeNoun = isConference || part.noun !== 'conference'
  return [
    ...named.filter((one) => endsWith(part.words, one) || (mayEndBeforeNoun && endsWith(part.core, one))),
    ...(part.prepares ? about.filter((one) => has(part.core, one)) : []),
  ]
}

function lengthOf(phrase: string): number {
  return phrase.split(/[ _]/).length
}

/** Whether there is a kind that the words for both can mean. */
function couldBe(one: HearingKind, other: HearingKind): boolean {
  return one === other || sharingWith(one).has(other)
}

/** Worked out once for each kind: a plan compares each reading with each hearing. */
const sharing = new Map<HearingKind, ReadonlySet<HearingKind>>()

function sharingWith(one: HearingKind): ReadonlySet<HearingKind> {
  const known = sharing.get(one)
  if (known) return known
  const meant = rows.map(({ kind }) => kind).filter(canMean(one))
  const kinds = new Set(rows.map(({ kind }) => kind).filter((other) => meant.some(canMean(other))))
  sharing.set(one, kinds)
  return kinds
}

/** Tells whether the words for a kind can mean another as well. */
function canMean(kind: HearingKind): (other: HearingKind) => boolean {
  const { mayBe = [] } = rowOf(kind)
  if (mayBe === 'any hearing') return (other) => other !== 'last-day'
  if (mayBe === 'any conference') return (other) => rowOf(other).isConference ?? false
  return (other) => other === kind || mayBe.includes(other)
}

function saysNoKind({ kinds }: Meaning): boolean {
  return kinds.every(isBare)
}

function isBare(kind: HearingKind): boolean {
  return kind === 'hearing' || kind === 'conference'
}

/** Of one kind and two events: "Initial" and "Final Pretrial Conference", "Jury Trial Day 3" and "Day 4". */
function areOpposed(a: Meaning, b: Meaning): boolean {
  return differ(a.stage, b.stage) || differ(a.laterDay, b.laterDay)
}

function differ(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one))
}

function rowOf(kind: HearingKind): Row {
  return hearingKinds[kind]
}
