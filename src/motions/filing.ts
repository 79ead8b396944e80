import type { Paper, Part } from '../documents/paper.ts'

/** A paper to be filed. Its head says which version it is. */
export type Filing = Omit<Paper, 'parts'> & {
  readonly version: Version
  readonly parts: readonly FilingPart[]
}

/** `complete` is filed under seal; `public` has everything about the child taken out. 18 U.S.C. § 3509(d)(2). */
export type Version = 'complete' | 'public'
export type PartId = 'motion' | 'proposed-order' | 'certificate-of-service'
export type FilingPart = Part & { readonly id: PartId }

/** The line at the head of every page. */
export function versionLine(version: Version): string {
  return version === 'complete'
    ? 'FILED UNDER SEAL PURSUANT TO 18 U.S.C. § 3509(d)(2)'
    : 'PUBLIC VERSION – REDACTED PURSUANT TO 18 U.S.C. § 3509(d)(2)'
}

export const redactedText = '[REDACTED]'

const leftovers =
  /\{\{|\}\}|[⟪⟫¶]|~~|\*\*|\{%|%\}|\[\[|\]\]|[\ue000-\uf8ff]|\bundefined\b|\[object |\bNaN\b|\b(?:TODO|TBD|XXX+)\b|\blorem ipsum\b|_{4,}|\[[^\]]{0,30}\b(?:insert|fill in|name|date|tbd)\b[^\]]{0,30}\]/i

/** What in a text looks like a placeholder nobody filled in, or null. */
export function leftoverIn(text: string): string | null {
  return leftovers.exec(text)?.[0] ?? null
}
