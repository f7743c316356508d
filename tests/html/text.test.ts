import { expect, test } from 'vitest'
import { parsePage } from '../../src/html/dom.js'
import { flattenMarkup } from '../../src/html/flatten.js'
import { readText } from '../../src/html/text.js'

const textOf = (body: string): string => readText(parsePage(body).body!)

test.for([
  // what the page holds, its body, the text
  ['inline tags', '<p>The <b>CP</b>S charged <i>12</i> men.</p>', 'The CPS charged 12 men.'],
  ['entities', '<p>Smith &amp; Co paid &pound;3m &#8211; &ldquo;late&rdquo;.</p>', 'Smith & Co paid £3m – “late”.'],
  ['a no-break space', '<p>12&nbsp;men and<b>&nbsp;</b>two women</p>', '12\u00a0men and\u00a0two women'],
  ['a line break', '<p>12 men<br>Four women</p>', '12 men\nFour women'],
  ['paragraphs', '<p>One fell.</p><p>Two rose.</p>', 'One fell.\n\nTwo rose.'],
  ['a heading without white space', '<h2>Fines</h2>Two were paid.', 'Fines\n\nTwo were paid.'],
  ['a list', '<ul><li>12 men</li><li><p>Four women</p></li></ul>', '- 12 men\n\n- Four women'],
  [
    'a table',
    '<table><tr><th>Year</th><th>Cases</th></tr><tr><td>2022</td><td>32</td></tr></table>',
    'Year\tCases\n2022\t32',
  ],
  ['wrapped source', '<p>Two\n   men\twere\r\n held.</p>', 'Two men were held.'],
  ['scripts and styles', '<p>Held.<script>alert(1)</script><style>p{}</style></p>', 'Held.'],
  ['hidden parts', '<p>Held.</p><p hidden>12 men</p><p style="display: none">13 men</p>', 'Held.'],
  ['comments', '<p>Held<!-- 12 men --> here.</p>', 'Held here.'],
  ['preformatted text', '<pre>2022  32\n2023  36</pre>', '2022  32\n2023  36'],
  ['unclosed tags', '<p>Held.<p>Freed.<li>one<li>two', 'Held.\n\nFreed.\n- one\n- two'],
] as const)('%s', ([, body, text]) => {
  expect(textOf(body)).toBe(text)
})

test('markup nested beyond any page is flattened without losing text', () => {
  const page = `${'<div>'.repeat(50_000)}<p>Twelve men</p>${'</div>'.repeat(50_000)}<p>left</p>`
  const flat = flattenMarkup(page)
  expect(flat.match(/<div>/gu)).toHaveLength(100)
  expect(textOf(page)).toBe('Twelve men\n\nleft')
})

test('markup of usual depth stays as it is', () => {
  const page = `<ul>${'<li><a href="x">y</a><br><img src="z">'.repeat(500)}</ul>`
  expect(flattenMarkup(page)).toBe(page)
})

test('attributes in capitals are read, their values stay', () => {
  expect(flattenMarkup('<META NAME="DC.Date" CONTENT="A"><A HREF=X>y</A>')).toBe(
    '<META name="DC.Date" content="A"><A href=X>y</A>',
  )
})
