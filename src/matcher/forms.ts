/** Forms of a lexicon: their tokens, and the text that they are packed into. */

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

/** With apostrophes made straight. */
export function straighten(form: string): string {
  return form.includes('’') || form.includes('‘') ? form.replace(curlyApostrophe, "'") : form
}

/** Tokens of a lexicon form, apostrophes made straight. */
export function splitForm(form: string): string[] {
  return straighten(form).match(part) ?? []
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

/** The ways the tokenizer may cut a form. */
export function cutsOf(form: string): string[][] {
  const tokens = splitForm(form)
  return tokens.includes('.') ? [tokens, joinStops(tokens)] : [tokens]
}

/** A form as its tokens, with the number of what it stands for. */
export type NumberedForm = readonly [tokens: readonly string[], number: number]

/**
 * One line per first token: the token, then for each form that begins with it a tab, its number and its further tokens.
 * "Office of the President" and "Office" as number 12 and 3 are the line `Office␉12 of the President␉3`.
 */
export function packForms(forms: Iterable<NumberedForm>): string {
  const lines = new Map<string, string>()
  for (const [[first, ...further], number] of forms) {
    if (first === undefined) continue
    lines.set(first, `${lines.get(first) ?? first}\t${[number, ...further].join(' ')}`)
  }
  return [...lines.values()].join('\n')
}

/** Packed forms without those of some numbers. */
export function dropForms(packed: string, isDropped: (number: number) => boolean): string {
  return packed
    .split('\n')
    .flatMap((line) => {
      const [first = '', ...forms] = line.split('\t')
      const kept = forms.filter((form) => !isDropped(parseInt(form)))
      return kept.length === 0 ? [] : [[first, ...kept].join('\t')]
    })
    .join('\n')
}

/** What stands behind a first token in its line. */
export interface Heads {
  get(first: string): string | undefined
}

/** Lines of packed forms by first token; lines of one token are joined. */
export function headsOf(packed: string): Map<string, string> {
  const heads = new Map<string, string>()
  for (const line of packed === '' ? [] : packed.split('\n')) {
    const tab = line.indexOf('\t')
    const first = line.slice(0, tab)
    const known = heads.get(first)
    heads.set(first, known === undefined ? line.slice(tab + 1) : known + line.slice(tab))
  }
  return heads
}
