/** What is wrong with a value that a person wrote, and what to do about it: zod's issues in our words. */

import { z } from 'zod'
import { nearestWord } from '../nearest.js'
import type { Path } from './placed.js'

export interface Fault {
  /** Keys and places in lists, from the outside in: `['counts', 3, 'unit']`. */
  readonly path: Path
  readonly message: string
  /** Of a field that the schema does not have. */
  readonly isUnknownField?: true
}

/** The fault to tell where only one is told: a misspelt field is missing too, and what it is called says more. */
export function chiefFault(faults: readonly Fault[]): Fault | undefined {
  return faults.find(({ isUnknownField }) => isUnknownField) ?? faults[0]
}

/** `counts.3.unit: …`; the message alone for a fault of the whole. */
export function faultText({ path, message }: Fault): string {
  return path.length === 0 ? message : `${path.map(String).join('.')}: ${message}`
}

/** The value as the schema has it, or all its faults. */
export type Checked<T> =
  { readonly value: T; readonly faults: readonly [] } | { readonly value?: never; readonly faults: readonly Fault[] }

/** Holds a value against a schema. */
export function checkShape<T>(schema: z.ZodType<T>, value: unknown): Checked<T> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return { value: parsed.data, faults: [] }
  return { faults: parsed.error.issues.map((issue) => toFault(issue, schema, value)) }
}

/** Of an input that fits no member of a union, what is wrong inside the member that it comes nearest to, if it does. */
function innerIssue(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== 'invalid_union') return issue
  for (const issues of issue.errors) {
    const inOrder = [...issues.filter(isUnknownField), ...issues.filter((one) => !isUnknownField(one))]
    const chief = inOrder.map(innerIssue).find((one) => one.path.length > 0 || isUnknownField(one))
    if (chief !== undefined) return { ...chief, path: [...issue.path, ...chief.path] }
  }
  return issue
}

function isUnknownField({ code }: z.core.$ZodIssue): boolean {
  return code === 'unrecognized_keys'
}

function toFault(outer: z.core.$ZodIssue, schema: z.ZodType, root: unknown): Fault {
  const issue = innerIssue(outer)
  const { path } = issue
  const given = valueAt(root, path)
  if (given === undefined && issue.code !== 'unrecognized_keys') {
    return { path, message: `"${String(path.at(-1))}" is missing` }
  }
  switch (issue.code) {
    case 'unrecognized_keys': {
      const [key = ''] = issue.keys
      const message = `no field is called "${key}"${suggestion(key, fieldsAt(schema, path))}`
      return { path: [...path, key], message, isUnknownField: true }
    }
    case 'invalid_value': {
      const words = issue.values.map(String)
      const tip = suggestion(typeof given === 'string' ? given : '', words)
      return { path, message: `expected one of ${words.join(', ')}; found ${JSON.stringify(given)}${tip}` }
    }
    case 'invalid_type':
      return { path, message: `expected ${issue.expected}, found ${JSON.stringify(given)}` }
    default:
      return { path, message: `${issue.message}; found ${JSON.stringify(given)}` }
  }
}

function suggestion(word: string, words: readonly string[]): string {
  const nearest = nearestWord(word, words)
  return nearest === undefined ? '' : `: "${nearest}"?`
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], root)
}

/** Fields that a schema has at a path. */
function fieldsAt(schema: z.ZodType, path: Path): string[] {
  let at: unknown = schema
  for (const key of path) {
    at = bare(at)
    if (at instanceof z.ZodObject) at = (at.shape as Record<PropertyKey, unknown>)[key]
    else if (at instanceof z.ZodArray) at = at.element
    else return []
  }
  at = bare(at)
  return at instanceof z.ZodObject ? Object.keys(at.shape as object) : []
}

function bare(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional) return bare(schema.unwrap())
  // Of alternatives the one with fields is meant: the others are file names.
  if (schema instanceof z.ZodUnion)
    return schema.options.find((option) => option instanceof z.ZodObject || option instanceof z.ZodArray) ?? schema
  return schema
}
