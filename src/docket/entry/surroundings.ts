import type { Heading } from './entry-heading.ts'
import type { Remote } from './remote-means.ts'
import type { Speaker } from './speaker.ts'

/** What a sentence is read against: the entry around it. */
export interface Surroundings {
  readonly text: string
  readonly dateFiled: string | null
  readonly speaker: Speaker
  readonly heading: Heading
  readonly defendants: readonly string[]
  /** How the entry says elsewhere that its hearings go: "The conference will be conducted by telephone." */
  readonly remote: Remote | null
  readonly change: 'continued' | 'reset' | 'vacated' | null
}
