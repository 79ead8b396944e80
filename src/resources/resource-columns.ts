import { resources } from './views.ts'

/** The columns that make a `Resource`. */
export const resourceColumns = {
  id: resources.id,
  kind: resources.kind,
  name: resources.name,
  sort: resources.sort,
  courthouseId: resources.courthouseId,
  quantity: resources.quantity,
  setupMinutes: resources.setupMinutes,
  strikeMinutes: resources.strikeMinutes,
  travelMinutes: resources.travelMinutes,
  serves: resources.serves,
  languages: resources.languages,
} as const
