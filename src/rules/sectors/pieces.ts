/** Words of letters or of digits; hyphens and all other signs fall away: "e-commerce" and "e commerce" read alike. */

const piece = /\p{L}+(?:'\p{L}+)?|\p{N}+(?:\.\p{N}+)*|,/gu
const whole = /^\p{L}+$/u

export function piecesOf(form: string): readonly string[] {
  return whole.test(form) ? [form] : (form.match(piece) ?? [])
}
