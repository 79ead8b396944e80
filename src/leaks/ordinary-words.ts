import { templates } from '../generated/templates.ts'

/**
 * Words of everyday or courtroom English that are also people's names. Alone, such a word counts as a name only where
 * it is written as one: with a capital in the middle of a sentence.
 */
const namesThatAreWords = `
  abbey able ace alba amber angel april archer aria art ash august aurora autumn baby bailey baker banks barber barker
  barn barns bass bay bear bell berry beau bill birch bird bishop black blaze bliss blue bond bone book booker boss bow
  brand brandy breeze bridge brook brooks brown buck bud burn bush butler cain candy cane cannon carol carpenter carter
  case cash cat chance chandler chanel charity chase cherry china chip christian church circle clay cliff cloud coal
  colt comfort cook cooper coral cotton count courage court cove crane crew cross crow crown crystal daisy dale dash
  dawn day dean deer destiny diamond diva divine dove drake dream drew duke dusty eagle earl early earnest east ebony
  eden elder ember england essence eve ever evening ewe exhibit faith fall fancy farmer fawn fields finch finder fisher
  flint flora flower ford forest fortune fox france frank freedom freeman frost gale game garden garner gay gene genesis
  gentry gin ginger given glad glen glory golden good goody gore grace grand grant gray green grey grove guide gunner
  guy hale hall hand happy hardy harmony harper haven hawk hazel heart heath heather heaven henna herb hero hill holiday
  holly honest honey honor hood hope horn house hunt hunter ice india iris iron island ivory ivy jack jade jasmine jay
  jean jewel job jolly journey joy judge june jury just justice keen key kid kind king kit kitty knight lacy lady lake
  lamb lance lane lark law lawyer lee leaf legend lemon lily lion little lock long lord lotus love lovely loving low luck
  lucky lynx mace magnolia major man march marine mark marsh marshal mason master maverick max may mayor meadow melody
  mercy merit merry mild miles mill miller mist misty moon moore morning moss myrtle nation nelly night noble north nova
  oak ocean old olive opal order page palm pansy paris park parker passion patience patient peace pearl peck pen penny
  pepper perry phoenix piper pitt plum poet pool poppy porter posey powers pratt presence price pride prince princess
  promise proper prudence queen quick quill rain ray reason red reed reef reign rich ridge ring rivers river robin rock
  roman rose rosemary rowan ruby rule rush rusty ryder sable sage sailor saint sandy savage scarlet scout sea season
  serene serenity shade shadow sharp shell shepherd short sierra silver singer sky small smart smith snow sol spark
  spring spruce star stark starry steel sterling still stone storm strong sue summer sun sunny sunshine sweet swift
  taylor temple terry thorn tiger tony topaz town tracy trinity true trust turner unity valentine van velvet venus
  victor victoria violet virginia virtue wade wait walker wall ward warren washington water waters way weaver webb wells
  west white wilder will wills willow win winter wise wolf wood woods worth wren wright young zen zion
  monday tuesday wednesday thursday friday saturday sunday january february july september october november december
  minor victim witness child person attorney counsel government united states america defendant plaintiff clerk
`

let lower: ReadonlySet<string> | undefined
let capital: ReadonlySet<string> | undefined

/** Whether a word, in lower case, is ordinary: a word of the list, or one the templates themselves use. */
export function isOrdinary(word: string): boolean {
  lower ??= new Set([...namesThatAreWords.split(/\s+/), ...templateWords().map((each) => each.toLowerCase())])
  return lower.has(word)
}

/** How papers name a person in place of the name. */
const wordsOfReferences = ['Minor', 'Victim', 'Witness', 'Child', 'Person', 'Juvenile']

/** Whether papers write the word so, capital and all, of anyone: `Court`, `Government`, `Victim`. */
export function isTemplateWord(word: string): boolean {
  capital ??= new Set([...templateWords(), ...wordsOfReferences])
  return capital.has(word)
}

function templateWords(): readonly string[] {
  return Object.values(templates).flatMap(
    (text) => text.replaceAll(/\{[{%].*?[%}]\}/g, ' ').match(/\p{L}+/gu) ?? [],
  )
}
