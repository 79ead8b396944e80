import { type Line, type LineWriter, lineWriter, type Style } from './line-writer.ts'

export type Cell = readonly Line[]
export type Row = {
  readonly table: number
  readonly depth: number
  readonly cells: readonly Cell[]
  /** Some cell holds a table of its own, whose rows come before this one. */
  readonly holdsTables: boolean
}

type OpenTable = {
  readonly id: number
  row: { cells: Cell[]; holdsTables: boolean } | null
  cell: { writer: LineWriter; around: Style } | null
}

export const noStyle: Style = { bold: 0, italic: 0, underlined: 0 }

// A cell's text also counts for the cells around it; deeper than this no court nests, and a hostile page would.
const deepest = 3
const mostCells = 100

/**
 * Follows tables, rows and cells by their opening tags alone where closing tags are missing, as they often are on
 * court pages. Rows come in the order in which they end.
 */
export function tableReader() {
  const rows: Row[] = []
  const open: OpenTable[] = []
  let count = 0

  function endCell(table: OpenTable): Style | null {
    const { cell } = table
    if (cell) table.row?.cells.push(cell.writer.finish())
    table.cell = null
    return cell?.around ?? null
  }
  function endRow(table: OpenTable): Style | null {
    const around = endCell(table)
    if (table.row && table.row.cells.length > 0)
      rows.push({ table: table.id, depth: open.length, ...table.row })
    table.row = null
    return around
  }
  /** @returns the style to go on with: a bold that a cell left open ends with the cell. */
  function opened(name: string, style: Style): Style {
    const table = open.at(-1)
    if (name === 'table') {
      if (table?.row) table.row.holdsTables = true
      open.push({ id: ++count, row: null, cell: null })
    } else if (table && name === 'tr') {
      const around = endRow(table)
      table.row = { cells: [], holdsTables: false }
      return around ?? style
    } else if (table && (name === 'td' || name === 'th')) {
      const around = endCell(table) ?? style
      table.row ??= { cells: [], holdsTables: false }
      if (table.row.cells.length >= mostCells) return around
      table.cell = { writer: lineWriter(), around }
      return noStyle
    }
    return style
  }
  /** @returns the style to go on with */
  function closed(name: string, style: Style): Style {
    const table = open.at(-1)
    if (!table) return style
    if (name === 'td' || name === 'th') return endCell(table) ?? style
    if (name === 'tr') return endRow(table) ?? style
    if (name !== 'table') return style
    const around = endRow(table) ?? style
    open.pop()
    return around
  }
  function writers(): readonly LineWriter[] {
    return open.slice(-deepest).flatMap((table) => table.cell?.writer ?? [])
  }
  return { rows, opened, closed, writers, openTables: () => open.length }
}
