import { caseFactsFor } from '../../motions/case-facts-store.ts'
import type { CaseFacts } from '../../motions/case-facts.ts'
import { isOpen } from '../../motions/motion.ts'
import { type MotionLine, motionsOf } from '../../motions/store.ts'
import { timingOf } from '../../motions/timing.ts'
import { inShort, type CalendarDate } from '../../time/calendar-date.ts'
import { paths } from '../../web/paths.ts'
import type { Consequence } from '../consequence.ts'
import type { Dependant } from './dependant-store.ts'

/** Motions that name the first day of the hearing, or are due by it. */
export const motionsToCheck: Dependant = async (db, scope, _keys, { hearing, sittings }) => {
  const first = sittings[0]?.date ?? null
  if (first === (hearing.sittings[0]?.date ?? null)) return []
  const motions = (await motionsOf(db, scope)).filter(
    (one) => one.hearing.id === hearing.id && one.state !== 'ruled',
  )
  const found = await Promise.all(
    motions.map(async (motion) => {
      const facts = await caseFactsFor(db, scope, motion.accommodationId)
      return facts ? [consequenceFor(motion, facts, first)] : []
    }),
  )
  return found.flat()
}

function consequenceFor(motion: MotionLine, facts: CaseFacts, first: CalendarDate | null): Consequence {
  const instead: CaseFacts = { ...facts, hearing: { ...facts.hearing, firstSitting: first } }
  const told = {
    kind: 'motion',
    what: `Motion for ${motion.witness}, ${motion.state}`,
    href: paths.motion(motion.caseId, motion.id),
  } as const
  if (!isOpen(motion.state)) {
    const filed = motion.filedOn ? `Filed ${inShort(motion.filedOn as CalendarDate)}` : 'Filed'
    return {
      ...told,
      weight: 'choice',
      now: `${filed} for the day now set`,
      becomes: 'The paper stays as it was filed. Decide whether the court has to be told of the new day',
    }
  }
  const now = timingOf(motion.answers, facts)
  const then = timingOf(motion.answers, instead)
  const last = then.lastDay?.ok ? `Last day to apply ${inShort(then.lastDay.due)}` : 'No last day to apply'
  const anew = motion.state === 'ready' ? '. Check it and mark it ready again: it names the old day' : ''
  const isLost = then.state === 'late' && now.state !== 'late'
  return {
    ...told,
    weight: isLost ? 'lost' : motion.state === 'ready' ? 'choice' : 'follows',
    now: now.lastDay?.ok ? `Last day to apply ${inShort(now.lastDay.due)}` : 'No last day to apply',
    becomes: `${last}${isLost ? ': dated too late' : ''}${anew}`,
  }
}
