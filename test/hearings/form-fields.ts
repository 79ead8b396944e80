/** What the form of a hearing’s page would send: its fields as they are filled. */
export function fieldsOf(html: string): Record<string, string[]> {
  const fields: Record<string, string[]> = {}
  const form = /<form method="post" action="[^"]*\/hearings\/[^>]*>([\s\S]*?)<\/form>/.exec(html)?.[1] ?? ''
  for (const [tag] of form.matchAll(/<input [^>]*>/g)) {
    const get = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
    if (get('type') === 'checkbox' && !/ checked/.test(tag)) continue
    ;(fields[get('name')] ??= []).push(get('value'))
  }
  for (const [, name, options = ''] of form.matchAll(
    /<select [^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g,
  ))
    (fields[name ?? ''] ??= []).push(/<option value="([^"]*)" selected/.exec(options)?.[1] ?? '')
  return fields
}
