/** Base forms that the tokenizer's model gets wrong, by form: it drops the "e" of some verbs and misses a few. */
const corrections: ReadonlyMap<string, string> = new Map([
  ['fined', 'fine'], ['routed', 'route'], ['routing', 'route'], ['fining', 'fine'], ['raped', 'rape'], ['raping', 'rape'], ['dined', 'dine'], ['dining', 'dine'],
  ['wined', 'wine'], ['mined', 'mine'], ['shone', 'shine'], ['shining', 'shine'], ['scammed', 'scam'], ['scamming', 'scam'],
  ['raided', 'raid'], ['busted', 'bust'], ['retired', 'retire'], ['smuggled', 'smuggle'], ['apprehended', 'apprehend'],
]) // prettier-ignore

/** Base form of a token, in lower case. */
export function lemmaOf(form: string, lemma: string): string {
  return corrections.get(form.toLowerCase()) ?? lemma.toLowerCase()
}
