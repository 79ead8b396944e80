/**
 * Whether the entry's opening grants or orders that hearings be continued, reset or cancelled. A bare "set for" in it is
 * then the new day of an old hearing or, under a cancellation, the day that falls away.
 */
export function changeOrdered(text: string): 'continued' | 'reset' | 'vacated' | null {
  const opening = text.slice(0, 700)
  if (GRANTED.test(opening) || ORDERED.test(opening) || GRANTED_AFTER.test(opening)) return 'continued'
  if (RENOTICED.test(opening)) return 'reset'
  if (CANCELLED.test(opening)) return 'vacated'
  return null
}

const WISH = String.raw`(?:continu\w+|adjourn\w*|postpone\w*|reschedul\w+|reset)`
const GRANTED = new RegExp(
  String.raw`\b(?:grant(?:s|ed|ing)?|approving|approved)\b[^.]{0,80}?\b(?:to|for|request for|motion for)\s+(?:a\s+)?${WISH}\b`,
  'i',
)
const GRANTED_AFTER = new RegExp(
  String.raw`\b(?:motion|request|stipulation|application)s?\b[^.]{0,40}?\b(?:to|for)\s+(?:a\s+)?${WISH}\b[^.]{0,60}?\b(?:is|are|-|--)?\s?(?:hereby )?(?:grant|so ordered)`,
  'i',
)
const ORDERED = new RegExp(
  String.raw`^[\W\d]*(?:(?:agreed|amended|text|paperless|minute|stipulation|and|consent|electronic)\s+)*order,?\s+(?:(?:on|re|of|to)\s+)?(?:continu|adjourn|postpon)|\bcontinuance of\b|\bstipulation\b.{0,20}\bcontinuing\b.{0,200}\border\b|\bcontinue\b.{0,120}\bnew dates?\b|\b(?:hearing|conference|trial|sentencing)s? (?:is )?(?:continued|adjourned)\b[^,;]{0,4}(?:\(|\.|$)`,
  'i',
)
const RENOTICED =
  /\b(?:time change only|change in time|change of time|notice of (?:re-?set|re-?scheduled|change of(?! plea)|rescheduling)|(?<![/a-z])re-?set hearing|(?<![/a-z])re-?setting|rescheduling)/i
// Not "Set/Reset/Terminate", which every such line is headed by.
const CANCELLED =
  /^\W*(?:\w[\w-]*\s[\s-]*){0,3}?(?:cancel(?:l?ation|l?ed)\b|terminated? (?:deadlines?|hearings?)|vacated:)/i
