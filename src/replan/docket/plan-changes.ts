import type { HearingSaid } from '../../cases/readings/reading.ts'
import { hearingMeant, isOpen } from './hearing-meant.ts'
import type { KnownHearing, Proposal } from './known-hearing.ts'

export type Effect =
  'set' | 'move' | 'continue' | 'vacate' | 'hold' | 'change place' | 'change way' | 'nothing' | 'ask'

/**
 * One proposed change, beside what stood before it; null where the words change nothing known. Where they leave open
 * which hearing they mean, nothing is chosen: a person is asked.
 */
export type PlannedChange = { readonly proposalId: string } & (
  | {
      readonly effect: Exclude<Effect, 'ask'>
      readonly before: KnownHearing | null
      readonly after: KnownHearing | null
    }
  | {
      readonly effect: 'ask'
      readonly before: null
      readonly after: null
      /** The hearings that the words can mean, by day. */
      readonly mayMean: readonly KnownHearing[]
    }
)

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
  // A setting without a day sets nothing.
  if (reading.action === 'set' && reading.date === null) return change(proposal, 'nothing', null, null)
  const { meant, mayMean } = hearingMeant(hearings, proposal)
  if (mayMean.length > 0)
    return { proposalId: proposal.id, effect: 'ask', before: null, after: null, mayMean }
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
      return settled(proposal, meant)
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

function placed(known: KnownHearing, reading: HearingSaid): Pick<KnownHearing, 'place' | 'judge'> {
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
  effect: Exclude<Effect, 'ask'>,
  before: KnownHearing | null,
  after: KnownHearing | null,
): PlannedChange {
  return { proposalId: proposal.id, effect, before, after }
}
