/** The `annotation.conf` of a brat collection that shows our files. */

import { controlsOf } from './controls.js'
import { mentionOf, type SpanDocument } from './span-document.js'

/** Fields that brat has as attributes: they have few values, none with a blank. The others are a note. */
export const bratChoices: ReadonlySet<string> = new Set(['type', 'country', 'mod', 'direction', 'sector'])

/** Entities, relations and attributes, by the section that brat wants each in. */
export function bratConfig(documents: readonly SpanDocument[]): string {
  const { labels, fields, links } = controlsOf(documents)
  const attributes = [...bratChoices].flatMap((field) => {
    const own = fields.filter((each) => each.field === field)
    const values = [...new Set([...own.flatMap(({ choices }) => choices), ...statedIn(documents, field)])]
    if (own.length === 0 || values.length === 0) return []
    return [`${field}\tArg:${own.map(({ label }) => bratWord(label)).join('|')}, Value:${values.join('|')}`]
  })
  const relations = links.map(({ label, from, to }) => {
    const ends = `Arg1:${from.map(bratWord).join('|')}, Arg2:${to.map(bratWord).join('|')}`
    return label === mentionOf ? `Equiv\t${ends}, <REL-TYPE>:symmetric-transitive` : `${bratWord(label)}\t${ends}`
  })
  const section = (name: string, lines: readonly string[]): string => [`[${name}]`, ...lines, '', ''].join('\n')
  return [
    section('entities', labels.map(bratWord)),
    section('relations', relations),
    section('events', []),
    section('attributes', attributes),
  ]
    .join('')
    .trimEnd()
    .concat('\n')
}

/** Words without blanks, as the files have them. */
function statedIn(documents: readonly SpanDocument[], field: string): string[] {
  const values = documents.flatMap(({ spans }) => spans.map(({ attributes }) => attributes[field]))
  return values.filter((value): value is string => typeof value === 'string' && !/[\s|]/u.test(value))
}

/** A label as brat has it, which knows no blanks in it. */
export function bratWord(label: string): string {
  return label.replace(/\s/gu, '_')
}
