import type { Ageing } from '../../accommodations/ageing.ts'
import { entryOf } from '../../vocabulary/accommodations.ts'
import { DataTable, Tag, type Tone } from '../../web/controls.tsx'
import { paths } from '../../web/paths.ts'

const tones: Readonly<Record<'lapses' | 'survives' | 'unsettled', Tone>> = {
  lapses: 'stop',
  survives: 'good',
  unsettled: 'attention',
}

/** Before a hearing: which accommodations rest on an age, and whether they lapse, survive, or nobody can say. */
export function AgeingSection(props: { caseId: string; ageing: readonly Ageing[] }) {
  if (props.ageing.length === 0) return null
  return (
    <DataTable
      caption="What an age decides by this hearing"
      head={['Witness', 'Accommodation', 'Age', 'The text']}
      rows={props.ageing.flatMap(({ id, reference, code, notes }) =>
        notes.map(({ limit, stands, term, cite }) => [
          reference,
          <>
            <a class="govuk-link" href={paths.accommodation(props.caseId, id)}>
              {entryOf(code).name}
            </a>
            <br />
            <span class="ar-muted">{term}</span>
          </>,
          stands === 'reached before the hearing'
            ? `turns ${limit.under} before the first day`
            : stands === 'reached before asking'
              ? `is ${limit.under} or older`
              : `under ${limit.under}? No birth date is in the vault`,
          <>
            <Tag tone={tones[limit.onBirthday]}>{limit.onBirthday}</Tag> {limit.says}{' '}
            <span class="ar-muted">{cite}</span>
          </>,
        ]),
      )}
    />
  )
}
