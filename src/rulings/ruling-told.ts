import * as v from 'valibot'

/** How the API tells of one line of an order. */
export const RulingLineTold = v.looseObject({
  id: v.string(),
  requestId: v.nullable(v.string()),
  outcome: v.string(),
  asked: v.string(),
  conditions: v.string(),
  needs: v.nullable(v.array(v.strictObject({ sort: v.string(), units: v.number() }))),
  covers: v.union([
    v.literal('every sitting'),
    v.array(v.strictObject({ id: v.nullable(v.string()), date: v.string() })),
  ]),
  ruledOn: v.string(),
  order: v.string(),
  recordedAt: v.number(),
  place: v.number(),
})
