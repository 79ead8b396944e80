import { kindOf, sameKind } from './hearing-kind.ts'

/** What a docket entry says of one hearing. Dates and times are the court's own; null where none is printed. */
export type Reading = {
  readonly action: 'set' | 'reset' | 'continued' | 'vacated' | 'held' | 'remote'
  readonly type: string
  readonly date: string | null
  readonly time: string | null
  readonly fromDate: string | null
  readonly location: string | null
  readonly judge: string | null
  readonly remote: 'zoom' | 'telephone' | 'video' | null
  readonly defendants: readonly string[]
  /** The words took back every setting of the case, not one. */
  readonly all: boolean
}

/** A hearing as far as a docket can speak of it. `key` is its id, or a mark for one not kept yet. */
export type KnownHearing = {
  readonly key: string
  readonly isNew: boolean
  readonly type: string
  readonly state: 'set' | 'held' | 'continued' | 'vacated' | 'entered-in-error'
  /** First day; null when it was continued without one. */
  readonly date: string | null
  readonly time: string | null
  readonly place: string | null
  readonly judge: string | null
  readonly remote: 'zoom' | 'telephone' | 'video' | null
  readonly defendants: readonly string[]
}

export type Effect =
  'set' | 'move' | 'continue' | 'vacate' | 'hold' | 'change place' | 'change way' | 'nothing'

/** One proposed change, beside what stood before it. `hearing` is null where the words change nothing known. */
export type PlannedChange = {
  readonly proposalId: string
  readonly effect: Effect
  readonly before: KnownHearing | null
  readonly after: KnownHearing | null
}

export type Proposal = { readonly id: string; readonly filedOn: string | null; readonly reading: Reading }

/**
 * Plays the proposals, in the order of the docket, over the hearings that are known, and says what each would
 * change. A setting that is there already changes nothing, so importing twice does nothing twice.
 *
 * @param known hearings of the case as they stand
 * @param proposals in docket order
 */
export function planChanges(
  known: readonly KnownHearing[],
  proposals: readonly Proposal[],
): readonly PlannedChange[] {
  const hearings = new Map(known.map((hearing) => [hearing.key, hearing]))
  return proposals.flatMap((proposal) => {
    const changes = changesOf([...hearings.values()], proposal)
    for (const { after } of changes) if (after) hearings.set(after.key, after)
    return changes
  })
}

function changesOf(hearings: readonly KnownHearing[], proposal: Proposal): readonly PlannedChange[] {
  const { reading } = proposal
  if (reading.all && reading.action === 'vacated') {
    const open = hearings.filter(
      (h) => isOpen(h) && (h.date === null || !proposal.filedOn || h.date >= proposal.filedOn),
    )
    const vacated = open.map((h) => change(proposal, 'vacate', h, { ...h, state: 'vacated' as const }))
    return vacated.length > 0 ? vacated : [change(proposal, 'nothing', null, null)]
  }
  return [changeOf(hearings, proposal)]
}

function changeOf(hearings: readonly KnownHearing[], proposal: Proposal): PlannedChange {
  const { reading } = proposal
  const meant = hearingMeant(hearings, proposal)
  switch (reading.action) {
    case 'vacated':
      if (!meant || !isOpen(meant)) return change(proposal, 'nothing', meant, null)
      return change(proposal, 'vacate', meant, { ...meant, state: 'vacated' })
    case 'held':
      if (meant?.state === 'held') return change(proposal, 'nothing', meant, null)
      if (meant)
        return change(proposal, 'hold', meant, { ...meant, state: 'held', ...placed(meant, reading) })
      return reading.date
        ? change(proposal, 'hold', null, fresh(proposal, 'held'))
        : change(proposal, 'nothing', null, null)
    case 'remote':
      if (!meant || meant.remote === reading.remote) return change(proposal, 'nothing', meant, null)
      return change(proposal, 'change way', meant, { ...meant, remote: reading.remote })
    case 'continued':
    case 'reset':
      if (reading.date === null) {
        if (!meant || !isOpen(meant) || meant.date === null) return change(proposal, 'nothing', meant, null)
        return change(proposal, 'continue', meant, { ...meant, state: 'continued', date: null, time: null })
      }
      return settled(proposal, meant)
    case 'set':
      return reading.date === null ? change(proposal, 'nothing', null, null) : settled(proposal, meant)
    default:
      return reading.action satisfies never
  }
}

/** A printed day: a new hearing, a moved one, or one that stands just so already. */
function settled(proposal: Proposal, meant: KnownHearing | null): PlannedChange {
  const { reading } = proposal
  if (!meant) return change(proposal, 'set', null, fresh(proposal, 'set'))
  const after: KnownHearing = {
    ...meant,
    state: meant.state === 'held' ? 'held' : 'set',
    date: reading.date,
    time: reading.time ?? (reading.date === meant.date ? meant.time : null),
    remote: reading.remote ?? (reading.date === meant.date ? meant.remote : null),
    ...placed(meant, reading),
  }
  if (meant.state === 'held') return change(proposal, 'nothing', meant, null)
  if (after.date !== meant.date || after.time !== meant.time || meant.state !== 'set')
    return change(proposal, 'move', meant, after)
  if (after.remote !== meant.remote) return change(proposal, 'change way', meant, after)
  if (after.place !== meant.place || after.judge !== meant.judge)
    return change(proposal, 'change place', meant, after)
  return change(proposal, 'nothing', meant, null)
}

/**
 * Which known hearing the words mean. First the one on the day that is named; for a reset or a vacatur that names
 * no old day, the next open one of the same kind after the entry was filed, or else the latest.
 */
function hearingMeant(hearings: readonly KnownHearing[], proposal: Proposal): KnownHearing | null {
  const { reading } = proposal
  const fitting = hearings.filter(
    (h) => h.state !== 'entered-in-error' && sameKind(h.type, reading.type) && sharesDefendant(h, reading),
  )
  const on = (day: string | null, pool = fitting) =>
    day === null
      ? undefined
      : (pool.find((h) => h.date === day && kindOf(h.type) === kindOf(reading.type)) ??
        pool.find((h) => h.date === day))
  if (reading.action === 'held') return on(reading.date) ?? null
  const open = fitting.filter(isOpen)
  if (reading.action === 'vacated')
    return (
      on(reading.date ?? reading.fromDate, open) ??
      (reading.date || reading.fromDate ? null : next(open, proposal.filedOn))
    )
  const there = on(reading.date)
  if (there && reading.action === 'set') return there
  const moved = on(reading.fromDate, open)
  if (moved) return moved
  if (there) return there
  if (reading.action === 'set')
    return unscheduled(open) ?? (occursOnce(reading) ? next(open, proposal.filedOn) : null)
  return reading.fromDate === null ? next(open, proposal.filedOn) : unscheduled(open)
}

/** A hearing that was continued without a day is the one that a later setting of its kind gives a day to. */
function unscheduled(open: readonly KnownHearing[]): KnownHearing | null {
  return open.findLast((h) => h.date === null) ?? null
}

/** A case has one trial and one sentencing of a defendant: a new day for it moves the old one, whatever the verb. */
function occursOnce(reading: Reading): boolean {
  return kindOf(reading.type) === 'trial' || kindOf(reading.type) === 'sentencing'
}

function next(open: readonly KnownHearing[], filedOn: string | null): KnownHearing | null {
  const ahead = open
    .filter((h) => h.date !== null && (filedOn === null || h.date >= filedOn))
    .toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))
  return ahead[0] ?? unscheduled(open)
}

function isOpen(hearing: KnownHearing): boolean {
  return hearing.state === 'set' || hearing.state === 'continued'
}

function sharesDefendant(hearing: KnownHearing, reading: Reading): boolean {
  if (hearing.defendants.length === 0 || reading.defendants.length === 0) return true
  const folded = new Set(hearing.defendants.map((name) => name.toLowerCase()))
  return reading.defendants.some((name) => folded.has(name.toLowerCase()))
}

function placed(known: KnownHearing, reading: Reading): Pick<KnownHearing, 'place' | 'judge'> {
  return { place: reading.location ?? known.place, judge: reading.judge ?? known.judge }
}

function fresh(proposal: Proposal, state: 'set' | 'held'): KnownHearing {
  const { reading } = proposal
  return {
    key: `new ${proposal.id}`,
    isNew: true,
    type: reading.type,
    state,
    date: reading.date,
    time: reading.time,
    place: reading.location,
    judge: reading.judge,
    remote: reading.remote,
    defendants: reading.defendants,
  }
}

function change(
  proposal: Proposal,
  effect: Effect,
  before: KnownHearing | null,
  after: KnownHearing | null,
): PlannedChange {
  return { proposalId: proposal.id, effect, before, after }
}
