/** The entry `lexfacts/testing/vitest`, for `setupFiles`: the matchers, their types, and the snapshot serializer. */

import { expect } from 'vitest'
import { factMatchers, type FactMatchers } from './matchers.js'
import { factSerializer } from './serializer.js'

expect.extend(factMatchers)
expect.addSnapshotSerializer(factSerializer)

declare module 'vitest' {
  // The parameter must be called as vitest calls it.
  interface Matchers<T = any> extends FactMatchers<T> {}
}
