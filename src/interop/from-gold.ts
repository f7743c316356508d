/** An annotation to labelled spans. */

import type { GoldArticle } from '../evaluate/gold.js'
import { locate } from '../evaluate/locate.js'
import { labels } from './labels.js'
import type { SpanDocument } from './span-document.js'
import { SpanList } from './span-list.js'

/**
 * The facts of an annotation, each mention a span. Links by name or by value become links to the first span that has it;
 * a link that leads to nothing stays an attribute.
 *
 * @throws FactError `E_BAD_GOLD` for a mention that is not in the text.
 */
export function fromGold(text: string, gold: GoldArticle): SpanDocument {
  const { agencies = [], officials = [], dates = [], counts = [], percentages = [], sectors = [] } = gold
  const list = new SpanList()
  const add = (label: string, mentions: readonly (readonly [string, number])[], values: Values): string =>
    list.add(
      label,
      mentions.map((mention) => locate(text, mention)),
      values,
    )
  const addLinked = (
    label: string,
    mentions: Mentions,
    field: string,
    { [field]: name, ...values }: Values,
    known: Known,
  ) => {
    const target = typeof name === 'string' ? known.get(name) : undefined
    const id = add(label, mentions, target === undefined ? { ...values, [field]: name ?? null } : values)
    if (target !== undefined) list.link(field, id, target)
  }

  const names = new Map<string, string>()
  for (const { mentions, ...values } of agencies) setFirst(names, values.name, add('agency', mentions, values))
  const days = new Map<string, string>()
  for (const { text: words, n, ...values } of dates) {
    setFirst(days, values.value, add('date', [[words, n]], values))
  }
  for (const { mentions, ...values } of officials) addLinked('official', mentions, 'agency', values, names)
  for (const { text: words, n, ...values } of counts) addLinked('count', [[words, n]], 'period', values, days)
  for (const { text: words, n, ...values } of percentages)
    addLinked('percentage', [[words, n]], 'baseline', values, days)
  for (const { mentions, id } of sectors) add('sector', mentions, { sector: id })
  return list.toDocument({ id: gold.id, text, fields: fieldsOf(gold) })
}

type Values = Readonly<Record<string, string | number | null>>
type Mentions = readonly (readonly [string, number])[]
type Known = ReadonlyMap<string, string>

function setFirst(known: Map<string, string>, key: string | null, id: string): void {
  if (key !== null && !known.has(key)) known.set(key, id)
}

function fieldsOf(gold: GoldArticle): SpanDocument['fields'] {
  const { published, publishedInText, reviewed, style, country } = gold
  const stated = Object.entries({ published, publishedInText, reviewed, style, country })
  return {
    ...Object.fromEntries(
      stated.filter((pair): pair is [string, string | boolean] => pair[1] !== undefined && pair[1] !== null),
    ),
    annotated: Object.entries(labels)
      .flatMap(([label, kind]) => (gold[kind] === undefined ? [] : label))
      .join(' '),
  }
}
