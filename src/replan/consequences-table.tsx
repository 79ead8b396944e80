import { Tag, type Tone } from '../web/controls.tsx'
import type { Consequence } from './consequence.ts'

const kinds = {
  ruling: 'Ruling',
  age: 'Age',
  deadline: 'Deadline',
  motion: 'Motion',
} as const satisfies Record<Consequence['kind'], string>

const tones = { lost: 'stop', choice: 'attention', follows: 'neutral' } as const satisfies Record<
  Consequence['weight'],
  Tone
>

/** What depends on the hearing and is not a booking: how it stands now, and how it would. */
export function ConsequencesTable(props: { caption: string; consequences: readonly Consequence[] }) {
  const { consequences, caption } = props
  if (consequences.length === 0) return null
  return (
    <div class="ar-scroll" role="region" aria-label={caption} tabindex={0}>
      <table class="govuk-table ar-stack">
        <caption class="govuk-table__caption govuk-table__caption--s">
          {caption} ({consequences.length})
        </caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {['What', 'Now', 'Then'].map((head) => (
              <th scope="col" class="govuk-table__header">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          {consequences.map(({ kind, what, weight, now, becomes, href }) => (
            <tr class="govuk-table__row">
              <th scope="row" class="govuk-table__header ar-plain-head">
                {href ? (
                  <a class="govuk-link" href={href}>
                    {what}
                  </a>
                ) : (
                  what
                )}
                <span class="ar-muted">{kinds[kind]}</span>
              </th>
              <td class="govuk-table__cell" data-label="Now">
                {now}
              </td>
              <td class="govuk-table__cell" data-label="Then">
                {weight === 'follows' ? becomes : <Tag tone={tones[weight]}>{weightWords[weight]}</Tag>}
                {weight !== 'follows' && <p class="ar-then">{becomes}</p>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const weightWords = { lost: 'Lost', choice: 'Check this' } as const
