import type { Sheet, SheetBlock } from '../documents/sheet.ts'
import type { Place } from './leak-check.ts'

/** Every text of a sheet, each with the headings under which it stands. */
export function placesInSheet(sheet: Sheet): readonly Place[] {
  const under: string[] = []
  const at = (text: string): Place => ({
    stream: 'sheet',
    where: under.length === 0 ? 'the head of the sheet' : under.join(', '),
    text,
  })
  const head = [sheet.head, sheet.title].map(at)
  const body = sheet.blocks.flatMap((block): readonly Place[] => {
    if (block.kind === 'heading') under.splice(block.level - 2, 2, block.text)
    return textsOf(block).map(at)
  })
  return [...head, ...body, { stream: 'foot', where: 'the foot of the pages', text: sheet.foot }]
}

function textsOf(block: SheetBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'line':
      return [block.text]
    case 'fact':
      return [`${block.key}: ${block.value}`]
    case 'table':
      return [block.head.join(' '), ...block.rows.flatMap((row) => row.map(({ lines }) => lines.join('\n')))]
    default:
      return block satisfies never
  }
}
