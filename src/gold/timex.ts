/** The TIMEX3 values that annotations use. */

const day = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?`
const clock = String.raw`T(?:\d{2}:\d{2}(?::\d{2})?|MO|AF|EV|NI)`
const part = String.raw`\d{4}-(?:Q[1-4]|H[12]|W\d{2}(?:-WE)?|SP|SU|FA|WI)`
const point = String.raw`(?:${day}(?:${clock})?|${part}|FY\d{4}(?:-Q[1-4]|-H[12])?|\d{3}X|\d{2}XX)`
const amount = String.raw`\d+(?:\.\d+)?`
const duration = String.raw`P(?=.)(?:${amount}(?:[YMWDQ]|DE|CE))*(?:T(?:${amount}[HMS])+)?`
const time = String.raw`T\d{2}:\d{2}`

const timex = new RegExp(
  String.raw`^(?:${point}(?:/${point})?|${time}(?:/${time})?|${duration}(?:/${duration})?)$`,
  'u',
)

/** Whether a value is one that annotations use: `2023-12-02T09:30`, `2021-H1`, `FY2023`, `201X`, `P15Y`, `2008/2012`. */
export function isTimex(value: string): boolean {
  return timex.test(value)
}

/** The type of date that a value stands for. */
export function timexType(value: string): 'date' | 'time' | 'duration' {
  if (value.startsWith('P')) return 'duration'
  return /T\d{2}:/u.test(value) ? 'time' : 'date'
}
