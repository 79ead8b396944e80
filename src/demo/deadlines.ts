import type { TriggerId } from '../law/trigger.ts'

type DemoEvent = {
  readonly docket: string
  readonly kind: TriggerId
  readonly about: string
  /** From today. */
  readonly days: number
}

/** What happened in the demonstration's cases that deadlines run from. */
export const demoEvents: readonly DemoEvent[] = [
  { docket: 'vance', kind: 'charge-public', about: 'entry 1', days: -75 },
  { docket: 'vance', kind: 'first-appearance', about: 'entry 4', days: -70 },
  { docket: 'vance', kind: 'alibi-notice-served', about: 'defendant 1, entry 24', days: -6 },
  { docket: 'vance', kind: 'restraining-order-issued', about: 'entry 19', days: -5 },
  { docket: 'thorne', kind: 'right-denied', about: 'plea hearing, entry 31', days: -4 },
  { docket: 'thorne', kind: 'presentence-report-received', about: 'entry 33', days: -3 },
  { docket: 'kell', kind: 'magistrate-order-served', about: 'entry 14', days: -9 },
]

type DemoStretch = {
  readonly docket: string
  readonly paragraph: string
  readonly from: number
  /** From today; null while it goes on. */
  readonly until: number | null
  readonly words: string
  readonly findings: readonly string[]
}

/** Time left out of the demonstration's Speedy Trial clocks. */
export const demoStretches: readonly DemoStretch[] = [
  { docket: 'vance', paragraph: '(h)(1)(D)', from: -58, until: -40, words: 'entries 9 and 12', findings: [] },
  { docket: 'vance', paragraph: '(h)(7)', from: -30, until: 6, words: 'order, entry 15', findings: ['iv'] },
]

type DemoDecision = {
  readonly docket: string
  /** Key of the rule. */
  readonly rule: string
  readonly owner: 'prosecutor' | 'coordinator'
  readonly state: 'open' | 'done' | 'does not arise'
  readonly words: string
}

/** What the demonstration's office decided about some of them. */
export const demoDecisions: readonly DemoDecision[] = [
  { docket: 'vance', rule: 'D-CCTV', owner: 'prosecutor', state: 'open', words: '' },
  {
    docket: 'vance',
    rule: 'D-414',
    owner: 'prosecutor',
    state: 'does not arise',
    words: 'No such evidence is offered',
  },
  { docket: 'vance', rule: 'D-ALIBI-RESP', owner: 'prosecutor', state: 'done', words: 'entry 27' },
  { docket: 'kell', rule: 'D-OBJ59', owner: 'prosecutor', state: 'open', words: '' },
]
