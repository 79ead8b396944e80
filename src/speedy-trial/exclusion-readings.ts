import type { ExcludedTimeSaid } from '../cases/readings/reading.ts'
import type { DocketEntry } from '../docket/file/docket.ts'
import { type ExcludedSpan, excludedSpans } from '../docket/file/excludable-time.ts'
import { startNotes } from '../docket/file/notes.ts'
import { date } from '../time/calendar-date.ts'
import {
  endsTheWayToTrial,
  entryInWords,
  filedEntries,
  type FiledEntry,
  type NamedDefendant,
  namedIn,
} from '../deadlines/docket-entries.ts'
import { pretrialMotions } from './motion-readings.ts'
import { oneSidedPrints } from './one-sided-prints.ts'
import { proceedingsIn } from './proceeding-readings.ts'

/** A stretch that the docket leaves out of the clock, or may, for a person to record or to dismiss. */
export type ReadExclusion = Omit<ExcludedTimeSaid, 'alsoIn'> & {
  /** The entries that print their day and say it, the first before the others. */
  readonly places: readonly number[]
  /** Any entry may print it: days alone make it what it is. */
  readonly isPrinted: boolean
}

type Entry = Pick<DocketEntry, 'number' | 'filedOn' | 'text'>

/**
 * The stretches that entries print as excluded; those between a pretrial motion and the order that decides it; those
 * under advisement; and those of competency, of an appeal, of a plea agreement and of an absence. Nothing of it counts
 * before somebody records it.
 *
 * @param entries in the order of the docket
 * @source 18 U.S.C. § 3161(h)
 */
export function readExclusions(
  entries: readonly Entry[],
  defendants: readonly NamedDefendant[],
): readonly ReadExclusion[] {
  const filed = filedEntries(entries)
  const end = endsFor(filed, defendants)
  const named = (text: string) => {
    const who = defendants.length > 1 ? namedIn(text, defendants) : []
    return who.length === 1 ? (who[0]?.id ?? null) : null
  }
  return [...printed(filed), ...motions(filed, end), ...proceedings(filed, end)]
    .map(({ entries: where, ...one }) => ({
      ...one,
      defendantId: named(where.map(({ text }) => text).join('\n')),
      places: where.map(({ place }) => place),
    }))
    .toSorted((a, b) => a.from.localeCompare(b.from))
}

type Read = Omit<ReadExclusion, 'defendantId' | 'places'> & { readonly entries: readonly FiledEntry[] }
type EndFor = (entry: FiledEntry) => FiledEntry | undefined

/** When the way to trial ended for whom an entry concerns: the last of them, and not at all while one goes on. */
function endsFor(entries: readonly FiledEntry[], defendants: readonly NamedDefendant[]): EndFor {
  const ends = entries.filter(endsTheWayToTrial)
  // Where one is accused an entry need not name her.
  if (defendants.length <= 1) return () => ends[0]
  const own = new Map(
    defendants.map((one) => [one, ends.find(({ text }) => namedIn(text, [one]).length > 0)]),
  )
  return ({ text }) => {
    const named = namedIn(text, defendants)
    const theirs = (named.length > 0 ? named : defendants).map((one) => own.get(one))
    return theirs.includes(undefined)
      ? undefined
      : theirs.reduce((last, one) => (one && last && one.place > last.place ? one : last))
  }
}

function printed(entries: readonly FiledEntry[]): readonly Read[] {
  const spans = excludedSpans(entries, startNotes())
  const told = new Set(spans.flatMap(({ entries: where }) => where))
  return [
    ...spans.map(readSpan),
    ...oneSidedPrints(entries.filter((entry) => !told.has(entry))).map(({ start, from, until, says }) => ({
      matter: `print ${start.number ?? start.filedOn}`,
      isPrinted: false,
      from,
      until,
      ...namedLaw(start),
      says,
      entries: [start],
    })),
  ]
}

function readSpan({ code, start, end, entries }: ExcludedSpan<FiledEntry>): Read {
  const law = entries.map(namedLaw)
  return {
    matter: `span ${start} ${end}`,
    isPrinted: true,
    from: start,
    until: end,
    paragraph: law.find(({ paragraph }) => paragraph !== null)?.paragraph ?? null,
    findings: [...new Set(law.flatMap(({ findings }) => findings))],
    says: `Time left out${code ? `, code ${code}` : ''} (${entries.map(entryInWords).join(' and ')})`,
    entries,
  }
}

/** From here on the paragraphs are surely those of today; an older order may number them otherwise. */
const todaysNumbers = date('2009-01-01')

/** The paragraph and the factors that the words themselves name: the clerks’ codes differ from court to court. */
function namedLaw({ text, filedOn }: FiledEntry): Pick<Read, 'paragraph' | 'findings'> {
  const numbered = /\b3161\s?\(h\)\s?\((\d)\)(?:\s?\(([A-H])\))?/.exec(text)
  const factors = [...text.matchAll(/\(B\)\s?\((i{1,3}|iv)\)/g)].map(([, factor = '']) => factor)
  if (/\bends? of justice\b|\binterests? of justice\b/i.test(text))
    return { paragraph: '(h)(7)', findings: [...new Set(factors)] }
  if (numbered && filedOn >= todaysNumbers) {
    const [, number = '', letter = ''] = numbered
    if (number === '1') return { paragraph: letter ? `(h)(1)(${letter})` : null, findings: [] }
    return { paragraph: `(h)(${number})`, findings: number === '7' ? [...new Set(factors)] : [] }
  }
  return { paragraph: /\bpretrial motions?\b/i.test(text) ? '(h)(1)(D)' : null, findings: [] }
}

function motions(entries: readonly FiledEntry[], end: EndFor): readonly Read[] {
  return pretrialMotions(entries, end).flatMap(({ entry, number, underAdvisement, ended }): Read[] => {
    const common = { isPrinted: false, findings: [], entries: [entry] }
    const filing = { ...common, matter: `motion ${number}`, from: entry.filedOn, paragraph: '(h)(1)(D)' }
    if (!underAdvisement)
      return [
        {
          ...filing,
          until: ended?.on ?? null,
          says: `Motion, entry ${number}${ended ? `, ${ended.says}` : ': no decision was found in the docket'}`,
        },
      ]
    return [
      {
        ...filing,
        until: underAdvisement.filedOn,
        says: `Motion, entry ${number}, taken under advisement in ${entryInWords(underAdvisement)}`,
      },
      {
        ...common,
        matter: `motion ${number} under advisement`,
        from: underAdvisement.filedOn,
        until: ended?.on ?? null,
        paragraph: '(h)(1)(H)',
        says: `Motion, entry ${number}, under advisement since ${entryInWords(underAdvisement)}${ended ? `, ${ended.says}` : ': no decision was found in the docket'}`,
      },
    ]
  })
}

function proceedings(entries: readonly FiledEntry[], end: EndFor): readonly Read[] {
  return proceedingsIn(entries, end).map(({ id, paragraph, start, end: until, says }) => ({
    matter: id,
    isPrinted: false,
    from: start.filedOn,
    until: until?.filedOn ?? null,
    paragraph,
    findings: [],
    says,
    entries: [start],
  }))
}
