/**
 * Rules from JSON: the same language as in TypeScript, checked when read instead of when compiled.
 *
 * `build` becomes `value`, a template of the mention's value: `"$name"` stands for the text of the capture `name`,
 * `"$name.field"` for a field of the mention that it holds, everything else for itself.
 */

import { posTags } from '../document/pos.js'
import { shapes } from '../document/shape.js'
import { FactError } from '../errors.js'
import { compilePattern } from './compile.js'
import { nearestWord } from '../nearest.js'
import type { Pattern } from './pattern.js'
import type { AnyCaptures, Rule } from './rule.js'

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }
type JsonObject = { readonly [key: string]: Json }

const ruleFields = [
  'id', 'pattern', 'value', 'examples', 'counterexamples', 'at', 'precededBy', 'notPrecededBy', 'followedBy', 'notFollowedBy',
] // prettier-ignore
const elementFields = [
  'lower', 'form', 'lemma', 'pos', 'shape', 'not', 'mention', 'sequence', 'either', 'optional', 'repeat', 'min', 'max', 'as',
] // prettier-ignore
const places = ['sentence-start', 'sentence-end', 'whole-sentence']

/** The vocabulary that rules are read with. */
export interface RuleVocabulary<K extends string> {
  /** Kinds of mention that patterns may ask for. */
  readonly kinds: readonly K[]
  /** Kinds that rules may make; default: the same. */
  readonly made?: readonly K[]
  /** Line in the file, from 1, of the value at a path; messages then name it. */
  readonly lineOf?: (path: readonly (string | number)[]) => number
}

/**
 * Reads rules.
 *
 * @param json A list of rules, as parsed.
 * @param file Name for messages.
 * @throws FactError `E_BAD_RULE` that names file, place and, for a misspelt word, the nearest valid one.
 */
export function loadRules<M>(
  json: unknown,
  { kinds, made = kinds, lineOf }: RuleVocabulary<keyof M & string>,
  file: string,
): Rule<M>[] {
  const check = new Checker(kinds, file, lineOf)
  if (!Array.isArray(json)) throw check.fault('', 'expected a list of rules')
  return json.map((rule: Json, index) => {
    const place = `[${index}]`
    const fields = check.object(rule, place, ruleFields)
    const id = check.text(fields['id'], `${place}.id`)
    const kind = id.slice(0, id.indexOf('/'))
    if (!id.includes('/')) throw check.fault(`${place}.id`, `expected "kind/slug", found ${JSON.stringify(id)}`)
    check.word(kind, made, `${place}.id`, 'kind')
    const pattern = check.list(fields['pattern'], `${place}.pattern`)
    const names = new Set<string>()
    pattern.forEach((element, i) => check.element(element, `${place}.pattern[${i}]`, names))
    for (const field of ['precededBy', 'notPrecededBy', 'followedBy', 'notFollowedBy']) {
      const test = fields[field]
      if (test !== undefined) for (const part of [test].flat()) check.element(part as Json, `${place}.${field}`, names)
    }
    if (fields['at'] !== undefined) check.word(check.text(fields['at'], `${place}.at`), places, `${place}.at`, 'place')
    const value = fields['value']
    if (value === undefined) throw check.fault(place, 'a rule needs a "value"')
    check.template(value, `${place}.value`, names)
    const examples = check
      .list(fields['examples'], `${place}.examples`)
      .map((text) => check.text(text, `${place}.examples`))
    if (examples.length === 0) throw check.fault(`${place}.examples`, 'a rule needs an example')
    const { at, precededBy, notPrecededBy, followedBy, notFollowedBy } = fields
    const context = { at, precededBy, notPrecededBy, followedBy, notFollowedBy }
    const loaded = {
      ...(Object.fromEntries(Object.entries(context).filter(([, test]) => test !== undefined)) as object),
      id,
      kind: kind as keyof M & string,
      pattern: pattern as unknown as Pattern<M>,
      build: (captures: AnyCaptures) => fill(value, captures) as M[keyof M & string],
      examples,
      counterexamples: check
        .list(fields['counterexamples'] ?? [], `${place}.counterexamples`)
        .map((text) => check.text(text, `${place}.counterexamples`)),
    }
    compilePattern(loaded.pattern, `${file}${place}`)
    return loaded
  })
}

class Checker {
  constructor(
    readonly kinds: readonly string[],
    readonly file: string,
    readonly lineOf: RuleVocabulary<string>['lineOf'],
  ) {}

  /** @param place As `[3].pattern[0].pos`. */
  fault(place: string, message: string): FactError {
    if (this.lineOf !== undefined) {
      const path = (place.match(/[^.[\]]+/gu) ?? []).map((key) => (/^\d+$/u.test(key) ? Number(key) : key))
      return new FactError('E_BAD_RULE', `${place}: ${message}`, { file: this.file, line: this.lineOf(path) })
    }
    return new FactError('E_BAD_RULE', message, { file: `${this.file}${place}` })
  }

  object(json: Json | undefined, place: string, fields: readonly string[]): JsonObject {
    if (typeof json !== 'object' || json === null || Array.isArray(json)) throw this.fault(place, 'expected an object')
    for (const field of Object.keys(json)) this.word(field, fields, place, 'field')
    return json as JsonObject
  }

  list(json: Json | undefined, place: string): readonly Json[] {
    if (!Array.isArray(json)) throw this.fault(place, 'expected a list')
    return json as readonly Json[]
  }

  text(json: Json | undefined, place: string): string {
    if (typeof json !== 'string') throw this.fault(place, 'expected a text')
    return json
  }

  word(word: string, words: readonly string[], place: string, what: string): void {
    if (words.includes(word)) return
    const near = nearestWord(word, words)
    const hint = near === undefined ? `expected one of ${words.join(', ')}` : `did you mean "${near}"?`
    throw this.fault(place, `unknown ${what} ${JSON.stringify(word)}; ${hint}`)
  }

  element(json: Json, place: string, names: Set<string>): void {
    if (typeof json === 'string') return
    const element = this.object(json, place, elementFields)
    const loose = ['repeat', 'optional'].find((field) => element[field] !== undefined)
    if (element['as'] !== undefined && loose !== undefined) {
      throw this.fault(`${place}.as`, `"${loose}" cannot be captured; put { sequence: […], as: … } around it`)
    }
    if (element['as'] !== undefined) names.add(this.text(element['as'], `${place}.as`))
    this.#words(element['pos'], posTags, `${place}.pos`, 'part of speech')
    this.#words(element['shape'], Object.keys(shapes), `${place}.shape`, 'shape')
    this.#words(element['mention'], this.kinds, `${place}.mention`, 'kind')
    for (const field of ['lower', 'form', 'lemma']) this.#words(element[field], undefined, `${place}.${field}`, 'word')
    for (const field of ['optional', 'repeat'] as const) {
      const part = element[field]
      if (part !== undefined) this.element(part, `${place}.${field}`, names)
    }
    for (const field of ['sequence', 'either', 'not'] as const) {
      const parts = element[field]
      if (parts === undefined) continue
      const listed = field === 'not' ? [parts].flat() : this.list(parts, `${place}.${field}`)
      listed.forEach((part, i) => this.element(part as Json, `${place}.${field}[${i}]`, names))
    }
  }

  template(json: Json, place: string, names: ReadonlySet<string>): void {
    if (typeof json === 'string' && json.startsWith('$')) {
      this.word(json.slice(1).split('.')[0] ?? '', [...names], place, 'capture')
    } else if (typeof json === 'object' && json !== null) {
      for (const [key, part] of Object.entries(json)) this.template(part as Json, `${place}.${key}`, names)
    }
  }

  #words(json: Json | undefined, words: readonly string[] | undefined, place: string, what: string): void {
    if (json === undefined) return
    for (const word of [json].flat()) {
      const text = this.text(word as Json, place)
      if (words !== undefined) this.word(text, words, place, what)
    }
  }
}

function fill(template: Json, captures: AnyCaptures): unknown {
  if (typeof template === 'string' && template.startsWith('$')) {
    const [name = '', ...path] = template.slice(1).split('.')
    const capture = captures[name]
    if (path.length === 0) return capture?.text ?? null
    return path.reduce<unknown>(
      (value, key) => (value as Record<string, unknown> | null | undefined)?.[key] ?? null,
      capture?.value,
    )
  }
  if (Array.isArray(template)) return template.map((part: Json) => fill(part, captures))
  if (typeof template !== 'object' || template === null) return template
  return Object.fromEntries(Object.entries(template).map(([key, part]) => [key, fill(part as Json, captures)]))
}
