/** The four people who sign in to the demonstration office. */
export const demoPeople = [
  { role: 'coordinator', name: 'Noor Ellery', email: 'coordinator@demo.example', organisation: null },
  { role: 'prosecutor', name: 'Lena Ostrow', email: 'prosecutor@demo.example', organisation: null },
  {
    role: 'advocate',
    name: 'Sabine Achterberg',
    email: 'advocate@demo.example',
    organisation: 'Harbor Light Advocates',
  },
  { role: 'administrator', name: 'Ravi Penhallow', email: 'administrator@demo.example', organisation: null },
] as const
