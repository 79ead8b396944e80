import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'sqlite',
  schema: ['./src/**/tables.ts', './src/**/views.ts'],
  out: './drizzle',
  casing: 'snake_case',
})
