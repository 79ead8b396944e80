import type { Child } from 'hono/jsx'

/** A point of a row: its name, and what there is to say of it. A point of which nothing is said is left out. */
export type Point = readonly [name: string, says: readonly Child[]]

/** The points of one row of law, each beside its name. */
export function Points({ points }: { points: readonly Point[] }) {
  return (
    <dl class="govuk-body ar-points">
      {points
        .filter(([, says]) => says.length > 0)
        .map(([name, says]) => (
          <div>
            <dt>{name}</dt>
            {says.map((one) => (
              <dd>{one}</dd>
            ))}
          </div>
        ))}
    </dl>
  )
}

/** What may be absent, as the list that a point takes. */
export function ifAny<T>(one: T | undefined): readonly T[] {
  return one === undefined ? [] : [one]
}
