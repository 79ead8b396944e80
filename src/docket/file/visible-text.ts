import type { Notes } from './notes.ts'

/**
 * Text as a reader sees it: control, direction-changing and invisible characters are taken out and counted,
 * since they can make a name read as another. Line ends and tabs stay.
 */
export function visible(raw: string, notes: Notes): string {
  return raw.replace(/[\p{Zl}\p{Zp}]/gu, '\n').replace(/(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cs}]/gu, () => {
    notes.hiddenCharacters += 1
    return ''
  })
}

/** One line of words: every run of white space is one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

/** An entry's words as every form of the docket gives them: only some keep the gap that markup leaves before a comma. */
export function entryWords(text: string): string {
  return oneLine(text).replace(/ ,/g, ',')
}

/** {@link visible} text on one line. */
export function words(raw: string, notes: Notes): string {
  return oneLine(visible(raw, notes))
}
