/**
 * The grammar of a hearing's name: modifiers, what it is about, and a noun that says what sort of event it is. The noun
 * decides. A `Trial Readiness Conference` is a conference, a `Sentencing Status Hearing` is about a status.
 */
export type HearingName = {
  /** What is done there, one part each: `Change of Plea and Sentencing` has two. */
  readonly parts: readonly NamePart[]
  /** What stands after "re", "on", a colon or in brackets, read as a name of its own; null where nothing does. */
  readonly about: HearingName | null
  /** The words by which it goes on with what began before: `day 3`, `continuation`; null where it begins. */
  readonly laterDay: string | null
  /** Its parts are joined by "or": only one of them will happen. */
  readonly isEither: boolean
  /** It calls itself the first of its sort, or the last. */
  readonly stage: 'first' | 'last' | null
  /** The words that tell something, sorted: the same for any order, case, plural or modifier. */
  readonly telling: readonly string[]
}

export type NamePart = {
  /** Its words, with the noun at the end. */
  readonly words: string
  /** Its words without that noun and without what "of" or "to" binds to them. */
  readonly core: string
  /** The noun: a neutral word, one that makes it a conference, or none. */
  readonly noun: 'hearing' | 'conference' | null
  /** It prepares or follows something rather than being it: `Trial Conference`, `Trial Readiness`, `Trial Setting`. */
  readonly prepares: boolean
}

/** Says that people come together in court and nothing more. */
const HEARINGS = words('hearing proceeding session date matter appearance event application day week time')
const CONFERENCES = words('conference meeting')

/** Standing last, these prepare or follow the event that is named before them. */
const PREPARES = words(
  'status readiness ready preparation setting scheduling management planning review mention direction call calendar',
  'confirmation assignment certification listing check control update report announcement briefing',
)

/** How, where or in which turn a hearing is held: nothing of what it is. */
const MODIFIERS = words(
  'zoom video telephone telephonic telephonically virtual remote remotely audio webex hybrid livestream live',
  'inperson incourt inchamber courtroom chamber further continued adjourned rescheduled reset postponed',
  'emergency expedited urgent special sealed exparte closed open public joint combined consolidated contested uncontested',
  'tentative amended corrected mandatory informal formal regular ongoing brief short long oral half full multi',
  'criminal felony misdemeanor magistrate district judge judicial court the an any all only set held vacated certain',
  'second third fourth fifth sixth one two three four five continuance',
)
/** These mark the first or the last of its sort, and are part of some names besides: `Initial Appearance`. */
const FIRSTS = words('initial first early preliminary')
const LASTS = words('final last')

/** After these comes what the event is about. */
const ABOUT = words(
  're regarding concerning relating about on for with before at in by via under following after pending upon if :',
)
const JOINS = words('and or / , ;')
/** These bind what follows to the word before them: `Revocation of Probation`. */
const BINDS = words('of to')

/** Clerks' abbreviations. */
const SHORT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    hrg: 'hearing',
    hrng: 'hearing',
    conf: 'conference',
    cnf: 'conference',
    teleconference: 'telephone conference',
    telecon: 'telephone conference',
    videoconference: 'video conference',
    tele: 'telephone',
    tel: 'telephone',
    vtc: 'video',
    arr: 'arraignment',
    arrn: 'arraignment',
    arrgn: 'arraignment',
    arraign: 'arraignment',
    rearraign: 'rearraignment',
    sent: 'sentencing',
    sentg: 'sentencing',
    resent: 'resentencing',
    ptc: 'pretrial conference',
    pth: 'pretrial hearing',
    jpt: 'pretrial conference',
    cpt: 'pretrial conference',
    ptr: 'pretrial review',
    fptc: 'final pretrial conference',
    fpt: 'final pretrial',
    trc: 'trial readiness conference',
    tsc: 'trial setting conference',
    tmc: 'trial management conference',
    tpc: 'trial preparation conference',
    tch: 'trial confirmation hearing',
    cmc: 'case management conference',
    icmc: 'initial case management conference',
    cmh: 'case management hearing',
    fcmh: 'further case management hearing',
    ptph: 'plea and trial preparation hearing',
    pcmh: 'plea and case management hearing',
    grh: 'ground rule hearing',
    jt: 'jury trial',
    js: 'jury selection',
    cop: 'change of plea',
    ia: 'initial appearance',
    prelim: 'preliminary',
    evid: 'evidentiary',
    mot: 'motion',
    mtn: 'motion',
    mil: 'motion limine',
    det: 'detention',
    stat: 'status',
    sched: 'scheduling',
    mgmt: 'management',
    prep: 'preparation',
    exam: 'examination',
    arg: 'argument',
    disp: 'disposition',
    dispo: 'disposition',
    osc: 'order to show cause',
    vop: 'probation violation',
    vosr: 'supervised release violation',
    ene: 'early neutral evaluation',
    tro: 'temporary restraining order',
    cont: 'continued',
    contd: 'continued',
    callover: 'call over',
    proc: 'proceeding',
    judgement: 'judgment',
  }),
)

/**
 * Reads a printed name into its parts.
 *
 * @param name as the court or a person writes it
 * @param fixed phrases whose small words join nothing, folded with `foldPhrase`, the longest first: `change of plea`, `arraignment and plea`
 */
export function readHearingName(name: string, fixed: readonly string[]): HearingName {
  const { text, later } = withoutDays(withoutPunctuation(name))
  const bracketed: string[] = []
  const plain = text.replace(/\(([^()]*)\)/g, (_, inside: string) => {
    bracketed.push(inside)
    return ' '
  })
  const folded = fixPhrases(foldWords(plain), fixed)
  const tokens = withoutLeading(folded.split(' '))
  const cut = tokens.findIndex((token, i) => ABOUT.has(token) || isAfterBareNoun(tokens, i))
  const main = cut < 0 ? tokens : tokens.slice(0, cut)
  const rest = [...(cut < 0 ? [] : tokens.slice(cut + 1)), ...bracketed.flatMap((one) => [':', one])].join(
    ' ',
  )
  const read = rest.trim() === '' ? null : readHearingName(rest, fixed)
  const about = read === null || read.parts.length === 0 ? null : read
  const telling = main.filter((word) => !saysNothing(word))
  return {
    parts: partsOf(main),
    about,
    laterDay: later ?? about?.laterDay ?? null,
    isEither: main.includes('or'),
    stage: stageOf(main),
    telling: [...new Set([...telling, ...(about?.telling ?? [])])].toSorted(),
  }
}

// "Hearing of Motion", "Hearing to Show Cause": no more than a noun stands before.
function isAfterBareNoun(tokens: readonly string[], i: number): boolean {
  return BINDS.has(tokens[i] ?? '') && tokens.slice(0, i).every(saysNothing)
}

/** Lower case, singular, without abbreviations and modifiers; what joins words is kept. */
export function foldPhrase(phrase: string): string {
  return foldWords(withoutPunctuation(phrase))
}

function foldWords(text: string): string {
  return text
    .split(/\s+/)
    .flatMap((word) => (SHORT.get(singular(word)) ?? singular(word)).split(' '))
    .filter((word) => word !== '' && !MODIFIERS.has(word))
    .join(' ')
}

/** The phrase as one word, so that no small word in it is taken for a join. */
export function fixedPhrase(phrase: string): string {
  return phrase.replaceAll(' ', '_')
}

/** Whether small words in the phrase would otherwise cut it. */
export function hasSmallWords(phrase: string): boolean {
  return phrase.split(' ').some((word) => JOINS.has(word) || BINDS.has(word) || ABOUT.has(word))
}

/** Whether the words stand at the end: "trial" in "jury trial". */
export function endsWith(text: string, phrase: string): boolean {
  return ` ${text}`.endsWith(` ${phrase}`)
}

/** Whether the words stand anywhere. */
export function has(text: string, phrase: string): boolean {
  return ` ${text} `.includes(` ${phrase} `)
}

/** No court's name for a hearing is longer, and the work must not grow with what somebody pastes. */
const LONGEST = 400

function withoutPunctuation(name: string): string {
  return (
    name
      .slice(0, LONGEST)
      .normalize('NFKC')
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .replace(/[‘’`]/g, "'")
      .replace(/'s\b|[."“”']/g, '')
      .replace(/[[{]/g, '(')
      .replace(/[\]}]/g, ')')
      // A defendant, a count or a motion's number tells nothing of the kind.
      .replace(/\bas (?:to|for) [^/;()]*/g, ' ')
      .replace(/\bi\/a\b/g, 'initial appearance')
      .replace(/\b(?:a ?& ?p|a and p)\b/g, 'arraignment and plea')
      .replace(/\band ?\/ ?or\b/g, 'or')
      .replace(/[&+]/g, ' and ')
      .replace(/\bin[ -](person|court|chambers)\b/g, 'in$1')
      .replace(/\bin[ -]limine\b/g, 'limine')
      .replace(/\bex[ -]parte\b/g, 'exparte')
      .replace(/\bsent for\b/g, 'sending for')
      .replace(/\bset (?:a )?date\b/g, 'setting')
      .replace(/(?:(?<!§)§+|\b(?:section|sec|ss?)) ?(?=\d)/g, 'section')
      .replace(/\brule (?=\d)/g, 'rule')
      // "Pre-Trial", "Pre Trial", "re-sentencing"; "Status re Trial" has no hyphen and is not a retrial.
      .replace(/\b(pre|post) ?- ?(?=[a-z])|\b(re|non|mis|co)-(?=[a-z])/g, '$1$2')
      .replace(/\b(pre|post) (?=(?:trial|sentenc|hearing|motion|settlement|plea))/g, '$1')
      .replace(/ [-–—]+ |[–—:]|- | -/g, ' : ')
      .replace(/[/,;]/g, ' $& ')
      .replace(/-/g, ' ')
  )
}

const ORDINAL = 'second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth'
const NUMBER = 'two|three|four|five|six|seven|eight|nine|ten'
const LATER = new RegExp(
  `\\b(?:(?:day|week) (?:[2-9]|[1-9]\\d|${NUMBER})|(?:${ORDINAL}|[2-9](?:nd|rd|th)) day|continuation|resum(?:e|es|ed|ing|ption)|part heard)\\b`,
  'g',
)
const FIRST_DAY = /\b(?:day (?:1|one)|first day|1st day|commencement|start|beginning)\b/g

/** Without "Day 3", which tells that it goes on, and "Day 1", which tells nothing. */
function withoutDays(text: string): { readonly text: string; readonly later: string | null } {
  const later = text.match(LATER)?.[0] ?? null
  return { text: text.replace(LATER, ' ').replace(FIRST_DAY, ' '), later }
}

/** From left to right, so that "Change of Plea/Arraignment" is a change of plea before it is anything else. */
function fixPhrases(text: string, fixed: readonly string[]): string {
  const tokens = text.split(' ')
  const whole: string[] = []
  for (let i = 0; i < tokens.length;) {
    const rest = tokens.slice(i, i + LONGEST_PHRASE).join(' ')
    const phrase = fixed.find((one) => begins(rest, one) || begins(rest, one.replace(' and ', ' / ')))
    whole.push(phrase === undefined ? tokens[i]! : fixedPhrase(phrase))
    i += phrase === undefined ? 1 : phrase.split(' ').length
  }
  return whole.join(' ')
}

const LONGEST_PHRASE = 8

function begins(text: string, phrase: string): boolean {
  return `${text} `.startsWith(`${phrase} `)
}

// "For Sentence", "re: Detention", and what "Day 2 of Trial" leaves.
function withoutLeading(tokens: readonly string[]): readonly string[] {
  const first = tokens.findIndex((token) => !ABOUT.has(token) && !BINDS.has(token) && !JOINS.has(token))
  return first < 0 ? [] : tokens.slice(first)
}

function partsOf(tokens: readonly string[]): readonly NamePart[] {
  const cuts: string[][] = [[]]
  for (const token of tokens) {
    if (JOINS.has(token)) cuts.push([])
    else cuts.at(-1)?.push(token)
  }
  return cuts.flatMap(partOf)
}

function partOf(tokens: readonly string[]): readonly NamePart[] {
  if (tokens.length === 0) return []
  const nouns = trailing(tokens, (word) => isNoun(word) || /^\d+$/.test(word))
  const named = tokens.slice(0, tokens.length - nouns.length)
  const bound = named.findIndex((word) => BINDS.has(word))
  const core = bound < 0 ? named : [...named.slice(0, bound), ...named.slice(-1).filter(isPreparing)]
  const noun = nouns.some((word) => CONFERENCES.has(word))
    ? 'conference'
    : nouns.some((word) => HEARINGS.has(word))
      ? 'hearing'
      : null
  return [
    {
      words: [...core, ...nouns].join(' '),
      core: core.join(' '),
      noun,
      prepares: noun === 'conference' || core.slice(-1).some(isPreparing),
    },
  ]
}

function trailing(tokens: readonly string[], is: (word: string) => boolean): readonly string[] {
  const last = tokens.findLastIndex((word) => !is(word))
  return tokens.slice(last + 1)
}

/** The part up to a noun in its middle: "Mention hearing" of "Mention hearing defendant must attend". */
export function upToNoun(part: NamePart): NamePart {
  const tokens = part.core.split(' ')
  const at = tokens.findIndex((word) => word === 'hearing' || word === 'conference')
  return partOf(tokens.slice(0, at + 1))[0] ?? part
}

function isPreparing(word: string): boolean {
  return PREPARES.has(word)
}

function isNoun(word: string): boolean {
  return HEARINGS.has(word) || CONFERENCES.has(word)
}

/** A word of form alone: a noun for any event, a join, a mark of turn, a number. */
export function saysNothing(word: string): boolean {
  return (
    isNoun(word) ||
    JOINS.has(word) ||
    BINDS.has(word) ||
    ABOUT.has(word) ||
    FIRSTS.has(word) ||
    LASTS.has(word) ||
    /^\d/.test(word)
  )
}

function stageOf(tokens: readonly string[]): HearingName['stage'] {
  if (tokens.some((word) => FIRSTS.has(word))) return 'first'
  return tokens.some((word) => LASTS.has(word)) ? 'last' : null
}

// "status", "this" and "process" are no plurals.
function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word
}

function words(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(' ')))
}
