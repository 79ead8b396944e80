import { describe, expect, test } from 'vitest'
import { anOffice, withAStandingClock } from '../access/an-office.ts'
import {
  dispositionEntry,
  firstEntries,
  inventedDocket,
  laterEntry,
  sentencingEntry,
} from './invented-docket.ts'

withAStandingClock()

async function aProsecutor() {
  const office = await anOffice()
  const lena = await office.signedIn('Lena Ostrow', 'prosecutor')
  const imported = async (text: string, more: Record<string, unknown> = {}) => {
    const answer = await lena.browser.json('/api/dockets', { text, ...more })
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
  }
  const read = async (path: string) => (await lena.browser.get(path)).json()
  return { ...office, lena, imported, read }
}

describe('a program that imports a docket', () => {
  test('sends its text alone: the case is made, and its proposals wait to be taken', async () => {
    const { imported, read, lena } = await aProsecutor()
    const first = await imported(inventedDocket(firstEntries))
    expect(first.status).toBe(201)
    const at = `/api/cases/${String(first.body['caseId'])}`
    expect(await read('/api/cases?search=Vance')).toMatchObject({
      cases: [{ docketNumber: '1:26-cr-00417' }],
    })
    expect(await read(`${at}/proposals`)).toMatchObject({ open: [{}, {}, {}, {}], decided: [] })
    const taken = await lena.browser.json(`${at}/proposals/accept`, {})
    expect(await taken.json()).toEqual({ taken: 4, left: 0 })
    expect(await read(`${at}/hearings`)).toMatchObject({
      hearings: [{ type: 'Arraignment', state: 'held' }, {}, { type: 'Jury trial', state: 'set' }],
    })
  })

  test('the same again changes nothing; a newer one proposes what moved, which can be set aside', async () => {
    const { imported, read, lena } = await aProsecutor()
    const first = await imported(inventedDocket(firstEntries))
    const at = `/api/cases/${String(first.body['caseId'])}`
    await lena.browser.json(`${at}/proposals/accept`, {})
    const again = await imported(inventedDocket(firstEntries))
    expect(again).toMatchObject({ status: 200, body: { newEntries: 0, newProposals: 0 } })
    await imported(inventedDocket([...firstEntries, laterEntry]))
    const { open } = (await read(`${at}/proposals`)) as {
      open: { id: string; changes: { effect: string }[] }[]
    }
    expect(open.map((one) => one.changes.map((change) => change.effect))).toEqual([['move']])
    const dismissed = await lena.browser.json(`${at}/proposals/${open[0]?.id}/dismiss`, {})
    expect(dismissed.status).toBe(204)
    expect(await read(`${at}/proposals`)).toMatchObject({ open: [] })
  })

  test('where the words could mean several hearings it is asked, and takes nothing before it answers', async () => {
    const { imported, read, lena } = await aProsecutor()
    const first = await imported(inventedDocket([...firstEntries, sentencingEntry]))
    const at = `/api/cases/${String(first.body['caseId'])}`
    await lena.browser.json(`${at}/proposals/accept`, {})
    await imported(inventedDocket([...firstEntries, sentencingEntry, dispositionEntry]))
    const { open } = (await read(`${at}/proposals`)) as {
      open: { id: string; changes: { effect: string; mayMean: { key: string; type: string }[] }[] }[]
    }
    const id = open[0]?.id ?? ''
    expect(open[0]?.changes).toMatchObject([
      { effect: 'ask', before: null, mayMean: [{ type: 'Sentencing' }] },
    ])
    const unanswered = await lena.browser.json(`${at}/proposals/accept`, { proposals: [id] })
    expect(await unanswered.json()).toEqual({ taken: 0, left: 1 })
    const wrong = await lena.browser.json(`${at}/proposals/accept`, {
      proposals: [id],
      meant: { [id]: 'that one' },
    })
    expect(wrong.status).toBe(422)
    const meant = { [id]: open[0]?.changes[0]?.mayMean[0]?.key }
    const answered = await lena.browser.json(`${at}/proposals/accept`, { proposals: [id], meant })
    expect(await answered.json()).toEqual({ taken: 1, left: 0 })
    expect(await read(`${at}/hearings`)).toMatchObject({
      hearings: [{}, {}, { type: 'Jury trial' }, { type: 'Sentencing', sittings: [{ date: '2026-12-04' }] }],
    })
  })

  test.each([
    ['an empty text', { text: '' }],
    ['no text', {}],
    ['a number', { text: 5 }],
    ['a page that is no docket', { text: '<html><p>Hello</p></html>' }],
    ['JSON that is no docket', { text: '{"a":1}' }],
    ['a court that is none', { text: 'x', court: 'The Court' }],
  ])('%s is a problem document and makes no case', async (_what, body) => {
    const { lena, read } = await aProsecutor()
    const answer = await lena.browser.json('/api/dockets', body)
    expect(answer.status).toBe(422)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    expect(await read('/api/cases')).toEqual({ cases: [] })
  })

  test('a program of an administrator or an advocate imports nothing', async () => {
    const office = await anOffice()
    for (const role of ['administrator', 'advocate'] as const) {
      const { browser } = await office.signedIn(`A ${role}`, role)
      const answer = await browser.json('/api/dockets', { text: inventedDocket(firstEntries) })
      expect(answer.status).toBe(404)
    }
  })

  test('a page of another site cannot make a browser send it', async () => {
    const { lena, read } = await aProsecutor()
    const answer = await lena.browser.post('/api/dockets', { text: 'x' }, 'https://elsewhere.example')
    expect(answer.status).toBe(403)
    expect(await read('/api/cases')).toEqual({ cases: [] })
  })
})
