import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { auditLines } from '../../src/audit/tables.ts'
import { newId } from '../../src/db/new-id.ts'
import { vaultValues, witnesses } from '../../src/people/tables.ts'
import { paths } from '../../src/web/paths.ts'
import { anOffice, morning, withAStandingClock } from '../access/an-office.ts'
import { aCase, aRelease, aWitness } from './a-case.ts'

withAStandingClock()

async function aSanDiegoOffice() {
  const office = await anOffice()
  const ana = await office.signedIn('Ana Whitfield', 'coordinator')
  const caseId = await aCase(office.db, '3:26-cr-00101', ana.id)
  return { ...office, ana, caseId, signedIn: office.signedIn.bind(office) }
}
const filled = (more: Record<string, string> = {}) => ({
  id: newId(morning),
  reference: 'W-1',
  isVictim: 'yes',
  ageBand: '16 to 17',
  language: 'Mam',
  dialect: 'Todos Santos',
  abroad: 'on',
  zone: 'America/Guatemala',
  needs: 'Breaks every 30 minutes',
  legalName: 'Marisol Peña',
  otherNames: '',
  birthDate: '2009-04-30',
  telephones: '619 555 0117\n619 555 0118',
  emails: '',
  address: '',
  identityNumbers: '',
  ...more,
})
const title = (html: string) => /<title>(.*?)<\/title>/.exec(html)?.[1]

describe('adding a witness', () => {
  test('the reference and the facts are on the page, the name is nowhere but in the vault', async () => {
    const { ana, caseId, db } = await aSanDiegoOffice()
    const form = filled()
    const answer = await ana.browser.post(paths.newWitness(caseId), form)
    expect(answer.headers.get('location')).toBe(paths.witness(caseId, form.id))
    const page = await (await ana.browser.get(paths.witness(caseId, form.id))).text()
    expect(page).toContain('W-1')
    expect(page).toContain('Mam, Todos Santos')
    expect(page).toContain('Guatemala (America)')
    expect(page).toContain('Breaks every 30 minutes')
    expect(page).toContain('may have to be disclosed')
    expect(page).toMatch(/Legal name, kept since/)
    expect(page).not.toMatch(/Marisol|0117|2009-04-30/)
    const rows = await db.select().from(vaultValues)
    expect(rows).toHaveLength(4)
    expect(JSON.stringify([rows, await db.select().from(auditLines)])).not.toMatch(/Marisol|0117/)
  })

  test('no window title holds the reference', async () => {
    const { ana, caseId } = await aSanDiegoOffice()
    const form = filled()
    await ana.browser.post(paths.newWitness(caseId), form)
    for (const path of [
      paths.witness(caseId, form.id),
      paths.editWitness(caseId, form.id),
      paths.revealIdentity(caseId, form.id),
      paths.addIdentity(caseId, form.id),
      paths.witnesses(caseId),
    ]) {
      const answer = await ana.browser.get(path)
      expect(answer.status).toBe(200)
      expect(title(await answer.text())).not.toContain('W-1')
    }
  })

  test('the next reference is suggested', async () => {
    const { ana, caseId } = await aSanDiegoOffice()
    await ana.browser.post(paths.newWitness(caseId), filled({ reference: 'W-3' }))
    expect(await (await ana.browser.get(paths.newWitness(caseId))).text()).toContain('value="W-4"')
  })

  test('sent twice, it is one witness', async () => {
    const { ana, caseId, db } = await aSanDiegoOffice()
    const form = filled()
    await ana.browser.post(paths.newWitness(caseId), form)
    const again = await ana.browser.post(paths.newWitness(caseId), form)
    expect(again.headers.get('location')).toBe(paths.witness(caseId, form.id))
    expect(await db.$count(witnesses)).toBe(1)
    expect(await db.$count(vaultValues)).toBe(4)
  })

  test('a reference that another witness has is refused, and what was typed is kept', async () => {
    const { ana, caseId } = await aSanDiegoOffice()
    await ana.browser.post(paths.newWitness(caseId), filled())
    const answer = await ana.browser.post(paths.newWitness(caseId), filled({ needs: 'A quiet room' }))
    expect(answer.status).toBe(409)
    const page = await answer.text()
    expect(page).toContain('Another witness of this case has this reference')
    expect(page).toContain('A quiet room')
  })

  test.each([
    ['reference', { reference: 'peña' }, 'The reference must not hold a legal name'],
    ['needs', { needs: 'Marisol wants a screen' }, 'The needs and wishes must not hold a legal name'],
    ['needs', { needs: 'call 6195550118' }, 'The needs and wishes must not hold a telephone'],
    ['birthDate', { birthDate: '2009-02-30' }, 'Enter the birth date like 1991-04-30'],
    ['zone', { zone: 'Mars/Olympus' }, 'Choose a time zone from the list'],
    ['language', { language: 'Mam\u202e' }, 'Remove the invisible character'],
    ['isVictim', { isVictim: '' }, 'Choose whether this person has victim status'],
  ])('what is wrong with the %s is said beside it, and nothing is kept', async (field, change, says) => {
    const { ana, caseId, db } = await aSanDiegoOffice()
    const answer = await ana.browser.post(paths.newWitness(caseId), filled(change))
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain(says)
    expect(page).toContain(`href="#${field}"`)
    expect(await db.$count(witnesses)).toBe(0)
    expect(await db.$count(vaultValues)).toBe(0)
  })
})

describe('two people changing the same witness', () => {
  test('the second is told, loses nothing, and can save after looking', async () => {
    const { ana, caseId, db } = await aSanDiegoOffice()
    const { id, ...form } = filled()
    await ana.browser.post(paths.newWitness(caseId), { id, ...form })
    await ana.browser.post(paths.editWitness(caseId, id), {
      ...form,
      version: '1',
      needs: 'Sits near the door',
    })
    const second = await ana.browser.post(paths.editWitness(caseId, id), {
      ...form,
      version: '1',
      needs: 'Water',
    })
    expect(second.status).toBe(409)
    const page = await second.text()
    expect(page).toContain('Somebody changed this while you were writing')
    expect(page).toContain('Water')
    expect(page).toContain('name="version" value="2"')
    const third = await ana.browser.post(paths.editWitness(caseId, id), {
      ...form,
      version: '2',
      needs: 'Water',
    })
    expect(third.status).toBe(303)
    expect((await db.select().from(witnesses))[0]).toMatchObject({ needs: 'Water', version: 3 })
  })
})

describe('revealing on the page', () => {
  test('asks for a reason first, then shows the values once, on a page that is kept nowhere', async () => {
    const { ana, caseId, db } = await aSanDiegoOffice()
    const form = filled()
    await ana.browser.post(paths.newWitness(caseId), form)
    const path = paths.revealIdentity(caseId, form.id)
    const asked = await (await ana.browser.get(path)).text()
    expect(asked).toContain('What do you need it for?')
    expect(asked).not.toContain('Marisol')
    const short = await ana.browser.post(path, { purpose: 'Something else', reason: 'because' })
    expect(short.status).toBe(422)
    expect(await short.text()).not.toContain('Marisol')
    const answer = await ana.browser.post(path, {
      purpose: 'Something else',
      reason: 'The bus ticket needs a name',
    })
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const page = await answer.text()
    expect(page).toContain('Marisol Peña')
    expect(page).toContain('619 555 0117')
    expect(page).toContain('Ana Whitfield, September 14, 2026')
    expect(page).toContain('Something else: The bus ticket needs a name')
    const lines = await db.select().from(auditLines).where(eq(auditLines.did, 'identity-revealed'))
    expect(lines).toHaveLength(1)
    expect(await (await ana.browser.get(path)).text()).not.toContain('Marisol')
  })

  test('the reason may not hold the name', async () => {
    const { ana, caseId } = await aSanDiegoOffice()
    const form = filled()
    await ana.browser.post(paths.newWitness(caseId), form)
    const answer = await ana.browser.post(paths.revealIdentity(caseId, form.id), {
      purpose: 'Something else',
      reason: 'Ticket for Marisol Peña',
    })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('must not hold a legal name')
  })
})

describe('who sees whom', () => {
  test('an advocate sees the witness who released it to her, the facts only where those were released', async () => {
    const { signedIn, caseId, db } = await aSanDiegoOffice()
    const dora = await signedIn('Dora Lind', 'advocate')
    const [one, two, three] = [
      await aWitness(db, caseId, 'W-1'),
      await aWitness(db, caseId, 'W-2'),
      await aWitness(db, caseId, 'W-3'),
    ]
    await aRelease(db, dora.id, caseId, one, ['hearings', 'needs'])
    await aRelease(db, dora.id, caseId, two, ['hearings'])
    const list = await (await dora.browser.get(paths.witnesses(caseId))).text()
    expect(list).toContain('W-1')
    expect(list).toContain('W-2')
    expect(list).not.toContain('W-3')
    expect(list).not.toContain(paths.newWitness(caseId))
    expect(await (await dora.browser.get(paths.witness(caseId, one))).text()).toContain('Todos Santos')
    const hers = await (await dora.browser.get(paths.witness(caseId, two))).text()
    expect(hers).not.toContain('Todos Santos')
    expect(hers).not.toContain('In the vault')
    expect((await dora.browser.get(paths.witness(caseId, three))).status).toBe(404)
    expect((await dora.browser.get(paths.revealIdentity(caseId, one))).status).toBe(404)
    expect((await dora.browser.get(paths.editWitness(caseId, one))).status).toBe(404)
  })

  test.each(['administrator', 'prosecutor'] as const)(
    'to a %s who is not on the team nothing is there',
    async (role) => {
      const { signedIn, caseId, db } = await aSanDiegoOffice()
      const id = await aWitness(db, caseId, 'W-1')
      const { browser } = await signedIn('Piet Sandoval', role)
      for (const path of [
        paths.witnesses(caseId),
        paths.witness(caseId, id),
        paths.revealIdentity(caseId, id),
      ])
        expect((await browser.get(path)).status).toBe(404)
    },
  )

  test('a search by reference finds one; a person is found by exact value without a name in the address', async () => {
    const { ana, caseId } = await aSanDiegoOffice()
    await ana.browser.post(paths.newWitness(caseId), filled())
    await ana.browser.post(paths.newWitness(caseId), filled({ reference: 'W-2', legalName: 'Ilse Brandt' }))
    const list = await (await ana.browser.get(`${paths.witnesses(caseId)}?q=w-2`)).text()
    expect(list).toMatch(/>W-2</)
    expect(list).not.toMatch(/>W-1</)
    const none = await (await ana.browser.get(`${paths.witnesses(caseId)}?q=zzz`)).text()
    expect(none).toContain('No witness matches')
    const found = await ana.browser.post(paths.findPerson(caseId), {
      kind: 'other name',
      value: 'brandt, ilse',
    })
    expect(await found.text()).toMatch(/>W-2</)
  })

  test('a case without witnesses says what to do', async () => {
    const { ana, caseId } = await aSanDiegoOffice()
    expect(await (await ana.browser.get(paths.witnesses(caseId))).text()).toContain('No witness yet')
  })
})

describe('the vault’s own forms', () => {
  test('a value is added and replaced; no page shows what was there', async () => {
    const { ana, caseId, db } = await aSanDiegoOffice()
    const id = await aWitness(db, caseId, 'W-1')
    const add = { id: newId(morning), kind: 'telephone', value: '619 555 0117' }
    expect((await ana.browser.post(paths.addIdentity(caseId, id), add)).status).toBe(303)
    const replace = paths.replaceIdentity(caseId, id, add.id)
    expect(await (await ana.browser.get(replace)).text()).not.toContain('0117')
    const fresh = { id: newId(morning), kind: 'telephone', value: '619 555 0118' }
    expect((await ana.browser.post(replace, fresh)).status).toBe(303)
    expect((await ana.browser.post(replace, fresh)).status).toBe(303)
    const rows = await db.select().from(vaultValues)
    expect(rows.map((row) => row.replacedAt === null)).toEqual([false, true])
  })

  test('a name that already stands in the needs is refused until it is gone from there', async () => {
    const { ana, caseId, db } = await aSanDiegoOffice()
    const id = await aWitness(db, caseId, 'W-1')
    await db.update(witnesses).set({ needs: 'Ilse likes the window seat' })
    const add = { id: newId(morning), kind: 'other name', value: 'Ilse' }
    const answer = await ana.browser.post(paths.addIdentity(caseId, id), add)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('The needs and wishes must not hold an other name')
  })
})

describe('the API', () => {
  test('adds, lists and reveals with the same rules as the pages', async () => {
    const { ana, caseId } = await aSanDiegoOffice()
    const identity = [{ kind: 'legal name', value: 'Marisol Peña' }]
    const body = { reference: 'W-1', isVictim: true, ageBand: '16 to 17', language: 'Mam', identity }
    const added = await ana.browser.json(`/api/cases/${caseId}/witnesses`, body)
    expect(added.status).toBe(201)
    const { id } = (await added.json()) as { id: string }
    const list = await (await ana.browser.get(`/api/cases/${caseId}/witnesses`)).json()
    expect(list).toMatchObject({
      witnesses: [{ id, reference: 'W-1', facts: { language: 'Mam', zone: null } }],
    })
    expect(JSON.stringify(list)).not.toContain('Marisol')
    expect((await ana.browser.json(`/api/cases/${caseId}/witnesses`, body)).status).toBe(409)
    const spelled = { ...body, reference: 'Marisol' }
    const refused = await ana.browser.json(`/api/cases/${caseId}/witnesses`, spelled)
    expect(refused.status).toBe(422)
    expect(await refused.json()).toMatchObject({ status: 422, errors: [{ field: 'reference' }] })
    const revealPath = `/api/cases/${caseId}/witnesses/${id}/reveal`
    const purpose = 'To arrange travel, an interpreter or a place'
    expect((await ana.browser.json(revealPath, { purpose, reason: 'short' })).status).toBe(422)
    const reason = 'To book the bus for Tuesday'
    expect((await ana.browser.json(revealPath, { reason })).status).toBe(422)
    const revealed = await ana.browser.json(revealPath, { purpose, reason })
    expect(await revealed.json()).toMatchObject({ values: identity, witnessId: id })
  })

  test('changes what is written down, once however often it is sent; an old version changes nothing', async () => {
    const { ana, caseId, db, record } = await aSanDiegoOffice()
    const id = await aWitness(db, caseId, 'W-1')
    const one = `/api/cases/${caseId}/witnesses/${id}`
    const wanted = { version: 1, reference: 'W-1', isVictim: true, ageBand: 'adult', language: 'Mam' }
    const both = await Promise.all([
      ana.browser.json(`${one}/edit`, wanted),
      ana.browser.json(`${one}/edit`, wanted),
    ])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    expect(await (await ana.browser.get(one)).json()).toMatchObject({
      version: 2,
      facts: { ageBand: 'adult' },
    })
    const late = await ana.browser.json(`${one}/edit`, { ...wanted, language: 'Ixil' })
    expect([late.status, await late.json()]).toMatchObject([409, { current: { version: 2 } }])
    expect((await record()).filter((did) => did === 'witness-changed')).toHaveLength(1)
    const nobody = `/cases/${caseId}/witnesses/nobody/edit`
    expect((await ana.browser.json(`/api${nobody}`, wanted)).status).toBe(404)
    expect((await ana.browser.post(nobody, {})).status).toBe(404)
  })

  test('seals a value, finds it, replaces it; who was slower is told, on the page and by program', async () => {
    const { ana, caseId, db } = await aSanDiegoOffice()
    const id = await aWitness(db, caseId, 'W-1')
    const vault = `/cases/${caseId}/witnesses/${id}/identity`
    const send = (path: string, body: unknown) => ana.browser.json(`/api${path}`, body)
    const wanted = { id: newId(morning), kind: 'telephone', value: '619 555 0117' }
    expect([(await send(vault, wanted)).status, (await send(vault, wanted)).status]).toEqual([201, 201])
    const found = await send(`/cases/${caseId}/witnesses/find`, {
      kind: 'telephone',
      value: '+1 619 555 0117',
    })
    expect(await found.json()).toMatchObject({ found: [{ witnessId: id, reference: 'W-1' }] })
    const wrong = await send(vault, { kind: 'e-mail', value: 'nobody' })
    expect([wrong.status, await wrong.json()]).toMatchObject([422, { errors: [{ field: 'value' }] }])
    const replace = `${vault}/${wanted.id}/replace`
    const fresh = { id: newId(morning), value: '619 555 0118' }
    expect([(await send(replace, fresh)).status, (await send(replace, fresh)).status]).toEqual([201, 201])
    const other = { id: newId(morning), value: '619 555 0119' }
    expect((await send(replace, other)).status).toBe(409)
    expect((await ana.browser.post(replace, { ...other, kind: 'telephone' })).status).toBe(409)
    expect((await send(`${vault}/nothing/replace`, other)).status).toBe(404)
    expect((await ana.browser.post(`${vault}/nothing/replace`, other)).status).toBe(404)
    const kept = (await (await ana.browser.get(`/api${vault}`)).json()) as { values: { id: string }[] }
    expect(kept.values.map((value) => value.id)).toEqual([fresh.id])
    expect(JSON.stringify(kept)).not.toContain('555')
  })
})
