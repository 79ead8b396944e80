import type { Sort } from '../vocabulary/sorts.ts'

/** Things and people of the demonstration office, beside its rooms. All invented. */
export type DemoResource = {
  readonly name: string
  readonly sort: Sort
  readonly courthouse: 'lakeside' | 'millriver' | 'harbor' | null
  readonly quantity?: number
  readonly languages?: readonly string[]
  readonly setupMinutes?: number
  readonly strikeMinutes?: number
  /** Of a place that is no courthouse of ours, and when it is open, as a person types it. */
  readonly zone?: string
  readonly hours?: string
}

export const demoResources: readonly DemoResource[] = [
  { name: 'Link cart 1', sort: 'two-way video', courthouse: 'lakeside', setupMinutes: 60, strikeMinutes: 15 },
  { name: 'Link cart 2', sort: 'two-way video', courthouse: 'lakeside', setupMinutes: 60, strikeMinutes: 15 },
  {
    name: 'Link cart Mill River',
    sort: 'two-way video',
    courthouse: 'millriver',
    setupMinutes: 60,
    strikeMinutes: 15,
  },
  {
    name: 'Link cart Harbor',
    sort: 'two-way video',
    courthouse: 'harbor',
    setupMinutes: 60,
    strikeMinutes: 15,
  },
  {
    name: 'Witness screen',
    sort: 'screen',
    courthouse: 'lakeside',
    quantity: 2,
    setupMinutes: 45,
    strikeMinutes: 15,
  },
  {
    name: 'Witness screen Mill River',
    sort: 'screen',
    courthouse: 'millriver',
    setupMinutes: 45,
    strikeMinutes: 15,
  },
  {
    name: 'Witness screen Harbor',
    sort: 'screen',
    courthouse: 'harbor',
    setupMinutes: 45,
    strikeMinutes: 15,
  },
  { name: 'Interpreter headsets', sort: 'headset', courthouse: 'lakeside', quantity: 20, setupMinutes: 10 },
  { name: 'Recording set', sort: 'recording system', courthouse: 'lakeside', setupMinutes: 30 },
  { name: 'A. Quispe', sort: 'interpreter', courthouse: null, languages: ['Spanish', 'Mam / Todos Santos'] },
  { name: 'R. Villanueva-Cruz', sort: 'interpreter', courthouse: null, languages: ['Tagalog', 'Spanish'] },
  { name: 'Support person: P. Lindqvist', sort: 'support person', courthouse: null },
  { name: 'Link operator Lakeside', sort: 'link operator', courthouse: 'lakeside' },
  {
    name: 'Partner office Manila',
    sort: 'remote site',
    courthouse: null,
    setupMinutes: 30,
    zone: 'Asia/Manila',
    hours: 'Mon–Sat 00:00–08:00, 20:00–24:00',
  },
  { name: 'Escort of the marshals', sort: 'escort', courthouse: null },
]
