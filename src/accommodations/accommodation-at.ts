/** An accommodation of a witness at a hearing, by reference. */
export type AccommodationAt = {
  readonly id: string
  readonly witnessId: string
  readonly reference: string
  readonly code: string
  readonly wish: string
  readonly legalState: string
  readonly logisticsState: string
}

/** The witnesses who must hear of a change from a person, before any calendar shows it to them. */
export function whoMustHear(
  at: readonly AccommodationAt[],
): readonly { readonly id: string; readonly reference: string }[] {
  const found = new Map(at.map((one) => [one.witnessId, one.reference]))
  return [...found].map(([id, reference]) => ({ id, reference }))
}
