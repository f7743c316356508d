/** From a match to a mention: its captures, and what the rule makes of them. */

import { textOf, type Document, type TokenRange } from '../document/document.js'
import type { Capture } from './captures.js'
import type { Match } from './match.js'
import type { AnyCaptures } from './rule.js'
import type { Found, Spans } from './spans.js'

/** Undefined where the rule declines. */
export function buildMention<M>(match: Match<M>, document: Document, spans: Spans<M>): Found<M> | undefined {
  const { rule } = match.compiled
  const captures = capturesOf(match, document, spans)
  const value = rule.build(captures, { document, match })
  if (value === undefined) return undefined
  const { from, to } = captures['span'] ?? match
  return { kind: rule.kind, from, to, value, rule: rule.id }
}

/** Texts of the captures of a match, by name. */
export function captureTexts<M>(match: Match<M>, document: Document, spans: Spans<M>): Record<string, string> {
  const captures = Object.entries(capturesOf(match, document, spans))
  return Object.fromEntries(
    captures.flatMap(([name, capture]) => (capture === undefined ? [] : [[name, capture.text]])),
  )
}

/** The parts of a capture are met from the last to the first. */
function capturesOf<M>(match: Match<M>, document: Document, spans: Spans<M>): AnyCaptures {
  const { captureNames, captureKinds } = match.compiled
  const byIndex: (LazyCapture | undefined)[] = []
  for (let part = match.captured; part !== undefined; part = part.before) {
    for (let rest = part.captures; rest !== 0; rest &= rest - 1) {
      const index = 31 - Math.clz32(rest & -rest)
      const capture = byIndex[index]
      if (capture === undefined) byIndex[index] = new LazyCapture(document, part.from, part.to)
      else capture.from = part.from
    }
  }
  const captures = new Captures()
  for (let index = 0; index < byIndex.length; index++) {
    const capture = byIndex[index]
    if (capture === undefined) continue
    const kinds = captureKinds[index]!
    if (kinds.length > 0) capture.hold(mentionAt(kinds, capture, spans))
    captures[captureNames[index]!] = capture
  }
  return captures
}

/** An object that inherits nothing; made by `Object.create(null)` it would be a dictionary, and slow to read. */
const Captures = function () {} as unknown as new () => Record<string, LazyCapture>
Captures.prototype = Object.create(null) as object

/** What `build` gets for a capture. Its text is only made when asked for: most captures are read by their tokens. */
class LazyCapture implements Capture {
  readonly #document: Document
  kind: string | undefined = undefined
  value: unknown = undefined

  constructor(
    document: Document,
    public from: number,
    readonly to: number,
  ) {
    this.#document = document
  }

  hold(mention: { readonly kind: string; readonly value: unknown } | undefined): void {
    this.kind = mention?.kind
    this.value = mention?.value
  }

  get text(): string {
    return textOf(this.#document, this)
  }
}

/** The mention of one of the kinds that begins and ends with a capture. */
function mentionAt<M>(kinds: readonly string[], { from, to }: TokenRange, spans: Spans<M>): Found<M> | undefined {
  for (const kind of kinds) {
    const mention = spans.startingAt(kind as keyof M & string, from)
    if (mention?.to === to) return mention
  }
  return undefined
}
