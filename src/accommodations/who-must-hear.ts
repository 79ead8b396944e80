/** The witnesses who must hear of a change from a person, before any calendar shows it to them. */
export function whoMustHear(
  at: readonly { readonly witnessId: string; readonly witness: string }[],
): readonly { readonly id: string; readonly reference: string }[] {
  const found = new Map(at.map((one) => [one.witnessId, one.witness]))
  return [...found].map(([id, reference]) => ({ id, reference }))
}
