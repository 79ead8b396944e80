import { type CalendarDate, inShort } from '../../time/calendar-date.ts'
import { ButtonLink, DataTable, Details, EmptyState, Form, Tag, TextField } from '../../web/controls.tsx'
import { paths } from '../../web/paths.ts'
import { isOn } from '../../hearings/hearing.ts'
import { StateTag } from '../../hearings/state-tag.tsx'
import type { KeptHearing } from '../../hearings/store.ts'
import { daysInWords, roomInWords, unnamed } from '../../hearings/words.ts'

/** The hearings of one case: what lies ahead first, what is behind folded away. */
export function HearingsPage(props: {
  caseId: string
  hearings: readonly KeptHearing[]
  now: number
  search: string
  mayChange: boolean
}) {
  const { ahead, past } = split(props.hearings, props.now)
  const none = props.hearings.length === 0
  return (
    <>
      <div class="ar-title ar-title--apart">
        <h1 class="govuk-heading-l">Hearings</h1>
        {props.mayChange && <ButtonLink href={paths.newHearing(props.caseId)}>Set a hearing</ButtonLink>}
      </div>
      {none && props.search === '' ? <Nothing {...props} /> : <Search {...props} />}
      {none && props.search !== '' && (
        <EmptyState title="No hearing fits">
          <p class="govuk-body">Search for another word, or clear the search.</p>
        </EmptyState>
      )}
      {ahead.length > 0 && <Table {...props} caption="Ahead" hearings={ahead} />}
      {!none && ahead.length === 0 && props.search === '' && (
        <p class="govuk-body ar-muted">Nothing lies ahead in this case.</p>
      )}
      {past.length > 0 && (
        <Details
          summary={`Past, vacated and held (${past.length})`}
          open={props.search !== '' || ahead.length === 0}
        >
          <Table {...props} caption="Past, vacated and held" hearings={past} />
        </Details>
      )}
    </>
  )
}

function split(hearings: readonly KeptHearing[], now: number) {
  const isAhead = (hearing: KeptHearing) =>
    hearing.state === 'continued' || (hearing.state === 'set' && (hearing.sittings.at(-1)?.endsAt ?? 0) > now)
  return {
    ahead: hearings.filter(isAhead),
    past: hearings.filter((hearing) => !isAhead(hearing)).toReversed(),
  }
}

function Nothing(props: { caseId: string; mayChange: boolean }) {
  return (
    <EmptyState title="No hearing yet">
      <p class="govuk-body">
        {props.mayChange
          ? 'Import the docket and accept its settings, or set a hearing by hand.'
          : 'A hearing shows here once it has to do with a person who released it to you.'}
      </p>
      {props.mayChange && (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.importDocket()}>
            Import a docket
          </a>
        </p>
      )}
    </EmptyState>
  )
}

function Search(props: { caseId: string; search: string }) {
  return (
    <Form action={paths.hearings(props.caseId)} method="get" class="ar-search">
      <TextField
        name="search"
        label="Search by name, judge or courtroom"
        type="search"
        value={props.search}
        width={20}
      />
      <button class="govuk-button govuk-button--secondary" type="submit">
        Search
      </button>
    </Form>
  )
}

function Table(props: { caseId: string; caption: string; hearings: readonly KeptHearing[] }) {
  return (
    <DataTable
      caption={props.caption}
      captionHidden={props.caption !== 'Ahead'}
      head={['When', 'Hearing', 'Where', 'State']}
      rows={props.hearings.map((hearing) => [
        <When hearing={hearing} />,
        <a class="govuk-link" href={paths.hearing(props.caseId, hearing.id)}>
          {hearing.type}
        </a>,
        <Where hearing={hearing} />,
        <StateTag state={hearing.state} />,
      ])}
    />
  )
}

function When({ hearing }: { hearing: KeptHearing }) {
  if (hearing.state === 'continued')
    return (
      <>
        No new day yet <span class="ar-muted">(was {day(hearing.sittings[0]?.date)})</span>
      </>
    )
  const words = daysInWords(hearing.sittings)
  return isOn(hearing.state) ? <>{words}</> : <s>{words}</s>
}

function day(date: CalendarDate | undefined): string {
  return date ? inShort(date) : 'not printed'
}

function Where({ hearing }: { hearing: KeptHearing }) {
  const parts = [roomInWords(hearing), hearing.courthouse].filter(Boolean)
  return (
    <>
      {parts.join(', ') || unnamed('courtroom', hearing.fromDocket)}{' '}
      {hearing.remote && <Tag tone="waiting">by {hearing.remote}</Tag>}
    </>
  )
}
