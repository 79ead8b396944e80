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
} from '../../web/controls.tsx'
import { paths } from '../../web/paths.ts'
import { type CalendarDate, inShort } from '../../time/calendar-date.ts'
import type { HistoryLine } from '../../access/history.ts'
import { jurisdictionOf } from '../../jurisdictions/jurisdiction-of.ts'
import type { Zone } from '../../time/zone.ts'
import { CaseHistory } from './case-history.tsx'
import type { CaseFacts } from '../../cases/store.ts'

const day = (date: string | null): string => (date ? inShort(date as CalendarDate) : 'not known')

/**
 * A case as its docket tells it, or as it was entered. `otherZone` is set where the court's district keeps two zones;
 * `said` tells what was just done.
 */
export function CasePage(props: {
  known: CaseFacts
  otherZone: string | null
  history: readonly HistoryLine[]
  said: { readonly title: string; readonly more: string } | null
}) {
  const { facts } = props.known
  const law = jurisdictionOf(facts.jurisdiction)
  const isFederal = facts.jurisdiction === 'us-federal'
  return (
    <>
      {props.said && (
        <Notice title={props.said.title}>
          <p class="govuk-body">{props.said.more}</p>
        </Notice>
      )}
      <h1 class="govuk-heading-l">{facts.caption}</h1>
      {props.known.waiting > 0 && (
        <Notice
          tone="attention"
          title={`${props.known.waiting} proposed ${props.known.waiting === 1 ? 'change' : 'changes'} to review`}
        >
          <p class="govuk-body">Nothing in the docket reaches the calendar until someone accepts it.</p>
          <ButtonLink href={paths.proposals(facts.id)}>Review changes</ButtonLink>
        </Notice>
      )}
      <div class="ar-columns">
        <div>
          <SummaryList
            rows={[
              { key: 'Case number', value: facts.docketNumber },
              { key: 'Court', value: facts.courtName },
              ...(law
                ? [
                    {
                      key: 'Law',
                      value: (
                        <a class="govuk-link" href={paths.lawOf(law.id)}>
                          {law.name}
                        </a>
                      ),
                    },
                  ]
                : []),
              { key: 'Judge', value: judges(facts) },
              { key: 'Filed', value: day(facts.filedOn) },
              ...(facts.terminatedOn ? [{ key: 'Terminated', value: day(facts.terminatedOn) }] : []),
              { key: 'Clock of the court', value: facts.zone.replaceAll('_', ' ') },
            ]}
          />
          <p class="govuk-body ar-noprint">
            <a class="govuk-link" href={paths.correctCase(facts.id)}>
              Correct the case
            </a>{' '}
            ·{' '}
            <a class="govuk-link" href={paths.caseClock(facts.id)}>
              Correct its clock
            </a>
          </p>
          {props.otherZone && (
            <ZoneForm caseId={facts.id} zone={facts.zone} other={props.otherZone} version={facts.version} />
          )}
          {props.known.defendants.map((defendant) => (
            <Defendant caseId={facts.id} defendant={defendant} />
          ))}
          <ButtonLink href={paths.newDefendant(facts.id)} tone="secondary">
            Add a defendant
          </ButtonLink>
          {/* Parsed before it was written. */}
          <CaseHistory lines={props.history} zone={facts.zone as Zone} />
        </div>
        <aside>
          {isFederal && (
            <>
              <section class="ar-sheet">
                <h2 class="govuk-heading-m">For the government</h2>
                <Counsel lawyers={props.known.governmentCounsel} />
              </section>
              <FromTheDocket {...props.known} />
            </>
          )}
          {!isFederal && <ByHand caseId={facts.id} />}
        </aside>
      </div>
    </>
  )
}

function FromTheDocket({ entries, imports, facts }: CaseFacts) {
  return (
    <section class="ar-sheet">
      <h2 class="govuk-heading-m">Docket import</h2>
      <p class="govuk-body">
        {imports.length > 0 ? `${entries} entries kept.` : 'No docket was imported yet.'}
      </p>
      <Imports imports={imports} zone={facts.zone} />
      <ButtonLink href={paths.importDocket()} tone="secondary">
        {imports.length > 0 ? 'Import a newer docket' : 'Import the docket'}
      </ButtonLink>
    </section>
  )
}

/** Where to go on in a case whose court has no docket that can be read. */
function ByHand(props: { caseId: string }) {
  return (
    <section class="ar-sheet">
      <h2 class="govuk-heading-m">Kept by hand</h2>
      <p class="govuk-body">
        Dockets are read from United States district courts. Hearings of this court are set by hand; what the
        law counts from them, or from events noted, is then due by itself.
      </p>
      <ButtonLink href={paths.newHearing(props.caseId)} tone="secondary">
        Set a hearing
      </ButtonLink>
    </section>
  )
}

function judges(facts: CaseFacts['facts']): string {
  const referred = facts.referredJudge ? `; referred to ${facts.referredJudge}` : ''
  return `${facts.assignedJudge ?? 'not known'}${referred}`
}

function ZoneForm(props: { caseId: string; zone: string; other: string; version: number }) {
  return (
    <Notice tone="attention" title="This district keeps two clocks">
      <p class="govuk-body">
        Check which of them the court of this case keeps. Hearings that name no courthouse follow it.
      </p>
      <Form action={paths.caseClock(props.caseId)}>
        <Hidden name="version" value={props.version} />
        <SelectField
          name="zone"
          label="Clock of the court"
          value={props.zone}
          options={[props.zone, props.other].map((zone) => ({ value: zone, label: zone }))}
        />
        <Button tone="secondary">See what changes</Button>
      </Form>
    </Notice>
  )
}

function Defendant(props: { caseId: string; defendant: CaseFacts['defendants'][number] }) {
  const { caseId, defendant } = props
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
            line.byHand ? (
              <a class="govuk-link" href={paths.count(caseId, line.id)}>
                {line.number}
                <span class="govuk-visually-hidden">, correct it</span>
              </a>
            ) : (
              line.number
            ),
            line.charge,
            line.citations.join('; '),
            line.status === 'pending' ? (
              <Tag tone="waiting">pending</Tag>
            ) : (
              <>
                <Tag tone="quiet">ended</Tag> {line.byHand && line.disposition}
              </>
            ),
          ])}
        />
      ) : (
        <p class="govuk-body ar-muted">No count is known yet.</p>
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
      <p class="govuk-body ar-noprint">
        <a class="govuk-link" href={paths.newCount(caseId, defendant.id)}>
          Add a count<span class="govuk-visually-hidden"> against {defendant.name}</span>
        </a>
        {defendant.byHand && (
          <>
            {' · '}
            <a class="govuk-link" href={paths.defendant(caseId, defendant.id)}>
              Correct<span class="govuk-visually-hidden"> {defendant.name}</span>
            </a>
          </>
        )}
      </p>
    </section>
  )
}

function Counsel(props: { lawyers: CaseFacts['governmentCounsel'] }) {
  if (props.lawyers.length === 0) return <p class="govuk-body ar-muted">None named.</p>
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
