/** One value for a template. It is data at every step: neither Liquid nor Markdown ever reads it. */
export type Leaf =
  { readonly text: string; readonly aboutChild?: boolean } | { readonly gap: string; readonly text?: never }

/**
 * What a template is filled with. A `Leaf` is printed; a boolean only decides; a list is walked. Every name the
 * template asks for must be there: a missing one is a bug, not an empty text.
 */
export type Values = {
  readonly [name: string]: Leaf | boolean | readonly Leaf[] | readonly Values[]
}
