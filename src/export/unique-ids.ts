/** Articles of one id, told apart. */

import type { Extraction } from '../facts.js'

/** Names articles in the order in which they come: the second `x` becomes `x#2`. */
export function uniqueIds(): (id: Extraction['id']) => string {
  const seen = new Set<string>()
  return (id) => {
    let unique = id
    for (let times = 2; seen.has(unique); times++) unique = `${id}#${times}`
    seen.add(unique)
    return unique
  }
}
