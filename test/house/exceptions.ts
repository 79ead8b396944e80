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
