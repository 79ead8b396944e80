import { expect, test } from 'vitest'
import { readDocketFile } from '../../../src/docket/file/read-docket-file.ts'

// The browser-made report, the raw message and the older code page take other paths through each runtime.
const page = `<html><body><h3>U.S. District Court<br>District of Utah<br>CRIMINAL DOCKET FOR CASE #: 2:26-cr-00001-AB-1</h3>
<table><tr><td>Case title: USA v. Núñez</td></tr></table><table><tr><td>Date Filed</td><th>#</th><td>Docket Text</td></tr>
<tr><td>02/03/2026</td><td>1</td><td>INDICTMENT</td></tr></table></body></html>`

test('a docket report in the Windows code page is read on both runtimes', async () => {
  const reading = await readDocketFile(Uint8Array.from(page, (c) => c.charCodeAt(0)))
  expect(reading).toMatchObject({ ok: true, docket: { court: 'utd', caseName: 'United States v. Núñez' } })
})

test('a raw notice with a quoted-printable body is read on both runtimes', async () => {
  const message =
    'Message-ID: <1@utd.uscourts.gov>\r\nSubject: Activity\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n' +
    'Content-Transfer-Encoding: quoted-printable\r\n\r\nNotice of Electronic Filing\r\nfiled on 2/3/2026\r\nCase Name: USA v. N=C3=BA=C3=B1ez\r\n' +
    'Case Number: 2:26-cr-00001\r\nDocument Number: 4\r\nDocket Text:\r\nORDER setting trial.\r\n'
  expect(await readDocketFile(new TextEncoder().encode(message))).toMatchObject({
    ok: true,
    kind: 'notice-of-electronic-filing',
    docket: { caption: 'USA v. Núñez', entries: [{ number: '4', text: 'ORDER setting trial.' }] },
  })
})
