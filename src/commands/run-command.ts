import { parseArgs, type ParseArgsConfig } from 'node:util'

/**
 * A command of the office's operator. `run` answers with the exit code: 0 done, 1 refused or failed, 2 called wrongly.
 * It writes its result to standard output and one line to standard error when it fails.
 */
export type Command = {
  readonly says: string
  readonly usage: string
  readonly options: NonNullable<ParseArgsConfig['options']>
  readonly run: (given: Given) => Promise<number>
}
export type Given = {
  readonly values: Readonly<Record<string, string | boolean | undefined>>
  readonly words: readonly string[]
}

// Loaded only when called: a command that reads lines need not start the office.
const commands: Readonly<Record<string, () => Promise<{ readonly command: Command }>>> = {
  serve: () => import('./serve.ts'),
  demo: () => import('./demo.ts'),
  'user add': () => import('./user-add.ts'),
  'docket extract': () => import('./docket-extract.ts'),
  'deadline count': () => import('./deadline-count.ts'),
  'closed-days': () => import('./closed-days.ts'),
  'audit verify': () => import('./audit-verify.ts'),
}

/** Runs the command named by the first words. @returns the exit code */
export async function runCommand(args: readonly string[]): Promise<number> {
  const name = [args.slice(0, 2).join(' '), args[0] ?? ''].find((words) => Object.hasOwn(commands, words))
  const load = name === undefined ? undefined : commands[name]
  if (name === undefined || !load) return listCommands(args)
  const { command } = await load()
  const given = read(command, args.slice(name.split(' ').length))
  if (typeof given === 'string') return fail(2, `${given}. Usage: npm run anteroom -- ${command.usage}`)
  if (given.values['help']) {
    console.log(`${command.says}\n\nUsage: npm run anteroom -- ${command.usage}`)
    return 0
  }
  try {
    return await command.run(given)
  } catch (error) {
    return fail(1, oneLine(error))
  }
}

/** One line on standard error. @returns the code, to hand on */
export function fail(code: 1 | 2, says: string): number {
  console.error(`anteroom: ${says}`)
  return code
}

function read(command: Command, args: readonly string[]): Given | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...command.options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    })
    return { values, words: positionals }
  } catch (error) {
    return oneLine(error)
  }
}

async function listCommands(args: readonly string[]): Promise<number> {
  const asked = args.length === 0 || ['help', '--help', '-h'].includes(args[0] ?? '')
  if (!asked)
    return fail(
      2,
      `there is no command “${args.slice(0, 2).join(' ').slice(0, 60)}”. See: npm run anteroom -- help`,
    )
  for (const load of Object.values(commands)) {
    const { command } = await load()
    console.log(`${command.usage}\n    ${command.says}`)
  }
  return 0
}

/** The first line of an error's words; never the values that a database driver appends to its own. */
function oneLine(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error)
  return words.startsWith('Failed query') ? 'the database refused a statement' : (words.split('\n')[0] ?? '')
}
