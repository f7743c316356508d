/** An extraction as lines to read and to compare: one mention a line, in reading order. */

import type { Extraction, Mention, Span } from '../facts.js'
import { lineCounter } from '../line-counter.js'
import { ownFactsOf, ownFields } from '../own-facts.js'

interface Line {
  readonly mention: Mention
  readonly kind: string
  readonly fields: readonly (string | number | null)[]
}

/**
 * One mention a line, in reading order: `12 date "last year" date · 2022 · … [date/relative-period]` with the line of the
 * text, kind, mention, fields and rule. Links are shown by what they lead to, so that no line depends on an id.
 *
 * @param found With its `text`, else the lines have no numbers.
 */
export function factLines(found: Extraction & { readonly text?: string }): string {
  const head = `published ${found.published ?? '?'} from ${found.publishedFrom ?? '?'}; title ${JSON.stringify(found.title)}`
  const warnings = found.warnings.map(({ code, start }) => `warning ${code} ${start ?? ''}`.trimEnd())
  const lineAt = found.text === undefined ? undefined : lineCounter(found.text)
  const lines = linesOf(found).map((line) =>
    lineAt === undefined ? lineText(line) : `${lineAt(line.mention.start)} ${lineText(line)}`,
  )
  return [head, ...lines, ...warnings, ''].join('\n')
}

/** The lines of the mentions that begin in a span: `count "12 people" 12 · exact · … [count/number-noun]`. */
export function factLinesIn(found: Extraction, { start, end }: Span): string[] {
  return linesOf(found)
    .filter(({ mention }) => mention.start >= start && mention.start < end)
    .map(lineText)
}

function lineText({ mention, kind, fields }: Line): string {
  return `${kind} ${JSON.stringify(mention.text)} ${fields.map((field) => field ?? '-').join(' · ')} [${mention.rule}]`
}

function linesOf(found: Extraction): Line[] {
  const { agencies, officials, dates, counts, percentages, sectors } = found
  const values = new Map(dates.map(({ id, value }) => [id, value ?? '?']))
  const names = new Map(agencies.map(({ id, name }) => [id, name]))
  const value = (link: string | null): string | null => (link === null ? null : (values.get(link) ?? link))
  const name = (link: string | null): string | null => (link === null ? null : (names.get(link) ?? link))
  const all: Line[] = [
    ...agencies.flatMap(({ mentions, ...agency }) => {
      const fields = [agency.name, agency.acronym, agency.registry, agency.type, agency.country, name(agency.parent)]
      return mentions.map((mention) => ({ mention, kind: 'agency', fields }))
    }),
    ...officials.flatMap(({ mentions, ...official }) => {
      const fields = [official.name, official.title, name(official.agency)]
      return mentions.map((mention) => ({ mention, kind: 'official', fields }))
    }),
    ...dates.map((date) => ({
      mention: date,
      kind: 'date',
      fields: [date.type, date.value, date.from, date.to, date.mod],
    })),
    ...counts.map((count) => {
      const figures = [count.max === null ? count.value : `${count.value}–${count.max}`, count.mod, count.unit]
      const fields = [...figures, count.action, value(count.period), name(count.agency)]
      return { mention: count, kind: 'count', fields }
    }),
    ...percentages.map((each) => {
      const fields = [each.value, each.unit, each.direction, each.of, value(each.baseline)]
      return { mention: each, kind: 'percentage', fields }
    }),
    ...sectors.flatMap(({ mentions, sector }) =>
      mentions.map((mention) => ({ mention, kind: 'sector', fields: [sector] })),
    ),
    ...ownFactsOf(found).flatMap(([kind, facts]) =>
      facts.map((fact) => ({
        ...{ mention: fact, kind },
        fields: Object.entries(ownFields(fact)).map(([name, value]) => `${name} ${value ?? '-'}`),
      })),
    ),
  ]
  return all.sort(
    (a, b) => a.mention.start - b.mention.start || a.mention.end - b.mention.end || (a.kind < b.kind ? -1 : 1),
  )
}
