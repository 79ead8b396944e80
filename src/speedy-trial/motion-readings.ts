import type { CalendarDate } from '../time/calendar-date.ts'
import { entryInWords, type FiledEntry } from '../deadlines/docket-entries.ts'

/** A pretrial motion as the docket tells it: filed, perhaps taken under advisement, perhaps decided. */
export type PretrialMotion = {
  readonly entry: FiledEntry
  readonly number: string
  /** The entry with which the hearing on it ended and the court took it under advisement. */
  readonly underAdvisement: FiledEntry | null
  readonly ended: { readonly on: CalendarDate; readonly says: string } | null
}

/**
 * The motions that parties filed before trial, each with the entry that decides it. A motion about a sentence or one
 * after the trial is not among them.
 *
 * @param end the entry with which the way to trial ends, if it has
 */
export function pretrialMotions(
  entries: readonly FiledEntry[],
  end: (motion: FiledEntry) => FiledEntry | undefined,
): readonly PretrialMotion[] {
  const docket = indexOf(entries)
  return entries.flatMap((entry): PretrialMotion[] => {
    const { number, place } = entry
    if (number === null || !isPretrialMotion(entry.text)) return []
    const reach = end(entry)?.place ?? entries.length
    if (reach < place) return []
    const isLater = (one: FiledEntry) => one.place > place && one.place <= reach
    const title = titleOf(entry.text)
    const motion = { number, title, short: shortOf(title), several: asksSeveral(entry.text), isLater }
    const fates = rulingsOn(docket, motion).map((ruling) => ({
      on: ruling.entry,
      fate: fateIn(ruling, motion),
    }))
    const decided = fates.filter(({ fate }) => fate === 'decided').map(({ on }) => on)
    const decision = motion.several ? decided.at(-1) : decided[0]
    const taken = fates.find(
      ({ on, fate }) => fate === 'under advisement' && (!decision || on.filedOn <= decision.filedOn),
    )
    return [{ entry, number, underAdvisement: taken?.on ?? null, ended: endOf(docket, motion, decision) }]
  })
}

type Motion = {
  readonly number: string
  readonly title: string
  /** The first three words of it, which a clerk may stop at. */
  readonly short: string | null
  readonly several: boolean
  /** Whether an entry stands after it and before the end of the way to trial. */
  readonly isLater: (entry: FiledEntry) => boolean
}

/** An entry of the court, cut into its clauses, with the numbers of the motions each points at. */
type Ruling = {
  readonly entry: FiledEntry
  readonly opening: string
  readonly clauses: readonly Clause[]
  readonly numbers: ReadonlySet<string>
  /** The numbers of entries in brackets: `[21-1]`. */
  readonly bracketed: ReadonlySet<string>
}

type Clause = {
  readonly words: string
  /** The words in small letters, one space between. */
  readonly plain: string
  readonly numbers: ReadonlySet<string>
}

/** What ends motions, read once: a docket has thousands of entries. */
type Index = {
  readonly byNumber: ReadonlyMap<string, readonly Ruling[]>
  /** Rulings that name their motion without a number. */
  readonly unnumbered: readonly Ruling[]
  readonly withdrawals: readonly FiledEntry[]
  readonly sweeps: readonly FiledEntry[]
  readonly anew: ReadonlyMap<string, readonly FiledEntry[]>
}

function indexOf(entries: readonly FiledEntry[]): Index {
  const rulings = entries.filter(({ ofTheCourt }) => ofTheCourt).map(rulingIn)
  const byNumber = new Map<string, Ruling[]>()
  for (const ruling of rulings)
    for (const number of ruling.numbers) {
      const those = byNumber.get(number)
      if (those) those.push(ruling)
      else byNumber.set(number, [ruling])
    }
  return {
    byNumber,
    unnumbered: rulings.filter(
      ({ opening, bracketed }) =>
        bracketed.size === 0 &&
        !printsANumber.test(opening) &&
        /\bmotion/i.test(opening) &&
        (decides.test(opening) || waits.test(opening)),
    ),
    withdrawals: entries.filter(({ text }) => withdrawal.test(text)),
    sweeps: rulings.filter(({ opening }) => sweeping.test(opening)).map(({ entry }) => entry),
    anew: Map.groupBy(
      entries.filter(({ text }) => amended.test(text)),
      ({ text }) => titleOf(text),
    ),
  }
}

function rulingIn(entry: FiledEntry): Ruling {
  const opening = entry.text.slice(0, 4000)
  const brackets = [...opening.matchAll(/\[(\d{1,5})(?:-\d{1,2})?\]/g)].map(([, number = '']) => number)
  const clauses = opening
    .split(clauseEnd)
    .map((words) => ({ words, plain: plainly(words), numbers: numbersIn(words) }))
  return { entry, opening, clauses, numbers: numbersIn(opening), bracketed: new Set(brackets) }
}

function rulingsOn(docket: Index, motion: Motion): readonly Ruling[] {
  return [...(docket.byNumber.get(motion.number) ?? []), ...docket.unnumbered]
    .filter(({ entry }) => motion.isLater(entry))
    .toSorted((a, b) => a.entry.place - b.entry.place)
}

function endOf(docket: Index, motion: Motion, decision: FiledEntry | undefined): PretrialMotion['ended'] {
  if (decision) return { on: decision.filedOn, says: `decided in ${entryInWords(decision)}` }
  const withdrawn = docket.withdrawals.find(
    (one) => motion.isLater(one) && numbersIn(one.text).has(motion.number),
  )
  if (withdrawn) return { on: withdrawn.filedOn, says: `withdrawn in ${entryInWords(withdrawn)}` }
  const swept = docket.sweeps.find(motion.isLater)
  if (swept) return { on: swept.filedOn, says: `ended with all pending motions in ${entryInWords(swept)}` }
  const anew = docket.anew.get(motion.title)?.find(motion.isLater)
  return anew ? { on: anew.filedOn, says: `filed anew in ${entryInWords(anew)}` } : null
}

// An application to the court is a motion by another name.
const opens =
  /^[^\p{L}\d]*((?:[\p{L}\d][\p{L}\d’'./&-]*[^\p{L}\d’'./&-][^\p{L}\d]*){0,7}?(?:[\p{L}\d][\p{L}\d’'./&-]*[’'./&-])??)\b(?:motions?|applications?(?= (?:for|to|of|by)\b))\W*([\p{L}]*)/iu
const ofAnother =
  /\b(?:to|for|of the|clarif\w+|orders?|minutes?|responses?|reply|replies|memorand\w+|briefs?|opposition|stipulation|exhibits?|transcript|declaration|affidavit|supplement|withdraw\w*|hearings?|opinion|objections?|acknowledg\w*|reports?|recommendations?|certificate|proof|joinder|filing|proposed|discrepanc\w+|grant\w*|den(?:y|ied|ying)|set|reset|schedul\w+|terminat\w*|re|regarding|proceedings?|court’?'?s own|pending|all)\b/i
const notItsTitle =
  /^(?:hearings?|hrg|setting|conference|deadlines?|due|terminated|referred|set|reset|day|cutoff|filing|ddl|denied|granted|moot|withdrawn|continued|taken|argued|heard|resolved)$/i
const afterTrial =
  /\b(?:continue|reset|advance|expedite|vacate|postpone|extend|reschedule|accelerate)\b[^.;]{0,60}\bsentenc|\breduc\w+\b[^.;]{0,20}\bsentence|\b2255\b|\bnew trial\b|\bacquittal\b|\bexonerat\w+|\bterminat\w+ (?:of )?(?:supervised release|probation)|\bcompassionate\b|\bpending (?:appeal|sentencing)\b|\bpre-?sentence\b|\b(?:downward|upward) (?:departure|variance)|\bamend (?:the )?judgment\b|\bsubstitute assets\b|\bremission of fine\b/i

function isPretrialMotion(text: string): boolean {
  const found = opens.exec(text.slice(0, 300))
  if (!found) return false
  const [, lead = '', next = ''] = found
  return !ofAnother.test(lead) && !notItsTitle.test(next) && !afterTrial.test(titlesIn(text))
}

/** The words that say what is asked, up to who asks. */
function titlesIn(text: string): string {
  const paper = text.replace(/^\W*notice of motions?\W+(?=[^.]{0,40}\bmotions?\b)/i, '')
  const from = Math.max(0, paper.search(/\b(?:motion|application)s?\b/i))
  const rest = paper.slice(from, from + 600)
  return /^.*?(?=\s(?:by|as to|filed)\s|\s\(|$)/is.exec(rest)?.[0] ?? rest
}

/** The first motion of the entry as it is compared: `motion to dismiss no. 2`. */
function titleOf(text: string): string {
  return plainly(titlesIn(text).split(/[,;:(]/)[0] ?? '')
}

function shortOf(title: string): string | null {
  const words = title.split(' ').slice(0, 3)
  return words.length < 3 ? null : words.join(' ')
}

function plainly(words: string): string {
  return words.toLowerCase().replace(/\s+/g, ' ').trim()
}

function asksSeveral(text: string): boolean {
  return [...titlesIn(text).matchAll(/\bmotions?\s+(?:to|for|in limine)\b/gi)].length > 1
}

const amended = /^\W*(?:(?:second|third|first|joint|unopposed)\s+)*(?:amended|corrected|superseding)\b/i
const sweeping =
  /\b(?:all|any)?\s*(?:other\s+)?(?:pending|outstanding|remaining) motions?\b[^.;]{0,40}\b(?:denied|moot|withdrawn|granted|terminated)\b/i
const decides =
  /\b(?:grant(?:s|ed|ing)|den(?:ies|ied|ying)|moot(?:ed)?|withdrawn|stricken|dismiss(?:ed|ing) as\b|overruled|sustained|approv(?:ed|ing)|terminat(?:ed|ing))\b/i
const waits = /\bunder (?:advisement|submission)\b/i
// "ORDER preserving evidence re 7 Motion" decides it without saying so; one that only arranges its hearing does not.
const arranges =
  /\b(?:refer(?:s|red|ring)|(?:re)?setting (?:a|an|the|oral|evidentiary|motion|briefing|hearing)|(?:re)?schedul\w+|brief\w*|respon(?:d|se|ses|sive)|repl(?:y|ies)|reserv\w+|show cause|extend\w*|taking|supplement\w*|transcript|hearing on|clarif\w+)\b/i

// Not at the full stop of a title, an initial or "no."
const clauseEnd = /;\s*|(?<!\b(?:nos?|docs?|dkt|ecf|mrs?|ms|dr|jr|sr|vs|st|[a-z]))\.\s+(?=[a-z\d[(])/i

// "… re 21 Motion to Suppress. Motion denied from the bench."
const goesOn = /^\W*(?:the |said )?(?:motion|same|it|taken|granted|denied)\b(?! (?:to|for|in limine)\b)/i

/** What a ruling does to a motion. */
function fateIn(ruling: Ruling, motion: Motion): 'decided' | 'under advisement' | null {
  const { opening, clauses, bracketed } = ruling
  const numbered = ruling.numbers.has(motion.number)
  if (!numbered && (bracketed.size > 0 || printsANumber.test(opening))) return null
  const titled = clauses.filter(({ plain }) => isNamed(plain, motion))
  const about = titled.length > 0 ? titled : clauses.filter(({ numbers }) => numbers.has(motion.number))
  const own = clauses.filter((clause, i) => {
    const before = clauses[i - 1]
    return about.includes(clause) || (before && about.includes(before) && goesOn.test(clause.words))
  })
  if (own.some(({ words }) => waits.test(words))) return 'under advisement'
  if (own.some(({ words }) => decides.test(words))) return 'decided'
  if (!numbered) return null
  // "Motion granted. All other terms remain. [40-1]": the number stands behind, and is the only one.
  const alone = bracketed.size === 1
  const last = alone && clauses.some(({ words }) => /\bmotions?\b/i.test(words) && decides.test(words))
  return last || isBareOrder(opening, motion.number) ? 'decided' : null
}

/** Whether a clause names the motion by its title; "no. 1" and "no. 2" are two motions. */
function isNamed(plain: string, { title, short }: Motion): boolean {
  if (plain.includes(title)) return title.includes(' ')
  const at = short === null ? -1 : plain.indexOf(short)
  return short !== null && at >= 0 && !/^\W*no\b/.test(plain.slice(at + short.length))
}

function isBareOrder(text: string, number: string): boolean {
  if (!/^\W*order\b/i.test(text)) return false
  const at = [...text.slice(0, 240).matchAll(/\b(?:re|on|as to)\W+(?:doc(?:ument)?\W*)?(\d{1,5})\b/gi)].find(
    ([, found]) => found === number,
  )
  return at !== undefined && !arranges.test(text.slice(0, at.index))
}

/** The entries the words point at as motions: `21 Motion`, `[21-1]`, `Dkt. 21`, `motion (21)`. */
function numbersIn(text: string): ReadonlySet<string> {
  const found = [...text.matchAll(before), ...text.matchAll(behind)]
  return new Set(found.flatMap(([, one, other]) => one ?? other ?? []))
}

const before =
  /(?<!rule |rules |§ ?|section )(?<![\d/.:$-])(\d{1,5})(?=\W{1,3}(?:[\w’'()-]+\s+){0,6}?(?:motions?|stipulation|application|request)\b(?! hearing))/gi
const behind =
  /\[(\d{1,5})(?:-\d{1,2})?\]|\b(?:dkt|doc|document|ecf|d\.?e|entry|filing|motions?)\.?\s*(?:nos?\.?\s*)?[#[(]{0,2}(\d{1,5})(?![\d/:-])/gi
const printsANumber = /(?<![\d/.:$-])\d{1,4}\W{1,3}(?:[\w’'()-]+\s+){0,4}?motions?\b/i

const withdrawal = /^\W*(?:\w[\w’'-]*\s[\s’'-]*){0,3}?withdraw(?:al|ing|s)?\b(?! of (?:attorney|counsel))/i
