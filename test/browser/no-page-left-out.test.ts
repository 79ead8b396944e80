import { expect, test } from 'vitest'
import { openDemoOffice } from './demo-office.ts'
import { notWalked, pagePaths, roles, walk } from './walk.ts'

test('by links alone, one or other of the four roles comes to every page of the office', async () => {
  const office = await openDemoOffice()
  const reached = new Set<string>()
  for (const role of roles) for (const path of (await walk(office, role)).keys()) reached.add(path)
  expect(pagePaths(office).filter((path) => !reached.has(path) && !notWalked[path])).toEqual([])
  await office.close()
}, 120_000)
