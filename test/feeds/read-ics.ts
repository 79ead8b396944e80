/** The entries of an iCalendar text as a reader's program takes them: lines unfolded, text unescaped, by property. */
export function readIcs(text: string): readonly Readonly<Record<string, string>>[] {
  const lines = text.replaceAll('\r\n ', '').split('\r\n')
  const entries: Record<string, string>[] = []
  for (const line of lines) {
    const colon = line.indexOf(':')
    const [name, value] = [line.slice(0, colon), line.slice(colon + 1)]
    if (line === 'BEGIN:VEVENT') entries.push({})
    else if (name !== 'END') {
      const entry = entries.at(-1)
      if (entry) entry[name] = value.replaceAll('\\n', '\n').replaceAll(/\\([,;\\])/g, '$1')
    }
  }
  return entries
}
