/**
 * The nouns of court events as clerks print them. A head names the event ("Conference"); a modifier may stand
 * before it ("Final Pretrial Conference"). Headless nouns name an event only where something is done with it
 * ("Status set for", "set for plea"), because alone they are as often something else.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

export const HEADS = list(
  'hearing hearings hrg hrgs conference conferences conf teleconference videoconference trial trials arraignment arraignments ' +
    'rearraignment re-arraignment sentencing sentencings resentencing re-sentencing mediation argument arguments colloquy ' +
    'allocution inquest cmc ptc fptc fpt icmc ene voir-dire retrial mini-trial webinar jt',
)

export const HEADLESS = list(
  'status plea pleas ruling rulings pretrial pre-trial detention revocation disposition evidentiary sentence presentment osc call ' +
    'examination exam setting appearance confirmation in-limine bond scheduling meeting session',
)

/** Words that make a head of the word after them: "jury selection", "docket call", "first appearance". */
export const PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['appearance', list('initial first')],
  ['appearances', list('initial first')],
  ['selection', list('jury')],
  [
    'call',
    list(
      'docket calendar status telephone telephonic scheduling conference settlement trial pre-settlement roll phone zoom video',
    ),
  ],
  ['examination', list('preliminary debtor competency judgment 2004 detention')],
  ['exam', list('preliminary debtor 2004')],
  ['setting', list('trial motion motions plea')],
  ['plea', list('of guilty')],
  ['meeting', list('341 creditors status settlement monitoring scheduling')],
  ['evaluation', list('neutral')],
  ['dire', list('voir')],
  ['cause', list('show')],
  ['review', list('status compliance pretrial pre-trial bail bond detention')],
  ['determination', list('status pretrial')],
  ['session', list('mediation settlement conciliation')],
  ['proceeding', list('revocation')],
  ['proceedings', list('revocation')],
])

export const MODIFIERS = list(
  'change-of-plea status telephone telephonic video zoom virtual in-person final initial first second third fourth fifth sixth further preliminary ' +
    'pretrial pre-trial jury bench non-jury nonjury court motion motions evidentiary scheduling settlement case management show cause ' +
    'change detention bond bail revocation supervised release probation sentence sentencing fairness confirmation omnibus daubert ' +
    'markman claim claims construction injunction tro limine in-limine in-chambers in-court chambers oral class certification ' +
    'discovery dispute joint consent compliance competency mental identity removal preindictment forfeiture restitution bankruptcy ' +
    'attorney counsel appointment representation arraignment trial hearing conference plea calendar docket early neutral ene adr ' +
    'mandatory conciliation special continued emergency expedited adjourned rescheduled interim informal formal panel show-cause order planning ' +
    'summary judgment default damages juvenile exoneration faretta franks suppression james kastigar nebbia garcia curcio frye ' +
    'detainer extradition waiver pre-motion premotion pre-settlement presettlement post-trial posttrial post-conviction ' +
    'disposition violation violations rule jury-selection rearraignment setting selection fee fees contempt objection objections ' +
    'disclosure statement reaffirmation valuation 341 creditors minor remand transfer judicial pre-hearing prehearing appeal ' +
    'miscellaneous misc combined consolidated periodic annual monthly weekly quarterly day half-day one-day two-day three-day ' +
    'five-day merits permanent temporary restraining ex-parte review mid-discovery medical dental state federal speedy ' +
    'voluntary mag magistrate courtroom regular js ongoing monitoring decree meeting pta ptc readiness assignment instruction ' +
    'instructions charge charging ground rules',
)

/** Between an event and the noun after it these make it another event: "Trial READINESS Conference". */
export const PLANS = list(
  'status readiness preparation prep management setting scheduling confirmation assignment certification review planning control ' +
    'date calendar telephone telephonic video zoom virtual',
)

/** "Change OF Plea Hearing", "Motion IN Limine Hearing": small words that stand inside an event's name. */
export const INNER: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['of', list('change status revocation violation waiver appointment meeting entry')],
  ['to', list('order')],
  ['in', list('motion motions')],
  ['re', list('hearing')],
])

/** After an event's name these make it a paper or a last day, not an event. */
export const PAPER_NOUNS = list(
  'statement statements brief briefs memorandum memoranda memo memos report reports order orders transcript transcripts minutes ' +
    'program exhibit exhibits deadline deadlines cutoff cut-off cut-offs procedures notice letter letters plan summary ' +
    'chart disclosures stipulation binder binders submissions witnesses preparation subpoena subpoenas affidavit checklist ' +
    'worksheet form forms questionnaire motion motions',
)
