import PostalMime from 'postal-mime'

export type Mail = { readonly subject: string; readonly html: string | null; readonly text: string | null }

const known =
  /^(?:received|return-path|message-id|mime-version|content-type|delivered-to|from|to|subject|date|dkim-signature|x-[\w-]+|authentication-results)\s*:/i
const technical = /^(?:received|return-path|message-id|mime-version|content-type|delivered-to)\s*:/i

/** Whether the text is a raw message, with the headers only machines see; pasted "From: … Sent: …" lines are not. */
export function looksLikeMail(text: string): boolean {
  const head = text.slice(0, 20_000).split(/\r?\n/).slice(0, 200)
  const first = head.findIndex((line) => line.trim() !== '' && !/^From \S/.test(line))
  const top = head.slice(Math.max(0, first))
  const blank = top.indexOf('')
  const headers = blank < 0 ? top : top.slice(0, blank)
  return known.test(headers[0] ?? '') && headers.some((line) => technical.test(line))
}

// Each part of a message costs the parser more than the last; a notice has two, a saved page some dozen.
const mostBoundaries = 2000

/** Decodes a message, whatever its parts and encodings. Also a page saved as .mhtml, which is a message. Null: it cannot be. */
export async function readMail(input: Uint8Array | string, text: string): Promise<Mail | null> {
  if ((text.match(/^--/gm)?.length ?? 0) > mostBoundaries) return null
  try {
    const mail = await PostalMime.parse(typeof input === 'string' ? text.trimStart() : input)
    return { subject: mail.subject ?? '', html: mail.html ?? null, text: mail.text ?? null }
  } catch {
    // The parser refuses headers and nestings beyond its limits; so do we, with a page.
    return null
  }
}
