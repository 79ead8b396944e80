import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Docket, DocketDefendant } from '../../../src/docket/file/docket.ts'
import { read } from './sample.ts'

// Real court records with hand-checked facts stand beside the project where it is built, and nowhere else.
const place = new URL('../../../../shared/data/dockets/', import.meta.url)
const isHere = existsSync(place)

type GoldDefendant = {
  name: string
  date_terminated: string | null
  counsel: string[]
  counts: unknown[]
  complaints: unknown[]
  highest_offense_level_opening: string
  highest_offense_level_terminated: string
}
type GoldCase = {
  file: string
  html: string
  defendants: GoldDefendant[]
  government_counsel: string[]
  excludable: { start: string; end: string; code: string | null; where: string }[]
} & Record<string, unknown>
type GoldNotice = {
  court_id: string
  dockets: {
    case_name: string
    docket_number: string
    docket_entries: { document_number: string | null; date_filed: string; description: string }[]
  }[]
}

const load = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, place)))
const json = (name: string): unknown => JSON.parse(readFileSync(new URL(name, place), 'utf8'))

function caseFacts(docket: Docket): Record<string, unknown> {
  return {
    case_name: docket.caseName,
    docket_number: docket.docketNumber,
    court: docket.court,
    assigned_judge: docket.assignedJudge,
    referred_judge: docket.referredJudge,
    date_filed: docket.filedOn,
    date_terminated: docket.terminatedOn,
    government_counsel: docket.governmentCounsel.map((one) => one.name),
    other_parties: docket.otherParties,
    entries: docket.entries.length,
    excludable: docket.excludable.map(({ where: _where, ...period }) => period),
    defendants: docket.defendants.map(defendantFacts),
  }
}

function defendantFacts(defendant: DocketDefendant): GoldDefendant {
  return {
    name: defendant.name,
    date_terminated: defendant.terminatedOn,
    counsel: defendant.counsel.map((one) => one.name),
    counts: defendant.counts.map(({ statuteString, ...count }) => ({
      ...count,
      statute_string: statuteString,
    })),
    complaints: defendant.complaints.map(({ statuteString, ...one }) => ({
      ...one,
      statute_string: statuteString,
    })),
    highest_offense_level_opening: defendant.highestOffenseOpening ?? '',
    highest_offense_level_terminated: defendant.highestOffenseTerminated ?? '',
  }
}

// `where` is compared apart: it is a phrase for readers, and one of the hand-written ones names the day of an
// entry that has a number.
function goldFacts(gold: GoldCase): Record<string, unknown> {
  const { file: _file, html: _html, xml: _xml, note: _note, ...facts } = gold
  return { ...facts, excludable: gold.excludable.map(({ where: _where, ...period }) => period) }
}

describe.skipIf(!isHere)('ten real dockets, from the page and from the parsed form', () => {
  const cases = isHere ? (json('cases.dev.json') as GoldCase[]) : []
  for (const gold of cases) {
    test.each([gold.file, gold.html])('%s: every fact is as a person read it', async (name) => {
      const { docket } = await read(load(`samples/${name}`))
      expect(caseFacts(docket)).toEqual(goldFacts(gold))
      for (const [i, { where }] of gold.excludable.entries()) {
        if (!where.startsWith('entry of')) expect(docket.excludable[i]?.where).toBe(where)
      }
    })

    test(`${gold.html} and ${gold.file} give the same docket, so that importing one after the other changes nothing`, async () => {
      const [page, parsed] = [
        await read(load(`samples/${gold.html}`)),
        await read(load(`samples/${gold.file}`)),
      ]
      expect(alike(page.docket)).toEqual(alike(parsed.docket))
    })
  }

  function alike(docket: Docket): unknown {
    const { caption: _caption, ...rest } = docket
    return JSON.parse(
      JSON.stringify(rest, (key, value: unknown) => (key === 'designation' ? undefined : value)),
    )
  }
})

describe.skipIf(!isHere)('six real notices, as messages and in parsed form', () => {
  const names = isHere
    ? readdirSync(new URL('samples/', place)).filter((name) => /^nef_.*\.json$/.test(name))
    : []
  for (const name of names) {
    test.each([name, name.replace('.json', '.txt')])('%s', async (form) => {
      const gold = json(`samples/${name}`) as GoldNotice
      const { docket, others, kind } = await read(load(`samples/${form}`))
      expect(kind).toBe('notice-of-electronic-filing')
      expect([docket, ...others].map(noticeFacts)).toEqual(
        gold.dockets.map((one) => noticeGold(one, gold.court_id)),
      )
    })
  }

  function noticeFacts(docket: Docket): unknown {
    const entries = docket.entries.map(({ number, filedOn, text }) => [number, filedOn, text])
    return { court: docket.court, name: docket.caseName, number: docket.docketNumber, entries }
  }

  // The parsed form of one notice names almd; the notice itself, and the address of its paper, say dcd.
  function noticeGold(gold: GoldNotice['dockets'][number], court: string): unknown {
    const entries = gold.docket_entries.map((entry) => [
      entry.document_number,
      entry.date_filed,
      entry.description.replace(/ ,/g, ','),
    ])
    return {
      court: court === 'almd' ? 'dcd' : court,
      name: gold.case_name,
      number: gold.docket_number,
      entries,
    }
  }
})
