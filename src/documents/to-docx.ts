import type * as Docx from 'docx'
import { type Block, type Caption, gapsIn, type Paper, type Part, type Run, runsOf } from './paper.ts'

/** What a document says of itself: nothing that names a person, and the note to whoever files it. */
export type DraftingNote = { readonly paragraphs: readonly string[] }

/**
 * Makes the .docx of a paper; each part starts on a page of its own.
 *
 * The note to the lawyer is a comment on the title and a property of the file: in the margin of the word processor it
 * cannot be missed, and it is not a page that someone may forget to take out before filing.
 *
 * @throws when the paper holds a gap: readiness is checked before, so this is a bug
 */
export async function toDocx(paper: Paper, note: DraftingNote): Promise<Uint8Array<ArrayBuffer>> {
  if (gapsIn(paper).length > 0) throw new Error('a paper with gaps is not made into a document')
  const docx = await import('docx')
  const file = new docx.Document({
    creator: 'Anteroom',
    lastModifiedBy: 'Anteroom',
    title: 'Motion',
    description: note.paragraphs[0] ?? '',
    styles: styles(docx),
    numbering: { config: numbering(docx) },
    comments: { children: [comment(docx, note)] },
    sections: paper.parts.map((part, i) => section(docx, paper.head, part, i)),
  })
  return new Uint8Array(await docx.Packer.toArrayBuffer(file))
}

type Library = typeof Docx

const face = 'Times New Roman'
const paragraphNumbers = 'paragraphs'
/** The style by which a numbered paragraph is known again when the document is read back. */
export const numberedStyle = 'FilingParagraph'
/** Twentieths of a point: half an inch, an inch; a line is set in 240ths. */
const [half, inch, singleLine, doubleLine] = [720, 1440, 240, 480]

function styles(docx: Library): Docx.IStylesOptions {
  return {
    paragraphStyles: namedStyles(),
    default: {
      document: {
        run: {
          font: { ascii: face, hAnsi: face, cs: face, eastAsia: face },
          size: 24,
          language: { value: 'en-US' },
        },
        paragraph: { spacing: { line: singleLine, after: 0 } },
      },
      heading2: {
        run: { font: face, size: 24, bold: true, color: '000000' },
        paragraph: {
          alignment: docx.AlignmentType.CENTER,
          spacing: { before: 240, after: 240 },
          keepNext: true,
        },
      },
      heading3: {
        run: { font: face, size: 24, bold: true, color: '000000' },
        paragraph: { spacing: { before: 200, after: 200 }, keepNext: true, indent: { left: half } },
      },
    },
  }
}

function namedStyles(): Docx.IParagraphStyleOptions[] {
  return [
    { id: numberedStyle, name: 'Numbered paragraph', basedOn: 'Normal', quickFormat: true },
    { id: 'FilingItem', name: 'Lettered item', basedOn: 'Normal', quickFormat: true },
  ]
}

function numbering(docx: Library): Docx.INumberingOptions['config'] {
  const level = (
    format: 'decimal' | 'lowerLetter',
    text: string,
    indent: Docx.IIndentAttributesProperties,
  ) => ({
    level: 0,
    format,
    text,
    alignment: docx.AlignmentType.LEFT,
    style: { paragraph: { indent } },
  })
  return [
    { reference: paragraphNumbers, levels: [level('decimal', '%1.', { left: 0, firstLine: half })] },
    { reference: 'items', levels: [level('lowerLetter', '(%1)', { left: inch + half / 2, hanging: half })] },
  ]
}

function section(docx: Library, head: string, part: Part, place: number): Docx.ISectionOptions {
  const paragraph = (text: string | Docx.ParagraphChild, bold: boolean) =>
    new docx.Paragraph({
      alignment: docx.AlignmentType.CENTER,
      children: [typeof text === 'string' ? new docx.TextRun({ text, bold, size: 20 }) : text],
    })
  const page = new docx.TextRun({
    size: 20,
    children: ['Page ', docx.PageNumber.CURRENT, ' of ', docx.PageNumber.TOTAL_PAGES],
  })
  return {
    properties: {
      type: docx.SectionType.NEXT_PAGE,
      page: {
        size: { width: 12240, height: 15840 },
        margin: { top: inch, bottom: inch, left: inch, right: inch },
      },
    },
    headers: { default: new docx.Header({ children: [paragraph(head, true)] }) },
    footers: { default: new docx.Footer({ children: [paragraph(page, false)] }) },
    children: [
      ...captionOf(docx, part, place === 0),
      ...part.blocks.flatMap((block, i) =>
        blockOf(docx, block, place, { before: part.blocks[i - 1], after: part.blocks[i + 1] }),
      ),
    ],
  }
}

function captionOf(docx: Library, part: Part, noted: boolean): Docx.FileChild[] {
  const { caption } = part
  const court = caption.court.map(
    (text) =>
      new docx.Paragraph({
        alignment: docx.AlignmentType.CENTER,
        children: [new docx.TextRun({ text, bold: true })],
      }),
  )
  return [...court, gapBelow(docx), captionTable(docx, caption, part.title, noted), gapBelow(docx)]
}

function gapBelow(docx: Library): Docx.Paragraph {
  return new docx.Paragraph({ children: [] })
}

/** The parties on the left, a column of parentheses, the number and the title on the right. */
function captionTable(docx: Library, caption: Caption, title: string, noted: boolean): Docx.Table {
  const several = caption.defendants.length > 1
  const left = [
    line(docx, `${caption.plaintiff},`),
    line(docx, ''),
    line(docx, 'Plaintiff,', half * 2),
    line(docx, ''),
    line(docx, 'v.', half),
    line(docx, ''),
    ...caption.defendants.map((name) => line(docx, `${name},`)),
    line(docx, ''),
    line(docx, several ? 'Defendants.' : 'Defendant.', half * 2),
  ]
  const right = [
    line(docx, `Case No. ${caption.number}`),
    ...(caption.judge ? [line(docx, `Hon. ${caption.judge}`)] : []),
    line(docx, ''),
    titleLine(docx, title, noted),
  ]
  // As many as the longer column has lines: the title wraps at about 32 characters.
  const rows = Math.max(left.length, right.length - 1 + Math.ceil(title.length / 28))
  const middle = Array.from({ length: rows }, () => line(docx, ')'))
  const none = { style: docx.BorderStyle.NONE, size: 0, color: 'auto' }
  const rule = { style: docx.BorderStyle.SINGLE, size: 6, color: '000000' }
  const cell = (width: number, children: Docx.Paragraph[], ruled: boolean) =>
    new docx.TableCell({
      width: { size: width, type: docx.WidthType.DXA },
      borders: { top: none, left: none, right: none, bottom: ruled ? rule : none },
      margins: { left: 60, right: 60 },
      children,
    })
  return new docx.Table({
    width: { size: 9360, type: docx.WidthType.DXA },
    columnWidths: [4600, 360, 4400],
    layout: docx.TableLayoutType.FIXED,
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: [
      new docx.TableRow({
        cantSplit: true,
        children: [cell(4600, left, true), cell(360, middle, false), cell(4400, right, false)],
      }),
    ],
  })
}

function line(docx: Library, text: string, indent = 0): Docx.Paragraph {
  return new docx.Paragraph({ indent: { left: indent }, children: [new docx.TextRun(text)] })
}

function titleLine(docx: Library, title: string, noted: boolean): Docx.Paragraph {
  const run = new docx.TextRun({ text: title, bold: true })
  if (!noted) return new docx.Paragraph({ children: [run] })
  return new docx.Paragraph({
    children: [
      new docx.CommentRangeStart(0),
      run,
      new docx.CommentRangeEnd(0),
      new docx.TextRun({ children: [new docx.CommentReference(0)] }),
    ],
  })
}

function comment(docx: Library, note: DraftingNote): Docx.ICommentOptions {
  return {
    id: 0,
    author: 'Anteroom',
    initials: 'A',
    children: note.paragraphs.map(
      (text) => new docx.Paragraph({ children: [new docx.TextRun({ text, size: 20 })] }),
    ),
  }
}

function blockOf(
  docx: Library,
  block: Block,
  part: number,
  { before, after }: { before: Block | undefined; after: Block | undefined },
): Docx.Paragraph[] {
  // No court wants a signature on a page without words of what is signed.
  const keepNext = after?.kind === 'signature'
  const children = runsOf(block).map((run) => runOf(docx, run))
  switch (block.kind) {
    case 'heading':
      return [
        new docx.Paragraph({
          heading: block.level === 2 ? docx.HeadingLevel.HEADING_2 : docx.HeadingLevel.HEADING_3,
          children,
        }),
      ]
    case 'paragraph':
      return [paragraphOf(docx, block, part, children, keepNext)]
    case 'item':
      return [
        new docx.Paragraph({
          style: 'FilingItem',
          keepNext,
          numbering: { reference: 'items', level: 0, instance: part * 100 + block.list },
          spacing: { line: singleLine, before: before?.kind === 'item' ? 0 : 120, after: 200 },
          children,
        }),
      ]
    case 'quote':
      return [
        new docx.Paragraph({
          indent: { left: inch, right: inch },
          spacing: { line: singleLine, after: 240 },
          children,
        }),
      ]
    case 'signature':
      return signature(docx, block)
    case 'addresses':
      return [gapBelow(docx), ...block.entries.flatMap((entry) => address(docx, entry))]
    default:
      return block satisfies never
  }
}

function paragraphOf(
  docx: Library,
  block: Extract<Block, { kind: 'paragraph' }>,
  part: number,
  children: Docx.ParagraphChild[],
  keepNext: boolean,
): Docx.Paragraph {
  const numbered = {
    style: numberedStyle,
    numbering: { reference: paragraphNumbers, level: 0, instance: part },
  }
  return new docx.Paragraph({
    ...(block.number === null ? { indent: { firstLine: half } } : numbered),
    spacing: { line: doubleLine },
    widowControl: true,
    keepNext,
    children,
  })
}

function signature(docx: Library, block: Extract<Block, { kind: 'signature' }>): Docx.Paragraph[] {
  const column = { left: inch * 3 }
  const at = (run: Run, last: boolean) =>
    new docx.Paragraph({ indent: column, keepNext: !last, keepLines: true, children: [runOf(docx, run)] })
  const space = new docx.Paragraph({ keepNext: true, children: [] })
  const dated = block.dated
    ? [runOf(docx, { text: 'Dated: ' }), runOf(docx, block.dated)]
    : [new docx.TextRun('Dated:')]
  const opening = block.opening ? [at({ text: block.opening }, false), space] : []
  return [
    new docx.Paragraph({ keepNext: true, spacing: { before: 240, after: 240 }, children: dated }),
    ...opening,
    ...block.before.map((run) => at(run, false)),
    // An empty line with a rule below it: a place to sign, and no character that looks like a blank to fill in.
    new docx.Paragraph({
      indent: column,
      keepNext: true,
      spacing: { before: 480 },
      border: { bottom: { style: docx.BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
      children: [],
    }),
    ...block.lines.map((run, i) => at(run, i === block.lines.length - 1)),
  ]
}

function address(docx: Library, entry: readonly Run[]): Docx.Paragraph[] {
  return entry.map(
    (run, i) =>
      new docx.Paragraph({
        indent: { left: half },
        keepNext: i < entry.length - 1,
        spacing: { after: i === entry.length - 1 ? 240 : 0 },
        children: [runOf(docx, run)],
      }),
  )
}

function runOf(docx: Library, run: Run): Docx.TextRun {
  return new docx.TextRun({
    text: citesTogether(run.text),
    ...(run.italic && { italics: true }),
    ...((run.bold || run.redacted) && { bold: true }),
  })
}

/** Keeps the parts of a citation on one line: `18 U.S.C. § 3509` never breaks at its spaces. */
function citesTogether(text: string): string {
  return text
    .replaceAll(/(\d) (U\.S\.C?\.) /g, '$1\u00a0$2\u00a0')
    .replaceAll('§ ', '§\u00a0')
    .replaceAll(/\b(Fed\.) (R\.) (Crim\.) (P\.) /g, '$1\u00a0$2\u00a0$3\u00a0$4\u00a0')
    .replaceAll(/\b(Exhibit|Count|Victim|Witness|paragraphs?) (?=\d)/g, '$1\u00a0')
}
