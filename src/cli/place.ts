/** Places in messages. */

/** `file`, or `file:line`. */
export function placeOf(file: string, line: number | undefined): string {
  return line === undefined ? file : `${file}:${line}`
}
