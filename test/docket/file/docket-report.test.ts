import { beforeAll, describe, expect, test } from 'vitest'
import type { DocketFileRead } from '../../../src/docket/file/reading.ts'
import { entryRow, read, report, sample } from './sample.ts'

describe('a docket report of two defendants, saved inside a layout table and badly closed', () => {
  let reading: DocketFileRead
  beforeAll(async () => {
    reading = await read(sample('two-defendants.html'))
  })

  test('the head names the court, the case, its judges and the day it was filed', () => {
    expect(reading.kind).toBe('docket-report-html')
    expect(reading.docket).toMatchObject({
      court: 'mnd',
      docketNumber: '0:26-cr-00071',
      caption: 'USA v. Example et al',
      caseName: 'United States v. Example',
      filedOn: '2026-02-03',
      terminatedOn: null,
      assignedJudge: 'Anna B. Sample',
      referredJudge: 'Dana E. Fixture III',
    })
  })

  test('each defendant has a number, a name without the other names, and the offense levels', () => {
    const [first, second, ...others] = reading.docket.defendants
    expect(others).toEqual([])
    expect(first).toMatchObject({ name: 'Robin Example, Jr.', number: 1, highestOffenseTerminated: 'Felony' })
    expect(second).toMatchObject({
      name: 'Sam Specimen',
      number: 2,
      complaints: [],
      highestOffenseTerminated: 'None',
    })
  })

  test('a day that does not exist is left open and named in a doubt', () => {
    expect(reading.docket.defendants[0]?.terminatedOn).toBeNull()
    expect(reading.doubts).toContain(
      'The file gives 13/45/2026 as the day Robin Example, Jr. left the case. There is no such day, so it was left open.',
    )
  })

  test('counts keep their numbers, statutes, state and disposition; counts and complaint stay apart', () => {
    const [first] = reading.docket.defendants
    expect(first?.counts).toEqual([
      {
        number: '1s',
        numbers: ['1s'],
        statuteString: '18:1594(c) CONSPIRACY(1s)',
        cites: ['18 U.S.C. § 1594(c)'],
        status: 'pending',
        disposition: null,
      },
      {
        number: '2s-3s',
        numbers: ['2s', '3s'],
        statuteString: '18:1591(a)(1), (b)(1) and 2 FORCE, FRAUD OR COERCION(2s-3s)',
        cites: ['18 U.S.C. § 1591(a)(1)', '18 U.S.C. § 1591(b)(1)', '18 U.S.C. § 2'],
        status: 'pending',
        disposition: 'Plea of guilty',
      },
      {
        number: '1, 3-4',
        numbers: ['1', '3', '4'],
        statuteString: '18:1589.F (18:1589(a) FORCED LABOR(1, 3-4)',
        cites: ['18 U.S.C. § 1589(a)'],
        status: 'terminated',
        disposition: 'Superseded on 2/20/2026',
      },
    ])
    expect(first?.complaints).toEqual([
      {
        statuteString: '18:1591(a)(1) SEX TRAFFICKING',
        cites: ['18 U.S.C. § 1591(a)(1)'],
        disposition: null,
      },
    ])
  })

  test('lawyers have their roles, office and appointment; "see above" takes the address from above', () => {
    const [first, second] = reading.docket.defendants
    expect(first?.counsel).toEqual([
      {
        name: 'Pat Q. Counsel , III',
        roles: ['TERMINATED: 03/01/2026', 'LEAD ATTORNEY'],
        contact: 'Office of Invention\n1 Nowhere St\nSaint Paul, MN 55101\nEmail: pat@example.org',
        designation: 'CJA Appointment',
      },
      { name: 'Kim Advocate', roles: ['PRO HAC VICE', 'ATTORNEY TO BE NOTICED'], contact: '2 Nowhere St' },
    ])
    expect(second?.counsel).toEqual([
      { name: 'Kim Advocate', roles: ['LEAD ATTORNEY'], contact: '2 Nowhere St' },
    ])
  })

  test('the government is not a party to list: its lawyers are, and others keep their role', () => {
    expect(reading.docket.governmentCounsel.map((one) => one.name)).toEqual(['Lee Prosecutor'])
    expect(reading.docket.otherParties).toEqual([{ role: 'Interested Party', name: 'Shelter of Invention' }])
  })

  test('entries go on over a second table; a table inside an entry is part of its words', () => {
    expect(reading.docket.entries.map(({ number, filedOn }) => [number, filedOn])).toEqual([
      ['1', '2026-01-20'],
      ['1', '2026-02-03'],
      [null, null],
      ['14', '2026-03-02'],
      ['15', '2026-03-03'],
    ])
    expect(reading.docket.entries[1]?.text).toContain('02/03/2026 9 sealed (Entered')
    expect(reading.docket.entries[2]?.text).toBe('ARREST of Sam Specimen in Duluth')
  })

  test('the magistrate’s entry 1 and the district court’s entry 1 are two entries', () => {
    expect(new Set(reading.docket.entries.map((entry) => entry.key)).size).toBe(5)
  })

  test('time excluded by order is read with its code', () => {
    expect(reading.docket.excludable).toEqual([
      { code: 'T4', start: '2026-03-02', end: '2026-04-06', where: 'entry 14' },
    ])
  })

  test('characters that turn the reading direction are gone, counted, and told', () => {
    expect(reading.hiddenCharacters).toBe(2)
    expect(reading.doubts.join(' ')).toContain('2 invisible characters were taken out')
  })
})

describe('a history report', () => {
  test('gives number, day and docket text, or the description where no text was asked for', async () => {
    const { docket, kind } = await read(sample('history.html'))
    expect(kind).toBe('docket-report-html')
    expect(docket).toMatchObject({ court: 'tnmd', docketNumber: '3:26-cr-00012', filedOn: '2026-02-03' })
    expect(docket.entries).toMatchObject([
      { number: null, filedOn: '2026-02-03', text: 'Arrest of Robin Example' },
      { number: '2', filedOn: '2026-02-05', text: 'Order' },
    ])
  })
})

describe('a docket report that is odd but whole', () => {
  test('a page saved as one .mhtml file is a message around the report, and is read as the report', async () => {
    const file = `From: <Saved by Blink>\r\nSubject: CM/ECF\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${btoa(sample('two-defendants.html'))}\r\n--x--\r\n`
    const { docket, kind } = await read(file)
    expect([kind, docket.court, docket.entries.length]).toEqual(['docket-report-html', 'mnd', 5])
  })

  test('a report run without entries says so', async () => {
    const bare = report('').replace(/<table><tr><td>Date Filed.*<\/table>/s, '')
    const { docket, doubts } = await read(bare)
    expect(docket.entries).toEqual([])
    expect(doubts.join()).toContain('shows no list of entries')
  })

  test('a report whose selection matches no entry is no cause for doubt', async () => {
    const { doubts } = await read(
      report('').replace(
        /<table><tr><td>Date Filed.*<\/table>/s,
        '<h2>There are proceedings but none satisfy the selection criteria.</h2>',
      ),
    )
    expect(doubts).toEqual([])
  })

  test('an end before the filing is kept and doubted', async () => {
    const text = report('').replace('02/03/2026', '02/03/2026<br>Date Terminated: 01/01/2025')
    expect((await read(text)).doubts.join()).toContain(
      'ended on 2025-01-01, before it was filed on 2026-02-03',
    )
  })

  test('a count under title 18 and its complaint under title 8 are shown side by side', async () => {
    const parties = `<table><tr><td><u>Defendant (1)</u></td></tr><tr><td><b>Robin Example</b></td></tr>
<tr><td><u>Pending Counts</u></td></tr><tr><td>18:1326 Reentry<br>(1)</td></tr>
<tr><td><u>Complaints</u></td></tr><tr><td>8:1326 Reentry</td></tr></table>`
    expect((await read(report('', parties))).doubts.join()).toContain(
      'Count 1 prints 18 U.S.C. § 1326 and the complaint 8 U.S.C. § 1326.',
    )
  })

  test('an entry keeps its key when the report is run newest first, and when its markup changes', async () => {
    const rows = [
      entryRow('02/03/2026', '', 'Arrest, of <b>Robin</b> Example'),
      entryRow('02/04/2026', '3', 'ORDER'),
    ]
    const forth = await read(report(rows.join('')))
    const back = await read(
      report(rows.toReversed().join('').replaceAll('<b>', '').replace('Arrest,', 'Arrest ,')),
    )
    expect(back.docket.entries.map((entry) => entry.key).toReversed()).toEqual(
      forth.docket.entries.map((entry) => entry.key),
    )
  })
})
