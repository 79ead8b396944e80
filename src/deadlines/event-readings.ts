import { speakerOf } from '../docket/entry/speaker.ts'
import type { DocketEntry } from '../docket/file/docket.ts'
import { datePattern, printedDate } from '../docket/file/printed-date.ts'
import type { TriggerId } from '../law/trigger.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import type { EventSaid } from '../cases/readings/reading.ts'
import { type FiledEntry, filedEntries, type NamedDefendant, namedIn } from './docket-entries.ts'

/** Something that an entry tells of and periods of the law run from, for a person to record or to dismiss. */
export type ReadEvent = {
  /** Which of the entries that print their day tells it. */
  readonly place: number
  readonly said: EventSaid
}

type Kind = {
  readonly kind: TriggerId
  readonly is: (entry: FiledEntry) => boolean
  /** Where the entry prints the day it happened; else it is the day of filing. */
  readonly on?: RegExp
  /** For each defendant the first entry tells it, and no later one. */
  readonly once?: true
}

const opens = (pattern: RegExp) => (entry: FiledEntry) => pattern.test(entry.text.slice(0, 300))
const inMinutes =
  (pattern: RegExp, not?: RegExp) =>
  ({ text }: FiledEntry) => {
    const opening = text.slice(0, 1500)
    return speakerOf(text) === 'minutes' && pattern.test(opening) && !not?.test(opening)
  }

// What answers a paper, or announces one, is not the paper.
const lead = String.raw`^\W*(?:(?!responses?\b|reply\b|opposition|objection|demand|request|notice|motion)\w[\w’'/-]*\s[\s’'/-]*){0,3}?`
const firstAppearance = /(?<!\bre:? )\b(?:initial|first) appearance\b/i
const heldOn = new RegExp(String.raw`\bheld on (${datePattern})`, 'i')

const kinds: readonly Kind[] = [
  {
    kind: 'arrest',
    is: opens(
      /^\W*arrest(?:ed)? (?:of|as to|by)\b|\bwarrant\b[^.;]{0,40}\bexecuted\b|^\W*(?:criminal )?summons returned executed\b/i,
    ),
    on: new RegExp(String.raw`\bon (${datePattern})`, 'i'),
    once: true,
  },
  {
    kind: 'charge-public',
    is: opens(
      /^\W*(?:e[op]:\s+)?(?:redacted\s+)?(?:(?:felony|criminal)\s+)?(?:indictment\b|information\b(?! sheet| associated))/i,
    ),
    once: true,
  },
  // Sealed at first, it is public from the day it is unsealed.
  {
    kind: 'charge-public',
    is: opens(
      /\b(?:case|indictment|information)\s+unsealed\b|\bunseal(?:ing|ed)?\b[^.;]{0,40}\b(?:case|indictment|information)\b/i,
    ),
    once: true,
  },
  {
    kind: 'first-appearance',
    is: inMinutes(
      new RegExp(`${firstAppearance.source}|\\barraignment\\b`, 'i'),
      /\bmaterial witness|\bappearance (?:is )?(?:continued|reset)\b/i,
    ),
    on: heldOn,
    once: true,
  },
  {
    kind: 'first-appearance-custody',
    is: inMinutes(
      new RegExp(`${firstAppearance.source}(?=[^]*\\b(?:remanded|detained|in custody)\\b)`, 'i'),
      /\b(?:not in custody|released|material witness)/i,
    ),
    on: heldOn,
    once: true,
  },
  {
    kind: 'first-appearance-released',
    is: inMinutes(
      new RegExp(`${firstAppearance.source}(?=[^]*\\b(?:released|bond set|bail set|not in custody)\\b)`, 'i'),
      /\b(?:remanded|detained|material witness)/i,
    ),
    on: heldOn,
    once: true,
  },
  {
    kind: 'detention-began',
    is: opens(
      new RegExp(`${lead}order (?:of|for) (?:pretrial )?detention\\b|${lead}detention order\\b`, 'i'),
    ),
    once: true,
  },
  { kind: 'not-guilty-plea', is: inMinutes(/\bnot guilty\b/i), on: heldOn, once: true },
  {
    kind: 'evidence-412-motion-filed',
    is: opens(/^\W*(?:\w[\w’'-]*\s[\s’'-]*){0,4}?motion\b[^;]{0,80}\b(?:rule|fre|evid\.?)\s*412\b/i),
  },
  {
    kind: 'alibi-requested',
    is: opens(new RegExp(`${lead}(?:demand|request)\\b[^.;]{0,40}\\balibi\\b`, 'i')),
    once: true,
  },
  { kind: 'alibi-notice-served', is: opens(new RegExp(`${lead}notice of alibi\\b`, 'i')), once: true },
  {
    kind: 'magistrate-order-served',
    is: opens(/^\W*(?:\w[\w’'-]*\s[\s’'-]*){0,3}?(?:report|findings) (?:and|&) recommendations?\b/i),
  },
  {
    kind: 'under-advisement',
    is: inMinutes(/\b(?:taken |matter )under (?:advisement|submission)\b/i),
    on: heldOn,
  },
  {
    kind: 'presentence-report-received',
    is: opens(
      /^\W*(?:(?:sealed|draft|final|proposed|revised)\s+)*pre-?sentence (?:investigation )?report\b/i,
    ),
    once: true,
  },
  {
    kind: 'transport-ordered',
    is: opens(
      /^\W*(?:\w[\w’'-]*\s[\s’'-]*){0,3}?(?:commitment to another district|order\b[^.;]{0,60}\b(?:transport|removal)\b)/i,
    ),
  },
  {
    kind: 'severed',
    is: opens(new RegExp(`${lead}order\\b[^.;]{0,60}\\bgrant\\w*\\b[^.;]{0,80}\\bsever\\b`, 'i')),
  },
  {
    kind: 'mandamus-petition-filed',
    is: opens(new RegExp(`${lead}petition for (?:a )?writ of mandamus\\b`, 'i')),
  },
  { kind: 'judgment-entered', is: opens(/^\W*judgment\b(?! returned)/i), once: true },
]

const sealed = /\bsealed\b|\bunder seal\b/i

/**
 * The filings, orders, pleas, arrests and appearances that entries tell of and from which the given law counts. Nothing
 * runs from them before somebody records them.
 *
 * @param entries in the order of the docket
 * @param used what the rules and clocks of the case's law run from
 */
export function readEvents(
  entries: readonly Pick<DocketEntry, 'number' | 'filedOn' | 'text'>[],
  defendants: readonly NamedDefendant[],
  used: ReadonlySet<string>,
): readonly ReadEvent[] {
  const wanted = kinds.filter(({ kind }) => used.has(kind))
  const told = new Set<string>()
  return filedEntries(entries).flatMap((entry) => {
    const who = defendants.length > 1 ? namedIn(entry.text, defendants) : []
    const defendantId = who.length === 1 ? (who[0]?.id ?? null) : null
    return wanted.flatMap(({ kind, is, on, once }): ReadEvent[] => {
      if (!is(entry) || (kind === 'charge-public' && isSealed(entry.text))) return []
      const first = `${kind} ${defendantId ?? ''}`
      if (once && (told.has(first) || told.has(`${kind} `))) return []
      told.add(first)
      return [
        {
          place: entry.place,
          said: { kind, on: printedDay(on, entry) ?? entry.filedOn, defendantId, once: once ?? false },
        },
      ]
    })
  })
}

/** Whether it happens once and stands among the events of the case already, for its defendant or for all. */
export function isRecorded(
  { kind, defendantId, once }: EventSaid,
  events: readonly { readonly kind: TriggerId; readonly defendantId: string | null }[],
): boolean {
  const same = events.filter((one) => one.kind === kind)
  return once && same.some((one) => one.defendantId === null || one.defendantId === defendantId)
}

function isSealed(text: string): boolean {
  const opening = text.slice(0, 120)
  return sealed.test(opening) && !/\bunseal/i.test(opening)
}

/** The day the entry prints, unless it lies after the entry or is none. */
function printedDay(pattern: RegExp | undefined, { text, filedOn }: FiledEntry): CalendarDate | null {
  const day = printedDate(pattern?.exec(text)?.[1] ?? '')
  return day === null || day === 'impossible' || day > filedOn ? null : day
}
