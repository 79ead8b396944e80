import { readFileSync } from 'node:fs'
import { readDocketFile } from '../../../src/docket/file/read-docket-file.ts'
import type { DocketFileRead } from '../../../src/docket/file/reading.ts'

export function sample(name: string): string {
  return readFileSync(new URL(`./samples/${name}`, import.meta.url), 'utf8')
}

/** Reads a file that must be readable. */
export async function read(input: Uint8Array | string): Promise<DocketFileRead> {
  const reading = await readDocketFile(input)
  if (!reading.ok) throw new Error(`refused: ${JSON.stringify(reading)}`)
  return reading
}

/** The smallest docket report, with rows of the test's own. */
export function report(rows: string, head = ''): string {
  return `<html><body><h3>U.S. District Court<br>District of Utah (Central)<br>CRIMINAL DOCKET FOR CASE #: 2:26-cr-00001-AB-1</h3>
<table><tr><td>Case title: USA v. Example<br>Date Filed: 02/03/2026</td></tr></table>${head}
<table><tr><td>Date Filed</td><th>#</th><td>Docket Text</td></tr>${rows}</table></body></html>`
}

export function entryRow(date: string, number: string, text: string): string {
  return `<tr><td>${date}</td><td>${number}&nbsp;</td><td>${text}</td></tr>`
}
