/**
 * What kind of event a printed hearing name means, coarse enough that `Sentencing`, `SENTENCING HEARING` and
 * `Disposition Hearing as to Count 2` are one. First match wins; the order matters.
 */
const kinds: readonly (readonly [kind: string, words: RegExp])[] = [
  ['plea', /re-?arraign|change of plea|rule 11|guilty plea|\bplea\b/],
  ['initial appearance', /(initial|first) appearance/],
  ['arraignment', /arraign/],
  ['preliminary hearing', /preliminary (hearing|exam)/],
  ['detention', /detention|\bbond\b|\bbail\b/],
  ['competency', /competency/],
  ['revocation', /revocation/],
  ['sentencing', /sentenc|disposition/],
  ['evidentiary hearing', /evidentiary/],
  ['forfeiture', /forfeit/],
  ['restitution', /restitution/],
  ['show cause', /show[- ]cause/],
  ['calendar call', /(calendar|docket) call/],
  ['motion in limine', /limine/],
  ['status', /\bstatus\b|trial setting/],
  ['pretrial conference', /pre-?trial|final conference/],
  ['trial', /jury selection|\btrial\b/],
  ['motion', /motion|argument/],
  ['scheduling', /scheduling|case management/],
  ['conference', /conference|\bconf\b/],
]

/** The kind of a printed name; the name itself, folded, where no kind is known. */
export function kindOf(type: string): string {
  const folded = type.toLowerCase().replace(/\s+/g, ' ').trim()
  return (
    kinds.find(([, words]) => words.test(folded))?.[0] ??
    folded.replace(/\b(hearing|proceedings?)\b/g, '').trim()
  )
}

/** Whether two printed names can mean the same event; a bare `Hearing` can mean any. */
export function sameKind(a: string, b: string): boolean {
  const [x, y] = [kindOf(a), kindOf(b)]
  return x === y || x === '' || y === ''
}
