/** JSON inside an element `script`. */

/**
 * No `<`, so that nothing in it ends the element or begins a comment; no line breaks of JavaScript, so that it is one line
 * to every reader.
 */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<\u2028\u2029]/gu, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}
