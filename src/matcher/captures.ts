/** The types of captures, derived from a pattern, so that a misspelt name in `build` does not compile. */

import type { TokenRange } from '../document/document.js'
import type { Element } from './pattern.js'

/** The tokens that an element matched, from the first to the last. */
export interface Capture extends TokenRange {
  readonly text: string
}

/** Capture of a mention: its value too. */
export interface MentionCapture<K, V> extends Capture {
  readonly kind: K
  readonly value: V
}

type Simplify<T> = { [K in keyof T]: T[K] } & {}
type UnionToIntersection<U> = (U extends unknown ? (u: U) => void : never) extends (i: infer I) => void ? I : never
type None = Record<never, never>

type Own<M, E> = E extends { readonly as: infer A extends string }
  ? E extends { readonly mention: infer K }
    ? { readonly [N in A]: MentionsOf<M, K extends readonly (infer L)[] ? L : K> }
    : { readonly [N in A]: Capture }
  : None
type MentionsOf<M, K> = K extends keyof M ? MentionCapture<K, M[K]> : never

type Inner<M, E> = E extends { readonly sequence: infer S extends readonly unknown[] }
  ? All<M, S>
  : E extends { readonly either: infer A extends readonly unknown[] }
    ? Partial<All<M, A>>
    : E extends { readonly optional: infer O }
      ? Partial<Of<M, O>>
      : E extends { readonly repeat: infer R; readonly min?: infer N }
        ? N extends 1 | 2 | 3 | 4
          ? Of<M, R>
          : Partial<Of<M, R>>
        : None
type Of<M, E> = E extends string ? None : Own<M, E> & Inner<M, E>
type All<M, S extends readonly unknown[]> =
  UnionToIntersection<{ [I in keyof S]: Of<M, S[I]> }[number]> extends infer T ? T : never

/** Captures of a pattern, by name; those that need not match may be undefined. A pattern not known as written may have any. */
export type CapturesOf<M, P extends readonly Element<M>[]> = readonly Element<M>[] extends P
  ? Readonly<Record<string, Capture | undefined>>
  : Simplify<All<M, P>>
