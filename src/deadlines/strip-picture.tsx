import { leftOutInWords, type Strip, type StripDay } from './strip.ts'

const [cell, row, gutter] = [64, 44, 52] as const
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** The counted days as a calendar strip. The table beside it says the same in words. */
export function StripPicture(props: { strip: Strip; says: string }) {
  const height = 24 + props.strip.length * row
  const width = gutter + 7 * cell
  return (
    <svg class="ar-strip" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={props.says}>
      {weekdays.map((name, i) => (
        <text class="ar-strip__head" x={gutter + i * cell + cell / 2} y={15} text-anchor="middle">
          {name}
        </text>
      ))}
      {props.strip.map((part, i) => {
        const y = 24 + i * row
        if ('leftOut' in part)
          return (
            <text class="ar-strip__head" x={gutter + (7 * cell) / 2} y={y + 27} text-anchor="middle">
              … {leftOutInWords(part)} …
            </text>
          )
        const before = props.strip[i - 1]
        return <Week week={part.week} y={y} isFirst={!before || 'leftOut' in before} />
      })}
    </svg>
  )
}

function Week(props: { week: readonly StripDay[]; y: number; isFirst: boolean }) {
  const begins = props.isFirst ? props.week[0] : props.week.find(({ on }) => on.endsWith('-01'))
  return (
    <g>
      {begins && (
        <text class="ar-strip__month" x={2} y={props.y + 18}>
          <tspan>{months[Number(begins.on.slice(5, 7)) - 1]}</tspan>
          <tspan x={2} dy={15}>
            {begins.on.slice(0, 4)}
          </tspan>
        </text>
      )}
      {props.week.map((day, i) => (
        <g class={`ar-strip__day ar-strip__day--${day.is}`}>
          <rect x={gutter + i * cell + 2} y={props.y + 2} width={cell - 4} height={row - 4} rx={5} />
          <text x={gutter + i * cell + cell / 2} y={props.y + 19} text-anchor="middle">
            {day.on.endsWith('-01') ? `1 ${months[Number(day.on.slice(5, 7)) - 1]}` : Number(day.on.slice(8))}
          </text>
          {day.is !== 'outside' && day.is !== 'counted' && (
            <text
              class="ar-strip__note"
              x={gutter + i * cell + cell / 2}
              y={props.y + 34}
              text-anchor="middle"
            >
              {noteOf(day)}
            </text>
          )}
        </g>
      ))}
    </g>
  )
}

function noteOf(day: StripDay): string {
  if (day.is === 'event') return 'event'
  if (day.is === 'due') return 'last day'
  return 'closed'
}
