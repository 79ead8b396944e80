import { readEntry } from '../src/docket/entry/read-entry.ts'

/** Invented entries in the clerks' usual forms, as long as real ones are (about 750 characters on average). */
const FORMS = [
  'MINUTE ENTRY for proceedings held before Judge Mara Quill: Change of Plea Hearing as to Ada Roe held on 3/15/2027. Defendant enters a plea of guilty to the Information. Sentencing set for 5/24/2027 at 09:00 AM in Courtroom 501, 40 Bridge Street, Springfield before Judge Mara Quill. (Court Reporter Lin Moss.) Hearing held 10:36 AM to 11:25 AM.',
  'ORDER granting 21 Motion to Continue Sentencing as to Ada Roe (1). The Sentencing set for 5/24/2027 is RESET for 6/28/2027 at 09:00 AM in Courtroom 501 before Judge Mara Quill. Ordered by Judge Mara Quill on 5/17/2027.',
  'MOTION to Suppress Statements by Carl Finch. (Attachments: # 1 Memorandum in Support, # 2 Exhibit A, # 3 Exhibit B, # 4 Proposed Order)(Hale, Ines) (Entered: 02/01/2027)',
  'SCHEDULING ORDER: Telephone Status Conference set for 1/29/2027 09:30 AM before District Judge Ben Okafor, Discovery due by 6/30/2027, Dispositive Motion Cut-off set for 7/30/2027, Final Pretrial Conference set for 11/30/2027 10:00 AM, and Jury Trial set for 12/7/2027 08:30 AM.',
  'TRANSCRIPT OF PROCEEDINGS held on August 14, 2026 before the Honorable Mara Quill. IMPORTANT: The transcript may be viewed at the public terminal before the deadline for Release of Transcript Restriction. Redaction Request due 9/7/2026. Redacted Transcript Deadline set for 9/17/2026.',
] as const
const FILLER =
  ' The parties are reminded of the standing order of this Court, which is available on its website, and of their duty to confer in good faith before any further request is made.'

const entries = Array.from({ length: 10_000 }, (_, i) => ({
  text: `${FORMS[i % FORMS.length] ?? ''}${FILLER.repeat(1 + (i % 5))}`,
  dateFiled: '2027-01-04',
}))

const times: number[] = []
const started = performance.now()
for (const entry of entries) {
  const before = performance.now()
  readEntry(entry)
  times.push(performance.now() - before)
}
const seconds = (performance.now() - started) / 1000

times.sort((a, b) => a - b)
const at = (share: number): number => Number((times[Math.floor(times.length * share)] ?? 0).toFixed(3))
console.log(
  JSON.stringify({
    name: 'docket-extract',
    n: entries.length,
    p50_ms: at(0.5),
    p95_ms: at(0.95),
    per_second: Math.round(entries.length / seconds),
  }),
)
