/**
 * Files named after the one thing they do that stand at an edge of the house, where other files of their form hold
 * pure rules. Each name here is a choice: a rule that a lawyer should be able to read does not belong on these lists.
 */

/** Keep and read like a `store.ts`: an act or a question of the database. */
export const keeping: readonly string[] = []

/** Speak HTTP or know the runtime. */
export const speakingHttp: readonly string[] = []

/** Hand a plain value to the one library that writes it, or take it from the one that reads it. */
export const handingOver: readonly string[] = []

/** Programs of their own beside the three entries: commands, the demonstration's data, what is run before a build. */
export const programs: readonly string[] = []
