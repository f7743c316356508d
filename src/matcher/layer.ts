/** A layer: lexicons and rules that all see the same mentions, those of the layers above. */

import { textOf, type Document, type TokenRange } from '../document/document.js'
import { Automaton, type Match, type RunStatistics } from './automaton.js'
import type { Capture } from './captures.js'
import type { AnyCaptures, Rule } from './rule.js'
import type { Found, Spans } from './spans.js'

/** Makes mentions in code rather than by patterns: lexicon look-up, and scans that no pattern can express. */
export interface Finder<M> {
  readonly id: string
  find(document: Document, spans: Spans<M>): Iterable<Found<M>>
}

export interface LayerSource<M> {
  readonly name: string
  /** Kinds of mention that the layer makes; rules from outside join the layer of their kind. */
  readonly kinds: readonly (keyof M & string)[]
  readonly finders?: readonly Finder<M>[]
  readonly rules?: readonly Rule<M>[]
}

export interface Layer<M> {
  readonly name: string
  /** Adds the layer's mentions to `spans`; none of one kind overlap. */
  run(document: Document, spans: Spans<M>, statistics?: RunStatistics): void
}

/** Compiles a layer. @throws FactError `E_BAD_RULE` for a rule that cannot be compiled. */
export function compileLayer<M>({ name, finders = [], rules = [] }: LayerSource<M>): Layer<M> {
  const automaton = rules.length > 0 ? new Automaton<M>(rules) : undefined
  return {
    name,
    run(document, spans, statistics) {
      const named = finders.flatMap((finder) => [...finder.find(document, spans)])
      const read = automaton === undefined ? [] : automaton.run(document, spans, statistics)
      const made = new FinderMentions(named, document.size)
      const selected = selectMatches(read, made, document, spans)
      for (const mention of made.standing()) spans.add(mention)
      for (const mention of selected) spans.add(mention)
    },
  }
}

/**
 * Longest match first, then the order of the rules, then of the text; each token is used once by the rules of a layer.
 * A match gives way to a finder's mention of its kind that is as long, and takes the place of a shorter one.
 */
function selectMatches<M>(
  matches: Match<M>[],
  finders: FinderMentions<M>,
  document: Document,
  spans: Spans<M>,
): Found<M>[] {
  if (matches.length === 0) return []
  matches.sort((a, b) => b.to - b.from - (a.to - a.from) || a.order - b.order || a.from - b.from)
  const taken = new Uint8Array(document.size)
  const selected: Found<M>[] = []
  for (const match of matches) {
    if (isTaken(taken, match.from, match.to) || finders.holds(match.rule.kind, match)) continue
    const found = buildMention(match, document, spans)
    if (found === undefined) continue
    taken.fill(1, match.from, match.to)
    finders.drop(match.rule.kind, match)
    selected.push(found)
  }
  return selected.sort((a, b) => a.from - b.from)
}

/** What the finders of a layer made, as far as no longer match of a rule takes its place. */
class FinderMentions<M> {
  readonly #dropped = new Set<Found<M>>()
  /** For each kind that a rule asks for: place in the list of the mention over a token, plus one. */
  readonly #cover = new Map<string, Int32Array>()

  constructor(
    readonly mentions: readonly Found<M>[],
    readonly size: number,
  ) {}

  /** A mention of the kind that is at least as long shares a token with the range. */
  holds(kind: string, range: TokenRange): boolean {
    for (const { from, to } of this.#over(kind, range)) if (to - from >= range.to - range.from) return true
    return false
  }

  drop(kind: string, range: TokenRange): void {
    for (const mention of this.#over(kind, range)) this.#dropped.add(mention)
  }

  standing(): readonly Found<M>[] {
    return this.#dropped.size === 0 ? this.mentions : this.mentions.filter((mention) => !this.#dropped.has(mention))
  }

  *#over(kind: string, { from, to }: TokenRange): Generator<Found<M>> {
    if (this.mentions.length === 0) return
    const cover = this.#coverOf(kind)
    let last = 0
    for (let token = from; token < to; token++) {
      const place = cover[token]!
      if (place === 0 || place === last) continue
      last = place
      const mention = this.mentions[place - 1]!
      if (!this.#dropped.has(mention)) yield mention
    }
  }

  #coverOf(kind: string): Int32Array {
    let cover = this.#cover.get(kind)
    if (cover === undefined) {
      this.#cover.set(kind, (cover = new Int32Array(this.size)))
      for (const [index, mention] of this.mentions.entries())
        if (mention.kind === kind) cover.fill(index + 1, mention.from, mention.to)
    }
    return cover
  }
}

function isTaken(taken: Uint8Array, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (taken[token] === 1) return true
  return false
}

function buildMention<M>(match: Match<M>, document: Document, spans: Spans<M>): Found<M> | undefined {
  const captures = Object.create(null) as Record<string, AnyCaptures[string]>
  const ranges = match.captures
  for (const [name, { from, to }] of ranges) {
    const mention = mentionAt(match, { from, to }, spans, name)
    captures[name] = new LazyCapture(document, from, to, mention?.kind, mention?.value)
  }
  const { rule } = match
  const value = rule.build(captures, { document, match })
  if (value === undefined) return undefined
  const { from, to } = ranges.get('span') ?? match
  return { kind: rule.kind, from, to, value, rule: rule.id }
}

/** What `build` gets for a capture. Its text is only made when asked for: most captures are read by their tokens. */
class LazyCapture implements Capture {
  readonly #document: Document

  constructor(
    document: Document,
    readonly from: number,
    readonly to: number,
    readonly kind: string | undefined,
    readonly value: unknown,
  ) {
    this.#document = document
  }

  get text(): string {
    return textOf(this.#document, this)
  }
}

/** The mention that a capture holds: one that begins and ends with it and is of a kind that the pattern names. */
function mentionAt<M>(match: Match<M>, range: TokenRange, spans: Spans<M>, name: string): Found<M> | undefined {
  for (const kind of kindsOfCapture(match.rule, name)) {
    const mention = spans.startingAt(kind as keyof M & string, range.from)
    if (mention?.to === range.to) return mention
  }
  return undefined
}

const captureKinds = new WeakMap<Rule<never>, Map<string, string[]>>()

/** Kinds of mention that the elements named `name` in a rule's pattern take. */
function kindsOfCapture<M>(rule: Rule<M>, name: string): readonly string[] {
  const key = rule as unknown as Rule<never>
  let kinds = captureKinds.get(key)
  if (kinds === undefined) {
    kinds = new Map()
    collectKinds(rule.pattern, kinds)
    captureKinds.set(key, kinds)
  }
  return kinds.get(name) ?? []
}

function collectKinds(node: unknown, kinds: Map<string, string[]>): void {
  if (typeof node !== 'object' || node === null) return
  if (Array.isArray(node)) {
    for (const part of node) collectKinds(part, kinds)
    return
  }
  const element = node as { readonly mention?: string | readonly string[]; readonly as?: string }
  if (element.mention !== undefined && element.as !== undefined) {
    kinds.set(element.as, [...(kinds.get(element.as) ?? []), ...[element.mention].flat()])
  }
  for (const part of Object.values(node)) collectKinds(part, kinds)
}
