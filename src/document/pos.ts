/** Part-of-speech tags of wink's English model (Universal POS), in the order of their codes. */
export const posTags = [
  'X', 'ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM',
  'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'SPACE',
] as const // prettier-ignore

export type Pos = (typeof posTags)[number]

const codes = new Map<string, number>(posTags.map((tag, code) => [tag, code]))

/** Code of a tag; unknown tags count as `X`. */
export function posCode(tag: string): number {
  return codes.get(tag) ?? 0
}
