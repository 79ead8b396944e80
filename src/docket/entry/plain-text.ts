/**
 * One entry's words as a reader sees them: entities decoded, typographic marks made plain, and characters
 * that print nothing (control, zero-width, bidirectional) turned into spaces so that they cannot hide a word.
 */
export function plainText(raw: string): string {
  return (
    printedText(decodeEntities(raw))
      .replace(RUN_TOGETHER, '$& ')
      // Typed records and scans print the letter for the figure: "l0:00 a.m.".
      .replace(/(?<![A-Za-z\d])[lI](?=\d:\d{2})/g, '1')
  )
}

function printedText(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text
  return text
    .replace(UNPRINTED, ' ')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
}

// \p{Cc} controls, \p{Cf} formatting (bidi, zero width, soft hyphen), \p{Zs} every kind of space.
const UNPRINTED = /[\p{Cc}\p{Cf}\p{Zs}]/gu

// A lost space: "as to Ada RoeThis is a TEXT ENTRY", "the conferencecurrently set".
const RUN_TOGETHER =
  /[a-z](?=(?:This|The|Court|Signed|Defendant|Hearing|Status|Sentencing|Jury|Motion|Mailed|Counsel|Set|Before)\b)|(?:hearing|conference|trial|sentencing)(?=(?:currently|previously|presently|scheduled|set)\b)/g

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
}

function decodeEntities(raw: string): string {
  if (!raw.includes('&')) return raw
  return raw.replace(
    /&(?:#(\d{1,6})|([a-z]{2,4}));/g,
    (whole, code: string | undefined, name: string | undefined) => {
      if (name !== undefined) return NAMED[name] ?? whole
      const point = Number(code)
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : ' '
    },
  )
}
