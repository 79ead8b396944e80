/** How a hearing is attended from elsewhere. */
export type Remote = 'zoom' | 'telephone' | 'video'

/** The means named in these words; Zoom rather than video, video rather than telephone where several are. */
export function remoteIn(words: string): Remote | null {
  if (/\bzoom/i.test(words)) return 'zoom'
  if (
    /\b(?:video ?-?(?:conference|teleconference|conferencing|link|hearing)?|vtc|vtel|webex|microsoft teams|ms teams|virtual(?:ly)?)\b/i.test(
      words,
    )
  )
    return 'video'
  if (
    /\b(?:tele(?:phone|phonic|phonically|conference|conferencing)|phone|conference call|dial-in|at&t)\b/i.test(
      words,
    )
  )
    return 'telephone'
  return null
}

/**
 * How an entry says, in a sentence of its own, that its hearings go: "The conference will be conducted by telephone",
 * "the dial-in number is". Lawyers told to confer by telephone, or forbidden to appear so, do not count.
 */
export function remoteSaid(sentences: readonly string[]): Remote | null {
  const said = sentences.filter((sentence) => ABOUT_ATTENDING.test(sentence) && !NOT_ATTENDING.test(sentence))
  for (const sentence of said) {
    const manner = remoteManner(sentence)
    if (manner !== null) return manner
  }
  return said.some((sentence) => /\bdial[- ]in\b|\bcall[- ]in\b/i.test(sentence)) ? 'telephone' : null
}

const ABOUT_ATTENDING =
  /\b(?:will|shall|is to|are to|to) (?:be )?(?:held|conducted|proceed|take place|appear|participate|join|dial|call|attend|occur)\b|\bdial[- ]in (?:number|information|instructions)|\bcall[- ]in (?:number|information)/i
const NOT_ATTENDING =
  /\bmeet and confer|\bconfer\b|\bnot (?:allow|permit)|\b(?:may|leave to|permission to|motion to|request to)\b.{0,40}\b(?:appear|participate|attend)|recording|public|deposition/i

/** The means a hearing is to go by: "via Zoom", "by telephone", "telephonically". Who merely looks on does not count. */
export function remoteManner(words: string): Remote | null {
  const manner =
    /\b(?:via|by(?: means of)?|through|using|on|over|in)\s+(?:the\s+|a\s+|an\s+)?(?:[a-z.]+\s+){0,2}?(?:zoom\w*|video\S*|vtc|teams|webex|tele\w+|phone|conference call)|\btelephonically\b|\bremotely via\b|\bvideo\s?conference only\b/i.exec(
      words,
    )
  return manner === null ? null : remoteIn(manner[0])
}
