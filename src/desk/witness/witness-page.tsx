import type { StandingLine } from '../../bookings/standing/standing-store.ts'
import { StandingTag } from '../../bookings/standing/standing-tag.tsx'
import { OrderTags } from '../accommodation/order-tags.tsx'
import { localTerms } from '../../accommodations/local-words.ts'
import { inShort } from '../../time/calendar-date.ts'
import { BackLink, ButtonLink, DataTable, SummaryList, Tag } from '../../web/controls.tsx'
import { paths } from '../../web/paths.ts'
import type { IdentityKind } from '../../people/identity-value.ts'
import type { KeptValue } from '../../people/vault.ts'
import type { Witness, WitnessFacts } from '../../people/witness.ts'
import { DisclosureBanner, languageInWords, Written, zoneInWords } from '../../people/words.tsx'

type Props = {
  caseId: string
  witness: Witness
  /** Which kinds the vault keeps; null where the reader may not know even that. */
  kept: readonly KeptValue[] | null
  accommodations: readonly StandingLine[]
  team: boolean
}

export function WitnessPage({ caseId, witness, kept, accommodations, team }: Props) {
  return (
    <>
      <BackLink href={paths.witnesses(caseId)}>Witnesses</BackLink>
      <div class="ar-row ar-row--between">
        <h1 class="govuk-heading-l">{witness.reference}</h1>
        {team && (
          <ButtonLink href={paths.editWitness(caseId, witness.id)} tone="secondary">
            Change
          </ButtonLink>
        )}
      </div>
      <div class="ar-columns">
        <div>
          {team && <DisclosureBanner />}
          {witness.facts ? <Facts facts={witness.facts} /> : <NotReleased />}
          <Arranged caseId={caseId} accommodations={accommodations} />
        </div>
        {kept && <Identity caseId={caseId} witnessId={witness.id} kept={kept} team={team} />}
      </div>
    </>
  )
}

function NotReleased() {
  return <p class="govuk-body ar-muted">This person has not released needs, language and age band to you.</p>
}

function Facts({ facts }: { facts: WitnessFacts }) {
  return (
    <section class="ar-sheet" aria-label="What is written down">
      <SummaryList
        rows={[
          { key: 'Status', value: facts.isVictim ? <Tag tone="waiting">Victim</Tag> : 'Witness' },
          { key: 'Age band', value: facts.ageBand },
          { key: 'Language', value: languageInWords(facts) },
          { key: 'Lives', value: facts.abroad ? 'Abroad' : 'In the country' },
          { key: 'Clock there', value: facts.zone ? zoneInWords(facts.zone) : 'The court’s' },
          {
            key: 'Needs and wishes',
            value: <Written text={facts.needs || 'Nothing written down yet'} />,
          },
        ]}
      />
    </section>
  )
}

function Arranged({ caseId, accommodations }: Pick<Props, 'caseId' | 'accommodations'>) {
  if (accommodations.length === 0)
    return <p class="govuk-body">Nothing has been asked for at a hearing yet.</p>
  return (
    <DataTable
      caption="At hearings"
      head={['Hearing', 'First day', 'Accommodation', 'Court', 'Arrangements']}
      rows={accommodations.map((one) => [
        one.hearing.type,
        one.firstDay ? inShort(one.firstDay) : 'No day',
        <a class="govuk-link" href={paths.accommodation(caseId, one.id)}>
          {localTerms(one.jurisdiction, one.code)[0]?.term ?? one.code}
        </a>,
        <OrderTags days={one.standing.days} />,
        <StandingTag state={one.standing.state} />,
      ])}
    />
  )
}

function Identity({
  caseId,
  witnessId,
  kept,
  team,
}: {
  caseId: string
  witnessId: string
  kept: readonly KeptValue[]
  team: boolean
}) {
  return (
    <section class="ar-sheet" aria-labelledby="vault-heading">
      <h2 class="govuk-heading-m" id="vault-heading">
        In the vault
      </h2>
      {kept.length === 0 ? (
        <p class="govuk-body">Nothing is kept of who this person is.</p>
      ) : (
        <>
          <ul class="govuk-list">
            {kept.map((value) => (
              <li>
                {capital(value.kind)}, kept since {day(value.since)}{' '}
                {team && (
                  <a
                    class="govuk-link"
                    href={paths.replaceIdentity(caseId, witnessId, value.id)}
                    aria-label={`Replace the ${value.kind}`}
                  >
                    Replace
                  </a>
                )}
              </li>
            ))}
          </ul>
          <ButtonLink href={paths.revealIdentity(caseId, witnessId)}>Reveal</ButtonLink>
        </>
      )}
      {team && (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.addIdentity(caseId, witnessId)}>
            Add a value
          </a>
        </p>
      )}
    </section>
  )
}

const capital = (kind: IdentityKind): string => kind.charAt(0).toUpperCase() + kind.slice(1)
const day = (at: number): string =>
  new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' }).format(at)
