import type { DocketCounsel } from './docket.ts'
import type { Line } from './line-writer.ts'

const roleLine =
  /^(?:lead attorney|attorney to be noticed|attorney in sealed group|pro hac vice|pro se|self-? ?terminated|terminated|inactive|suspended|disbarred|not admitted|trial attorney|bar status|bar number|fee status|designation|attorney designation)\b/i
const designationLine = /^(?:attorney )?designation\s*:\s*/i

/**
 * Reads the lawyers beside a party: a bold name, then the office, then the roles in italics.
 *
 * @param contacts addresses met so far by name; a later `(See above for address)` takes its address from there
 */
export function counselIn(lines: readonly Line[], contacts: Map<string, string>): readonly DocketCounsel[] {
  const beside = lines.filter((line) => !/^represented by$/i.test(line.text))
  return blocks(beside).map(([name, ...rest]) => counselOf(name?.text ?? '', rest, contacts))
}

/** One block for each lawyer; it begins at a bold line that is no role. */
function blocks(lines: readonly Line[]): readonly Line[][] {
  const found: Line[][] = []
  for (const line of lines) {
    if (line.bold && !roleLine.test(line.text)) found.push([line])
    else found.at(-1)?.push(line)
  }
  return found
}

function counselOf(name: string, lines: readonly Line[], contacts: Map<string, string>): DocketCounsel {
  const isRole = (line: Line) => line.italic || roleLine.test(line.text)
  const printed = lines.filter((line) => !isRole(line)).map((line) => line.text)
  const contact = printed.some((line) => /^\(see above/i.test(line)) ? contacts.get(name) : printed.join('\n')
  if (contact) contacts.set(name, contact)
  const roles = lines.filter(isRole).map((line) => line.text)
  const designation = roles.find((role) => designationLine.test(role))?.replace(designationLine, '')
  return {
    name,
    roles: roles.filter((role) => !designationLine.test(role)),
    ...(contact ? { contact } : {}),
    ...(designation ? { designation } : {}),
  }
}
