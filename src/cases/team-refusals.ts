import type { FieldError } from '../web/form.ts'

export const nobodyToJoin: FieldError = {
  field: 'userId',
  message: 'Choose someone who has access to the office',
}

export const leaveRefusals = {
  'last of the team':
    'This is the last person of the team. Add another first, or nobody could open the case.',
  'not on the team': 'That person was not on the team any more.',
} as const
