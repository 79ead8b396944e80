import type { Docket } from './docket.ts'

export type DocketFileKind =
  'juriscraper-json' | 'recap-json' | 'docket-report-html' | 'notice-of-electronic-filing'

/** What came of reading one file. A refusal carries what a page needs to say what to do next. */
export type DocketFileReading = DocketFileRead | DocketFileRefusal

export type DocketFileRead = {
  readonly ok: true
  readonly kind: DocketFileKind
  readonly docket: Docket
  /** The other cases of a file that holds several, such as a notice filed in related cases. */
  readonly others: readonly Docket[]
  /** Whole sentences for the review page: what was left out or looks like a slip. */
  readonly doubts: readonly string[]
  /** Invisible, control and direction-changing characters taken out of names and text. */
  readonly hiddenCharacters: number
}

export type DocketFileRefusal =
  | { readonly ok: false; readonly reason: 'empty'; readonly facts: { readonly bytes: number } }
  | {
      readonly ok: false
      readonly reason: 'too-large'
      readonly facts: { readonly bytes: number; readonly limitBytes: number }
    }
  | {
      readonly ok: false
      readonly reason: 'not-text'
      readonly facts: { readonly looksLike: 'pdf' | 'zip' | 'office-or-outlook' | 'image' | 'unknown' }
    }
  | {
      readonly ok: false
      readonly reason: 'truncated'
      readonly facts: {
        readonly form: 'json' | 'html' | 'notice'
        /** Entries that were whole before the file broke off. */
        readonly entriesRead: number
        readonly lastEntry: string | null
      }
    }
  | { readonly ok: false; readonly reason: 'malformed'; readonly facts: { readonly form: 'json' | 'e-mail' } }
  | {
      readonly ok: false
      readonly reason: 'not-a-docket'
      readonly facts: {
        readonly form: 'json' | 'html' | 'e-mail' | 'text'
        readonly looksLike: Lookalike | null
        /** The page's own title or the message's subject, to show which file this was. */
        readonly title: string | null
      }
    }

/** Files people have at hand when they look for the docket. */
export type Lookalike =
  | 'pacer-sign-in'
  | 'case-search-results'
  | 'docket-report-as-text'
  | 'calendar'
  | 'entries-without-a-case'
  | 'appellate-docket'
