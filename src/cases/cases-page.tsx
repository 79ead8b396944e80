import { ButtonLink, DataTable, EmptyState, Form, Tag, TextField } from '../web/controls.tsx'
import { type Page, Pages } from '../web/paging.tsx'
import { paths } from '../web/paths.ts'
import type { CaseLine } from './store.ts'

/** The cases of a person: for the team with their captions, for an advocate by number alone. */
export function CasesPage(props: { cases: Page<CaseLine>; search: string; mayImport: boolean }) {
  const { shown } = props.cases
  const href = props.search ? `${paths.cases()}?search=${encodeURIComponent(props.search)}` : paths.cases()
  return (
    <>
      <div class="ar-row ar-row--between">
        <h1 class="govuk-heading-l">Cases</h1>
        {props.mayImport && <Begin />}
      </div>
      {(shown.length > 0 || props.search) && (
        <Form action={paths.cases()} method="get">
          <div class="ar-row">
            <TextField
              name="search"
              label="Search by number, name or judge"
              value={props.search}
              type="search"
              width={30}
            />
            <button class="govuk-button govuk-button--secondary ar-beside-field" type="submit">
              Search
            </button>
          </div>
        </Form>
      )}
      {shown.length > 0 ? (
        <>
          <CaseTable cases={shown} mayImport={props.mayImport} />
          <Pages of={props.cases} list="cases" href={href} />
        </>
      ) : (
        <NoCases {...props} />
      )}
    </>
  )
}

/** The two ways in which a case comes. */
function Begin() {
  return (
    <div class="ar-row">
      <ButtonLink href={paths.importDocket()}>Import a docket</ButtonLink>
      <ButtonLink href={paths.newCase()} tone="secondary">
        Enter a case by hand
      </ButtonLink>
    </div>
  )
}

function CaseTable(props: { cases: readonly CaseLine[]; mayImport: boolean }) {
  const rows = props.cases.map((one) => [
    <a class="govuk-link" href={props.mayImport ? paths.case(one.id) : paths.hearings(one.id)}>
      {one.docketNumber}
    </a>,
    ...(props.mayImport
      ? [
          one.caption,
          one.assignedJudge ?? '',
          one.waiting > 0 ? (
            <a class="govuk-link" href={paths.proposals(one.id)}>
              <Tag tone="waiting">
                {one.waiting} {one.waiting === 1 ? 'change' : 'changes'}
              </Tag>
            </a>
          ) : (
            ''
          ),
        ]
      : [one.court]),
  ])
  const head = props.mayImport ? ['Number', 'Case', 'Judge', 'To review'] : ['Number', 'Court']
  return <DataTable caption="Cases" captionHidden head={head} rows={rows} />
}

function NoCases(props: { search: string; mayImport: boolean }) {
  if (props.search) {
    return (
      <EmptyState title="No case fits">
        <p class="govuk-body">
          Nothing was found for “{props.search}”.{' '}
          <a class="govuk-link" href={paths.cases()}>
            Show all cases
          </a>
        </p>
      </EmptyState>
    )
  }
  return props.mayImport ? (
    <EmptyState title="No case yet">
      <p class="govuk-body">
        Save a docket report from CM/ECF, or copy a Notice of Electronic Filing, and import it. The case, its
        parties and its hearings are read for you to review. A case of any other court is entered by hand.
      </p>
      <Begin />
    </EmptyState>
  ) : (
    <EmptyState title="Nothing has been released to you">
      <p class="govuk-body">
        When a person you support signs a release, the hearings she released appear here, until the day she
        chose.
      </p>
    </EmptyState>
  )
}
