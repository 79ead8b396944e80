import { templates } from '../generated/templates.ts'
import { type Answers, answer } from './answers.ts'
import { acting, type CaseFacts, isProSe, officeLines } from './case-facts.ts'
import { childClosedCircuitTemplate, given, readinessOf } from './child-closed-circuit.ts'
import { compose, type NamedBlocks } from './compose.ts'
import type { Block, Caption, Run } from '../documents/paper.ts'
import { type Filing, type PartId, type Version, versionLine } from './filing.ts'
import { motionValues, written } from './motion-values.ts'
import type { Timing } from './timing.ts'

const partIds = ['motion', 'proposed-order', 'certificate-of-service'] as const satisfies readonly PartId[]

/** The closed circuit motion with its proposed order and certificate of service, as far as the answers carry it. */
export async function draft(answers: Answers, facts: CaseFacts, version: Version): Promise<Filing> {
  const { timing } = readinessOf(answers, facts)
  const values = motionValues(answers, facts, timing)
  const named = namedBlocks(answers, facts, timing)
  const parts = []
  for (const id of partIds) {
    const template = templates[`${childClosedCircuitTemplate}/${id}`]
    const { title, blocks } = await compose(template, values, version, named)
    parts.push({ id, title, caption: captionOf(facts), blocks })
  }
  return { version, head: versionLine(version), parts }
}

function captionOf(facts: CaseFacts): Caption {
  const plaintiff = facts.caption.split(/\sv(?:s|ersus)?\.?\s/i)[0]?.trim() ?? ''
  return {
    court: courtLines(facts.court),
    plaintiff: /^(?:united states|usa|u\.s\.)/i.test(plaintiff)
      ? 'UNITED STATES OF AMERICA'
      : plaintiff.toUpperCase(),
    defendants: facts.defendants.map(({ name }) => name.toUpperCase()),
    number: facts.docketNumber,
    judge: facts.judge,
  }
}

/** `Southern District of California`, with or without the words before it, stands below the name of every such court. */
function courtLines(court: string): readonly string[] {
  const district = /(?:(?:Northern|Southern|Eastern|Western|Middle|Central) )?District of .+$/i.exec(
    court,
  )?.[0]
  return district ? ['UNITED STATES DISTRICT COURT', district.toUpperCase()] : [court.toUpperCase()]
}

function namedBlocks(answers: Answers, facts: CaseFacts, timing: Timing): NamedBlocks {
  const line = (name: string): Run => {
    const text = answer(answers, name)
    return text === '' ? { text: '', gap: name } : { text }
  }
  const office = answer(answers, 'signerOffice')
    .split('\n')
    .map((text) => ({ text: text.trim() }))
    .filter(({ text }) => text !== '')
  const head = given(answers, 'unitedStatesAttorney')
    ? [{ text: answer(answers, 'unitedStatesAttorney') }, { text: 'United States Attorney' }]
    : []
  const dated: Run = timing.datedOn ? { text: written(timing.datedOn) } : { text: '', gap: 'datedOn' }
  const signer = [line('signer'), line('signerTitle')]
  const block = (
    opening: string | null,
    lines: readonly Run[],
    on: Run | null,
    before: readonly Run[] = [],
  ): Block => ({
    kind: 'signature',
    dated: on,
    opening,
    before,
    lines,
  })
  return {
    signature: block(
      'Respectfully submitted,',
      [
        ...signer,
        ...(office.length > 0 ? office : [line('signerOffice')]),
        { text: 'Attorney for the United States of America' },
      ],
      dated,
      head,
    ),
    judge: block(
      null,
      [...(facts.judge ? [{ text: facts.judge }] : []), { text: 'United States District Judge' }],
      null,
    ),
    certifier: block(null, signer, dated),
    service: { kind: 'addresses', entries: served(facts) },
  }
}

/** Everyone the papers are served on: name, for whom, office address. One lawyer of several defendants stands once. */
function served(facts: CaseFacts): readonly (readonly Run[])[] {
  const by = new Map<string, { for: string[]; lines: readonly string[] }>()
  for (const defendant of facts.defendants)
    for (const lawyer of acting(defendant.counsel)) {
      if (isProSe(lawyer)) continue
      const known = by.get(lawyer.name)
      if (known) known.for.push(defendant.name)
      else by.set(lawyer.name, { for: [defendant.name], lines: officeLines(lawyer.contact) })
    }
  return [...by].map(([name, { for: whom, lines }]) =>
    [name, ...lines, `Counsel for ${whom.join(' and ')}`].map((text) => ({ text })),
  )
}
