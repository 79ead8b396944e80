import { describe, expect, test } from 'vitest'
import { publicTexts } from '../../src/motions/case-facts.ts'
import { draft } from '../../src/motions/draft.ts'
import { draftingNote } from '../../src/motions/drafting-note.ts'
import { leftoverIn, type Version } from '../../src/motions/filing.ts'
import { leaksIn } from '../../src/leaks/leak-check.ts'
import { placesInDocx } from '../../src/leaks/read-docx.ts'
import { toDocx } from '../../src/documents/to-docx.ts'
import { inventedAnswers, inventedCase } from './invented-case.ts'

const names = ['Motion', 'Proposed order', 'Certificate of service']
async function placesOf(version: Version, answers = inventedAnswers, facts = inventedCase) {
  return placesInDocx(await toDocx(await draft(answers, facts, version), draftingNote), names)
}
const body = (places: Awaited<ReturnType<typeof placesOf>>) =>
  places.filter(({ stream }) => stream.startsWith('part ')).map(({ text }) => text.replaceAll('\u00a0', ' '))

describe('the document, read back out of its bytes', () => {
  test('holds the caption, the number, the title and who signs', async () => {
    const all = body(await placesOf('complete')).join('\n')
    for (const words of [
      'UNITED STATES DISTRICT COURT',
      'SOUTHERN DISTRICT OF CALIFORNIA',
      'UNITED STATES OF AMERICA,',
      'DORIAN HARWICK,',
      'Case No. 3:26-cr-04417',
      'Respectfully submitted,',
      'Teodora Blanchfield',
      'last day to apply is September 4, 2026',
      'CERTIFICATE OF SERVICE',
    ])
      expect(all).toContain(words)
  })
  test('has no placeholder left in either version', async () => {
    for (const version of ['complete', 'public'] as const)
      for (const text of body(await placesOf(version))) expect(leftoverIn(text)).toBeNull()
  })
  test('serves counsel who act, and not the one who left', async () => {
    const all = body(await placesOf('complete')).join('\n')
    expect(all).toContain('Ottoline Prewett\nPrewett and Daly LLP\n88 Harbor Plaza')
    expect(all).not.toMatch(/Thornquist|op@prewett|555-019/)
  })
  test('the public version holds no fact about the child', async () => {
    const all = body(await placesOf('public')).join('\n')
    expect(all).not.toMatch(
      /stopped speaking|Soloway|exploitation|conference room|emotional trauma from testifying\./,
    )
    expect(all).toContain('[REDACTED]')
    expect(all).toContain('Minor Victim 1')
  })
  test('the order says what the statute asks of it', async () => {
    const all = body(await placesOf('complete')).join('\n')
    for (const words of [
      'relay into the room in which the child is testifying the defendant’s image and the voice of the judge',
      'private, contemporaneous communication with counsel',
      'viewing and hearing by the defendants, the jury, the judge and the public',
      'not including a defendant who represents himself or herself',
    ])
      expect(all).toContain(words)
  })
  test('the note to the lawyer is a comment and a property, not a word of the paper', async () => {
    const places = await placesOf('public')
    const note = 'Verify against current law before filing'
    expect(places.find(({ where }) => where === 'a comment')?.text).toContain(note)
    expect(places.find(({ stream }) => stream === 'docProps/core.xml')?.text).toContain(note)
    expect(body(places).join('\n')).not.toContain(note)
  })
  test('a late motion says so in its text, its order and its relief', async () => {
    const late = {
      ...inventedAnswers,
      datedOn: '2026-09-08',
      lateReason: 'It arose then',
      lateEvidence: 'Exhibit 9',
    }
    const all = body(await placesOf('complete', late)).join('\n')
    expect(all).toContain('the last day to apply was September 4, 2026')
    expect(all).toContain('find on the record that the need for the order was not reasonably foreseeable')
    expect(all).not.toContain('is timely')
  })
  test('a filing with a gap is never made into a document', async () => {
    await expect(toDocx(await draft({}, inventedCase, 'complete'), draftingNote)).rejects.toThrow()
  })
  test('a paragraph is found by its number within its part', async () => {
    const place = (await placesOf('complete')).find(({ text }) => text.includes('stopped speaking'))
    expect(place?.where).toMatch(/^Motion, paragraph \d+$/)
  })
  test('holds nothing that the check takes for a leak, whatever the names in the vault', async () => {
    const values = [
      'Jane Marie Doe',
      'Will Court',
      'May Grant',
      'Hope Young',
      'Grace Rivers',
      'Mark Justice',
      'Li Na',
      'Rose Price',
      'Charity Page',
      'Art Law',
      'Dorian Little',
      'Iris Harwick',
      '王小明',
      'Angel',
      'Faith',
      'Victoria Harbor',
      'An Do',
      'Victor Minor',
      'Joy Day',
      'Ana Lee',
      'Summer May',
      'Sue Case',
      'Roman Style',
      'Page Turner',
      'Chase Order',
    ].map((value) => ({ witnessId: 'w', reference: 'W-1', kind: 'legal name' as const, value }))
    for (const version of ['complete', 'public'] as const)
      expect(leaksIn(await placesOf(version), values, publicTexts(inventedCase))).toEqual([])
  })
})
