/**
 * Values of mentions as rules in JSON write them: `"$name"` stands for the text of the capture `name`, `"$name.field"` for
 * a field of the mention that it holds, everything else for itself.
 */

import type { AnyCaptures } from './rule.js'

export type Json = string | number | boolean | null | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [key: string]: Json
}

/** What a field of a value holds; `part` is a value of its own, which is not looked into. */
export interface FieldForm {
  readonly holds: 'number' | 'text' | 'truth' | 'part'
  /** The only texts that it may be. */
  readonly words?: readonly string[]
  readonly nullable?: true
  readonly optional?: true
}
/** Fields of the value of a kind of mention. */
export type ValueForm = Readonly<Record<string, FieldForm>>

/** Kinds of mention that each capture of a pattern may hold; none where it holds tokens. */
export type CaptureKinds = ReadonlyMap<string, readonly string[]>

/** Complains of a word that is none of those known, or says what was expected. Both throw. */
export interface TemplateCheck {
  word(word: string, words: readonly string[], place: string, what: string): void
  fault(place: string, message: string): Error
}

/** Holds a template against the captures of its pattern, and against the value that its kind has, where that is known. */
export class TemplateChecker {
  constructor(
    private readonly captures: CaptureKinds,
    private readonly forms: Readonly<Record<string, ValueForm>>,
    private readonly check: TemplateCheck,
  ) {}

  value(template: Json, place: string, form: ValueForm | undefined): void {
    if (form === undefined) this.#loose(template, place)
    else if (typeof template !== 'object' || template === null || Array.isArray(template)) {
      throw this.check.fault(place, `expected an object with the fields ${Object.keys(form).join(', ')}`)
    } else this.#fields(template as JsonObject, place, form)
  }

  #fields(template: JsonObject, place: string, form: ValueForm): void {
    const known = Object.keys(form)
    for (const field of Object.keys(template)) this.check.word(field, known, place, 'field')
    for (const [field, given] of Object.entries(template)) this.#field(given, `${place}.${field}`, form[field]!)
    const missing = known.find((field) => form[field]!.optional !== true && template[field] === undefined)
    if (missing !== undefined) throw this.check.fault(place, `"${missing}" is missing`)
  }

  #field(given: Json, place: string, form: FieldForm): void {
    const { holds, words } = form
    this.#loose(given, place)
    if (holds === 'part' || (given === null && form.nullable === true)) return
    const found = this.#holds(given)
    if (found !== undefined && found !== holds) {
      throw this.check.fault(place, `expected a ${holds}, found ${JSON.stringify(given)}${this.#tip(given, holds)}`)
    }
    if (words !== undefined && typeof given === 'string' && !given.startsWith('$')) {
      this.check.word(given, words, place, 'word')
    }
  }

  /** What a part of a template will be; undefined where that depends on the match. */
  #holds(given: Json): FieldForm['holds'] | 'nothing' | undefined {
    if (given === null) return 'nothing'
    if (typeof given === 'number') return 'number'
    if (typeof given === 'boolean') return 'truth'
    if (typeof given !== 'string') return 'part'
    if (!given.startsWith('$')) return 'text'
    const [name, field] = split(given)
    if (field === undefined) return 'text'
    const held = new Set(this.#formsOf(name).map((form) => form[field]?.holds))
    return held.size === 1 ? [...held][0] : undefined
  }

  /** `: "$figure.value"?` where the field was forgotten. */
  #tip(given: Json, holds: string): string {
    if (typeof given !== 'string' || !given.startsWith('$') || given.includes('.')) return ''
    const [name] = split(given)
    const fields = this.#formsOf(name).flatMap((form) => Object.keys(form).filter((key) => form[key]!.holds === holds))
    return fields[0] === undefined ? '' : `: "$${name}.${fields[0]}"?`
  }

  /** References to captures, wherever they stand. */
  #loose(template: Json, place: string): void {
    if (typeof template === 'string' && template.startsWith('$')) this.#reference(template, place)
    else if (typeof template === 'object' && template !== null) {
      for (const [key, part] of Object.entries(template)) this.#loose(part as Json, `${place}.${key}`)
    }
  }

  #reference(reference: string, place: string): void {
    const [name, field] = split(reference)
    this.check.word(name, [...this.captures.keys()], place, 'capture')
    if (field === undefined) return
    if (this.captures.get(name)?.length === 0) {
      throw this.check.fault(place, `"${name}" captures tokens, which have no fields: "$${name}" is their text`)
    }
    const fields = new Set(this.#formsOf(name).flatMap((form) => Object.keys(form)))
    if (fields.size > 0) this.check.word(field, [...fields], place, 'field')
  }

  /** Of the mentions that a capture may hold; empty where they are not known. */
  #formsOf(name: string): ValueForm[] {
    return (this.captures.get(name) ?? []).flatMap((kind) =>
      Object.hasOwn(this.forms, kind) ? [this.forms[kind]!] : [],
    )
  }
}

/** The value of a template for a match. */
export function fillTemplate(template: Json, captures: AnyCaptures): unknown {
  if (typeof template === 'string' && template.startsWith('$')) {
    const [name = '', ...path] = template.slice(1).split('.')
    const capture = captures[name]
    if (path.length === 0) return capture?.text ?? null
    return path.reduce<unknown>(
      (value, key) => (value as Record<string, unknown> | null | undefined)?.[key] ?? null,
      capture?.value,
    )
  }
  if (Array.isArray(template)) return template.map((part: Json) => fillTemplate(part, captures))
  if (typeof template !== 'object' || template === null) return template
  return Object.fromEntries(Object.entries(template).map(([key, part]) => [key, fillTemplate(part as Json, captures)]))
}

/** Capture and first field of a reference. */
function split(reference: string): readonly [string, string | undefined] {
  const [name = '', field] = reference.slice(1).split('.')
  return [name, field]
}
