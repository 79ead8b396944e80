const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** What a person's telephone shows at this instant for a key as the page prints it. RFC 6238, SHA-1, 30 seconds. */
export async function codeShown(secret: string, at: number = Date.now()): Promise<string> {
  const key = await crypto.subtle.importKey('raw', bytesOf(secret), { name: 'HMAC', hash: 'SHA-1' }, false, [
    'sign',
  ])
  const counter = new DataView(new ArrayBuffer(8))
  counter.setBigUint64(0, BigInt(Math.floor(at / 30_000)))
  const mac = new DataView(await crypto.subtle.sign('HMAC', key, counter.buffer))
  const number = mac.getUint32(mac.getUint8(19) & 15) & 0x7fffffff
  return String(number % 1_000_000).padStart(6, '0')
}

function bytesOf(secret: string): Uint8Array<ArrayBuffer> {
  const letters = secret.replaceAll(' ', '').split('')
  const bits = letters.map((c) => alphabet.indexOf(c).toString(2).padStart(5, '0')).join('')
  const bytes = bits.match(/.{8}/g) ?? []
  return Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 2))
}
