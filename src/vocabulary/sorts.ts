/** What a resource can be, in the court's word, and whether that is a room, a thing or a person. */
export const sorts = {
  courtroom: 'room',
  'link room': 'room',
  'remote site': 'room',
  'viewing room': 'room',
  'meeting room': 'room',
  'waiting room': 'room',
  'quiet room': 'room',
  'overflow room': 'room',
  'separate entrance': 'room',
  screen: 'equipment',
  'two-way video': 'equipment',
  'playback set': 'equipment',
  'recording system': 'equipment',
  headset: 'equipment',
  'communication device': 'equipment',
  'voice modulation': 'equipment',
  'hearing loop': 'equipment',
  'radio or pass': 'equipment',
  vehicle: 'equipment',
  interpreter: 'person',
  intermediary: 'person',
  'support person': 'person',
  'link operator': 'person',
  'site host': 'person',
  'video editor': 'person',
  'deposition officer': 'person',
  'dog handler': 'person',
  usher: 'person',
  escort: 'person',
  volunteer: 'person',
  guide: 'person',
  captioner: 'person',
  'appointed advocate': 'person',
  'security officer': 'person',
  driver: 'person',
  carer: 'person',
} as const satisfies Record<string, 'room' | 'equipment' | 'person'>

export type Sort = keyof typeof sorts

/** Whether a text is a sort we know. */
export function isSort(text: string): text is Sort {
  return Object.hasOwn(sorts, text)
}
