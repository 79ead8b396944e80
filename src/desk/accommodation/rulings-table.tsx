import { amendedBy } from '../../rulings/order-at.ts'
import { inOrderOfTime, type RulingLine } from '../../rulings/ruling.ts'
import { outcomeWords, untilInWords } from '../../rulings/words.ts'
import { inShort } from '../../time/calendar-date.ts'
import { DataTable } from '../../web/controls.tsx'

/** What the court decided, line by line, the latest first; what was asked beside what was ordered. */
export function RulingsTable(props: { lines: readonly RulingLine[] }) {
  if (props.lines.length === 0) return null
  return (
    <DataTable
      caption="Rulings"
      head={['Day', 'Order', 'Outcome', 'Days covered', 'Asked', 'As ordered', 'Status']}
      rows={props.lines
        .toSorted((a, b) => inOrderOfTime(b, a))
        .map((line) => {
          const later = amendedBy(props.lines, line)
          return [
            inShort(line.ruledOn),
            line.order || 'None',
            <strong>
              {outcomeWords[line.outcome]} {untilInWords(line.reservedUntil)}
            </strong>,
            line.covers === 'every sitting' ? 'All' : line.covers.map(({ date }) => inShort(date)).join(', '),
            line.asked || 'Not recorded',
            line.conditions || 'No conditions',
            later ? `Amended by ${later.order || 'a later line'}, ${inShort(later.ruledOn)}` : 'In force',
          ]
        })}
    />
  )
}
