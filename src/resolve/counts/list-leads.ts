/**
 * What opens a list: "During searches on 3 June officers seized:" above lines with bullets, or a short heading
 * ("Results, January to June 2025"). Its verb and its date hold for lines that have none of their own.
 */

import type { Document, TokenRange } from '../../document/document.js'
import { linesOf } from '../../document/lines.js'
import { shapes } from '../../document/shape.js'

const bullets = new Set(['•', '-', '–', '—', '*', '·', '▪', '◦', '●', '‣', '■', '►'])
const longestHeading = 14
const longestLead = 60
const none: ReadonlyMap<number, TokenRange> = new Map()

export class ListLeads {
  #leads: ReadonlyMap<number, TokenRange> | undefined

  constructor(readonly document: Document) {}

  /** The line that opens the list in which a token stands; undefined outside lists. */
  leadOf(token: number): TokenRange | undefined {
    const { shapes: flags } = this.document
    this.#leads ??= leadsOf(this.document)
    if (this.#leads.size === 0) return undefined
    let start = token
    while (start > 0 && (flags[start]! & shapes['line-start']) === 0) start--
    return this.#leads.get(start)
  }

  /** Whether a lead announces what follows: "seized:", not a heading. */
  announces({ to }: TokenRange): boolean {
    return this.document.lowers[to - 1] === ':'
  }
}

/** Leads by the first token of each line of their list; one pass over the tokens. */
function leadsOf(document: Document): ReadonlyMap<number, TokenRange> {
  const { lowers, shapes: flags } = document
  let leads: Map<number, TokenRange> | undefined
  let lead: TokenRange | undefined
  for (const line of linesOf(document)) {
    const { from, to } = line
    const isFigure = (flags[from]! & shapes.digits) !== 0
    // "• 12 arrests", "446 – complaints closed"
    const mark = isFigure && (lowers[from + 1] === 'million' || lowers[from + 1] === 'billion') ? from + 2 : from + 1
    const sign = isFigure ? mark : from
    const isItem = bullets.has(lowers[sign]!) && to > sign + 1 && (flags[sign + 1]! & shapes.glued) === 0
    if (!isItem) lead = isLead(document, from, to) ? line : undefined
    else if (lead !== undefined) (leads ??= new Map<number, TokenRange>()).set(from, lead)
  }
  return leads ?? none
}

function isLead({ lowers }: Document, from: number, to: number): boolean {
  const last = lowers[to - 1]!
  if (last === ':') return to - from <= longestLead
  return to - from <= longestHeading && last !== '.' && last !== '?' && last !== '!'
}
