import { type Context, Hono } from 'hono'
import { may } from '../access/may.ts'
import { becauseOfEntry } from './entry-head.ts'
import { type FollowedReading, takenAlongside } from './reading-store.ts'
import { historySince } from '../hearings/history-since.ts'
import type { Env } from '../access/env.ts'
import { type FieldError, type FormReading, type Given, readForm, typed } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import * as v from 'valibot'
import type { Destination } from '../hearings/acts.ts'
import { closedDaysOf } from '../hearings/closed-days.ts'
import { standingsOf } from '../bookings/standing/standing-store.ts'
import { courtroomFault, courtroomNamed } from '../hearings/courtroom/sharing.ts'
import { othersInCourtroom } from '../hearings/courtroom/uses-store.ts'
import { decideMove } from '../hearings/hearing.ts'
import { hearingAsked } from '../hearings/hearing-asked.ts'
import { MoveHearingPage } from './move-hearing-page.tsx'
import { MovePreviewPage } from './move-preview-page.tsx'
import { carryOutMove } from './moving.ts'
import { reviewMove } from './review-store.ts'
import { RefusedMovePage } from '../hearings/refused-move.tsx'
import { standsJustSo } from '../hearings/sitting-pairs.ts'
import { blankRow, readSittingRows, rowOf, rowsTyped, type SittingRow } from '../hearings/sitting-rows.ts'
import { daysAsRead } from './read-days.ts'
import { decidedMeanwhile, readingAsked } from './reading-asked.ts'
import { lastMoveOf } from '../hearings/mistaken-move-store.ts'
import type { KeptHearing } from '../hearings/store.ts'
import { CalendarDate } from '../time/calendar-date.ts'
import { ClockTime } from '../time/clock-time.ts'
import { proposeRows } from '../hearings/stretch-rows.ts'
import { venueOf, zoneIn } from '../hearings/venue-store.ts'
import { decisionInWords } from '../hearings/words.ts'
import { usedDaysInWords } from './used-days.ts'
import { MoveForm } from '../hearings/wish.ts'

export const moveRoutes = new Hono<Env>()
const address = '/cases/:caseId/hearings/:hearingId/move'

moveRoutes.get(address, may('change hearings'), async (c) => {
  const hearing = await hearingAsked(c)
  const decision = decideMove(hearing, 'move', c.var.now)
  if (!decision.ok) return refuse(c, hearing, decisionInWords(decision))
  const { place, courthouseId, courtroomId } = hearing
  const given = { place: place ?? '', courthouseId: courthouseId ?? '', courtroomId: courtroomId ?? '' }
  // The first of two equal hours is what `rowOf` would say for every row; only a second one was ever a choice.
  const rows = hearing.sittings.map((one) =>
    rowOf({ ...one, occurrence: one.occurrence === 'second' ? 'second' : null }),
  )
  const asked = await readingAsked(c, hearing, c.req.query('reading'))
  if (asked === 'gone') return decidedMeanwhile(c)
  if (asked) return showDays(c, hearing, await asRead(c, hearing, asked))
  if (c.req.query('mistaken') !== undefined) return showMistaken(c, hearing)
  return showDays(c, hearing, { given, rows })
})

/** The form as the last move found the hearing. */
async function showMistaken(c: Context<Env>, hearing: KeptHearing) {
  const last = await lastMoveOf(c.var.db, c.var.scope, hearing.id)
  if (!last || hearing.state !== 'set') return refuse(c, hearing, nothingToCorrect)
  const { place, courthouseId, courtroomId } = last.place ?? hearing
  const given = {
    place: place ?? '',
    courthouseId: courthouseId ?? '',
    courtroomId: courtroomId ?? '',
    mistaken: String(last.version),
  }
  return showDays(c, hearing, { given, rows: last.before.map((day) => rowOf({ ...day, occurrence: null })) })
}

const nothingToCorrect =
  'No move of this hearing is left to correct: it stands on the days on which it was set.'

/** The form as the docket fills it. */
async function asRead(c: Context<Env>, hearing: KeptHearing, reading: FollowedReading) {
  const { after } = reading.change
  const { jurisdiction, courtrooms } = await venueOf(c.var.db, c.var.scope)
  const isElsewhere = after !== null && after.place !== hearing.place
  const courtroomRead = isElsewhere
    ? courtroomNamed(after.place, hearing.courthouseId, courtrooms)
    : hearing.courtroomId
  const day = v.safeParse(DayRead, { date: after?.date, time: after?.time })
  const days = day.success
    ? daysAsRead(hearing.sittings, day.output, closedDaysOf(jurisdiction))
    : hearing.sittings
  const given = {
    place: after?.place ?? hearing.place ?? '',
    courthouseId: hearing.courthouseId ?? '',
    courtroomId: courtroomRead ?? '',
    because: becauseOfEntry(reading.proposal.entry),
    reading: reading.proposal.id,
  }
  return { given, rows: days.map(rowOf), reading }
}

const DayRead = v.object({ date: CalendarDate, time: v.nullable(ClockTime) })

moveRoutes.post(address, may('change hearings'), async (c) => {
  const hearing = await hearingAsked(c)
  const form = await readForm(c, MoveForm)
  const { given } = form
  const rows = rowsTyped(given)
  const reading = await readingAsked(c, hearing, typed(given, 'reading'))
  // Sent twice, the second finds the reading taken by the first: `previewOrMove` knows.
  const followed = reading === 'gone' ? {} : { reading }
  switch (given['step']) {
    case 'more':
      return showDays(c, hearing, { given, rows: [...rows, blankRow], ...followed })
    case 'edit':
      return showDays(c, hearing, { given, rows, ...followed })
    case 'propose': {
      const { jurisdiction } = await venueOf(c.var.db, c.var.scope)
      return showDays(c, hearing, {
        given,
        ...followed,
        ...proposeRows(given, rows, jurisdiction),
      })
    }
    case undefined:
    default:
      return previewOrMove(c, hearing, form, rows, reading)
  }
})

type Form = FormReading<v.InferOutput<typeof MoveForm>>

/** Both buttons read the same answers; only one writes. */
async function previewOrMove(
  c: Context<Env>,
  hearing: KeptHearing,
  form: Form,
  rows: readonly SittingRow[],
  asked: FollowedReading | 'gone' | null,
) {
  const { db, scope } = c.var
  const { given } = form
  const venue = await venueOf(db, scope)
  const zone = zoneIn(venue, typed(given, 'courthouseId') || null)
  const days = readSittingRows(given, zone, hearing.type)
  const errors = [...(form.ok ? [] : form.errors), ...(days.ok ? [] : days.errors)]
  const reading = asked === 'gone' ? null : asked
  if (!form.ok || !days.ok) return showDays(c, hearing, { given, rows, errors, reading })
  const { place, courthouseId, courtroomId, because, version, shown, release, leaveAdded, mistaken } =
    form.value
  const { judge, remote } = reading?.change.after ?? hearing
  const facts = { place, courthouseId, courtroomId, ...(reading ? { judge, remote } : {}) }
  const corrects = mistaken === null ? null : await lastMoveOf(db, scope, hearing.id)
  const to: Destination = {
    sittings: days.sittings,
    zone,
    facts,
    ...(because ? { because } : {}),
    ...(corrects ? { corrects } : {}),
  }
  // Sent twice: it stands there already, and the second is answered like the first.
  if (given['step'] === 'move' && hearing.version === version + 1 && isThere(hearing, to))
    return moved(c, hearing)
  if (asked === 'gone') return decidedMeanwhile(c)
  const decision = decideMove(hearing, 'move', c.var.now)
  if (!decision.ok) return refuse(c, hearing, decisionInWords(decision))
  if (hearing.version !== version) return showDays(c, hearing, { given, rows, since: version, reading })
  if (corrects?.version !== (mistaken ?? undefined)) {
    // Sent twice at once, the first may have corrected it since this one read the hearing.
    const now = await hearingAsked(c)
    return now.version === version + 1 && isThere(now, to) ? moved(c, now) : refuse(c, now, nothingToCorrect)
  }
  if (hearing.state === 'set' && isThere(hearing, to))
    return showDays(c, hearing, {
      given,
      rows,
      reading,
      errors: [{ field: 'date-0', message: 'The hearing stands there already. Enter another day or time' }],
    })
  if (
    courthouseId &&
    courthouseId !== hearing.courthouseId &&
    !venue.courthouses.some((one) => one.id === courthouseId)
  )
    return showDays(c, hearing, {
      given,
      rows,
      reading,
      errors: [{ field: 'courthouseId', message: 'Choose a courthouse of the list' }],
    })
  const fault = courtroomFault(venue, courthouseId, courtroomId, hearing)
  if (fault)
    return showDays(c, hearing, { given, rows, reading, errors: [{ field: 'courtroomId', message: fault }] })
  const review = await reviewMove(db, scope, c.var.runtime.keys, hearing, to)
  const others = await othersInCourtroom(db, scope, {
    hearingId: hearing.id,
    courtroomId,
    sittings: to.sittings,
  })
  const courtroom = venue.courtrooms.find(({ id }) => id === courtroomId)?.name ?? 'the courtroom'
  const shared = { courtroom, others }
  if (review.plan.used.length > 0)
    return showDays(c, hearing, {
      given,
      rows,
      reading,
      errors: [{ field: 'date-0', message: usedDaysInWords(review.plan.used) }],
    })
  const accommodations = await standingsOf(db, scope, { hearingId: hearing.id })
  const preview = { hearing, review, zone, shared, accommodations, given, rows, reading }
  if (given['step'] !== 'move') return c.render(<MovePreviewPage {...preview} />, { title: 'Move a hearing' })
  if (shown === review.mark) {
    const choices = { release, instead: insteadIn(given), leaveAddedDays: leaveAdded }
    const besides = reading ? takenAlongside(db, scope, reading, hearing.id) : undefined
    const kept = await carryOutMove(db, scope, hearing, review.plan, choices, besides)
    if (kept.ok) return moved(c, hearing)
  }
  return overtaken(c, form.value.version, preview)
}

/** What was agreed to can no longer be done: say what changed, and show how it would go now. */
async function overtaken(c: Context<Env>, version: number, preview: Parameters<typeof MovePreviewPage>[0]) {
  const now = await hearingAsked(c)
  if (now.version === version + 1 && isThere(now, preview.review.plan.to)) return moved(c, now)
  if (now.version !== version)
    return showDays(c, now, {
      given: preview.given,
      rows: preview.rows,
      since: version,
      reading: preview.reading ?? null,
    })
  const { db, scope, runtime } = c.var
  const review = await reviewMove(db, scope, runtime.keys, now, preview.review.plan.to)
  c.status(409)
  return c.render(<MovePreviewPage {...preview} review={review} overtaken />, { title: 'Move a hearing' })
}

function isThere(hearing: KeptHearing, to: Destination): boolean {
  const { place, courthouseId, courtroomId } = to.facts ?? {}
  return (
    hearing.state === 'set' &&
    standsJustSo(hearing.sittings, to.sittings) &&
    hearing.place === (place ?? null) &&
    hearing.courthouseId === (courthouseId ?? null) &&
    hearing.courtroomId === (courtroomId ?? null)
  )
}

function moved(c: Context<Env>, hearing: KeptHearing) {
  return c.redirect(`${paths.hearing(hearing.caseId, hearing.id)}?done=moved`, 303)
}

function refuse(c: Context<Env>, hearing: KeptHearing, says: string) {
  c.status(409)
  return c.render(<RefusedMovePage hearing={hearing} says={says} />, { title: 'Not possible' })
}

async function showDays(
  c: Context<Env>,
  hearing: KeptHearing,
  page: {
    given: Given
    rows: readonly SittingRow[]
    errors?: readonly FieldError[]
    skipped?: readonly string[]
    /** The version the reader had open, when it is not the present one. */
    since?: number
    reading?: FollowedReading | null
  },
) {
  const { since, ...shown } = page
  const venue = await venueOf(c.var.db, c.var.scope)
  const mistaken = typed(page.given, 'mistaken') && (await lastMoveOf(c.var.db, c.var.scope, hearing.id))
  const meanwhile =
    since === undefined ? {} : { meanwhile: await historySince(c.var.db, c.var.scope, hearing.id, since) }
  if (since !== undefined) c.status(409)
  else if (page.errors?.length) c.status(422)
  return c.render(
    <MoveHearingPage
      hearing={hearing}
      venue={venue}
      closed={closedDaysOf(venue.jurisdiction)}
      mistaken={mistaken || null}
      {...shown}
      {...meanwhile}
    />,
    { title: 'Move a hearing' },
  )
}

/** Another of the offered resources, where a person chose one, by the id of the booking. */
function insteadIn(given: Given): ReadonlyMap<string, string> {
  return new Map(
    Object.keys(given).flatMap((field): readonly [string, string][] => {
      const chosen = typed(given, field)
      return field.startsWith('instead-') && chosen !== '' ? [[field.slice('instead-'.length), chosen]] : []
    }),
  )
}
