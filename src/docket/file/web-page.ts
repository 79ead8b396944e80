import { Parser } from 'htmlparser2'
import { type Line, lineWriter, type Style } from './line-writer.ts'
import type { Notes } from './notes.ts'
import { noStyle, type Row, tableReader } from './table-reader.ts'
import { oneLine, visible } from './visible-text.ts'

/** A page as rows of cells and lines of words: all that a docket report says, whatever its markup. */
export type WebPage = {
  readonly title: string
  /** Every line of the page, cell by cell. */
  readonly lines: readonly Line[]
  readonly rows: readonly Row[]
  /** Addresses the page links to. */
  readonly links: readonly string[]
  /** The markup ends where a page ends: with its body, or with every table closed. */
  readonly isWhole: boolean
}

const styleOf: Readonly<Record<string, keyof Style>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underlined',
}
const breaking = new Set(
  'br p div tr li hr ul ol center h1 h2 h3 h4 h5 h6 table pre td th caption form blockquote'.split(' '),
)
const silent = new Set(['script', 'style', 'noscript', 'select', 'textarea', 'head'])
const mostLinks = 5000
// Court pages nest a few dozen elements. The parser takes longer with each level, so a page built to nest without
// end is given up.
const deepestMarkup = 20_000
const chunkLength = 65_536

/** Reads HTML, however badly formed, in one pass. */
export function readWebPage(html: string, notes: Notes): WebPage {
  const tables = tableReader()
  const page = lineWriter()
  const links: string[] = []
  let [title, style, silence, depth, inTitle, bodyEnded] = ['', noStyle, 0, 0, false, false]

  function breakLine(name: string) {
    if (!breaking.has(name)) return
    page.endLine()
    for (const writer of tables.writers()) writer.endLine()
  }
  function restyle(name: string, by: 1 | -1) {
    const key = styleOf[name]
    if (key) style = { ...style, [key]: Math.max(0, style[key] + by) }
  }
  function write(raw: string) {
    const text = visible(raw, notes)
    page.add(text, style)
    for (const writer of tables.writers()) writer.add(text, style)
  }
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1
      if (silent.has(name)) silence += 1
      // A head that was never closed must not hide the body.
      if (name === 'body') silence = 0
      if (name === 'title') inTitle = true
      if (name === 'a' && attributes['href'] && links.length < mostLinks) links.push(attributes['href'])
      breakLine(name)
      style = tables.opened(name, style)
      restyle(name, 1)
    },
    ontext(text) {
      if (inTitle) title += text
      else if (silence === 0) write(text)
    },
    onclosetag(name, implied) {
      depth -= 1
      if (silent.has(name)) silence = Math.max(0, silence - 1)
      if (name === 'title') inTitle = false
      if ((name === 'body' || name === 'html') && !implied) bodyEnded = true
      breakLine(name)
      restyle(name, -1)
      style = tables.closed(name, style)
    },
  })
  for (const chunk of chunksOf(html)) {
    if (depth < deepestMarkup) parser.write(chunk)
  }
  const isWhole = bodyEnded || tables.openTables() === 0
  parser.end()
  return { title: oneLine(visible(title, notes)), lines: page.finish(), rows: tables.rows, links, isWhole }
}

/** Cut after a `>`, so that no character and no tag is torn. */
function* chunksOf(html: string): Generator<string> {
  for (let start = 0; start < html.length;) {
    const cut = html.indexOf('>', start + chunkLength)
    const end = cut < 0 ? html.length : cut + 1
    yield html.slice(start, end)
    start = end
  }
}
