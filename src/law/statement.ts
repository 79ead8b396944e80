import type { Source } from './rule.ts'

export const topics = {
  definitions: 'Words of the charges',
  evidence: 'Evidence',
  'the child in court': 'The child in court',
  disclosure: 'Disclosure',
  protection: 'Protection and intimidation',
  money: 'Money',
  'victims in court': 'Victims in court',
  time: 'Time to trial',
  immigration: 'Immigration',
  abroad: 'Witnesses and evidence abroad',
} as const
export type Topic = keyof typeof topics

/** A rule that is neither an offer to a witness, a day, a duty nor a charge: a lawyer has to know it all the same. */
export type Statement = {
  readonly id: string
  readonly topic: Topic
  readonly title: string
  /** The rule in plain words. */
  readonly says: string
  /** What the product does with it; absent where it only shows it. */
  readonly does?: string
  /** Cases to read for it, by id. */
  readonly cases?: readonly string[]
  readonly source: Source
}
