import { entryHead } from './entry-head.ts'
import type { EntryRead } from '../cases/readings/reading.ts'

/** The entry that a change follows, in the clerk's own words. */
export function ClerksWords(props: { entry: EntryRead }) {
  return (
    <section class="ar-sheet" aria-label="The clerk’s words">
      <p class="govuk-body ar-muted ar-entry-head">{entryHead(props.entry)}</p>
      <blockquote class="ar-quote">{props.entry.text}</blockquote>
    </section>
  )
}
