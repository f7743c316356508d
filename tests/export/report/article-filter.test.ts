import { expect, test } from 'vitest'
import { passes, type ArticleFilter } from '../../../src/export/report/page/article-filter.js'
import { folded } from '../../../src/export/report/page/folded.js'
import { articleHash, articleOf } from '../../../src/export/report/page/hashes.js'
import type { ArticleRow } from '../../../src/export/report/report-data.js'

const any: ArticleFilter = {
  kinds: [],
  agency: undefined,
  country: undefined,
  sector: undefined,
  from: undefined,
  to: undefined,
}
const agencies = [['Bureau of Clocks', 'KE'], ['Clock Court', null]] as const // prettier-ignore
const dated: ArticleRow = ['a', 'A', '2024-03-05', [0], [2], [1, 0]]
const undated: ArticleRow = ['b', null, null, [1], [], [1, 4]]

test.for([
  [{}, true, true],
  [{ kinds: [0] }, true, true],
  [{ kinds: [1] }, false, true],
  [{ kinds: [0, 1] }, false, true],
  [{ agency: 0 }, true, false],
  [{ country: 'KE' }, true, false],
  [{ country: 'US' }, false, false],
  [{ sector: 2 }, true, false],
  [{ from: '2024-03-05' }, true, false],
  [{ from: '2024-03-06' }, false, false],
  [{ to: '2024-03-05' }, true, false],
  [{ to: '2024-03-04' }, false, false],
  [{ from: '2024-03-01', to: '2024-03-31' }, true, false],
  [{ kinds: [0], country: 'KE', to: '2023-12-31' }, false, false],
] as const)('%j', ([asked, first, second]) => {
  const filter = { ...any, ...asked }
  expect([passes(dated, filter, agencies), passes(undated, filter, agencies)]).toEqual([first, second])
})

test.for([
  ['Čapek & Co', 'capek & co'],
  ['ＦＴＣ ﬁne', 'ftc fine'],
] as const)('%s is found as %s', ([text, found]) => {
  expect(folded(text)).toBe(found)
})

test.for(['a', 'a/b c#d?e', 'javascript:alert(1)', '%', '"><script>', 'é', '', '\u202e'])('the address of %j', (id) => {
  expect(articleOf(articleHash(id))).toBe(id)
})

test.for(['', '#charts', '#article=%', '#article'])('%j is the address of no article', (hash) => {
  expect(articleOf(hash)).toBeUndefined()
})
