import type { Sheet, SheetCell, SheetTable } from '../documents/sheet.ts'
import type { Exhibit } from './exhibit.ts'
import { leftOutInWords, type StripDay } from './strip.ts'

const legend =
  'E: day of the event, not counted. X: closed day, passed over. D: the last day. Shaded: counted.'

/** The exhibit as a sheet of one page: how the day was counted, for a court that checks it. */
export function exhibitSheet(exhibit: Exhibit): Sheet {
  return {
    title: 'Computation of time',
    head: `${exhibit.caption}, ${exhibit.docketNumber}`,
    foot: 'Computed from the sources named. Verify against current law before filing.',
    size: 'letter',
    blocks: [
      { kind: 'line', text: exhibit.title, as: 'strong' },
      { kind: 'line', text: exhibit.due, as: 'result' },
      ...exhibit.facts.map(({ key, value }) => ({ kind: 'fact', key, value }) as const),
      { kind: 'heading', level: 2, text: 'The days' },
      calendar(exhibit),
      { kind: 'line', text: legend, as: 'quiet' },
      { kind: 'heading', level: 2, text: 'Step by step' },
      ...exhibit.steps.map(
        ({ day, says }, i) => ({ kind: 'fact', key: `${i + 1}. ${day}`, value: says }) as const,
      ),
      { kind: 'heading', level: 2, text: 'Written in' },
      ...exhibit.sources.map((text) => ({ kind: 'line', text }) as const),
    ],
  }
}

function calendar({ strip }: Exhibit): SheetTable {
  return {
    kind: 'table',
    head: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    centered: true,
    rows: strip.map((part) =>
      'leftOut' in part
        ? [{ lines: [leftOutInWords(part)], span: 7 }]
        : part.week.map((day, i): SheetCell => {
            const shade = shades[day.is]
            return {
              lines: [dayWords(day, i === 0)],
              ...(shade === undefined ? {} : { shade }),
              ...(day.is === 'due' || day.is === 'event' ? { bold: true } : {}),
            }
          }),
    ),
  }
}
const shades: Readonly<Record<StripDay['is'], string | undefined>> = {
  event: 'D9E4F0',
  due: 'B7D3C8',
  skipped: 'F6E7BF',
  counted: 'E3ECE8',
  outside: undefined,
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

function dayWords(day: StripDay, isMonday: boolean): string {
  const number = Number(day.on.slice(8))
  const month = isMonday || number === 1 ? `${months[Number(day.on.slice(5, 7)) - 1]} ` : ''
  const mark = { event: ' E', due: ' D', skipped: ' X', counted: '', outside: '' }[day.is]
  return `${month}${number}${mark}`
}
