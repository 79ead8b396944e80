/** What a reading has to say beside the docket, collected on the way. */
export type Notes = { readonly doubts: Set<string>; hiddenCharacters: number }

/** A broken file can raise a doubt at every line; a person reads the first few dozen. */
const mostDoubts = 40

export function startNotes(): Notes {
  return { doubts: new Set(), hiddenCharacters: 0 }
}

/** @param sentence one whole sentence for the review page; the same one twice is one */
export function doubt(notes: Notes, sentence: string): void {
  if (notes.doubts.size < mostDoubts) notes.doubts.add(sentence)
}

export function doubtsOf(notes: Notes): readonly string[] {
  if (notes.hiddenCharacters === 0) return [...notes.doubts]
  const many = notes.hiddenCharacters > 1
  const removed = many ? `${notes.hiddenCharacters} invisible characters were` : 'One invisible character was'
  return [...notes.doubts, `${removed} taken out of the text. Compare names with the court's own page.`]
}
