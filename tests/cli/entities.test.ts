import { expect, test } from 'vitest'
import { lexfacts } from '../support/command.js'

const articles = [
  {
    id: 'a',
    published: '2024-03-05',
    text: 'The Federal Trade Commission sued 12 data brokers in 2023. Director Samuel Levine of the Bureau of Consumer Protection spoke.',
  },
  { id: 'b', published: '2024-04-01', text: 'The FTC sued 14 data brokers in 2023.' },
]
const lines = articles.map((article) => JSON.stringify(article)).join('\n')

test('what articles share is listed with its contradictions', async () => {
  const { status, out, err } = await lexfacts(['entities', '-', '--min-articles', '2'], lines, 120)
  expect({ status, err }).toEqual({ status: 0, err: '' })
  expect(out).toMatchInlineSnapshot(`
    "Agencies (1)
    id      name                      country  articles  mentions  first       last
    us.ftc  Federal Trade Commission  US       2         2         2024-03-05  2024-04-01

    Statistics (1)
    agency                    action  unit    from        to          figures  articles
    Federal Trade Commission  sue     broker  2023-01-01  2023-12-31  12; 14   a, b      contradicted
    "
  `)
})

test('JSON names the articles', async () => {
  const { out } = await lexfacts(['entities', '-', '--format', 'json'], lines)
  const { agencies, officials, statistics } = JSON.parse(out) as Record<string, { id: string; articles: string[] }[]>
  expect(agencies!.map(({ id, articles }) => [id, articles])).toEqual([
    ['us.ftc', ['a', 'b']],
    ['us.ftc.bcp', ['a']],
  ])
  expect(officials).toMatchObject([{ id: 'us.ftc.bcp/samuel-levine', articles: ['a'] }])
  expect(statistics).toMatchObject([{ contradicted: true, figures: [{ articles: ['a'] }, { articles: ['b'] }] }])
})

test('articles without anything in common say so', async () => {
  expect(await lexfacts(['entities', '-'], 'It rained.')).toEqual({ status: 0, out: 'nothing in common\n', err: '' })
  expect(await lexfacts(['entities', '-', '--min-articles', '0'])).toMatchObject({ status: 2 })
})
