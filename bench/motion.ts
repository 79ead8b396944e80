import { publicTexts } from '../src/motions/case-facts.ts'
import { draft } from '../src/motions/draft.ts'
import { draftingNote } from '../src/motions/drafting-note.ts'
import { type IdentityValue, leaksIn } from '../src/leaks/leak-check.ts'
import { placesInDocx } from '../src/leaks/read-docx.ts'
import { toDocx } from '../src/documents/to-docx.ts'
import { inventedAnswers, inventedCase } from '../test/motions/invented-case.ts'

/** A motion of about 20 pages: as long as the facts of two grounds can make it. */
const fact =
  'The coordinator explained where each person would sit. The witness listened, answered two questions about the room and then did not speak again until the photograph had been taken away and the door stood open.'
const long = Array.from({ length: 12 }, (_, i) => `On day ${i + 1}: ${fact}`).join('\n\n')
const answers = {
  ...inventedAnswers,
  fearFacts: long,
  traumaFacts: long,
  necessityFacts: long,
  presenceFacts: long,
}

const values: IdentityValue[] = Array.from({ length: 6 }, (_, i) => [
  { kind: 'legal name' as const, value: `Jacinta Maribel Quinonez${'abcdef'.charAt(i)}` },
  { kind: 'other name' as const, value: `Kestrella${'abcdef'.charAt(i)}` },
  { kind: 'birth date' as const, value: `2011-03-0${i + 1}` },
  { kind: 'telephone' as const, value: `+1 619 555 771${i}` },
  { kind: 'e-mail' as const, value: `jacinta.q${i}@mailbox.example` },
  { kind: 'address' as const, value: `441${i} Larkspur Lane, El Paso, TX 79901` },
  { kind: 'identity number' as const, value: `A 219 876 54${i}` },
])
  .flat()
  .map((value) => ({ witnessId: 'w', reference: 'W-1', ...value }))

const runs: { name: string; took: number }[] = []
async function timed<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  const from = performance.now()
  const result = await work()
  runs.push({ name, took: performance.now() - from })
  return result
}

const n = 30
for (let i = 0; i < n + 1; i++) {
  await timed(i === 0 ? 'motion, the first in a process' : 'motion', async () => {
    const filing = await timed('motion: drafted', () => draft(answers, inventedCase, 'complete'))
    const bytes = await timed('motion: written as .docx', () => toDocx(filing, draftingNote))
    await timed('motion: read back and checked for leaks', () => {
      const places = placesInDocx(bytes, ['Motion', 'Proposed order', 'Certificate of service'])
      const hits = leaksIn(places, values, publicTexts(inventedCase))
      if (hits.length > 0) throw new Error('the invented motion leaks')
    })
  })
}

for (const [name, list] of Map.groupBy(runs, (run) => run.name)) {
  const times = list.map((run) => run.took).toSorted((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  const sum = times.reduce((a, b) => a + b, 0)
  const round = (value: number) => Math.round(value * 100) / 100
  console.log(
    JSON.stringify({
      name,
      n: times.length,
      p50_ms: round(at(0.5)),
      p95_ms: round(at(0.95)),
      per_second: round((1000 * times.length) / sum),
    }),
  )
}
