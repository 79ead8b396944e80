import { describe, expect, test } from 'vitest'
import { read, sample } from './sample.ts'

describe('a CourtListener docket with entries and parties beside it', () => {
  test('gives court, case and judge', async () => {
    const { docket, kind } = await read(sample('recap-v4.json'))
    expect(kind).toBe('recap-json')
    expect(docket).toMatchObject({
      court: 'ohnd',
      docketNumber: '5:26-cr-00044',
      caseName: 'United States v. Example',
      assignedJudge: 'Anna B. Sample',
      referredJudge: null,
    })
  })

  test('gives entries, with the paper’s name where the entry has no words of its own', async () => {
    const { docket } = await read(sample('recap-v4.json'))
    expect(docket.entries).toMatchObject([
      { number: '1', filedOn: '2026-02-03', text: 'INDICTMENT as to Robin Example (1).' },
      { number: null, filedOn: '2026-02-04', text: 'Set Hearing' },
    ])
  })

  test('gives counts with their state, and lawyers where they are named', async () => {
    const { docket } = await read(sample('recap-v4.json'))
    const [robin] = docket.defendants
    expect(robin?.counts.map(({ numbers, status, cites }) => [numbers, status, cites])).toEqual([
      [['1', '2'], 'pending', ['18 U.S.C. § 1591(a)(1)', '18 U.S.C. § 1591(b)(2)']],
      [['3'], 'terminated', ['18 U.S.C. § 2422(b)']],
    ])
    expect(robin?.complaints).toHaveLength(1)
    expect(robin?.counsel).toEqual([])
    expect(docket.governmentCounsel).toEqual([
      {
        name: 'Lee Prosecutor',
        roles: ['LEAD ATTORNEY', 'ATTORNEY TO BE NOTICED'],
        contact: "US Attorney's Office\n1 Nowhere St",
      },
    ])
  })
})

describe('other JSON forms', () => {
  const one = {
    docket_number: '2:26-cr-00001',
    case_name: 'USA v. Example',
    court: '/api/rest/v3/courts/utd/',
    absolute_url: '/docket/1/',
  }

  test('a page of results and a bare list hold several dockets', async () => {
    const two = { ...one, docket_number: '2:26-cr-00002' }
    for (const file of [{ count: 2, results: [one, two] }, [one, two]]) {
      const { docket, others } = await read(JSON.stringify(file))
      expect([docket, ...others].map((each) => [each.court, each.docketNumber])).toEqual([
        ['utd', '2:26-cr-00001'],
        ['utd', '2:26-cr-00002'],
      ])
    }
  })

  test('a search result in its own spelling is read too', async () => {
    const found = {
      caseName: 'United States v. Example',
      docketNumber: '2:26-cr-00003',
      court_id: 'utd',
      dateFiled: '2026-02-03',
      assignedTo: 'Judge Sample',
    }
    const { docket } = await read(JSON.stringify({ results: [found] }))
    expect(docket).toMatchObject({
      docketNumber: '2:26-cr-00003',
      filedOn: '2026-02-03',
      assignedJudge: 'Sample',
    })
  })

  test('a juriscraper docket numbers its one defendant', async () => {
    const party = {
      name: 'Robin Example',
      type: 'Defendant',
      attorneys: [],
      criminal_data: { counts: [], complaints: [] },
    }
    const { docket, kind } = await read(
      JSON.stringify({
        court_id: 'utd',
        docket_number: '2:26-cr-00001',
        case_name: 'United States v. Example',
        federal_defendant_number: '2',
        docket_entries: [],
        parties: [party],
      }),
    )
    expect(kind).toBe('juriscraper-json')
    expect(docket.defendants).toMatchObject([{ name: 'Robin Example', number: 2 }])
  })

  test('values of the wrong kind are nothing, not an error', async () => {
    const odd = {
      ...one,
      date_filed: 5,
      docket_entries: [null, 3, { description: ['x'], entry_number: {} }],
      parties: { results: 'none' },
      assigned_to_str: {},
    }
    expect((await read(JSON.stringify(odd))).docket).toMatchObject({
      filedOn: null,
      assignedJudge: null,
      defendants: [],
    })
  })

  test('a court that is no federal district court is kept and doubted; papers linked from another court win', async () => {
    expect((await read(JSON.stringify({ ...one, court: 'ca9' }))).doubts.join()).toContain(
      '"ca9" is not one of the 94',
    )
    const notice = {
      court_id: 'almd',
      email_recipients: [],
      dockets: [
        {
          docket_number: '1:26-cr-00001',
          case_name: 'USA v. Example',
          docket_entries: [
            {
              document_url: 'https://ecf.dcd.uscourts.gov/doc1/1',
              description: 'ORDER',
              date_filed: '2026-02-03',
            },
          ],
        },
      ],
    }
    const { docket, kind, doubts } = await read(JSON.stringify(notice))
    expect([docket.court, kind]).toEqual(['dcd', 'notice-of-electronic-filing'])
    expect(doubts.join()).toContain('names the court almd')
  })
})
