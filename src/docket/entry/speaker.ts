/** Who speaks in an entry, which decides what its words can do. */
export type Speaker =
  /** The court or its clerk: what it says happens. */
  | 'court'
  /** The clerk's record of an event. */
  | 'minutes'
  /** A party's paper: only the clerk's structured line about its hearing counts. */
  | 'party'
  /** A transcript, a certificate of mailing, an entry made in error: speaks of hearings, does nothing to them. */
  | 'none'

const OPENING = 160

/** Reads the entry's opening words. */
export function speakerOf(text: string): Speaker {
  const opening = text.slice(0, OPENING).replace(LEADING, '')
  if (VOID.test(opening)) return 'none'
  if (ENDORSED.test(text.slice(0, 2000))) return 'court'
  if (PARTY_PAPER.test(opening) && !ORDER_TOO.test(opening)) return 'party'
  return MINUTES.test(opening) ? 'minutes' : 'court'
}

const LEADING = /^[\s*#\-.,:[\]()\d/]+/
const VOID =
  /^(?:(?:document |docket |this )?(?:entry |entered |filed |docketed )(?:made )?in error|disregard|(?:notice of filing of )?(?:official |redacted |redaction |amended |corrected |sealed |unofficial |\w+ of )*transcript|notice of (?:filing of )?(?:official )?transcript|certificate of (?:mailing|notice|service)|bnc certificate|notice of (?:deposition|intent)|(?:return|certificate|proof|affidavit|acknowledg\w+) of service|court certificate|summons(?! issued)|subpoena)/i
const ADJECTIVES = String.raw`(?:(?:amended|corrected|first|second|third|fourth|joint|consent|unopposed|opposed|emergency|expedited|ex ?parte|agreed|sealed|supplemental|renewed|deficient|partial|cross|initial|proposed|redacted|letter|final|stipulated|\d+(?:st|nd|rd|th))[\s*/-]+)*`
const PARTY_PAPER = new RegExp(
  String.raw`^${ADJECTIVES}(?:motions?\b(?! hearing| in limine hearing)|notice of motion|notice by |notice \w+ by |letter\b|application|request\b|response|reply\b|replies|memorandum (?:in|of|re|by)|brief\b|sur-?reply|declaration|affidavit|affirmation|stipulation|objections?\b|opposition|complaint|answer\b|statement|status report|report\b|joint status|petition|proposed|notice of (?:appearance|attorney|withdrawal|filing|appeal|change of address|voluntary|removal|related|non|unavailability|request|joinder|supplemental|errata|motion|presentment|proposed|lodging|objection)|waiver|exhibits?\b|proof|appeal|acknowledg|sentencing (?:memo|summary)|trial brief|witness list|plan\b|chapter \d+ plan|disclosure|certification|certificate|consent\b|position|designation|discovery|trial (?:exhibit|witness))`,
  'i',
)
const ORDER_TOO =
  /\b(?:and|&) order\b(?! to show)(?!.{0,30}\bproposed)|\border (?:granting|denying|re)|so ordered|\bmotion hearing\b/i
const ENDORSED = /\b(?:memo(?:randum)? endors\w+|endorsed (?:letter|memo)|endorsement\b|so ordered)/i
const MINUTES =
  /^(?:[\w()'-]+:?\s+){0,4}?(?:minute(?:s)?\b(?!\s+order)|proceedings?\b|courtroom minutes|clerk'?s? notes|proceeding memo)/i
