/**
 * Rules from JSON: the same language as in TypeScript, checked when read instead of when compiled.
 * `build` becomes `value`, a template of the mention's value.
 */

import { posTags } from '../document/pos.js'
import { shapes } from '../document/shape.js'
import { FactError } from '../errors.js'
import { compilePattern } from './compile.js'
import { nearestWord } from '../nearest.js'
import type { Pattern } from './pattern.js'
import type { AnyCaptures, Rule } from './rule.js'
import { fillTemplate, TemplateChecker, type Json, type JsonObject, type ValueForm } from './value-template.js'

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
  /** Fields of the values of kinds; values of the others are taken as they are. */
  readonly values?: Readonly<Record<string, ValueForm>>
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
  { kinds, made = kinds, values = {}, lineOf }: RuleVocabulary<keyof M & string>,
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
    const captures = new Map<string, string[]>()
    pattern.forEach((element, i) => check.element(element, `${place}.pattern[${i}]`, captures))
    for (const field of ['precededBy', 'notPrecededBy', 'followedBy', 'notFollowedBy']) {
      const test = fields[field]
      if (test !== undefined)
        for (const part of [test].flat()) check.element(part as Json, `${place}.${field}`, captures)
    }
    if (fields['at'] !== undefined) check.word(check.text(fields['at'], `${place}.at`), places, `${place}.at`, 'place')
    compilePattern(pattern as unknown as Pattern<M>, `${file}${place}`)
    const value = fields['value']
    if (value === undefined) throw check.fault(place, 'a rule needs a "value"')
    const form = Object.hasOwn(values, kind) ? values[kind] : undefined
    new TemplateChecker(captures, values, check).value(value, `${place}.value`, form)
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
      build: (captures: AnyCaptures) => fillTemplate(value, captures) as M[keyof M & string],
      examples,
      counterexamples: check
        .list(fields['counterexamples'] ?? [], `${place}.counterexamples`)
        .map((text) => check.text(text, `${place}.counterexamples`)),
    }
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

  /** @param captures Takes down what each capture may hold. */
  element(json: Json, place: string, captures: Map<string, string[]>): void {
    if (typeof json === 'string') return
    const element = this.object(json, place, elementFields)
    const loose = ['repeat', 'optional'].find((field) => element[field] !== undefined)
    if (element['as'] !== undefined && loose !== undefined) {
      throw this.fault(`${place}.as`, `"${loose}" cannot be captured; put { sequence: […], as: … } around it`)
    }
    if (element['as'] !== undefined) {
      const name = this.text(element['as'], `${place}.as`)
      captures.set(name, [...(captures.get(name) ?? []), ...([element['mention'] ?? []].flat() as string[])])
    }
    this.#words(element['pos'], posTags, `${place}.pos`, 'part of speech')
    this.#words(element['shape'], Object.keys(shapes), `${place}.shape`, 'shape')
    this.#words(element['mention'], this.kinds, `${place}.mention`, 'kind')
    for (const field of ['lower', 'form', 'lemma']) this.#words(element[field], undefined, `${place}.${field}`, 'word')
    for (const field of ['optional', 'repeat'] as const) {
      const part = element[field]
      if (part !== undefined) this.element(part, `${place}.${field}`, captures)
    }
    for (const field of ['sequence', 'either', 'not'] as const) {
      const parts = element[field]
      if (parts === undefined) continue
      const listed = field === 'not' ? [parts].flat() : this.list(parts, `${place}.${field}`)
      listed.forEach((part, i) => this.element(part as Json, `${place}.${field}[${i}]`, captures))
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
