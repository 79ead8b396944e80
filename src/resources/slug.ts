/** A sort of resource as part of a field's name: `link room` is `link-room`. */
export function slug(sort: string): string {
  return sort.replaceAll(/[^a-z]+/g, '-')
}
