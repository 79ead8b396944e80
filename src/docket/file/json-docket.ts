import { caseNumberIn } from './docket-number.ts'
import { isDistrictCourt, courtOfAddress } from './court-id.ts'
import type { Docket, DocketEntry } from './docket.ts'
import { finished } from './draft.ts'
import { jsonParties } from './json-parties.ts'
import { type JsonObject, objectsIn, wordsAt } from './json-value.ts'
import { judgeName } from './judge-name.ts'
import { doubt, type Notes } from './notes.ts'
import { dateOrDoubt } from './printed-date.ts'
import { entryWords } from './visible-text.ts'

/**
 * Reads one docket object: juriscraper's, CourtListener's API (v3, v4, search results) or the RECAP archive's. They
 * differ in names, not in what they say.
 */
export function jsonDocket(object: JsonObject, court: string, notes: Notes): Docket | null {
  const number = caseNumberIn(wordsAt(object, ['docket_number', 'docketNumber', 'docket_number_core'], notes))
  if (!number) return null
  const entries = entriesOf(object).map((entry) => jsonEntry(entry, notes))
  const read = (...names: readonly string[]) => wordsAt(object, names, notes)
  const day = (of: string, ...names: readonly string[]) => dateOrDoubt(read(...names), of, notes)
  const parties = jsonParties(objectsIn(object['parties']), notes)
  return finished(
    {
      court: courtOf(object, court || read('court_id', 'court'), notes),
      docketNumber: number.docketNumber,
      caption: read('case_name', 'caseName', 'case_name_full', 'case_name_short'),
      filedOn: day('the day the case was filed', 'date_filed', 'dateFiled'),
      terminatedOn: day('the day the case ended', 'date_terminated', 'dateTerminated'),
      assignedJudge: judgeName(read('assigned_to_str', 'assignedTo')),
      referredJudge: judgeName(read('referred_to_str', 'referredTo')),
      ...parties,
      defendants: withNumber(
        parties.defendants,
        Number(read('federal_defendant_number')) || number.defendant,
      ),
      entries,
    },
    notes,
  )
}

/** Whether the object is of a CourtListener or RECAP export, against juriscraper's own output. */
export function isRecap(object: JsonObject): boolean {
  const marks = ['resource_uri', 'absolute_url', 'pacer_case_id', 'docketNumber', 'idb_data', 'date_modified']
  return marks.some((mark) => mark in object) || entriesOf(object).some((entry) => 'recap_documents' in entry)
}

function entriesOf(object: JsonObject): readonly JsonObject[] {
  const entries = objectsIn(object['docket_entries'])
  return entries.length > 0 ? entries : objectsIn(object['recap_documents'])
}

function jsonEntry(entry: JsonObject, notes: Notes): Omit<DocketEntry, 'key'> {
  const number = /^\d+/.exec(wordsAt(entry, ['document_number', 'entry_number'], notes))?.[0] ?? null
  const own = wordsAt(entry, ['description'], notes)
  const [paper] = objectsIn(entry['recap_documents'])
  const text =
    own ||
    (paper ? wordsAt(paper, ['description'], notes) : '') ||
    wordsAt(entry, ['short_description'], notes)
  const of = number === null ? 'the day of an entry without a number' : `the day of entry ${number}`
  return {
    number,
    filedOn: dateOrDoubt(wordsAt(entry, ['date_filed', 'entry_date_filed'], notes), of, notes),
    text: entryWords(text),
  }
}

/** The court by its id or as the address of its record; where papers are linked from another court, that one. */
function courtOf(object: JsonObject, given: string, notes: Notes): string | null {
  const id =
    given
      .replace(/(?<!\/)\/+$/, '')
      .split('/')
      .at(-1)
      ?.toLowerCase() ?? ''
  const linked = entriesOf(object).map((entry) => courtOfAddress(wordsAt(entry, ['document_url'], notes)))
  const seen = linked.find((court) => court !== null) ?? null
  if (seen && seen !== id) {
    doubt(
      notes,
      `The file names the court ${id || 'nowhere'}, but the papers are linked from ${seen}, which was taken. Check the court.`,
    )
    return seen
  }
  if (id !== '' && !isDistrictCourt(id))
    doubt(notes, `The court "${id}" is not one of the 94 federal district courts.`)
  return /^[a-z0-9]{2,15}$/.test(id) ? id : null
}

function withNumber(defendants: Docket['defendants'], number: number | null): Docket['defendants'] {
  const [only, ...others] = defendants
  return only && others.length === 0 ? [{ ...only, number: only.number ?? number }] : defendants
}
