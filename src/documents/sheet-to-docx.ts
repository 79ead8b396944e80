import type * as Docx from 'docx'
import type { LineStyle, PageSize, Sheet, SheetBlock, SheetCell, SheetTable } from './sheet.ts'

type Library = typeof Docx
const face = 'Times New Roman'
const grey = '555555'
/** Twentieths of a point. */
const pages: Readonly<Record<PageSize, { readonly width: number; readonly height: number }>> = {
  letter: { width: 12240, height: 15840 },
  A4: { width: 11906, height: 16838 },
}
const side = 1200

/** Makes the .docx of a sheet. What the file says of itself names nobody. */
export async function sheetToDocx(sheet: Sheet): Promise<Uint8Array<ArrayBuffer>> {
  const docx = await import('docx')
  const size = pages[sheet.size]
  const file = new docx.Document({
    creator: 'Anteroom',
    lastModifiedBy: 'Anteroom',
    title: sheet.title,
    styles: {
      default: { document: { run: { font: face, size: 21 }, paragraph: { spacing: { after: 60 } } } },
    },
    sections: [
      {
        properties: { page: { size, margin: { top: 1080, bottom: 1000, left: side, right: side } } },
        footers: {
          default: new docx.Footer({ children: [lineOf(docx, sheet.foot, { color: grey, size: 17 })] }),
        },
        children: [
          lineOf(docx, sheet.head, { color: grey }),
          headingOf(docx, sheet.title, docx.HeadingLevel.HEADING_1, 30),
          ...sheet.blocks.flatMap((block) => blockOf(docx, block, size.width - 2 * side)),
        ],
      },
    ],
  })
  return new Uint8Array(await docx.Packer.toArrayBuffer(file))
}

function blockOf(docx: Library, block: SheetBlock, width: number): readonly Docx.FileChild[] {
  switch (block.kind) {
    case 'heading': {
      const { HEADING_2, HEADING_3 } = docx.HeadingLevel
      return [
        block.level === 2
          ? headingOf(docx, block.text, HEADING_2, 25, block.newPage)
          : headingOf(docx, block.text, HEADING_3, 22, block.newPage),
      ]
    }
    case 'line':
      return [lineOf(docx, block.text, runs[block.as ?? 'plain'], block.as === 'result' ? 160 : undefined)]
    case 'fact':
      return [
        new docx.Paragraph({
          keepLines: true,
          children: [new docx.TextRun({ text: `${block.key}: `, bold: true }), new docx.TextRun(block.value)],
        }),
      ]
    case 'table':
      return [tableOf(docx, block, width), new docx.Paragraph({ spacing: { after: 40 }, children: [] })]
    default:
      return block satisfies never
  }
}

const runs: Readonly<Record<LineStyle | 'plain', Docx.IRunPropertiesOptions>> = {
  plain: {},
  result: { bold: true, size: 26 },
  strong: { bold: true, size: 24 },
  quiet: { color: grey, size: 17 },
}

function lineOf(
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

function headingOf(
  docx: Library,
  words: string,
  level: (typeof Docx.HeadingLevel)[keyof typeof Docx.HeadingLevel],
  size: number,
  newPage = false,
): Docx.Paragraph {
  return new docx.Paragraph({
    heading: level,
    keepNext: true,
    pageBreakBefore: newPage,
    spacing: { before: 160, after: 80 },
    children: [new docx.TextRun({ text: words, bold: true, size, color: '000000', font: face })],
  })
}

function tableOf(docx: Library, table: SheetTable, width: number): Docx.Table {
  const parts = table.widths ?? table.head.map(() => 1)
  const whole = parts.reduce((sum, part) => sum + part, 0)
  const columnWidths = parts.map((part) => Math.floor((width * part) / whole))
  const cellOf = (cell: SheetCell) =>
    new docx.TableCell({
      ...(cell.span === undefined ? {} : { columnSpan: cell.span }),
      ...(cell.shade ? { shading: { type: docx.ShadingType.CLEAR, fill: cell.shade, color: 'auto' } } : {}),
      margins: { left: 80, right: 80 },
      children: cell.lines.map(
        (text) =>
          new docx.Paragraph({
            ...(table.centered ? { alignment: docx.AlignmentType.CENTER } : {}),
            spacing: { before: 30, after: 30 },
            children: [new docx.TextRun({ text, size: 18, bold: cell.bold ?? false })],
          }),
      ),
    })
  return new docx.Table({
    width: { size: width, type: docx.WidthType.DXA },
    columnWidths,
    layout: docx.TableLayoutType.FIXED,
    rows: [
      new docx.TableRow({
        tableHeader: true,
        cantSplit: true,
        children: table.head.map((text) => cellOf({ lines: [text], bold: true })),
      }),
      ...table.rows.map((row) => new docx.TableRow({ cantSplit: true, children: row.map(cellOf) })),
    ],
  })
}
