import { deedInWords } from '../../vocabulary/deeds.ts'
import { DataTable, EmptyState, Form, TextField } from '../../web/controls.tsx'
import { paths } from '../../web/paths.ts'
import type { RecordLine } from './store.ts'

/** The record for the administrator: who did what and when, in which case; never to whom. */
export function RecordPage(props: { lines: readonly RecordLine[]; search: string; older: number | null }) {
  const at = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'UTC' })
  const rows = props.lines.map((line) => [
    String(line.seq),
    `${at.format(line.at)} UTC`,
    `${line.who} (${line.role})`,
    deedInWords(line.did),
    line.about,
    line.docketNumber ?? '',
  ])
  const search = props.search ? `&search=${encodeURIComponent(props.search)}` : ''
  return (
    <>
      <h1 class="govuk-heading-l">Record</h1>
      <p class="ar-lead">
        Every act and every look at an identity, in the order it happened. Lines are only ever added; each
        carries the fingerprint of the one before it. Check the whole chain with{' '}
        <code>npm run anteroom -- audit verify</code>.
      </p>
      <Form action={paths.record()} method="get">
        <div class="ar-row">
          <TextField
            name="search"
            label="Search by act or person of the office"
            value={props.search}
            type="search"
            width={30}
          />
          <button class="govuk-button govuk-button--secondary ar-beside-field" type="submit">
            Search
          </button>
        </div>
      </Form>
      {rows.length > 0 ? (
        <DataTable
          caption="Lines of the record"
          captionHidden
          head={['Line', 'When', 'Who', 'Did', 'About', 'Case']}
          rows={rows}
        />
      ) : (
        <EmptyState title="No line fits">
          <p class="govuk-body">
            <a class="govuk-link" href={paths.record()}>
              Show the newest lines
            </a>
          </p>
        </EmptyState>
      )}
      {props.older !== null && (
        <p class="govuk-body">
          <a class="govuk-link" href={`${paths.record()}?before=${props.older}${search}`}>
            Older lines
          </a>
        </p>
      )}
    </>
  )
}
