/** Differences of extractions as text and as Markdown. */

import { counted } from '../counted.js'
import { factName } from '../facts.js'
import type { FactChange, FieldChange } from './diff.js'

const signs = { gained: '+', lost: '-', changed: '~' } as const

/** `~ count "937 cases": period 2022 → 2023`, one a line. */
export function changeLine({ kind, change, text, fields }: FactChange): string {
  const shown = change === 'changed' ? fields.map(arrow) : fields.filter((each) => isStated(each, text)).map(plain)
  const told = shown.length === 0 ? '' : `: ${shown.join(', ')}`
  return `${signs[change]} ${factName(kind)} ${JSON.stringify(text)}${told}`
}

/** A table for a pull request, with the number of changes above it. */
export function changesMarkdown(changes: readonly FactChange[]): string {
  const lines = ['| article | | fact | text | fields |', '|---|---|---|---|---|']
  for (const { article, kind, change, text, fields } of changes) {
    const shown = change === 'changed' ? fields.map(arrow) : fields.filter((each) => isStated(each, text)).map(plain)
    lines.push(`| ${[article, change, factName(kind), text, shown.join('<br>')].map(cell).join(' | ')} |`)
  }
  return `${changesSummary(changes)}\n\n${changes.length === 0 ? '' : `${lines.join('\n')}\n`}`
}

/** `3 facts gained, 1 lost, 2 changed`. */
export function changesSummary(changes: readonly FactChange[]): string {
  const count = (kind: FactChange['change']): number => changes.filter(({ change }) => change === kind).length
  return `${counted(count('gained'), 'fact')} gained, ${count('lost')} lost, ${count('changed')} changed`
}

/** Whether a field of a fact gained or lost says more than its text does. */
function isStated({ before, after }: FieldChange, text: string): boolean {
  const value = before ?? after
  return value !== null && value !== text
}

function plain({ field, before, after }: FieldChange): string {
  return `${field} ${before ?? after}`
}

function arrow({ field, before, after }: FieldChange): string {
  return `${field} ${before ?? 'none'} → ${after ?? 'none'}`
}

/** Article text in a table cell: no line break, no column, no markup. */
function cell(text: string): string {
  const escaped = text.replace(/\s+/gu, ' ').replace(/[\\`*_[\]|#~&]/gu, String.raw`\$&`)
  return escaped.replace(/<(?!br>)/gu, '&lt;')
}
