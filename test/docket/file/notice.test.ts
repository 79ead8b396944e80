import { describe, expect, test } from 'vitest'
import { entryRow, read, report, sample } from './sample.ts'

describe('a Notice of Electronic Filing', () => {
  test('as a raw message with quoted-printable HTML beside a useless text part', async () => {
    const { docket, kind, others } = await read(new TextEncoder().encode(sample('notice.eml')))
    expect(kind).toBe('notice-of-electronic-filing')
    expect(others).toEqual([])
    expect(docket).toMatchObject({
      court: 'txsd',
      docketNumber: '4:26-cr-00021',
      caption: 'USA v. René Example et al',
      caseName: 'United States v. René Example',
      entries: [
        {
          number: null,
          filedOn: '2026-03-03',
          text: 'NOTICE OF SETTING as to René Example. Arraignment set for 3/10/2026 at 10:00 AM before Magistrate Judge Sample. (Attachments: (1) Map)(abc)',
        },
      ],
    })
  })

  test('as a message pasted into the form instead of uploaded', async () => {
    expect((await read(sample('notice.eml'))).docket.caption).toBe('USA v. René Example et al')
  })

  test('with a base64 body', async () => {
    const body = btoa(
      `Notice of Electronic Filing\nCase Name: USA v. Example\nCase Number: 2:26-cr-7\nDocket Text:\nORDER.\n`,
    )
    const message = `Message-ID: <1@utd.uscourts.gov>\nSubject: Activity\nMIME-Version: 1.0\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\n${body}\n`
    expect((await read(message)).docket.docketNumber).toBe('2:26-cr-00007')
  })

  test('quoted in a reply, filed in two cases, gives a docket for each', async () => {
    const { docket, others, doubts } = await read(sample('notice-two-cases.txt'))
    expect(doubts).toEqual([])
    expect(docket).toMatchObject({
      court: 'gand',
      docketNumber: '1:26-cr-00101',
      caseName: 'United States v. Example',
    })
    expect(docket.entries).toMatchObject([
      {
        number: '33',
        filedOn: '2026-05-06',
        text: 'ORDER resetting jury trial as to Robin Example to 7/6/2026.',
      },
    ])
    expect(others).toMatchObject([{ docketNumber: '1:26-cr-00102', entries: [{ number: '12' }] }])
  })

  test('its entry has the key that the docket gives it later, with a number and without', async () => {
    const lines = (number: string) =>
      `U.S. District Court\nDistrict of Utah\nNotice of Electronic Filing\nThe following transaction was entered on 2/4/2026 and filed on 2/3/2026\nCase Name: USA v. Example\nCase Number: 2:26-cr-00001-AB\nDocket Text:\nMinute Entry. Trial set for\n 4/6/2026. (ab)\nDocument Number: ${number}\n2:26-cr-00001 Notice has been electronically mailed to:\n`
    const docketText = 'Minute Entry. Trial set for 4/6/2026. (ab) (Entered: 02/04/2026)'
    for (const number of ['5', '']) {
      const notice = await read(lines(number))
      const docket = await read(report(entryRow('02/03/2026', number, docketText)))
      expect(notice.docket.entries[0]?.key).toBe(docket.docket.entries[0]?.key)
    }
  })

  test('cut off in its text, it is read with a doubt; cut off before it, it is refused as incomplete', async () => {
    const text = sample('notice-two-cases.txt')
    const cut = await read(text.slice(0, text.indexOf('> 1:26-cr-00101-XYZ-2 Notice')))
    expect(cut.doubts.join()).toContain('Check that its last words are there')
  })
})
