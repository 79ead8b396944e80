import { oneLine } from './visible-text.ts'

/** One line as the reader sees it. A style holds when all its words have it. */
export type Line = {
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
  readonly underlined: boolean
}

/** How many elements of each style the text stands in. */
export type Style = { readonly bold: number; readonly italic: number; readonly underlined: number }

export type LineWriter = {
  add(text: string, style: Style): void
  endLine(): void
  finish(): readonly Line[]
}

/** Collects runs of styled text into lines. */
export function lineWriter(): LineWriter {
  const lines: Line[] = []
  let runs: string[] = []
  let [bold, italic, underlined] = [true, true, true]

  function endLine() {
    const text = oneLine(runs.join(''))
    if (text !== '') lines.push({ text, bold, italic, underlined })
    runs = []
    ;[bold, italic, underlined] = [true, true, true]
  }
  return {
    add(text, style) {
      runs.push(text)
      if (text.trim() === '') return
      bold &&= style.bold > 0
      italic &&= style.italic > 0
      underlined &&= style.underlined > 0
    },
    endLine,
    finish() {
      endLine()
      return lines
    },
  }
}
