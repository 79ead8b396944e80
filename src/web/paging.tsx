/** A part of a list that is too long for one page. */
export type Page<T> = {
  readonly shown: readonly T[]
  /** From 1. */
  readonly page: number
  readonly hasNext: boolean
}

/** The page that an address asks for; the first where it asks for none, or for nonsense. */
export function pageAsked(asked: string | undefined): number {
  return /^[1-9]\d{0,4}$/.test(asked ?? '') ? Number(asked) : 1
}

/** @param all the whole list, or what of it begins with this page and one line beyond it */
export function pageOf<T>(all: readonly T[], page: number, size: number, begins = 0): Page<T> {
  const from = (page - 1) * size - begins
  return { shown: all.slice(from, from + size), page, hasNext: all.length > from + size }
}

/** Links to the pages before and after; nothing where one page holds all. */
export function Pages(props: {
  of: Pick<Page<unknown>, 'page' | 'hasNext'>
  /** What is listed, for who does not see where the links stand. */
  list: string
  /** The address of the list, with all that narrows it. */
  href: string
}) {
  const { page, hasNext } = props.of
  if (page === 1 && !hasNext) return null
  const at = (n: number) => `${props.href}${props.href.includes('?') ? '&' : '?'}page=${n}`
  return (
    <nav class="ar-row" aria-label={`Pages of ${props.list}`}>
      {page > 1 && (
        <a class="govuk-link" rel="prev" href={at(page - 1)}>
          Previous page
        </a>
      )}
      <span class="ar-muted">Page {page}</span>
      {hasNext && (
        <a class="govuk-link" rel="next" href={at(page + 1)}>
          Next page
        </a>
      )}
    </nav>
  )
}
