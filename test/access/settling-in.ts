import { addPerson } from '../../src/access/people/add-person.ts'
import { type anOffice, baseUrl, emailOf, password } from './an-office.ts'
import { codeShown } from './authenticator-app.ts'
import type { Visitor } from './visitor.ts'

type Office = Awaited<ReturnType<typeof anOffice>>
export const ada = 'Ada Lindqvist'
export const again = { password, again: password }

/** Adds a coordinator and gives her one-time link. */
export async function invite(office: Office, name = ada): Promise<string> {
  const person = { name, email: emailOf(name), role: 'coordinator' as const, organisation: null }
  const added = await addPerson(office.db, { ...office.who, at: Date.now() }, person, baseUrl)
  if (!added.ok) throw new Error(added.because)
  return added.link
}

/** Opens the link, sets the password, gives back the first code of the app. */
export async function settle(
  office: Office,
  browser: Visitor,
): Promise<{ key: string; backupCodes: string[] }> {
  await browser.post(await invite(office), again)
  const page = await (await browser.get('/second-factor')).text()
  const key = /type this key into it: <code>([A-Z2-7 ]+)<\/code>/.exec(page)?.[1] ?? ''
  const done = await browser.post('/second-factor', { step: 'confirm', code: await codeShown(key) })
  const backupCodes = [...(await done.text()).matchAll(/<code>([a-z0-9]{5}-[a-z0-9]{5})<\/code>/g)]
  return { key, backupCodes: backupCodes.map((match) => match[1] ?? '') }
}
