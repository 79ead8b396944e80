import type { FieldError } from '../../web/form.ts'

export const emailTaken: FieldError = {
  field: 'email',
  message: 'Someone of the office has or had this address. Give access there',
}

export const addedAlready =
  'This form was sent before, and the person was added then. If nobody noted the link, make a new one beside the name.'

export const endRefusals = {
  'last administrator':
    'This is the last administrator who can sign in. Add another first, or nobody could let anyone in.',
  'ended already': 'Access had ended already.',
} as const

export const notOneself =
  'A new link would shut you out if it were lost. Change your own password and backup codes on your account page.'
