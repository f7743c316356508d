/** What threads have captured, as chains that share their beginnings. */

import type { TokenRange } from '../document/document.js'

/** A token or mention that a thread consumed for a capture, and those before it. */
export class Captured implements TokenRange {
  /** @param captures Bit set of captures. */
  constructor(
    readonly captures: number,
    readonly from: number,
    readonly to: number,
    readonly before: Captured | undefined,
  ) {}
}
