import * as v from 'valibot'
import { formId, line } from '../web/text.ts'
import { feedLevels } from './events.ts'
import { looksLikeContact } from './label.ts'

const label = v.pipe(
  line(60, 'Enter a word for it, such as “Phone”'),
  v.check((text) => !looksLikeContact(text), 'Leave out addresses and numbers: this must point to nobody'),
)
const level = v.picklist(feedLevels, 'Choose how much it may say')

/** A feed of one's own. Sent twice with one id, it is one feed. */
export const NewFeed = v.object({
  id: v.optional(formId),
  label,
  level: v.optional(level, 'coded'),
})
/** Another link for it. */
export const NewLink = v.object({ id: v.optional(formId) })
