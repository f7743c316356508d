/** The entry `lexfacts/testing/vitest`, for `setupFiles`: the matchers, their types, and the snapshot serializer. */

import { expect } from 'vitest'
import { factMatchers, type FactMatchers } from './matchers.js'
import { factSerializer } from './serializer.js'

expect.extend(factMatchers)
expect.addSnapshotSerializer(factSerializer)

declare module 'vitest' {
  // Declared as vitest declares it, or the two would not merge. `T` is what is received, not what a matcher returns.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-empty-object-type, @typescript-eslint/no-unused-vars
  interface Matchers<T = any> extends FactMatchers {}
}
