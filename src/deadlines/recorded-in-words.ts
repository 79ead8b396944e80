/** What was done a moment ago, and what follows from it. */
export type Said = { readonly title: string; readonly more?: string }

/** What became of several events recorded at once, from the tally that the address carries: `3-1`. */
export function recordedInWords(tally: string): Said | null {
  const [recorded, left] = (/^(\d{1,6})-(\d{1,6})$/.exec(tally)?.slice(1) ?? []).map(Number)
  if (recorded === undefined || left === undefined) return null
  const title = `${recorded} ${recorded === 1 ? 'event' : 'events'} recorded`
  return left === 0
    ? { title }
    : { title, more: `${left} could not be recorded: decided already, or to be read again.` }
}
