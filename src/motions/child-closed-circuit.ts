import { childClosedCircuit } from '../jurisdictions/us-federal/child-closed-circuit.ts'
import type { Question } from '../law/finding.ts'
import { type Answers, answer, type Gap, gapsOf, includes, isAsked } from './answers.ts'
import { acting, type CaseFacts, isProSe, officeLines } from './case-facts.ts'
import { leftoverIn } from './filing.ts'
import { type Timing, timingOf } from './timing.ts'

/** The template's key, as a motion keeps it. */
export const childClosedCircuitTemplate = 'us-federal/child-closed-circuit'

/** The accommodation this motion asks for. */
export const childClosedCircuitCode = 'LIVE-LINK'

/** The only law that knows it: another has its own applications, which are drafted by hand. */
const itsLaw = 'us-federal'

/** Why no motion can be drafted here for an accommodation, in words; null where this motion asks for it. */
export function whyNoMotion(code: string, jurisdiction: string): string | null {
  if (jurisdiction !== itsLaw)
    return 'The motion that is drafted here rests on a statute of the United States, for its federal courts. Draft the application of this court by hand, and record on the accommodation that it was made.'
  if (code !== childClosedCircuitCode)
    return 'Only a live link for a child has a motion here so far. Draft the others by hand.'
  return null
}

export type Readiness = { readonly gaps: readonly Gap[]; readonly timing: Timing; readonly answers: Answers }

/** What is still missing before the motion can be ready: in the answers, and in the case itself. */
export function readinessOf(written: Answers, facts: CaseFacts): Readiness {
  const timing = timingOf(written, facts)
  const answers: Answers = { ...written, timing: timing.state }
  const gaps = [
    ...gapsOf(childClosedCircuit, answers, leftoverIn),
    ...datesMissing(answers, timing, facts),
    ...caseGaps(facts),
  ]
  return { gaps, timing, answers }
}

function datesMissing(answers: Answers, timing: Timing, facts: CaseFacts): Gap[] {
  const gaps: Gap[] = []
  const day = facts.hearing.firstSitting
  if (answer(answers, 'datedOn') !== '' && !timing.datedOn)
    gaps.push({ finding: 'timely', question: 'datedOn', says: 'Enter a day of filing that exists' })
  if (!day)
    gaps.push({ finding: 'timely', question: null, says: 'The hearing has no date: set its first day' })
  if (timing.lastDay && !timing.lastDay.ok)
    gaps.push({ finding: 'timely', question: null, says: notCounted[timing.lastDay.reason] })
  if (day && timing.datedOn && timing.datedOn >= day)
    gaps.push({
      finding: 'timely',
      question: 'datedOn',
      says: 'The day of filing must be before the trial begins',
    })
  return gaps
}

const notCounted = {
  'no rule in force': 'No rule on the last day to apply was in force on the trial date',
  'no table of closed days':
    'There is no table of court holidays for that year: the last day to apply cannot be counted',
} as const

function caseGaps(facts: CaseFacts): Gap[] {
  const gap = (finding: string, says: string): Gap => ({ finding, question: null, says })
  const gaps: Gap[] = []
  if (facts.jurisdiction !== itsLaw)
    gaps.push(
      gap('movant', 'This motion is for a federal court of the United States; the case is in another'),
    )
  if (facts.witness.ageBand === 'adult')
    gaps.push(gap('child', 'The witness is recorded as an adult: § 3509(b)(1) is for children'))
  if (facts.hearing.state !== 'set' && facts.hearing.state !== 'continued')
    gaps.push(gap('timely', `The hearing is not set: it is ${facts.hearing.state.replaceAll('-', ' ')}`))
  if (facts.defendants.length === 0) gaps.push(gap('service', 'The case has no defendant'))
  return [...gaps, ...facts.defendants.flatMap((defendant) => defendantGaps(defendant, gap))]
}

function defendantGaps(
  { name, counts, counsel }: CaseFacts['defendants'][number],
  gap: (finding: string, says: string) => Gap,
): Gap[] {
  const present = acting(counsel)
  const gaps: Gap[] = []
  if (counts.length === 0) gaps.push(gap('child', `No pending count is recorded against ${name}`))
  if (present.some(isProSe))
    gaps.push(
      gap(
        'arrangement',
        `${name} appears without counsel: this form does not cover it, draft the arrangement by hand`,
      ),
    )
  else if (present.length === 0) gaps.push(gap('service', `No counsel is recorded for ${name}`))
  for (const lawyer of present)
    if (officeLines(lawyer.contact).length === 0)
      gaps.push(gap('service', `No office address is recorded for ${lawyer.name}, counsel for ${name}`))
  return gaps
}

/** Every question of the motion, in order. */
export const questions: readonly Question[] = childClosedCircuit.flatMap(
  (finding): readonly Question[] => finding.questions,
)

/** The answers a new motion starts with: what the case already says about who signs, and the usual title. */
export function firstAnswers(facts: CaseFacts): Answers {
  const [signer] = acting(facts.governmentCounsel)
  return {
    signer: signer?.name ?? '',
    signerTitle: 'Assistant United States Attorney',
    signerOffice: signer ? officeLines(signer.contact).join('\n') : '',
    offenseAgainstChild: '',
    publicService: 'through the Court’s electronic filing system',
  }
}

/** Whether an optional or conditional answer is there and applies. */
export function given(answers: Answers, name: string): boolean {
  const question = questions.find((each) => each.name === name)
  return question !== undefined && isAsked(question, answers) && answer(answers, name) !== ''
}

/** Whether the motion rests on one of the four grounds. */
export function restsOn(answers: Answers, ground: 'fear' | 'trauma' | 'infirmity' | 'conduct'): boolean {
  return includes(answers, 'grounds', ground)
}
