import type { DocketFileRefusal, Lookalike } from './reading.ts'

const lookalikes: readonly { readonly looksLike: Lookalike; readonly says: RegExp }[] = [
  { looksLike: 'calendar', says: /^BEGIN:VCALENDAR/ },
  { looksLike: 'docket-report-as-text', says: /\bdocket for case\s*#?:?/i },
  {
    looksLike: 'appellate-docket',
    says: /\b(?:court of appeals|appellate) docket|^court of appeals docket #/i,
  },
  {
    looksLike: 'pacer-sign-in',
    says: /pacer.*\b(?:log ?in|sign ?in|password)|\b(?:log ?in|sign ?in)\b.*pacer/i,
  },
  {
    looksLike: 'case-search-results',
    says: /\b(?:case search results|select a case|party search results)\b/i,
  },
]
const linesSeen = 200

/** Says what the file is instead, where that is plain, so that the page can say what to save and how. */
export function notADocket(
  form: 'json' | 'html' | 'e-mail' | 'text',
  lines: readonly string[],
  title: string,
): DocketFileRefusal {
  const seen = [title, ...lines.slice(0, linesSeen)]
  const looksLike = lookalikes.find(({ says }) => seen.some((line) => says.test(line)))?.looksLike ?? null
  return { ok: false, reason: 'not-a-docket', facts: { form, looksLike, title: title.slice(0, 120) || null } }
}
