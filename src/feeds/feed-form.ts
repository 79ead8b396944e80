import * as v from 'valibot'
import { formId, line } from '../web/text.ts'
import { feedLevels } from './events.ts'
import { looksLikeContact } from './label.ts'

const label = v.pipe(
  line(60, 'Enter a word for it, such as “Phone”'),
  v.check((text) => !looksLikeContact(text), 'Leave out addresses and numbers: this must point to nobody'),
)
const level = v.picklist(feedLevels, 'Choose how much it may say')

export const FeedForm = v.object({ id: formId, label, level })
export const RenewForm = v.object({ id: formId })

/** A feed as the API takes one. `id` is the sender's: sent twice, it is one feed. */
export const FeedBody = v.object({
  id: v.optional(formId),
  label,
  level: v.optional(level, 'coded'),
})
