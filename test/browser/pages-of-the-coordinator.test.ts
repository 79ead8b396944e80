import { everyPageOf } from './every-page.ts'

// Only what is not also a prosecutor's is opened again.
everyPageOf('coordinator', 'prosecutor')
