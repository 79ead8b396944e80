import { paths } from './paths.ts'

export function NotFoundPage() {
  return (
    <div class="ar-narrow">
      <h1 class="govuk-heading-l">There is nothing here</h1>
      <p class="govuk-body">
        The address may be mistyped, or what it names has moved, ended, or is not yours to see. If you
        followed a link in Anteroom, go back and open the page again.
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.today()}>
          Go to Today
        </a>
      </p>
    </div>
  )
}

export function RefusedPage(props: { title: string; says: string }) {
  return (
    <div class="ar-narrow">
      <h1 class="govuk-heading-l">{props.title}</h1>
      <p class="govuk-body">{props.says}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.today()}>
          Go to Today
        </a>
      </p>
    </div>
  )
}

/** @param number lets the office find the fault in its log; the log itself holds no personal data. */
export function FaultPage(props: { number: string }) {
  return (
    <div class="ar-narrow">
      <h1 class="govuk-heading-l">Something went wrong here</h1>
      <p class="govuk-body">
        Nothing you sent was half kept: it was kept whole or not at all. Go back, look whether it is there,
        and try again. If it happens twice, tell your administrator this number:{' '}
        <strong>{props.number}</strong>
      </p>
    </div>
  )
}
