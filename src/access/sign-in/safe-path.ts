const nowhere = 'http://office.invalid'

/**
 * Where to go after sign-in: the wanted page when it is one of this office, else its first page. Only a path is
 * ever kept, so that a link in an e-mail cannot lead from our sign-in page to somewhere else.
 */
export function safePath(wanted: string | undefined): string {
  // Browsers read `\` as `/` and drop tabs and breaks within an address, so these are refused, not cleaned.
  if (!wanted || !/^\/(?![/\\])[\x21-\x7e]*$/.test(wanted) || wanted.includes('\\')) return '/'
  const url = URL.parse(wanted, nowhere)
  if (!url || url.origin !== nowhere || url.pathname.startsWith('//')) return '/'
  if (/^\/(sign-|welcome|second-factor|api)/.test(url.pathname)) return '/'
  return url.pathname + url.search
}
