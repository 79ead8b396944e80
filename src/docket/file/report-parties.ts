import { isGovernment } from './case-name.ts'
import { countLine } from './count-line.ts'
import type { DocketComplaint, DocketCount, DocketCounsel, DocketDefendant, OtherParty } from './docket.ts'
import type { Line } from './line-writer.ts'
import type { Notes } from './notes.ts'
import { dateOrDoubt } from './printed-date.ts'
import { counselIn } from './report-counsel.ts'
import { statuteCites } from './statute-cites.ts'
import type { Cell, Row } from './table-reader.ts'

export type Parties = {
  readonly defendants: readonly DocketDefendant[]
  readonly governmentCounsel: readonly DocketCounsel[]
  readonly otherParties: readonly OtherParty[]
}

type OpenDefendant = {
  -readonly [K in keyof DocketDefendant]: DocketDefendant[K] extends readonly (infer I)[]
    ? I[]
    : DocketDefendant[K]
}

const sections = {
  'pending counts': 'pending',
  'terminated counts': 'terminated',
  'highest offense level (opening)': 'opening',
  'highest offense level (terminated)': 'ending',
  complaints: 'complaints',
} as const
// Rows that stand between one party and the next.
const betweenParties = /^(?:assigned to|referred to)\s*:|^v\.?$/i
type Place = (typeof sections)[keyof typeof sections] | 'party' | 'elsewhere'

/** Reads the parties part of a docket report: a label row for each party and, under a defendant, for counts and complaints. */
export function reportParties(rows: readonly Row[], notes: Notes): Parties {
  const defendants: OpenDefendant[] = []
  const governmentCounsel: DocketCounsel[] = []
  const otherParties: OtherParty[] = []
  const contacts = new Map<string, string>()
  let place: Place = 'elsewhere'
  let role = ''
  for (const row of rows) {
    const first = row.cells[0]
    const heading = headingOf(first)
    if (heading !== null) {
      place = sectionOf(heading) ?? 'party'
      if (place === 'party') role = heading
    } else if (first && betweenParties.test(first[0]?.text ?? '')) place = 'elsewhere'
    else if (place === 'party' && first && first.length > 0) {
      const counsel = counselIn(row.cells.slice(1).flat(), contacts)
      const name = nameIn(first)
      if (/^defendant\b/i.test(role) && !isGovernment(name)) {
        defendants.push({ ...startDefendant(role, name, first, notes), counsel: [...counsel] })
      } else if (isGovernment(name)) governmentCounsel.push(...counsel)
      else if (name !== '') otherParties.push({ role: role.replace(/(?<!\s)\s*\(\d+\)$/, ''), name })
      place = 'elsewhere'
    } else if (first) fill(defendants.at(-1), place, row)
  }
  return { defendants, governmentCounsel, otherParties }
}

/** The underlined label that opens a part: `Defendant (1)`, `Material Witness`, `Pending Counts`. */
function headingOf(cell: Cell | undefined): string | null {
  const line = cell?.[0]
  if (!line || cell.length > 1) return null
  return line.underlined || sectionOf(line.text) !== null ? line.text : null
}

function sectionOf(text: string): (typeof sections)[keyof typeof sections] | null {
  return (
    Object.entries(sections).find(([label]) => text.toLowerCase().replace(/:$/, '') === label)?.[1] ?? null
  )
}

function nameIn(cell: Cell): string {
  return (cell.find((line) => line.bold) ?? cell[0])?.text ?? ''
}

function startDefendant(role: string, name: string, cell: Cell, notes: Notes): OpenDefendant {
  const number = /\((\d+)\)$/.exec(role)?.[1]
  return {
    name,
    number: number ? Number(number) : null,
    terminatedOn: endIn(cell, name, notes),
    counsel: [],
    counts: [],
    complaints: [],
    highestOffenseOpening: null,
    highestOffenseTerminated: null,
  }
}

/** The end printed under the name itself; one under `also known as` is the alias's. */
function endIn(cell: Cell, name: string, notes: Notes) {
  const alias = cell.findIndex((line) => /^(?:also|formerly) known as|^doing business as/i.test(line.text))
  const own = alias < 0 ? cell : cell.slice(0, alias)
  const ended = own
    .map((line: Line) => /^terminated\s*:\s*(\S.*|)$/i.exec(line.text)?.[1])
    .find((date) => date !== undefined)
  return dateOrDoubt(ended ?? '', `the day ${name} left the case`, notes)
}

function fill(defendant: OpenDefendant | undefined, place: Place, row: Row): void {
  const text = row.cells[0]?.map((line) => line.text).join(' ') ?? ''
  if (!defendant || text === '') return
  const disposition =
    row.cells
      .slice(1)
      .flat()
      .map((line) => line.text)
      .join(' ') || null
  if (place === 'opening') defendant.highestOffenseOpening ??= text
  else if (place === 'ending') defendant.highestOffenseTerminated ??= text
  else if (/^none$/i.test(text)) return
  else if (place === 'pending' || place === 'terminated')
    defendant.counts.push(countOf(text, place, disposition))
  else if (place === 'complaints') defendant.complaints.push(complaintOf(text, disposition))
}

function countOf(text: string, status: DocketCount['status'], disposition: string | null): DocketCount {
  return countLine(text.replace(/(?<!\s)\s+(?=\([\da-z, &-]+\)$)/, ''), status, disposition)
}

function complaintOf(statuteString: string, disposition: string | null): DocketComplaint {
  return { statuteString, cites: statuteCites(statuteString), disposition }
}
