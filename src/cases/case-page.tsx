import {
  Button,
  ButtonLink,
  DataTable,
  Details,
  Form,
  Hidden,
  Notice,
  SelectField,
  SummaryList,
  Tag,
} from '../web/controls.tsx'
import { paths } from '../web/paths.ts'
import { type CalendarDate, inShort } from '../time/calendar-date.ts'
import type { CaseFacts } from './store.ts'

const day = (date: string | null): string => (date ? inShort(date as CalendarDate) : 'not printed')

/** A case as the docket tells it. `otherZone` is set where the court's district keeps two zones. */
export function CasePage(props: {
  known: CaseFacts
  otherZone: string | null
  now: number
  justImported: string | null
}) {
  const { facts } = props.known
  return (
    <>
      {props.justImported && (
        <Notice title="Imported">
          <p class="govuk-body">{props.justImported}</p>
        </Notice>
      )}
      <h1 class="govuk-heading-l">{facts.caption}</h1>
      {props.known.waiting > 0 && (
        <Notice tone="attention" title={`${props.known.waiting} readings of the docket wait for you`}>
          <p class="govuk-body">Nothing of them is on the calendar before someone accepts it.</p>
          <ButtonLink href={paths.proposals(facts.id)}>Review them</ButtonLink>
        </Notice>
      )}
      <div class="ar-columns">
        <div>
          <SummaryList
            rows={[
              { key: 'Docket number', value: facts.docketNumber },
              { key: 'Court', value: facts.courtName },
              { key: 'Judge', value: judges(facts) },
              { key: 'Filed', value: day(facts.filedOn) },
              ...(facts.terminatedOn ? [{ key: 'Terminated', value: day(facts.terminatedOn) }] : []),
              { key: 'Clock of the court', value: facts.zone },
            ]}
          />
          {props.otherZone && (
            <ZoneForm caseId={facts.id} zone={facts.zone} other={props.otherZone} version={facts.version} />
          )}
          {props.known.defendants.map((defendant) => (
            <Defendant defendant={defendant} />
          ))}
        </div>
        <aside>
          <section class="ar-sheet">
            <h2 class="govuk-heading-m">For the government</h2>
            <Counsel lawyers={props.known.governmentCounsel} />
          </section>
          <section class="ar-sheet">
            <h2 class="govuk-heading-m">From the docket</h2>
            <p class="govuk-body">{props.known.entries} entries kept.</p>
            <Imports imports={props.known.imports} zone={facts.zone} />
            <ButtonLink href={paths.importDocket()} tone="secondary">
              Import a newer docket
            </ButtonLink>
          </section>
        </aside>
      </div>
    </>
  )
}

function judges(facts: CaseFacts['facts']): string {
  const referred = facts.referredJudge ? `; referred to ${facts.referredJudge}` : ''
  return `${facts.assignedJudge ?? 'not printed'}${referred}`
}

function ZoneForm(props: { caseId: string; zone: string; other: string; version: number }) {
  return (
    <Notice tone="attention" title="This district keeps two clocks">
      <p class="govuk-body">
        Check which of them the courthouse of this case keeps. Hearings set from now on follow it.
      </p>
      <Form action={`${paths.case(props.caseId)}/zone`}>
        <Hidden name="version" value={props.version} />
        <SelectField
          name="zone"
          label="Clock of the court"
          value={props.zone}
          options={[props.zone, props.other].map((zone) => ({ value: zone, label: zone }))}
        />
        <Button tone="secondary">Keep this clock</Button>
      </Form>
    </Notice>
  )
}

function Defendant(props: { defendant: CaseFacts['defendants'][number] }) {
  const { defendant } = props
  const [open, complaints] = [
    defendant.counts.filter((line) => line.kind === 'count'),
    defendant.counts.filter((line) => line.kind === 'complaint'),
  ]
  return (
    <section class="ar-sheet">
      <h2 class="govuk-heading-m">
        {defendant.name}{' '}
        {defendant.terminatedOn && <Tag tone="quiet">terminated {day(defendant.terminatedOn)}</Tag>}
      </h2>
      {open.length > 0 ? (
        <DataTable
          caption={`Counts against ${defendant.name}`}
          captionHidden
          head={['Count', 'Charge', 'Citation', 'State']}
          rows={open.map((line) => [
            line.number,
            line.charge,
            line.citations.join('; '),
            line.status === 'pending' ? (
              <Tag tone="waiting">pending</Tag>
            ) : (
              <Tag tone="quiet">terminated</Tag>
            ),
          ])}
        />
      ) : (
        <p class="govuk-body ar-muted">The docket prints no count yet.</p>
      )}
      {complaints.length > 0 && (
        <Details summary="Complaints">
          <ul class="govuk-list govuk-list--bullet">
            {complaints.map((line) => (
              <li>
                {line.charge}{' '}
                {line.citations.length > 0 && <span class="ar-muted">({line.citations.join('; ')})</span>}
              </li>
            ))}
          </ul>
        </Details>
      )}
      {defendant.counsel.length > 0 && (
        <Details summary={`Counsel (${defendant.counsel.length})`}>
          <Counsel lawyers={defendant.counsel} />
        </Details>
      )}
    </section>
  )
}

function Counsel(props: { lawyers: CaseFacts['governmentCounsel'] }) {
  if (props.lawyers.length === 0) return <p class="govuk-body ar-muted">None printed.</p>
  return (
    <ul class="govuk-list">
      {props.lawyers.map((lawyer) => (
        <li>
          {lawyer.name}
          {lawyer.roles.some((role) => role.startsWith('TERMINATED')) && (
            <span class="ar-muted"> (terminated)</span>
          )}
        </li>
      ))}
    </ul>
  )
}

function Imports(props: { imports: CaseFacts['imports']; zone: string }) {
  const at = new Intl.DateTimeFormat('en-US', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: props.zone,
  })
  return (
    <ul class="govuk-list">
      {props.imports.slice(0, 5).map((one) => (
        <li>
          {at.format(one.importedAt)} by {one.by}
          {one.doubts.length > 0 && (
            <Details summary={`${one.doubts.length} doubts while reading`}>
              <ul class="govuk-list govuk-list--bullet">
                {one.doubts.map((doubt) => (
                  <li>{doubt}</li>
                ))}
              </ul>
            </Details>
          )}
        </li>
      ))}
    </ul>
  )
}
