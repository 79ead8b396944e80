import { runCommand } from './commands/run-command.ts'

// The office on one machine: everything it needs is made at the first start.
process.exitCode = await runCommand(['serve'])
