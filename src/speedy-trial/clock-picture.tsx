import { inShort, type CalendarDate } from '../time/calendar-date.ts'
import { type DayNumber, dayNumber } from '../time/day-number.ts'
import type { Clock } from './speedy-trial.ts'

const [width, left, right, top, bar] = [720, 8, 8, 34, 34] as const

/** The days of a clock as one band: what counts, what is left out, where it stands and where it would end. */
export function ClockPicture(props: { clock: Clock; trialOn: CalendarDate | null }) {
  const { clock, trialOn } = props
  if (!clock.started) return null
  const start = dayNumber(clock.started)
  const now = dayNumber(clock.asOf)
  const marks = [
    now,
    ...(clock.lastDay ? [dayNumber(clock.lastDay)] : []),
    ...(trialOn ? [dayNumber(trialOn)] : []),
  ]
  const end = Math.max(...marks.filter((day) => day - now < 1100), start + 30) + 3
  const x = (day: DayNumber) => left + ((day - start) / (end - start)) * (width - left - right)
  const stretches = stretchesOf(clock, start + 1, end)
  return (
    <div class="ar-scroll" role="region" aria-label={`Picture of the clock: ${clock.law.title}`} tabindex={0}>
      <svg class="ar-clock" viewBox={`0 0 ${width} 118`} role="img" aria-label={inWordsOf(clock)}>
        <defs>
          <pattern
            id={`out-${clock.law.id}`}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect class="ar-clock__out" width="6" height="6" />
            <line class="ar-clock__stripe" x1="0" y1="0" x2="0" y2="6" />
          </pattern>
        </defs>
        <rect class="ar-clock__ahead" x={x(start)} y={top} width={x(end) - x(start)} height={bar} rx={4} />
        <rect
          class="ar-clock__run"
          x={x(start)}
          y={top}
          width={Math.max(2, x(now) - x(start))}
          height={bar}
          rx={4}
        />
        {stretches.map(({ from, to }) => (
          <rect
            fill={`url(#out-${clock.law.id})`}
            class="ar-clock__stretch"
            x={x(from)}
            y={top}
            width={Math.max(2, x(to) - x(from))}
            height={bar}
          />
        ))}
        <Mark at={x(start)} words={inShort(clock.started)} says="starts" above />
        <Mark at={x(now)} words={inShort(clock.asOf)} says={`day ${clock.net}`} />
        {clock.lastDay && dayNumber(clock.lastDay) <= end && (
          <Mark
            at={x(dayNumber(clock.lastDay))}
            words={inShort(clock.lastDay)}
            says={`day ${clock.limitDays}`}
            above
            strong
          />
        )}
      </svg>
    </div>
  )
}

function Mark(props: { at: number; words: string; says: string; above?: boolean; strong?: boolean }) {
  const anchor = props.at < 90 ? 'start' : props.at > width - 90 ? 'end' : 'middle'
  const y = props.above ? 13 : top + bar + 22
  return (
    <g class={props.strong ? 'ar-clock__mark ar-clock__mark--strong' : 'ar-clock__mark'}>
      <line x1={props.at} x2={props.at} y1={top - 4} y2={top + bar + 4} />
      <text x={props.at} y={y} text-anchor={anchor}>
        {props.words}
      </text>
      <text x={props.at} y={y + 15} text-anchor={anchor}>
        {props.says}
      </text>
    </g>
  )
}

/** The days left out, run together. A stretch that goes on is drawn to the end of the picture. */
function stretchesOf({ leftOut }: Clock, first: DayNumber, last: DayNumber) {
  const found: { from: DayNumber; to: DayNumber }[] = []
  for (let day = first; day <= last; day++) {
    if (!leftOut.has(day)) continue
    const before = found.at(-1)
    if (before && before.to === day - 1) before.to = day
    else found.push({ from: day - 1, to: day })
  }
  return found
}

/** The clock in one sentence, for who does not see the picture. */
export function inWordsOf(clock: Clock): string {
  if (!clock.started) return 'The clock has not started.'
  const last = clock.lastDay
    ? ` As things stand its last day is ${inShort(clock.lastDay)}.`
    : ' It is paused.'
  return `Started ${inShort(clock.started)}. On ${inShort(clock.asOf)} ${clock.elapsed} days have gone by, ${clock.excluded} are left out, ${clock.net} of ${clock.limitDays} count.${last}`
}
