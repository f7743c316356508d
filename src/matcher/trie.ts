/** A lexicon as a trie of tokens: one pass over the text finds all its entries, however many there are. */

import type { Document } from '../document/document.js'
import { TypeCache, type Vocabulary } from '../document/vocabulary.js'

interface Node<V> {
  readonly next: Map<string, Node<V>>
  values: V[]
}

/** Entries that begin at a token: the longest form in the lexicon, and all that share it. */
export interface Hit<V> {
  readonly from: number
  readonly to: number
  readonly values: readonly V[]
}

const curlyApostrophe = /[’‘]/gu

/** Prefixes that the tokenizer leaves joined to their word by a hyphen: "Anti-Corruption" is one token. */
const prefixes =
  'anti|bi|bio|co|counter|cross|cyber|de|eco|ex|extra|inter|intra|macro|mega|micro|mid|mini|multi|neo|non|over|pan|para|post|pre|pro|quasi|re|semi|sub|super|tri|ultra|un|uni|vice|[aeux]'

/**
 * Splits a lexicon form as the tokenizer would: words, with inner ampersands, apostrophes and prefixes kept, and
 * initials with their full stops; the possessive and other punctuation on their own. A test holds this against
 * the tokenizer for every form.
 */
const part = new RegExp(
  [
    String.raw`(?:\p{Lu}\.){2,}`,
    String.raw`'s(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}-])(?:${prefixes})-\p{L}+`,
    String.raw`(?<![\p{L}\p{N}-])\p{L}+-\p{N}+(?![\p{L}\p{N}-])`,
    String.raw`[\p{L}\p{M}\p{N}]+(?:[&'][\p{L}\p{N}]+(?<!'s))*`,
    String.raw`[^\s\p{L}\p{M}\p{N}]`,
  ].join('|'),
  'giu',
)

function straighten(form: string): string {
  return form.includes('’') || form.includes('‘') ? form.replace(curlyApostrophe, "'") : form
}

/** First token of a form; most forms begin with ASCII letters and a blank, and need no regular expression. */
function firstPart(text: string): string | undefined {
  let end = 0
  while (isAsciiLetter(text.charCodeAt(end))) end++
  if (end > 0 && (end === text.length || text.charCodeAt(end) === 32)) return text.slice(0, end)
  part.lastIndex = 0
  return part.exec(text)?.[0]
}

function isAsciiLetter(code: number): boolean {
  const lower = code | 32
  return lower >= 97 && lower <= 122
}

/** Tokens of a lexicon form, apostrophes made straight. */
export function splitForm(form: string): string[] {
  return form.replace(curlyApostrophe, "'").match(part) ?? []
}

/** As `splitForm`, with full stops joined to the words before them: the tokenizer keeps "Calif." whole in most places. */
function joinStops(tokens: readonly string[]): string[] {
  const joined: string[] = []
  for (const token of tokens) {
    if (token === '.' && joined.length > 0) joined[joined.length - 1] += token
    else joined.push(token)
  }
  return joined
}

/** Entries that begin with one token. Their forms are split when the token is first met: most never are. */
interface Head<V> extends Node<V> {
  waiting: (readonly [form: string, value: V])[]
}

/**
 * `exact` tries tell upper from lower case; others are given and fed lower case. All entries are added before the first
 * look-up: which of them a type of token begins is remembered.
 */
export class TokenTrie<V> {
  readonly #heads = new Map<string, Head<V>>()
  readonly #begins = new TypeCache<Node<V> | null>(
    ({ forms, lowers }, type) => this.#headAt(this.#key(forms[type]!, lowers[type]!)) ?? null,
  )

  constructor(readonly letterCase: 'exact' | 'lower') {}

  add(form: string, value: V): void {
    const text = straighten(this.letterCase === 'lower' ? form.toLowerCase() : form).trim()
    const first = firstPart(text)
    if (first === undefined) return
    this.#head(first).waiting.push([text, value])
    if (text.startsWith(`${first}.`)) this.#head(joinStops(splitForm(text))[0]!).waiting.push([text, value])
  }

  #head(token: string): Head<V> {
    let head = this.#heads.get(token)
    if (head === undefined) this.#heads.set(token, (head = { next: new Map(), values: [], waiting: [] }))
    return head
  }

  #headAt(token: string): Node<V> | undefined {
    const head = this.#heads.get(token)
    if (head === undefined || head.waiting.length === 0) return head
    for (const [form, value] of head.waiting) {
      const tokens = splitForm(form)
      if (tokens[0] === token) insert(head, tokens, value)
      if (!tokens.includes('.')) continue
      const joined = joinStops(tokens)
      if (joined[0] === token) insert(head, joined, value)
    }
    head.waiting = []
    return head
  }

  /** Whether any entry begins with a type of token. */
  canBegin(vocabulary: Vocabulary, type: number): boolean {
    return this.#begins.of(vocabulary, type) !== null
  }

  /** Longest entry that begins at `from` and ends before `end`. */
  longestAt(document: Document, from: number, end: number): Hit<V> | undefined {
    let node = from < end ? this.#begins.of(document.vocabulary, document.types[from]!) : null
    if (node === null) return undefined
    let hit: Hit<V> | undefined
    for (let at = from; ;) {
      at++
      if (node.values.length > 0) hit = { from, to: at, values: node.values }
      const next: Node<V> | undefined =
        at < end && node.next.size > 0 ? node.next.get(this.#key(document.forms[at]!, document.lowers[at]!)) : undefined
      if (next === undefined) return hit
      node = next
    }
  }

  #key(form: string, lower: string): string {
    if (this.letterCase === 'lower') return lower
    return form.includes('’') ? form.replace(curlyApostrophe, "'") : form
  }
}

/** Adds a value below the node of the first token. */
function insert<V>(head: Node<V>, tokens: readonly string[], value: V): void {
  let node = head
  for (let i = 1; i < tokens.length; i++) {
    let next = node.next.get(tokens[i]!)
    if (next === undefined) node.next.set(tokens[i]!, (next = { next: new Map(), values: [] }))
    node = next
  }
  if (!node.values.includes(value)) node.values.push(value)
}
