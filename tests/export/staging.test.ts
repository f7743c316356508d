import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { stageFiles } from '../../src/export/staging.js'
import { emptyFolder, type Folder } from '../support/exported.js'

let folder: Folder
beforeEach(() => (folder = emptyFolder()))
afterEach(() => folder.remove())

test('files are where they belong only once all are done', async () => {
  writeFileSync(join(folder.path, 'old.txt'), 'old')
  const { places, commit } = await stageFiles(folder.path)
  writeFileSync(await places.file('old.txt'), 'new')
  writeFileSync(await places.file('below/a.txt'), 'a')
  writeFileSync(await places.scratch('old.txt'), 'scratch')
  expect(readFileSync(join(folder.path, 'old.txt'), 'utf8')).toBe('old')
  expect(existsSync(join(folder.path, 'below'))).toBe(false)
  await commit()
  expect(readFileSync(join(folder.path, 'old.txt'), 'utf8')).toBe('new')
  expect(readdirSync(folder.path)).toEqual(['below', 'old.txt'])
})

test('what is given up leaves no trace, and other files alone', async () => {
  mkdirSync(join(folder.path, 'csv'))
  writeFileSync(join(folder.path, 'csv/mine.csv'), 'mine')
  const { places, abandon } = await stageFiles(folder.path)
  writeFileSync(await places.file('csv/a.csv'), 'a')
  abandon()
  expect(readdirSync(folder.path)).toEqual(['csv'])
  expect(readdirSync(join(folder.path, 'csv'))).toEqual(['mine.csv'])
})

test('a folder that was made for the output goes with it', async () => {
  const { abandon } = await stageFiles(join(folder.path, 'new'))
  abandon()
  expect(readdirSync(folder.path)).toEqual([])
})
