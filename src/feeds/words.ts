import type { FeedLevel } from './events.ts'

/** Each level as its owner chooses it: what it is called and what stands in the calendar. */
export const levelWords = {
  busy: { label: 'Busy', hint: 'Every entry reads “Busy”, without place or description.' },
  coded: {
    label: 'Coded',
    hint: 'Entries read “Appointment A-1414”. You can look the code up in Anteroom; to anyone else it says nothing.',
  },
  working: {
    label: 'Working',
    hint: 'Kind of hearing, docket number, courtroom, and accommodations by code under the reference; for the office also what is due. Only for a device that nobody else looks at.',
  },
  deadlines: {
    label: 'Deadlines',
    hint: 'Only what is due in the cases of your teams, by rule and docket number.',
  },
} as const satisfies Record<FeedLevel, { label: string; hint: string }>

/** An instant to the minute, in the one clock that every reader of the office shares. */
export function instantInWords(at: number): string {
  const format = new Intl.DateTimeFormat('en-US', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  })
  return `${format.format(at)} UTC`
}
