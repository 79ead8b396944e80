/** The floors of the house, the highest first. A room looks only down. ARCHITECTURE.md shows the same table. */
export const floors: readonly { readonly floor: number; readonly rooms: readonly string[] }[] = [
  { floor: 13, rooms: ['worker.ts', 'node.ts', 'cli.ts', 'app.ts', 'commands', 'demo'] },
  { floor: 12, rooms: ['desk'] },
  { floor: 11, rooms: ['imports', 'replan', 'feeds', 'outcomes'] },
  { floor: 10, rooms: ['motions', 'proof', 'contact', 'releases', 'day', 'deadlines', 'speedy-trial'] },
  { floor: 9, rooms: ['bookings'] },
  { floor: 8, rooms: ['accommodations', 'rulings'] },
  { floor: 7, rooms: ['hearings'] },
  { floor: 6, rooms: ['people', 'resources'] },
  { floor: 5, rooms: ['cases'] },
  { floor: 4, rooms: ['access', 'audit'] },
  { floor: 3, rooms: ['docket', 'counting', 'leaks', 'documents', 'solve'] },
  { floor: 2, rooms: ['jurisdictions'] },
  { floor: 1, rooms: ['law', 'vocabulary', 'web', 'generated'] },
  { floor: 0, rooms: ['time', 'keys', 'db'] },
]

/** No folder holds more files than can be read at a glance. */
export const mostFiles = 40
