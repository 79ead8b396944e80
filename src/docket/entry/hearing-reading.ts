import type { Remote } from './remote-means.ts'

/** One thing an entry does to one hearing, in the entry's own words where words are kept. */
export interface HearingReading {
  readonly action: 'set' | 'reset' | 'continued' | 'vacated' | 'held' | 'remote'
  /** The event as printed, e.g. "Final Pretrial Conference". */
  readonly type: string
  /** `yyyy-mm-dd`; null when the entry gives no day (a cancellation without one, "continued generally"). */
  readonly date: string | null
  /** `HH:MM` on the court's own clock. */
  readonly time: string | null
  readonly location: string | null
  /** Without title. */
  readonly judge: string | null
  readonly remote: Remote | null
  readonly defendants: readonly string[]
  /** The day it moved away from. */
  readonly fromDate?: string
  /** Set by a party's filing, not by the court. */
  readonly by?: 'party'
  /** The day is the entry's filing day, or was said as "tomorrow". */
  readonly impliedDate?: true
}
