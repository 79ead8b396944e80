import type { Token, Tokens } from 'marked'
import type { Block, Run } from '../documents/paper.ts'
import { redactedText, type Version } from './filing.ts'
import type { Leaf, Values } from './value.ts'

export type Composed = { readonly title: string; readonly blocks: readonly Block[] }

/** What a line `[[name]]` of a template stands for: a block made by the caller. */
export type NamedBlocks = Readonly<Record<string, Block>>

/**
 * Fills a template. Liquid decides and repeats, Markdown shapes, and only then are the values put in: each stands as
 * a mark of its own until the text has become tokens, so nothing a person typed is ever read as either language.
 *
 * In a template `¶ ` opens a numbered paragraph, a list is lettered (a), (b), (c), and `⟪…⟫` holds information
 * concerning the child, as does every value that says so: the public version leaves both out.
 */
export async function compose(
  template: string,
  values: Values,
  version: Version,
  named: NamedBlocks,
): Promise<Composed> {
  const [{ Liquid }, { marked }] = await Promise.all([import('liquidjs'), import('marked')])
  const leaves: Leaf[] = []
  const engine = new Liquid({ strictVariables: true, strictFilters: true, cache: false })
  const text: string = await engine.parseAndRender(template, marksFor(values, leaves))
  return blocksOf(marked.lexer(text, { gfm: true }), { leaves, version, named })
}

type Setting = {
  readonly leaves: readonly Leaf[]
  readonly version: Version
  readonly named: NamedBlocks
}

type Marked = { [name: string]: string | boolean | readonly string[] | readonly Marked[] }

function marksFor(values: Values, leaves: Leaf[]): Marked {
  const mark = (leaf: Leaf): string => `\ue000${leaves.push(leaf) - 1}\ue001`
  const markAny = (value: Values[string]): Marked[string] => {
    if (typeof value === 'boolean') return value
    if (isList(value))
      return value.map((item) => (isLeaf(item) ? mark(item) : marksFor(item, leaves))) as string[]
    return mark(value)
  }
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, markAny(value)]))
}

function isList(value: Values[string]): value is readonly Leaf[] | readonly Values[] {
  return Array.isArray(value)
}

function isLeaf(value: Leaf | Values): value is Leaf {
  return typeof value['text'] === 'string' || typeof value['gap'] === 'string'
}

function blocksOf(tokens: readonly Token[], setting: Setting): Composed {
  let title = ''
  let number = 0
  let list = 0
  const blocks: Block[] = []
  for (const token of tokens as readonly Tokens.Generic[]) {
    const inline = (): readonly Run[] => runsFor(token.tokens ?? [], setting)
    if (token.type === 'heading' && token['depth'] === 1) title = plainText(inline())
    else if (token.type === 'heading')
      blocks.push({ kind: 'heading', level: token['depth'] === 2 ? 2 : 3, runs: inline() })
    else if (token.type === 'paragraph') blocks.push(paragraph(token, inline, setting, () => ++number))
    else if (token.type === 'list') blocks.push(...items(token as Tokens.List, setting, ++list))
    else if (token.type === 'blockquote')
      blocks.push({ kind: 'quote', runs: runsFor(innerOf(token), setting) })
    else if (token.type !== 'space') throw new Error(`a template may not hold a ${token.type}`)
  }
  return { title, blocks }
}

function paragraph(
  token: Tokens.Generic,
  inline: () => readonly Run[],
  setting: Setting,
  next: () => number,
): Block {
  const name = /^\[\[([\w-]+)\]\]$/.exec(String(token['text']).trim())?.[1]
  if (name !== undefined) {
    const block = setting.named[name]
    if (!block) throw new Error('a template names a block that nobody makes')
    return block
  }
  const runs = inline()
  if (!runs[0]?.text.startsWith('¶')) return { kind: 'paragraph', number: null, runs }
  const [first, ...rest] = runs
  const text = first.text.replace(/^¶\s*/, '')
  return {
    kind: 'paragraph',
    number: next(),
    runs: text === '' ? rest : [{ ...first, text }, ...rest],
  }
}

function items(token: Tokens.List, setting: Setting, list: number): Block[] {
  return token.items.map((item, i) => ({
    kind: 'item',
    list,
    letter: String.fromCharCode(97 + i),
    runs: runsFor(innerOf(item), setting),
  }))
}

/** The inline tokens of the one paragraph or text that a list item or quotation holds. */
function innerOf(token: Tokens.Generic): readonly Token[] {
  return (token.tokens ?? []).flatMap((inner) => ('tokens' in inner ? (inner.tokens ?? []) : []))
}

type Style = { readonly italic?: true; readonly bold?: true }
/** A stretch of template text or a value, before it is known whether it may be shown. */
type Piece = { readonly style: Style } & ({ readonly text: string } | { readonly leaf: Leaf })

function runsFor(tokens: readonly Token[], setting: Setting): readonly Run[] {
  let aboutChild = false
  const runs = piecesOf(tokens, setting, {}).flatMap((piece): readonly Run[] => {
    if ('leaf' in piece) return [runOf(piece.leaf, piece.style, aboutChild, setting)]
    return piece.text.split(/([⟪⟫])/).flatMap((text) => {
      if (text === '⟪' || text === '⟫') aboutChild = text === '⟪'
      else if (text !== '') return [runOf({ text }, piece.style, aboutChild, setting)]
      return []
    })
  })
  if (aboutChild) throw new Error('a template opens ⟪ in a paragraph and does not close it there')
  return tidy(runs)
}

function piecesOf(tokens: readonly Token[], setting: Setting, style: Style): readonly Piece[] {
  return (tokens as readonly Tokens.Generic[]).flatMap((token) => {
    const within = (more: Style) => piecesOf(token.tokens ?? [], setting, { ...style, ...more })
    switch (token.type) {
      case 'em':
        return within({ italic: true })
      case 'strong':
        return within({ bold: true })
      case 'text':
      case 'escape':
        return token.tokens ? within({}) : textAndLeaves(String(token['text']), setting, style)
      default:
        throw new Error(`a template may not hold a ${token.type} within a line`)
    }
  })
}

const mark = /\ue000(\d+)\ue001/

function textAndLeaves(text: string, setting: Setting, style: Style): readonly Piece[] {
  // Splitting on a pattern with one group gives text and the number of a leaf by turns.
  return text.split(mark).map((piece, i) => {
    if (i % 2 === 0) return { text: piece.replaceAll('\n', ' '), style }
    const leaf = setting.leaves[Number(piece)]
    if (!leaf) throw new Error('a template holds a mark without a value')
    return { leaf, style }
  })
}

function runOf(leaf: Leaf, style: Style, aboutChild: boolean, { version }: Setting): Run {
  if ('gap' in leaf) return { text: '', gap: leaf.gap, ...style }
  if (version === 'public' && (leaf.aboutChild || aboutChild)) return { text: redactedText, redacted: true }
  return { text: leaf.text.replaceAll(/\s+/g, ' '), ...style }
}

/** Joins what stands side by side in one look; redactions with nothing but a space between them are one. */
function tidy(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (run.redacted && last?.redacted) continue
    if (run.redacted && joined.at(-2)?.redacted && last && !last.gap && last.text.trim() === '') joined.pop()
    else if (last && sameLook(last, run)) joined[joined.length - 1] = { ...last, text: last.text + run.text }
    else joined.push(run)
  }
  return joined
    .map((run, i) => (i === joined.length - 1 ? { ...run, text: run.text.trimEnd() } : run))
    .filter((run) => run.text !== '' || run.gap !== undefined)
}

function sameLook(a: Run, b: Run): boolean {
  const plain = (run: Run) => !run.redacted && run.gap === undefined
  return a.italic === b.italic && a.bold === b.bold && plain(a) && plain(b)
}

function plainText(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('')
}
