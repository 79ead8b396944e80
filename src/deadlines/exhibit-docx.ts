import type * as Docx from 'docx'
import type { Exhibit } from './exhibit.ts'
import { leftOutInWords, type StripDay } from './strip.ts'

type Library = typeof Docx
const face = 'Times New Roman'
const grey = '555555'
const legend =
  'E: day of the event, not counted. X: closed day, passed over. D: the last day. Shaded: counted.'

/** The exhibit as a .docx of one page: how the day was counted, for a court that checks it. */
export async function exhibitDocx(exhibit: Exhibit): Promise<Uint8Array<ArrayBuffer>> {
  const docx = await import('docx')
  const file = new docx.Document({
    creator: 'Anteroom',
    lastModifiedBy: 'Anteroom',
    title: 'Computation of time',
    styles: {
      default: { document: { run: { font: face, size: 21 }, paragraph: { spacing: { after: 60 } } } },
    },
    sections: [
      {
        properties: { page: { margin: { top: 1080, bottom: 1000, left: 1440, right: 1440 } } },
        footers: {
          default: new docx.Footer({
            children: [
              text(docx, 'Computed from the sources named. Verify against current law before filing.', {
                color: grey,
                size: 17,
              }),
            ],
          }),
        },
        children: [
          text(docx, `${exhibit.caption}, ${exhibit.docketNumber}`, { color: grey }),
          heading(docx, 'Computation of time', docx.HeadingLevel.HEADING_1, 30),
          text(docx, exhibit.title, { bold: true, size: 24 }),
          text(docx, exhibit.due, { bold: true, size: 26 }, 160),
          ...exhibit.facts.map(
            ({ key, value }) =>
              new docx.Paragraph({
                children: [new docx.TextRun({ text: `${key}: `, bold: true }), new docx.TextRun(value)],
              }),
          ),
          heading(docx, 'The days', docx.HeadingLevel.HEADING_2, 23),
          calendar(docx, exhibit),
          new docx.Paragraph({
            spacing: { before: 80 },
            children: [new docx.TextRun({ text: legend, color: grey, size: 17 })],
          }),
          heading(docx, 'Step by step', docx.HeadingLevel.HEADING_2, 23),
          ...exhibit.steps.map(
            ({ day, says }, i) =>
              new docx.Paragraph({
                children: [
                  new docx.TextRun({ text: `${i + 1}. ${day}: `, bold: true }),
                  new docx.TextRun(says),
                ],
                keepLines: true,
              }),
          ),
          heading(docx, 'Written in', docx.HeadingLevel.HEADING_2, 23),
          ...exhibit.sources.map((source) => text(docx, source)),
        ],
      },
    ],
  })
  return new Uint8Array(await docx.Packer.toArrayBuffer(file))
}

function text(
  docx: Library,
  words: string,
  run: Docx.IRunPropertiesOptions = {},
  after?: number,
): Docx.Paragraph {
  return new docx.Paragraph({
    children: [new docx.TextRun({ text: words, ...run })],
    ...(after === undefined ? {} : { spacing: { after } }),
  })
}

function heading(
  docx: Library,
  words: string,
  level: (typeof Docx.HeadingLevel)[keyof typeof Docx.HeadingLevel],
  size: number,
): Docx.Paragraph {
  return new docx.Paragraph({
    heading: level,
    keepNext: true,
    spacing: { before: 160, after: 80 },
    children: [new docx.TextRun({ text: words, bold: true, size, color: '000000', font: face })],
  })
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

function calendar(docx: Library, { strip }: Exhibit): Docx.Table {
  const cell = (children: string, shading?: string, bold = false) =>
    new docx.TableCell({
      width: { size: 100 / 7, type: docx.WidthType.PERCENTAGE },
      ...(shading ? { shading: { type: docx.ShadingType.CLEAR, fill: shading, color: 'auto' } } : {}),
      children: [
        new docx.Paragraph({
          alignment: docx.AlignmentType.CENTER,
          spacing: { before: 30, after: 30 },
          children: [new docx.TextRun({ text: children, size: 18, bold })],
        }),
      ],
    })
  const header = new docx.TableRow({
    tableHeader: true,
    children: weekdays.map((name) => cell(name, undefined, true)),
  })
  const rows = strip.map((part) =>
    'leftOut' in part
      ? new docx.TableRow({
          children: [
            new docx.TableCell({
              columnSpan: 7,
              children: [text(docx, leftOutInWords(part), { color: grey, size: 18 })],
            }),
          ],
        })
      : new docx.TableRow({
          cantSplit: true,
          children: part.week.map((day, i) =>
            cell(dayWords(day, i === 0), shades[day.is], day.is === 'due' || day.is === 'event'),
          ),
        }),
  )
  return new docx.Table({ width: { size: 100, type: docx.WidthType.PERCENTAGE }, rows: [header, ...rows] })
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
