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

const requests = 'accommodations give views once requests, orders and the lines of a ruling have their tables'
const coverage = 'bookings give views, and resources their own tables, with coverage of needs'
const dependants = 're-plan asks each dependant of a hearing once what hangs on it tells the same four things'
const readings = 'what is read in a docket and waits for a person becomes a row of one table'

/** Arrows of rooms that are being rewritten. Each leaves this list with the work it waits for; none may be added. */
export const untilRewritten: readonly Exception[] = [
  { from: 'bookings/', to: 'accommodations/tables.ts', because: requests },
  { from: 'contact/store.ts', to: 'accommodations/tables.ts', because: requests },
  { from: 'desk/board/', to: 'accommodations/tables.ts', because: requests },
  { from: 'desk/calendar/', to: 'accommodations/tables.ts', because: requests },
  { from: 'feeds/reach.ts', to: 'accommodations/tables.ts', because: requests },
  { from: 'motions/', to: 'accommodations/tables.ts', because: requests },
  { from: 'replan/bookings/', to: 'accommodations/tables.ts', because: requests },
  { from: 'accommodations/', to: 'cases/tables.ts', because: requests },
  { from: 'accommodations/', to: 'hearings/tables.ts', because: requests },
  { from: 'accommodations/', to: 'people/tables.ts', because: requests },
  { from: 'desk/accommodation/', to: 'accommodations/accommodations-page.tsx', because: requests },

  { from: 'accommodations/arrangement.ts', to: 'bookings/tables.ts', because: coverage },
  { from: 'demo/furnish.ts', to: 'bookings/tables.ts', because: coverage },
  { from: 'desk/board/', to: 'bookings/tables.ts', because: coverage },
  { from: 'replan/', to: 'bookings/tables.ts', because: coverage },
  { from: 'resources/', to: 'bookings/tables.ts', because: coverage },
  { from: 'accommodations/', to: 'bookings/accommodation-', because: coverage },
  { from: 'bookings/', to: 'cases/tables.ts', because: coverage },
  { from: 'bookings/', to: 'hearings/tables.ts', because: coverage },
  { from: 'bookings/', to: 'people/tables.ts', because: coverage },
  { from: 'resources/', to: 'bookings/forms.ts', because: coverage },
  { from: 'resources/', to: 'cases/tables.ts', because: coverage },
  { from: 'demo/furnish.ts', to: 'cases/tables.ts', because: coverage },
  { from: 'desk/resources/', to: 'resources/resource', because: coverage },

  { from: 'replan/', to: 'audit/tables.ts', because: dependants },
  { from: 'replan/', to: 'hearings/tables.ts', because: dependants },
  { from: 'replan/bookings/', to: 'people/tables.ts', because: dependants },

  { from: 'cases/store.ts', to: 'imports/plan-changes.ts', because: readings },
  { from: 'imports/', to: 'cases/tables.ts', because: readings },
  { from: 'replan/reading-store.ts', to: 'imports/', because: readings },
  { from: 'deadlines/read-in-the-docket.tsx', to: 'speedy-trial/', because: readings },
  { from: 'speedy-trial/', to: 'deadlines/tables.ts', because: readings },
]
