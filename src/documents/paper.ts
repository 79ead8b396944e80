/** A paper as a plain value: what it says and how each part of it stands on the page. */
export type Paper = {
  /** The line at the head of every page. */
  readonly head: string
  /** Each begins on a page of its own. */
  readonly parts: readonly Part[]
}

export type Part = {
  readonly title: string
  readonly caption: Caption
  readonly blocks: readonly Block[]
}

/** What stands above the title: the court, the parties and the number. */
export type Caption = {
  readonly court: readonly string[]
  readonly plaintiff: string
  readonly defendants: readonly string[]
  readonly number: string
  readonly judge: string | null
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly runs: readonly Run[] }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[]; readonly number: number | null }
  | { readonly kind: 'item'; readonly runs: readonly Run[]; readonly letter: string; readonly list: number }
  | { readonly kind: 'quote'; readonly runs: readonly Run[] }
  | {
      readonly kind: 'signature'
      readonly dated: Run | null
      readonly opening: string | null
      /** What stands above the line to sign on. */
      readonly before: readonly Run[]
      readonly lines: readonly Run[]
    }
  | { readonly kind: 'addresses'; readonly entries: readonly (readonly Run[])[] }

export type Run = {
  readonly text: string
  readonly italic?: true
  readonly bold?: true
  /** Taken out of the public version; `text` no longer holds what stood there. */
  readonly redacted?: true
  /** A missing answer, by the name of its question. Only a preview has any; no document is made from them. */
  readonly gap?: string
}

/** The runs of a block, whatever its kind. */
export function runsOf(block: Block): readonly Run[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'item':
    case 'quote':
      return block.runs
    case 'signature':
      return [...(block.dated ? [block.dated] : []), ...block.before, ...block.lines]
    case 'addresses':
      return block.entries.flat()
    default:
      return block satisfies never
  }
}

/** The names of the questions whose answers are missing from a paper. */
export function gapsIn(paper: Paper): readonly string[] {
  const runs = paper.parts.flatMap((part) => part.blocks.flatMap(runsOf))
  return [...new Set(runs.flatMap((run) => (run.gap === undefined ? [] : [run.gap])))]
}
