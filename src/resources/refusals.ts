import type { CourthouseAnswer } from './courthouse.ts'
import type { ResourceAnswer } from './resource.ts'

/** Why it was not kept, and what to do. */
export function resourceRefusal({ reason }: Extract<ResourceAnswer, { ok: false }>): string {
  switch (reason) {
    case 'still held':
      return 'It is held for times to come, more of it than this would leave. Move or release those bookings first'
    case 'edited meanwhile':
      return 'Somebody changed this while you had it open. Look at it as it is now, then save again'
    case 'no such courthouse':
      return 'Choose a courthouse from the list'
    case 'no such resource':
      return 'This is not there any more'
    default:
      return reason satisfies never
  }
}

export function courthouseRefusal({ reason }: Extract<CourthouseAnswer, { ok: false }>): string {
  switch (reason) {
    case 'no such court':
      return 'Choose a court from the list'
    case 'no such courthouse':
      return 'This is not there any more'
    case 'still in use':
      return 'Rooms or equipment in it are still in use. Take them out of use first'
    case 'edited meanwhile':
      return 'Somebody changed this while you had it open. Look at it as it is now, then do it again'
    default:
      return reason satisfies never
  }
}
