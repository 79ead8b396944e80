import { bookingWords } from '../../../bookings/words.ts'
import { lackInWords } from '../../../bookings/standing/standing-words.ts'
import { cell, type PageSize, type Sheet, type SheetBlock, type SheetCell } from '../../../documents/sheet.ts'
import type { Sitting } from '../../../hearings/sitting.ts'
import { hoursInWords } from '../../../hearings/words.ts'
import { inShort, inWords } from '../../../time/calendar-date.ts'
import { onAllClocks, otherClocks, thereInWords } from '../../../time/two-clocks.ts'
import type { Zone } from '../../../time/zone.ts'
import { zoneName } from '../../../time/zoned.ts'
import type { InForce, WitnessInForce } from './in-force.ts'

/** What is in force at the sittings of a hearing: plain values, before any document or page. */
export type HearingSheet = {
  readonly case: {
    readonly jurisdiction: string
    readonly docketNumber: string
    readonly caption: string
  }
  readonly hearing: {
    readonly id: string
    readonly type: string
    readonly judge: string | null
    readonly place: string | null
    readonly courthouse: string | null
    readonly zone: Zone
    /** Whether it takes place; nothing is in force at a hearing that does not. */
    readonly isOn: boolean
  }
  /** In order of time. */
  readonly parts: readonly SheetPart[]
}

export type SheetPart = { readonly sitting: Sitting; readonly witnesses: readonly WitnessInForce[] }

/** The sheet as a paper: a page for each sitting, a table for each witness. */
export function paperOf(sheet: HearingSheet): Sheet {
  const { case: of, hearing, parts } = sheet
  return {
    title: 'Hearing sheet',
    head: `${of.caption}, ${of.docketNumber}`,
    foot: 'Witnesses are named by reference only. What is not on this sheet is not in force that day.',
    size: sizeIn(of.jurisdiction),
    blocks: [
      { kind: 'line', text: hearing.type, as: 'strong' },
      ...factsOf(sheet),
      ...(hearing.isOn ? [] : [{ kind: 'line', text: notOn, as: 'result' } as const]),
      ...parts.flatMap((part, n) => partOf(part, hearing.zone, n > 0)),
    ],
  }
}

const notOn = 'This hearing does not take place. Nothing is in force for it.'

function factsOf({ hearing: { judge, place, courthouse } }: HearingSheet): readonly SheetBlock[] {
  const where = [place, courthouse].filter((one) => one !== null).join(', ')
  return [
    ...(judge === null ? [] : [{ kind: 'fact', key: 'Judge', value: judge } as const]),
    ...(where === '' ? [] : [{ kind: 'fact', key: 'Where', value: where } as const]),
  ]
}

function partOf({ sitting, witnesses }: SheetPart, zone: Zone, isLater: boolean): readonly SheetBlock[] {
  const hours = `${hoursInWords(sitting)}${sitting.starts === null ? '' : ` ${zoneName(sitting.startsAt, zone)}`}`
  return [
    {
      kind: 'heading',
      level: 2,
      text: `${inWords(sitting.date)}, ${hours}`,
      ...(isLater ? { newPage: true as const } : {}),
    },
    ...(witnesses.length === 0
      ? [{ kind: 'line', text: 'No accommodation is in force that day.' } as const]
      : witnesses.flatMap((witness) => witnessOf(witness, sitting, zone))),
  ]
}

function witnessOf(
  { reference, clock, accommodations }: WitnessInForce,
  sitting: Sitting,
  zone: Zone,
): readonly SheetBlock[] {
  const there = sitting.starts === null ? [] : otherClocks(sitting, zone, [clock])
  return [
    { kind: 'heading', level: 3, text: reference },
    ...there.map(
      (other) =>
        ({
          kind: 'fact',
          key: 'On the witness’s clock',
          value: thereInWords(sitting, zone, other),
        }) as const,
    ),
    {
      kind: 'table',
      head: ['Accommodation', 'Conditions as ordered', 'Order', 'When', 'Arranged'],
      widths: [20, 26, 18, 14, 22],
      rows: accommodations.map((it) => rowOf(it, clock, zone)),
    },
  ]
}

function rowOf(it: InForce, clock: Zone | null, zone: Zone): readonly SheetCell[] {
  const { name, order, part } = it
  return [
    { ...cell(name), bold: true },
    cell(...(order === null ? ['None'] : linesOf(order.conditions, 'None stated'))),
    order === null
      ? cell('No order needed')
      : cell(...(order.reference === '' ? [] : [order.reference]), inShort(order.ruledOn)),
    cell(part === null ? 'The whole sitting' : onAllClocks(part, zone, [clock])),
    cell(...arrangedIn(it, zone)),
  ]
}

function arrangedIn({ arranged, missing, isDeclined, part }: InForce, zone: Zone): readonly string[] {
  const there = arranged.map(({ resource, units, state, clock, ...span }) => {
    const isAllOfIt = part !== null && part.startsAt === span.startsAt && part.endsAt === span.endsAt
    const isElsewhere = otherClocks(span, zone, [clock]).length > 0
    const isPlain = (part === null || isAllOfIt) && !isElsewhere
    const hours = isPlain ? '' : `, ${onAllClocks(span, zone, [clock])}`
    return `${resource}${units > 1 ? ` × ${units}` : ''}${hours} (${bookingWords[state].toLowerCase()})`
  })
  const lacking = isDeclined
    ? ['The witness has declined it. Ask before it is used']
    : missing.map((need) => `Not arranged: ${lackInWords(need, zone)}`)
  const all = [...there, ...lacking]
  return all.length === 0 ? ['Nothing to arrange'] : all
}

function linesOf(text: string, otherwise: string): readonly string[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return lines.length === 0 ? [otherwise] : lines
}

/** North American offices print on letter paper. */
function sizeIn(jurisdiction: string): PageSize {
  return /^(?:us|ca)\b/.test(jurisdiction) ? 'letter' : 'A4'
}
