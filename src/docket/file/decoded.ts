import type { DocketFileRefusal } from './reading.ts'

type Decoded =
  { readonly ok: true; readonly text: string } | Extract<DocketFileRefusal, { reason: 'not-text' }>

/**
 * Turns the bytes of a saved page or message into text: UTF-8 or UTF-16 with or without a mark, else the Windows
 * code page that older court pages use without saying so.
 */
export function decoded(bytes: Uint8Array): Decoded {
  const looksLike = otherFormat(bytes)
  if (looksLike) return { ok: false, reason: 'not-text', facts: { looksLike } }
  return { ok: true, text: new TextDecoder(encodingOf(bytes)).decode(bytes) }
}

const formats = [
  { looksLike: 'pdf', starts: [0x25, 0x50, 0x44, 0x46] },
  { looksLike: 'zip', starts: [0x50, 0x4b, 0x03, 0x04] },
  { looksLike: 'office-or-outlook', starts: [0xd0, 0xcf, 0x11, 0xe0] },
  { looksLike: 'image', starts: [0x89, 0x50, 0x4e, 0x47] },
  { looksLike: 'image', starts: [0xff, 0xd8, 0xff] },
  { looksLike: 'zip', starts: [0x1f, 0x8b] },
] as const

function otherFormat(bytes: Uint8Array) {
  const known = formats.find(({ starts }) => starts.every((byte, i) => bytes[i] === byte))
  if (known) return known.looksLike
  return isUtf16(bytes) || !isBinary(bytes.subarray(0, 8192)) ? null : 'unknown'
}

function isBinary(sample: Uint8Array): boolean {
  const controls = sample.reduce(
    (count, byte) => (byte < 9 || (byte > 13 && byte < 32) ? count + 1 : count),
    0,
  )
  return controls > 4 && controls > sample.length / 50
}

function isUtf16(bytes: Uint8Array): boolean {
  return encodingOf(bytes).startsWith('utf-16')
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252'
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
