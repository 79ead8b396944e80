import { encode } from 'uqr'

/** A text as a QR code. @param says what it is, for whoever cannot see it */
export function QrCode({ text, says }: { text: string; says: string }) {
  // The quiet zone of four modules is part of the standard; the middle level of correction survives a poor screen.
  const { size, data } = encode(text, { ecc: 'M', border: 4 })
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])))
  return (
    <svg
      role="img"
      aria-label={says}
      viewBox={`0 0 ${size} ${size}`}
      width="240"
      height="240"
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path d={dark.join('')} fill="#000000" />
    </svg>
  )
}
