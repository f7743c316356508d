/** What is known of the terminal. */

import type { Streams } from './streams.js'

const usualWidth = 100

/** Columns of the terminal, or what `COLUMNS` says where there is none. */
export function terminalWidth({ columns }: Streams['stdout']): number {
  return columns ?? (Number(process.env['COLUMNS']) || usualWidth)
}
