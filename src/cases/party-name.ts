/** A name as it is compared: capitals, spaces, full stops and commas do not make another person. */
export function foldedName(name: string): string {
  return name.toLowerCase().replace(/[.,]/g, ' ').replace(/\s+/g, ' ').trim()
}
