/** Acronyms that an article defines itself: "Anti-Fraud Office (AFO)", "AFO (Anti-Fraud Office)", and their later uses. */

import { sentenceAt, type TokenRange } from '../../document/document.js'
import type { Candidate } from './candidate.js'
import type { Surroundings } from './surroundings.js'

const acronymForm = /^\p{Lu}[\p{L}.&’'-]{1,11}$/u
const capital = /\p{Lu}/gu
const quote = /^["“”'‘’«»]+$/u
const longestAcronym = 5
const notAcronyms =
  /^(?:USA?|UK|EU|U\.S\.|NYSE|NASDAQ|AP|AFP|PTI|ANI|IANS|Reuters|Xinhua|PDF|HTML|Act|GMT|EST|EDT|CET)$/u

export interface Definition {
  readonly name: Candidate
  readonly acronym: TokenRange
  readonly text: string
}

/** Definitions beside the candidates, which are in reading order. */
export function findDefinitions(around: Surroundings, candidates: readonly Candidate[]): Definition[] {
  const definitions: Definition[] = []
  for (const name of candidates) {
    if (name.acronym) continue
    const acronym = behind(around, name) ?? before(around, name)
    if (acronym === undefined) continue
    const text = textOf(around, acronym)
    if (isAcronymOf(text, around, name)) definitions.push({ name, acronym, text })
  }
  return definitions
}

/** "… Office (AFO)", "… Office (the “AFO”)", "… Office, or AFO,". */
function behind(around: Surroundings, { to, from }: Candidate): TokenRange | undefined {
  const sentence = sentenceAt(around.document, from)
  if (to >= sentence.to) return undefined
  if (around.lower(to) === ',' && around.lower(to + 1) === 'or' && around.has(to + 2, 'all-caps'))
    return { from: to + 2, to: to + 3 }
  if (around.lower(to) !== '(' && around.lower(to) !== '[') return undefined
  let first = to + 1
  while (
    first < sentence.to &&
    (quote.test(around.lower(first)) || around.lower(first) === 'the' || around.lower(first) === 'or')
  )
    first++
  return upTo(around, first, Math.min(sentence.to, first + longestAcronym))
}

function upTo(around: Surroundings, first: number, limit: number): TokenRange | undefined {
  for (let at = first; at < limit; at++) {
    if (/^[)\],;]$/u.test(around.lower(at)) || quote.test(around.lower(at)))
      return at > first ? { from: first, to: at } : undefined
    if (at > first && !around.isGlued(at)) return undefined
  }
  return undefined
}

/** "AFO (Anti-Fraud Office)". */
function before(around: Surroundings, { from, to }: Candidate): TokenRange | undefined {
  let open = from - 1
  while (open > 0 && (around.lower(open) === 'the' || quote.test(around.lower(open)))) open--
  if (around.lower(open) !== '(' || !/^[)\],;]$/u.test(around.lower(to))) return undefined
  return open > 0 && around.isNameWord(open - 1) ? { from: open - 1, to: open } : undefined
}

function textOf({ document }: Surroundings, { from, to }: TokenRange): string {
  return document.text.slice(document.starts[from], document.ends[to - 1])
}

/** Three capitals in brackets behind a body's name are enough (names may be translated); two have to fit it. */
function isAcronymOf(text: string, around: Surroundings, name: Candidate): boolean {
  if (!acronymForm.test(text)) return false
  const capitals = text.match(capital) ?? []
  if (capitals.length < 2 || (notAcronyms.test(text) && !(capitals.length > 2 && fits(capitals, around, name))))
    return false
  if (around.spans.startingAt('place', name.to + 1) !== undefined && capitals.length === 2) return false
  return capitals.length >= 3 || fits(capitals, around, name)
}

/** The acronym's capitals begin words of the name, in order. */
function fits(capitals: readonly string[], around: Surroundings, { from, to }: Candidate): boolean {
  let next = 0
  for (let at = from; at < to && next < capitals.length; at++) {
    if (around.document.forms[at]!.startsWith(capitals[next]!)) next++
  }
  return next === capitals.length || (capitals.length === 2 && isSwapped(capitals, around, { from, to }))
}

/** "Federal Police (PF)": a translated name of two words whose acronym has them the other way round. */
function isSwapped([first, second]: readonly string[], { document }: Surroundings, { from, to }: TokenRange): boolean {
  return to - from === 2 && document.forms[from]!.startsWith(second!) && document.forms[from + 1]!.startsWith(first!)
}

/** Uses of defined acronyms anywhere in the article, their definitions included. */
export function findUses(around: Surroundings, definitions: readonly Definition[]): Candidate[] {
  const uses: Candidate[] = []
  if (definitions.length === 0) return uses
  const { document } = around
  const byFirst = new Map<string, { readonly forms: readonly string[]; readonly name: Candidate }[]>()
  const known = new Set<string>()
  for (const { name, acronym, text } of definitions) {
    if (known.has(text)) continue
    known.add(text)
    const forms = document.forms.slice(acronym.from, acronym.to)
    byFirst.set(forms[0]!, [...(byFirst.get(forms[0]!) ?? []), { forms, name }])
  }
  for (let at = 0; at < document.size; at++) {
    const beginning = around.isNameWord(at) ? byFirst.get(document.forms[at]!) : undefined
    if (beginning === undefined || around.isChrome(at)) continue
    for (const { forms, name } of beginning) {
      if (!forms.every((form, index) => document.forms[at + index] === form)) continue
      const { entries, type, country, unit } = name
      uses.push({
        from: at,
        to: at + forms.length,
        entries,
        type,
        country,
        unit,
        acronym: true,
        rule: 'agency/defined-acronym',
      })
    }
  }
  return uses
}
