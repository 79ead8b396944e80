import type { Exception } from './between-rooms.ts'

/** Arrows that stay, each with its reason. */
export const forGood: readonly Exception[] = [
  {
    from: 'db/fitness.ts',
    to: 'feeds/tables.ts',
    because:
      'whether a server keeps foreign keys can only be seen by offering some table a row that refers to nothing',
  },
  {
    from: 'db/fitness.ts',
    to: 'audit/tables.ts',
    because: 'the row that was offered is taken back by the step that fails after it',
  },
]

const readings = 'what is read in a docket and waits for a person becomes a row of one table'

/** Arrows of rooms that are being rewritten. Each leaves this list with the work it waits for; none may be added. */
export const untilRewritten: readonly Exception[] = [
  { from: 'cases/store.ts', to: 'imports/', because: readings },
  { from: 'imports/', to: 'cases/tables.ts', because: readings },
  { from: 'replan/reading-store.ts', to: 'imports/', because: readings },
  { from: 'deadlines/read-in-the-docket.tsx', to: 'speedy-trial/', because: readings },
  { from: 'speedy-trial/', to: 'deadlines/tables.ts', because: readings },
]
