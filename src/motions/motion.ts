import type { Answers } from './answers.ts'
import type { CaseFacts } from './case-facts.ts'

export type MotionState = 'drafting' | 'ready' | 'filed' | 'opposed' | 'ruled'

/** What a motion keeps: the lawyer's answers, and, from the moment it is ready, the case as it stood then. */
export type KeptFacts = { readonly answers: Answers; readonly asReady: CaseFacts | null }

export type Motion = KeptFacts & {
  readonly id: string
  readonly caseId: string
  readonly accommodationId: string
  readonly state: MotionState
  readonly filedOn: string | null
  readonly docketEntry: string | null
  readonly version: number
}

/** Whether answers may still change: what is filed stays as it was filed. */
export function isOpen(state: MotionState): boolean {
  return state === 'drafting' || state === 'ready'
}

/** Whether its documents may be handed over. */
export function isFinished(state: MotionState): boolean {
  return state !== 'drafting'
}

/** Whether the case says now what it said when the motion was made ready. */
export function stillStands(asReady: CaseFacts, now: CaseFacts): boolean {
  return JSON.stringify(asReady) === JSON.stringify(now)
}

/** A name for a file that tells of no person: the docket number and the hearing's code. */
export function fileName(facts: CaseFacts, part: string, version: string): string {
  const number = facts.docketNumber.replaceAll(/[^\w-]+/g, '-')
  return `${part}-${number}-A${facts.hearing.code}-${version}.docx`
}
