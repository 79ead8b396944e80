import { entryInWords, type FiledEntry } from '../deadlines/docket-entries.ts'

/** A proceeding other than a motion whose time the law leaves out, as the docket tells its start and its end. */
export type ReadProceeding = {
  readonly id: string
  readonly paragraph: string
  readonly start: FiledEntry
  readonly end: FiledEntry | null
  readonly says: string
}

type Kind = {
  readonly id: string
  readonly paragraph: string
  readonly title: string
  readonly starts: (entry: FiledEntry) => boolean
  readonly ends: (entry: FiledEntry) => boolean
  /** Where the docket shows no end nothing is proposed. */
  readonly onlyWithEnd?: true
}

const byCourt =
  (pattern: RegExp) =>
  ({ text, ofTheCourt }: FiledEntry) =>
    ofTheCourt && pattern.test(text.slice(0, 2000))
const opening =
  (pattern: RegExp, reach = 200) =>
  ({ text }: FiledEntry) =>
    pattern.test(text.slice(0, reach))

/** @source 18 U.S.C. § 3161(h)(1)(A), (C), (G), (h)(3) */
const kinds: readonly Kind[] = [
  {
    id: 'competency',
    paragraph: '(h)(1)(A)',
    title: 'Competency',
    starts: byCourt(
      /\b(?:order\w*|grant\w*|direct\w*)\b[^.;]{0,120}\b(?:competenc\w+|psychiatric|psychological|mental)\b[^.;]{0,60}\b(?:exam\w*|evaluat\w*|hearing|proceeding)/i,
    ),
    ends: byCourt(
      /\b(?:found|finds?|finding|determin\w+)\b[^.;]{0,60}\b(?:in)?competent\b|\bcompetency (?:hearing|proceeding)s?\b[^.;]{0,80}\bheld\b|\bcompetency (?:is )?restored\b/i,
    ),
  },
  {
    id: 'appeal',
    paragraph: '(h)(1)(C)',
    title: 'Interlocutory appeal',
    starts: opening(
      /^\W*(?:\w[\w’'-]*\s[\s’'-]*){0,3}?(?:notice of (?:interlocutory )?appeal|interlocutory appeal)\b/i,
    ),
    ends: opening(/^\W*(?:\w[\w’'-]*[^\w’'-]\W*){0,4}?(?:\w[\w’'-]*[’'-])??mandate\b/i),
  },
  {
    id: 'plea-agreement',
    paragraph: '(h)(1)(G)',
    title: 'A proposed plea agreement',
    starts: opening(
      /^\W*(?:(?:lodged|proposed|sealed|guilty)\s+)*(?:plea agreement|memorandum of plea)\b|^\W*(?:\w[\w’'-]*\s[\s’'-]*){0,3}?(?:findings|report)\b[^.;]{0,80}\bplea of guilty\b/i,
    ),
    ends: byCourt(
      /^(?:(?!\brecommend)[^])*?\b(?:accept\w*|adopt\w*)\b[^.;]{0,160}\bplea\b|^(?!.*\bmagistrate\b)(?:(?!\bnot guilty\b)[^])*?\b(?:guilty plea entered|plea entered\b[^.;]{0,80}(?<!not )\bguilty)\b/i,
    ),
    onlyWithEnd: true,
  },
  {
    id: 'absence',
    paragraph: '(h)(3)',
    title: 'Absence of the defendant',
    starts: byCourt(
      /\bbench warrant\b[^.;]{0,40}\bissue|\bfail(?:ed|ure) to appear\b[^.;]{0,120}\bwarrant|\babsconded\b|^\W*bench warrant\b/i,
    ),
    ends: opening(
      /\bwarrant\b[^.;]{0,40}\bexecuted\b|^\W*arrest of\b|\bwarrant\b[^.;]{0,40}\b(?:recalled|quashed|withdrawn|vacated)\b/i,
      600,
    ),
  },
]

/** The competency proceedings, appeals, plea agreements and absences that entries tell of, each with its end. */
export function proceedingsIn(
  entries: readonly FiledEntry[],
  end: (start: FiledEntry) => FiledEntry | undefined,
): readonly ReadProceeding[] {
  return kinds.flatMap((kind) => {
    const found: ReadProceeding[] = []
    for (let i = 0; i < entries.length; i++) {
      const start = entries[i]!
      if (!kind.starts(start)) continue
      const last = end(start)
      // A plea agreement is considered when the plea is on its way; what else comes after it is not before trial.
      if (last && kind.id !== 'plea-agreement' && last.place < i) continue
      const until = entries.slice(i + 1).find(kind.ends) ?? null
      if (until ? until.filedOn > start.filedOn : !kind.onlyWithEnd) found.push(readingOf(kind, start, until))
      if (!until) break
      i = until.place
    }
    return found
  })
}

function readingOf(
  { id, paragraph, title }: Kind,
  start: FiledEntry,
  until: FiledEntry | null,
): ReadProceeding {
  return {
    id: `${id} ${start.number ?? start.filedOn}`,
    paragraph,
    start,
    end: until,
    says: until
      ? `${title}, from ${entryInWords(start)} to ${entryInWords(until)}`
      : `${title}, from ${entryInWords(start)}: no end was found in the docket`,
  }
}
