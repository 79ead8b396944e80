/** What the clerk's word does to a hearing. `stands` confirms an earlier setting, `open` leaves the day to be found. */
export type Operation = 'set' | 'reset' | 'continued' | 'vacated' | 'held' | 'remote' | 'stands' | 'open'

function forms(operation: Operation, list: string): [string, Operation][] {
  return list.split(' ').map((word) => [word, operation])
}

/** Participles: they follow the hearing they act on. */
export const DONE = new Map<string, Operation>([
  ...forms('set', 'set scheduled calendared noticed fixed pre-set'),
  ...forms(
    'reset',
    'reset re-set rescheduled re-scheduled moved advanced re-noticed renoticed changed bumped accelerated recalendared re-calendared',
  ),
  ...forms(
    'continued',
    "continued adjourned postponed deferred recessed cont'd contd extended delayed carried",
  ),
  ...forms('vacated', 'vacated stricken struck cancelled canceled terminated withdrawn removed mooted'),
  ...forms('held', 'held conducted convened concluded commenced began begun completed resumed heard'),
  ...forms('remote', 'converted'),
])
/** What stands before its hearing: "vacates the", "Resetting", a clerk's heading "Cancel Hearing". */
export const DOING = new Map<string, Operation>([
  ...forms('set', 'sets setting schedules scheduling schedule'),
  ...forms(
    'reset',
    'resets resetting re-setting reschedules rescheduling re-scheduling moves moving advancing advances reschedule',
  ),
  ...forms('continued', 'continues continuing adjourns adjourning postpones postponing continue adjourn'),
  ...forms(
    'vacated',
    'vacates vacating vacate strikes striking strike cancels cancel cancelling canceling terminate terminates terminating',
  ),
  ...forms('remote', 'converts converting'),
])

type Phrase = readonly [words: readonly string[], operation: Operation]
const PHRASES: readonly Phrase[] = [
  [['off', 'calendar'], 'vacated'],
  [['off', 'the', 'calendar'], 'vacated'],
  [['off', 'docket'], 'vacated'],
  [['removed', 'from'], 'vacated'],
  [['dropped', 'from'], 'vacated'],
  [['sine', 'die'], 'vacated'],
  [['will', 'not', 'go', 'forward'], 'vacated'],
  [['will', 'not', 'be', 'held'], 'vacated'],
  [['will', 'not', 'proceed'], 'vacated'],
  [['shall', 'not', 'be', 'held'], 'vacated'],
  [['not', 'held'], 'stands'],
  [['takes', 'place'], 'set'],
  [['take', 'place'], 'set'],
  [['taking', 'place'], 'set'],
  [['took', 'place'], 'held'],
  [['called', 'for'], 'held'],
  [['came', 'on', 'for'], 'held'],
  [['comes', 'on', 'for'], 'held'],
  [['appeared', 'for'], 'held'],
  [['remains'], 'stands'],
  [['remain'], 'stands'],
  [['stands'], 'stands'],
  [['stand'], 'stands'],
  [['confirmed'], 'stands'],
  [['reaffirmed'], 'stands'],
  [['to', 'begin'], 'set'],
  [['will', 'begin'], 'set'],
  [['shall', 'begin'], 'set'],
  [['to', 'commence'], 'set'],
  [['will', 'commence'], 'set'],
  [['shall', 'commence'], 'set'],
  [['will', 'proceed'], 'set'],
  [['shall', 'proceed'], 'set'],
  [['to', 'proceed'], 'set'],
  [['continues', 'on'], 'continued'],
  [['to', 'continue', 'on'], 'continued'],
  [['will', 'continue', 'on'], 'continued'],
  [['shall', 'continue', 'on'], 'continued'],
  [['will', 'resume'], 'set'],
  [['to', 'resume'], 'set'],
  [['shall', 'resume'], 'set'],
  [['will', 'conduct'], 'set'],
  [['will', 'hold'], 'set'],
  [['shall', 'hold'], 'set'],
  [['shall', 'conduct'], 'set'],
  [['will', 'hear'], 'set'],
]
/** Fixed phrases, by their first word. */
export const PHRASES_BY_FIRST_WORD = new Map<string, Phrase[]>()
for (const phrase of PHRASES)
  PHRASES_BY_FIRST_WORD.set(phrase[0][0]!, [...(PHRASES_BY_FIRST_WORD.get(phrase[0][0]!) ?? []), phrase])
/** Last words of the phrases that bring their hearing after them. */
export const BEFORE_THE_HEARING = new Set(['conduct', 'hold', 'hear', 'for'])

/** Every word an action can begin with: most words of an entry are none, and one look tells. */
export const ACTION_STARTS: ReadonlySet<string> = new Set([
  ...DONE.keys(),
  ...DOING.keys(),
  ...PHRASES_BY_FIRST_WORD.keys(),
  'appear',
])
