/** Where values that users wrote were read from: some mistakes only show once all of them are put together. */

import type { ErrorSite } from './errors.js'

type SiteOf = (path: readonly PropertyKey[]) => ErrorSite

const origins = new WeakMap<object, SiteOf>()

/** Remembers the file and line of what is at each path in a value. */
export function setOrigin(value: unknown, siteOf: SiteOf): void {
  if (typeof value === 'object' && value !== null) origins.set(value, siteOf)
}

/** File and line of a value, or of what is at a path in it; undefined for what was written in code. */
export function originOf(value: object, path: readonly PropertyKey[] = []): ErrorSite | undefined {
  return origins.get(value)?.(path)
}
