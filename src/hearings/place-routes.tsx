import { type Context, Hono } from 'hono'
import type { Env } from '../access/env.ts'
import { may } from '../access/may.ts'
import { type FieldError, type Given, readForm, typed } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import { changeDetails } from './change-hearing.ts'
import type { SharedCourtroom } from './courtroom/sharing.ts'
import { sharedUnseen } from './courtroom/uses-store.ts'
import { decideMove, isOn } from './hearing.ts'
import { hearingAsked } from './hearing-asked.ts'
import { historySince } from './history-since.ts'
import { PlacePage } from './place-page.tsx'
import { RefusedMovePage } from './refused-move.tsx'
import type { KeptHearing } from './store.ts'
import { venueOf } from './venue-store.ts'
import { PlaceBody } from './wish.ts'
import { decisionInWords, hearingRefusalInWords } from './words.ts'

export const placeRoutes = new Hono<Env>()

const place = '/cases/:caseId/hearings/:hearingId/place'

placeRoutes.get(place, may('change hearings'), async (c) => {
  const hearing = await hearingAsked(c)
  const decision = decideMove(hearing, 'change place', c.var.now)
  if (!decision.ok) return refuse(c, hearing, decisionInWords(decision))
  const { type, judge, remote, defendantNames, version } = hearing
  return showPlace(c, hearing, {
    given: {
      type,
      judge: judge ?? '',
      place: hearing.place ?? '',
      remote: remote ?? '',
      courtroomId: hearing.courtroomId ?? '',
      defendantNames,
      version: String(version),
    },
  })
})

placeRoutes.post(place, may('change hearings'), async (c) => {
  const { db, scope } = c.var
  const hearing = await hearingAsked(c)
  const form = await readForm(c, PlaceBody)
  const { given } = form
  const decision = decideMove(hearing, 'change place', c.var.now)
  if (!decision.ok) return refuse(c, hearing, decisionInWords(decision))
  if (!form.ok) return showPlace(c, hearing, { given, errors: form.errors })
  const { version, ...facts } = form.value
  const { courtroomId = hearing.courtroomId } = facts
  const isOther = courtroomId !== hearing.courtroomId && isOn(hearing.state)
  const shared = isOther
    ? await sharedUnseen(
        db,
        scope,
        { hearingId: hearing.id, courtroomId, sittings: hearing.sittings },
        typed(given, 'seenInCourtroom'),
        (await venueOf(db, scope)).courtrooms,
      )
    : null
  if (shared && hearing.version === version) return showPlace(c, hearing, { given, shared })
  const done = await changeDetails(db, scope, { id: hearing.id, version }, facts)
  if (done.ok) return c.redirect(paths.hearing(hearing.caseId, hearing.id), 303)
  if (done.reason === 'edited meanwhile')
    return showPlace(c, await hearingAsked(c), { given, since: version })
  return showPlace(c, hearing, { given, errors: hearingRefusalInWords(done, (_, part) => part) })
})

type Shown = {
  given: Given
  errors?: readonly FieldError[]
  since?: number
  shared?: SharedCourtroom
}

async function showPlace(c: Context<Env>, hearing: KeptHearing, shown: Shown) {
  const { db, scope } = c.var
  const { since, errors = [] } = shown
  // What was typed stays; the version is that of now, for the reader has been told what changed.
  const given = { ...shown.given, version: String(hearing.version) }
  if (since !== undefined) c.status(409)
  else if (errors.length > 0) c.status(422)
  const meanwhile = since === undefined ? {} : { meanwhile: await historySince(db, scope, hearing.id, since) }
  const page = {
    caseId: hearing.caseId,
    hearingId: hearing.id,
    zone: hearing.zone,
    given,
    errors,
    courthouseId: hearing.courthouseId,
    shared: shown.shared,
    ...meanwhile,
  }
  return c.render(<PlacePage {...page} venue={await venueOf(db, scope)} />, { title: 'Change a hearing' })
}

function refuse(c: Context<Env>, hearing: KeptHearing, says: string) {
  c.status(409)
  return c.render(<RefusedMovePage hearing={hearing} says={says} />, { title: 'Not possible' })
}
