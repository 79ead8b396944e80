/** So many units of a resource, held from one instant to another. */
export type Held = { readonly heldFrom: number; readonly heldUntil: number; readonly units: number }

/**
 * The most units held at any instant from `from` until `until`. What is held rises only where a hold begins, so the
 * beginnings are the instants to look at; a hold that ends where another begins does not meet it.
 */
export function mostHeld(held: readonly Held[], from: number, until: number): number {
  const within = held.filter((one) => one.heldFrom < until && one.heldUntil > from)
  const instants = [from, ...within.map((one) => Math.max(one.heldFrom, from))]
  return Math.max(...instants.map((at) => heldAt(within, at)))
}

/** The fewest units free at any instant of a hold: so many can be held for the whole of it. */
export function leastFree(
  held: readonly Held[],
  { heldFrom, heldUntil }: Omit<Held, 'units'>,
  quantity: number,
): number {
  return Math.max(0, quantity - mostHeld(held, heldFrom, heldUntil))
}

/** Whether `wanted` can be held beside what is held already. Says what the database will say, before it is asked. */
export function fits(held: readonly Held[], wanted: Held, quantity: number): boolean {
  return mostHeld(held, wanted.heldFrom, wanted.heldUntil) + wanted.units <= quantity
}

function heldAt(held: readonly Held[], at: number): number {
  return held.reduce((sum, one) => (one.heldFrom <= at && at < one.heldUntil ? sum + one.units : sum), 0)
}
