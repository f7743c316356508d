/**
 * compromise, loaded when first asked for: it takes as long to load as everything else together, and few articles
 * hold a word that needs it. Browsers, which have no way to load a module on demand without waiting, get
 * `compromise.browser.ts` by the `imports` of package.json.
 */

import { createRequire } from 'node:module'
import type Compromise from 'compromise/two'

const require = createRequire(import.meta.url)
let loaded: typeof Compromise | undefined

export function compromise(): typeof Compromise {
  loaded ??= require('compromise/two') as typeof Compromise
  return loaded
}
