import { MOST_TOGETHER, type Clause, type Step, type When } from './clause.ts'

/** What a clause comes to: one outcome for all its hearings. */
export interface Disposition {
  readonly action: 'set' | 'reset' | 'continued' | 'vacated' | 'held' | 'remote'
  readonly date: string | null
  readonly time: string | null
  readonly fromDate: string | null
  /** No day was printed; a record of an event takes its filing date. */
  readonly undated: boolean
  /** The setting before the change, which a change of place or means alone leaves as it was. */
  readonly old: When
  /** The verb that decides, for finding place and judge after it. */
  readonly at: number
}

/**
 * Reads a clause's chain of verbs as the court's act: "set for A, vacated and reset to B" is one move from A to B;
 * "held on A and continued to B" is a record and a new setting.
 */
export function dispositionsOf(clause: Clause): Disposition[] {
  const held = clause.steps.filter((step) => step.operation === 'held')
  const rest = clause.steps.filter((step) => step.operation !== 'held')
  if (rest.some((step) => step.operation === 'stands'))
    return held.slice(0, 1).flatMap((step) => recorded(step, clause))
  const record = held.find((step) => step.to.date !== undefined) ?? held[0]
  return [...(record ? recorded(record, clause) : []), ...acts(rest, clause, record !== undefined)]
}

function recorded(step: Step, clause: Clause): Disposition[] {
  const date = step.to.date === undefined ? clause.loose.date : step.to.date
  if (date === null) return []
  return [
    {
      action: 'held',
      date: date ?? null,
      time: null,
      fromDate: null,
      undated: date === undefined,
      old: {},
      at: step.at,
    },
  ]
}

function acts(steps: readonly Step[], clause: Clause, afterRecord: boolean): Disposition[] {
  const changes = steps.filter((step) => step.operation !== 'set' && step.operation !== 'open')
  if (changes.length === 0) return settings(steps, clause, afterRecord)
  const change = changes.findLast((step) => step.operation !== 'vacated') ?? changes.at(-1)!
  const first = steps.indexOf(changes[0]!)
  const old = oldDay(steps.slice(0, first), changes, clause, afterRecord)
  const target = steps
    .slice(first)
    .findLast((step) => step.to.date !== undefined || step.to.time !== undefined)
  return moved(change, target, old, steps.slice(first))
}

/** The day the hearing had: "set for A" before the change, "from A", or a day printed with the name. */
function oldDay(
  before: readonly Step[],
  changes: readonly Step[],
  clause: Clause,
  afterRecord: boolean,
): When {
  const from = changes.find((step) => step.from.date !== undefined)?.from
  if (from !== undefined) return from
  const set = before.find((step) => step.to.date !== undefined)?.to
  return set ?? (afterRecord ? {} : clause.loose)
}

function moved(change: Step, target: Step | undefined, old: When, after: readonly Step[]): Disposition[] {
  const at = (target ?? change).at
  const fromDate = old.date ?? null
  const action = actionOf(change, target, after)
  // "vacates the hearing set on A": the day after the verb is the old one.
  const backwards = change.voice === 'doing' && change.operation === 'vacated'
  if (action === 'vacated' || backwards) {
    const date = old.date ?? target?.to.date ?? null
    return [{ action: 'vacated', date, time: null, fromDate: null, undated: date === null, old, at }]
  }
  const day = target?.to.date === undefined && target?.to.time != null ? old.date : target?.to.date
  if (target?.to.date === null) return []
  if (action === 'remote') {
    return [
      {
        action,
        date: day ?? fromDate,
        time: target?.to.time ?? old.time ?? null,
        fromDate: null,
        undated: false,
        old,
        at,
      },
    ]
  }
  if (day === undefined || day === null) {
    if (target?.to.time != null) return []
    return [{ action: 'continued', date: null, time: null, fromDate, undated: true, old, at }]
  }
  return [{ action, date: day, time: target?.to.time ?? null, fromDate, undated: false, old, at }]
}

function actionOf(
  change: Step,
  target: Step | undefined,
  after: readonly Step[],
): 'reset' | 'continued' | 'vacated' | 'remote' {
  if (change.operation === 'reset' || change.operation === 'continued' || change.operation === 'remote')
    return change.operation
  // "vacated, to be set for B": off the old day and on the new.
  const anew = after.some(
    (step) => step.operation === 'set' && step.to.date !== undefined && step.at > change.at,
  )
  return anew && target !== undefined ? 'reset' : 'vacated'
}

function settings(steps: readonly Step[], clause: Clause, afterRecord: boolean): Disposition[] {
  const dated = steps.filter((step) => step.to.date !== undefined).slice(0, MOST_TOGETHER)
  if (dated.length > 0) return dated.flatMap((step) => setting(step.to, step.at))
  const step = steps.find((each) => each.operation === 'set')
  // "A status conference on May 5 at 10:00 is hereby set": the day stands before the verb.
  if (step !== undefined && clause.loose.date != null && !afterRecord) {
    return setting({ ...clause.loose, ...(step.to.time != null && { time: step.to.time }) }, step.at)
  }
  return []
}

function setting(when: When, at: number): Disposition[] {
  if (when.date === undefined || when.date === null) return []
  return [
    { action: 'set', date: when.date, time: when.time ?? null, fromDate: null, undated: false, old: {}, at },
  ]
}
