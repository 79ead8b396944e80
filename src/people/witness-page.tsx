import { BackLink, ButtonLink, SummaryList, Tag } from '../web/controls.tsx'
import { paths } from '../web/paths.ts'
import type { IdentityKind } from './identity-value.ts'
import type { KeptValue } from './vault.ts'
import type { Witness, WitnessFacts } from './witness.ts'
import { DisclosureBanner, languageInWords, zoneInWords } from './words.tsx'

type Props = {
  caseId: string
  witness: Witness
  /** Which kinds the vault keeps; null where the reader may not know even that. */
  kept: readonly KeptValue[] | null
  team: boolean
}

export function WitnessPage({ caseId, witness, kept, team }: Props) {
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
          <p class="govuk-body">
            <a class="govuk-link" href={paths.accommodations(caseId)}>
              Accommodations asked for and granted in this case
            </a>
          </p>
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
            value: <div class="ar-written">{facts.needs || 'Nothing written down yet'}</div>,
          },
        ]}
      />
    </section>
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
    <section class="ar-vault" aria-labelledby="vault-heading">
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
                  <a class="govuk-link" href={paths.replaceIdentity(caseId, witnessId, value.id)}>
                    Replace<span class="govuk-visually-hidden"> the {value.kind}</span>
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
