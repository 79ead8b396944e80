import * as v from 'valibot'

const named = { id: v.string(), name: v.string(), sort: v.string() }
const Span = { startsAt: v.number(), endsAt: v.number() }

/** How the API tells of a booking. */
export const BookingTold = v.looseObject({
  ...Span,
  id: v.string(),
  version: v.number(),
  state: v.picklist(['held', 'confirmed', 'tested', 'in use', 'done', 'failed', 'released']),
  releasedBecause: v.nullable(v.string()),
  failedBecause: v.nullable(v.string()),
  units: v.number(),
  heldFrom: v.number(),
  heldUntil: v.number(),
  resource: v.looseObject({ ...named, kind: v.picklist(['room', 'equipment', 'person']) }),
  accommodation: v.looseObject({ id: v.string(), code: v.string(), witness: v.string() }),
  hearing: v.strictObject({ id: v.string(), type: v.string(), zone: v.string() }),
  order: v.looseObject({ state: v.string() }),
  sitting: v.nullable(v.strictObject({ id: v.string(), date: v.string() })),
})

/** What is free nearby, in time or of the same kind. */
export const AlternativesTold = v.strictObject({
  otherTimes: v.array(v.looseObject(Span)),
  others: v.array(v.looseObject(named)),
  elsewhere: v.array(v.looseObject({ ...named, courthouse: v.string() })),
})

export const FreeTold = v.looseObject({ resources: v.array(v.looseObject(named)) })
