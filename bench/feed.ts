import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { accommodations } from '../src/accommodations/tables.ts'
import { caseFiles, caseTeam, users } from '../src/access/tables.ts'
import { courtCases, courts } from '../src/cases/tables.ts'
import { newId } from '../src/db/new-id.ts'
import { openFile } from '../src/db/open-file.ts'
import { type FeedLevel, feedLevels } from '../src/feeds/events.ts'
import { type FeedAnswer, readFeed } from '../src/feeds/read-feed.ts'
import { feedCopies, feeds } from '../src/feeds/tables.ts'
import { tokenFor, tokenHash } from '../src/feeds/token.ts'
import { hearings, sittings } from '../src/hearings/tables.ts'
import { freshVaultKeys, readKeyRing } from '../src/keys/key-ring.ts'
import { witnesses } from '../src/people/tables.ts'
import { measure } from './measure.ts'

// A feed of 1,500 sittings over 40 cases: read for the first time, after a change, and asked for again unchanged. One JSON line for each.
const keys = readKeyRing(JSON.stringify(freshVaultKeys('bench')))
const now = Date.parse('2026-09-14T12:00:00Z')
const folder = mkdtempSync(join(tmpdir(), 'anteroom-bench-'))
const { db, close } = await openFile(folder)
try {
  await fill()
  for (const level of feedLevels) {
    const token = await aFeed(level)
    const first = await ask(token, [])
    const bytes = first.found && 'body' in first ? new TextEncoder().encode(first.body ?? '').length : 0
    const etag = first.found ? [first.etag] : []
    await measure(`feed/${level}/first`, 30, { bytes }, async () => {
      await db.delete(feedCopies)
      return () => ask(token, [])
    })
    await measure(`feed/${level}/changed`, 30, {}, async () => {
      await db.update(feedCopies).set({ fingerprint: '' })
      return () => ask(token, [])
    })
    await measure(`feed/${level}/unchanged`, 500, {}, async () => () => ask(token, etag))
  }
} finally {
  close()
  rmSync(folder, { recursive: true, force: true })
}

function ask(token: string, has: readonly string[]): Promise<FeedAnswer> {
  return readFeed(db, keys, { token, address: '192.0.2.1', at: now, has })
}

async function aFeed(level: FeedLevel): Promise<string> {
  const id = newId(now)
  const token = await tokenFor(keys, id, id)
  const row = {
    id,
    ownerId: 'reader',
    label: level,
    level,
    tokenHash: await tokenHash(token),
    createdAt: now,
  }
  await db.insert(feeds).values({ ...row, lastReadAt: now })
  return token
}

async function fill(): Promise<void> {
  const [day, zone] = [new Date(now), 'America/Los_Angeles']
  const person = {
    id: 'reader',
    name: 'Reader',
    email: 'reader@office.example',
    role: 'coordinator',
  } as const
  await db.insert(users).values({ ...person, createdAt: day, updatedAt: day })
  await db.insert(courts).values({ id: 'casd', name: 'Court', jurisdiction: 'us-federal', zone })
  for (let i = 0; i < 40; i++) {
    const [caseId, witnessId] = [newId(now), newId(now)]
    const docketNumber = `3:26-cr-${String(i).padStart(5, '0')}`
    const row = { id: caseId, courtId: 'casd', docketNumber, caption: 'x', jurisdiction: 'us-federal', zone }
    await db.insert(caseFiles).values({ id: caseId })
    await db.insert(courtCases).values({ ...row, createdAt: now })
    await db.insert(caseTeam).values({ caseId, userId: 'reader', joinedAt: now })
    const facts = { reference: 'W-1', isVictim: true, ageBand: 'adult' } as const
    await db.insert(witnesses).values({ id: witnessId, caseId, ...facts, createdAt: now })
    await fillCase(i, caseId, witnessId)
  }
}

/** Fifteen hearings of two or three sittings each: 37 or 38 in a case, 1,500 in all. */
async function fillCase(i: number, caseId: string, witnessId: string): Promise<void> {
  const [allHearings, allSittings, arranged]: [
    (typeof hearings.$inferInsert)[],
    (typeof sittings.$inferInsert)[],
    (typeof accommodations.$inferInsert)[],
  ] = [[], [], []]
  for (let h = 0; h < 15; h++) {
    const hearingId = newId(now)
    allHearings.push({
      id: hearingId,
      caseId,
      type: 'Status Conference',
      state: 'set',
      place: 'Courtroom 4B',
      defendantNames: ['Rex Marlow'],
      code: 1000 + i * 15 + h,
      judge: 'Ines Calloway',
      createdAt: now,
      updatedAt: now,
    })
    if (h % 3 === 0)
      arranged.push({
        id: newId(now),
        caseId,
        witnessId,
        hearingId,
        code: 'SCREEN',
        asks: true,
        wish: 'wanted',
        wishSaidOn: '2026-09-01',
        createdAt: now,
        updatedAt: now,
      })
    const days = h % 2 === 0 || (h === 1 && i % 2 === 0) ? 3 : 2
    for (let d = 0; d < days; d++) {
      const startsAt = now + (i * 15 + h * 3 + d) * 86_400_000 + 4.5 * 3_600_000
      const date = new Date(startsAt).toISOString().slice(0, 10)
      const times = { date, starts: '09:30', ends: '12:00', startsAt, endsAt: startsAt + 9_000_000 }
      allSittings.push({ id: newId(now), hearingId, ...times })
    }
  }
  await db.insert(hearings).values(allHearings)
  await db.insert(sittings).values(allSittings)
  await db.insert(accommodations).values(arranged)
}
