import { describe, expect, test } from 'vitest'
import { extractLines } from '../../../src/docket/entry/extract-lines.ts'

async function* lines(...text: string[]): AsyncGenerator<string> {
  yield* text
}

async function extracted(...text: string[]): Promise<unknown[]> {
  const out: unknown[] = []
  for await (const line of extractLines(lines(...text))) out.push(JSON.parse(line))
  return out
}

describe('entries as JSON Lines in, readings as JSON Lines out', () => {
  test('one line for one line, in the shape of the gold labels', async () => {
    const entry = {
      id: 'a-1',
      date_filed: '2027-03-01',
      text: 'Sentencing as to Ada Roe set for 3/8/2027 is RESET for 4/2/2027 at 10:00 AM in Courtroom 5 before Judge Mara Quill. Memoranda due by 3/26/2027.',
    }
    expect(await extracted(JSON.stringify(entry))).toEqual([
      {
        id: 'a-1',
        hearings: [
          {
            action: 'reset',
            type: 'Sentencing',
            date: '2027-04-02',
            time: '10:00',
            location: 'Courtroom 5',
            judge: 'Mara Quill',
            remote: null,
            defendants: ['Ada Roe'],
            from_date: '2027-03-08',
          },
        ],
        deadlines: [{ what: 'Memoranda', date: '2027-03-26' }],
      },
    ])
  })

  test('an entry without a filing date is read; blank lines are passed over; a byte order mark is no error', async () => {
    expect(
      await extracted(
        '\ufeff{"id":1,"text":"Hearing Cancelled"}',
        '',
        '{"id":2,"text":"","date_filed":null}',
      ),
    ).toMatchObject([
      { id: 1, hearings: [{ action: 'vacated', date: null }] },
      { id: 2, hearings: [], deadlines: [] },
    ])
  })

  test.each([
    ['{"id":1,', 'line 2 is not JSON'],
    ['[]', 'line 2 is not a docket entry'],
    ['{"id":"x"}', 'line 2 is not a docket entry'],
    ['{"id":"x","text":5}', 'line 2 is not a docket entry'],
    ['{"id":"x","text":"","date_filed":5}', 'line 2 is not a docket entry'],
    ['null', 'line 2 is not a docket entry'],
  ])('%s is refused with its line number', async (bad, message) => {
    await expect(extracted('{"id":1,"text":""}', bad)).rejects.toThrow(message)
  })
})
