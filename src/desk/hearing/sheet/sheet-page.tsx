import type { Sheet } from '../../../documents/sheet.ts'
import { SheetView } from '../../../documents/sheet-view.tsx'
import type { KeptHearing } from '../../../hearings/store.ts'
import type { Hit } from '../../../leaks/leak-check.ts'
import { type CalendarDate, inShort } from '../../../time/calendar-date.ts'
import { BackLink, ButtonLink, Notice } from '../../../web/controls.tsx'
import { paths } from '../../../web/paths.ts'

/** What is in force at a hearing, day by day, as the people in the courtroom need it: to print or to hand on. */
export function SheetPage(props: {
  hearing: KeptHearing
  on: CalendarDate | null
  sheet: { readonly ok: true; readonly paper: Sheet } | { readonly ok: false; readonly hits: readonly Hit[] }
}) {
  const { hearing, on, sheet } = props
  const days = [...new Set(hearing.sittings.map(({ date }) => date))]
  return (
    <>
      <BackLink href={paths.hearing(hearing.caseId, hearing.id)}>{hearing.type}</BackLink>
      {sheet.ok ? (
        <>
          <div class="ar-row ar-noprint">
            <ButtonLink href={paths.hearingSheetDocument(hearing.caseId, hearing.id, on ?? undefined)}>
              Download (.docx)
            </ButtonLink>
            {days.length > 1 && <Days hearing={hearing} days={days} on={on} />}
          </div>
          <SheetView sheet={sheet.paper} />
        </>
      ) : (
        <Stopped hits={sheet.hits} />
      )}
    </>
  )
}

function Days(props: { hearing: KeptHearing; days: readonly CalendarDate[]; on: CalendarDate | null }) {
  const { caseId, id } = props.hearing
  const link = (on: CalendarDate | null, label: string) => (
    <li>
      <a
        class="govuk-link"
        href={paths.hearingSheet(caseId, id, on ?? undefined)}
        {...(on === props.on ? { 'aria-current': 'page' } : {})}
      >
        {label}
      </a>
    </li>
  )
  return (
    <nav aria-label="Days of the sheet">
      <ul class="govuk-list ar-paper__days">
        {link(null, 'Every day')}
        {props.days.map((day) => link(day, inShort(day)))}
      </ul>
    </nav>
  )
}

function Stopped({ hits }: { hits: readonly Hit[] }) {
  return (
    <>
      <Notice tone="stop" title="The hearing sheet would identify someone">
        <p class="govuk-body">
          It is not shown until this is corrected. Use the witness’s reference instead, where it was typed: in
          the conditions of the ruling, the hearing or the name of a resource.
        </p>
        <ul class="govuk-list govuk-list--bullet">
          {hits.map((hit) => (
            <li>{hitInWords(hit)}</li>
          ))}
        </ul>
      </Notice>
      <h1 class="govuk-heading-l">Hearing sheet</h1>
    </>
  )
}

/** What a sheet would tell, and where. Never repeats the value. */
export function hitInWords({ what, where, around }: Hit): string {
  return `${what}, in ${where}: “${around}”`
}
