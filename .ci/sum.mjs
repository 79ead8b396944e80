// The last line of `.ci/run`: tests and steps of the check together. A step that failed without naming a failure of
// its own, because it did not get that far, counts as one.
import { readFileSync } from 'node:fs'

const [failedSteps, testsFile, checkFile] = process.argv.slice(2)
const read = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

const tests = read(testsFile)
const check = read(checkFile)
const brokenFiles = (tests?.testResults ?? []).filter(
  (file) => file.status === 'failed' && !file.assertionResults.some((one) => one.status === 'failed'),
).length
const passed = (tests?.numPassedTests ?? 0) + (check?.passed ?? 0)
const named = (tests?.numFailedTests ?? 0) + brokenFiles + (check?.failed ?? 0)
const failed = Math.max(named, Number(failedSteps))
const incomplete = !tests || !check ? 1 : 0

console.log(`${passed} passed, ${Math.max(failed, incomplete)} failed`)
process.exitCode = failed + incomplete > 0 ? 1 : 0
