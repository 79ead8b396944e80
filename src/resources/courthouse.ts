/** A building where courts sit. */
export type Courthouse = {
  readonly id: string
  readonly name: string
  readonly address: string
  readonly court: string
  readonly zone: string
  readonly retiredAt: number | null
  readonly version: number
}
export type CourthouseAnswer =
  | { readonly ok: true }
  | {
      readonly ok: false
      readonly reason: 'no such court' | 'no such courthouse' | 'edited meanwhile' | 'still in use'
    }
