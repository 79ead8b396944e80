import * as v from 'valibot'

/** A password someone chooses: long, and not one of those that are tried first. Any character may be in it. */
export const NewPassword = v.pipe(
  v.string('Choose a password'),
  v.minLength(12, 'Choose a password of at least 12 characters'),
  v.maxLength(128, 'Choose a password of at most 128 characters'),
  v.check(
    (text) => !isAmongTheCommonest(text),
    'That password is among the first that are tried. Choose another',
  ),
)

/**
 * Whether a password is one of those that are tried first: a well-known word, name of a team or keyboard row, by
 * itself, repeated, or with digits and marks around it; a run; or a few characters over and over.
 */
export function isAmongTheCommonest(password: string): boolean {
  const plain = password.toLowerCase().replace(/\s/g, '')
  if (new Set(plain).size < 5 || isRun(plain)) return true
  const letters = withoutDisguise(plain)
  return (
    commonest.has(withoutRepeats(letters)) || commonest.has(withoutRepeats(plain)) || madeOfCommonest(letters)
  )
}

/** `P4ssw0rd!2026` → `password`: what is left when digits and marks are read as letters or taken away at the ends. */
function withoutDisguise(text: string): string {
  const core = text.replace(/^[^a-z]+|(?<![^a-z@$])[^a-z@$]+$/g, '')
  return core.replace(/[@013457$!]/g, (c) => disguises[c] ?? '').replace(/[^a-z]/g, '')
}

const disguises: Readonly<Record<string, string>> = {
  '@': 'a',
  '0': 'o',
  '1': 'i',
  '!': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  $: 's',
  '7': 't',
}

function withoutRepeats(text: string): string {
  return /^(.+?)\1+$/.exec(text)?.[1] ?? text
}

function madeOfCommonest(letters: string): boolean {
  if (letters === '') return true // digits and marks alone
  return [...commonest].some((word) => letters.startsWith(word) && commonest.has(letters.slice(word.length)))
}

/** Neighbours in the alphabet, in counting or on the keyboard all the way, forwards or backwards. */
function isRun(text: string): boolean {
  const rows = [
    'abcdefghijklmnopqrstuvwxyz',
    '01234567890123456789',
    'qwertyuiopasdfghjklzxcvbnm',
    '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik',
  ]
  const forwards = rows.some((row) => row.includes(text))
  return forwards || rows.some((row) => row.split('').toReversed().join('').includes(text))
}

const commonest: ReadonlySet<string> = new Set(
  `password passwort passphrase passcode passw pass welcome letmein changeme default secret login signin admin
  administrator root user guest test testing master manager office anteroom court courthouse justice prosecutor
  coordinator advocate witness victim police sheriff attorney lawyer judge district federal america american
  qwerty qwertyuiop qwertz azerty asdf asdfgh asdfghjkl zxcvbn zxcvbnm qazwsx qazwsxedc oneqtwow abc abcd abcde
  abcdef abcdefg abcdefgh iloveyou loveyou love lovely forever baby babygirl princess sunshine flower angel
  superman batman spiderman starwars pokemon monkey dragon tiger eagle shadow killer soccer football baseball
  basketball hockey cowboys yankees steelers liverpool chelsea arsenal jordan michael jennifer jessica ashley
  nicole daniel thomas robert charlie matthew andrew joshua computer internet google facebook linkedin
  whatever freedom trustnoone nothing blessed jesus jesuschrist hello helloworld goodbye summer winter spring
  autumn monday friday january february march april june july august september october november december
  correcthorsebatterystaple thequickbrownfox mypassword yourpassword thisismypassword newpassword oldpassword
  temporary temppassword mustang harley ferrari corvette mercedes cheese cookie chocolate banana orange purple`
    .split(/\s+/)
    .filter(Boolean),
)
