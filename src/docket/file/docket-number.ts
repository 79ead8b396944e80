export type PrintedCaseNumber = {
  /** `3:15-cr-00331`. */
  readonly docketNumber: string
  /** The `2` of `3:15-cr-00331-W-2`. */
  readonly defendant: number | null
}

const pattern =
  /(?:(\d{1,2}):)?(\d{4}|\d{2})\s?-?\s?(cr|mj|cv|mc|po|sw|gj|tp|rj|pt|m|mdl|md)\s?-\s?(\d{1,6})((?:-[A-Z]{1,6}(?![a-z])|-\(?\d{1,3}\)?(?!\d))*)/i

/** Finds the first case number in the text and writes it the one way: `1:17-cr-201-ABJ-2` is `1:17-cr-00201`. */
export function caseNumberIn(text: string): PrintedCaseNumber | null {
  const found = pattern.exec(text)
  if (!found) return null
  const [, office, year, kind, serial, suffix] = found
  const front = office ? `${Number(office)}:` : ''
  const docketNumber = `${front}${(year ?? '').slice(-2)}-${(kind ?? '').toLowerCase()}-${(serial ?? '').padStart(5, '0')}`
  const defendant = /-\(?(\d{1,3})\)?$/.exec(suffix ?? '')?.[1]
  return { docketNumber, defendant: defendant ? Number(defendant) : null }
}
