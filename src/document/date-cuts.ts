/** Dates and clock times that the tokenizer leaves whole or tears, with the parts that rules read them by. */

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'

/** "mid-2021", "late-1990s", "mid-March", "Dec-2018", "Sep-23-2020", "June–4", "Dec31", "Jun2025", "Q2-2025", "FY24-25", "21,2025" behind a month. */
export const gluedDate = new RegExp(
  `^(?:(?:mid|early|late|end|pre|post)[-–](?:\\d{4}s?|${month}\\.?)|${month}\\.?[-–]\\d{1,4}(?:-\\d{2,4})?|${month}(?:\\d{1,2}|\\d{4})|q[1-4][-–]\\d{2,4}|fy(?:\\d{2}|\\d{4})[-–]\\d{2,4}|\\d{1,2},(?:19|20)\\d{2})$`,
  'iu',
)
export const gluedDatePart = /(?:fy|q)\d{1,4}|\p{L}{1,9}\.?|\d{1,4}s?|[-–,]/giu

/** "3:45pm", "11a.m.", "0615hrs": whole tokens. */
export const clockTime = /^(?:\d{1,2}(?:[:.]\d{2})?[ap]\.?m\.?|\d{4}(?:hrs?|hours|[hz]))$/iu
export const clockPart = /^[\d:.]{0,4}\d|[ap]m(?=\.?$)|[ap]\.m\.?$|hrs?$|hours$|[hz]$|\.$/giu

/** "10.00am", "9.30am-5.30pm", "16:30–18:00", which the tokenizer tears in many ways; from the first figure on. */
export const clockRun =
  /\d{1,2}(?:(?:[:.]\d{2})?[ap]\.?m[-–]\d{1,2}(?:[:.]\d{2})?[ap]\.?m|\.\d{2}[ap]\.?m|:\d{2}[-–]\d{1,2}:\d{2}(?:[ap]\.?m)?)(?![\p{L}\d])/iuy
export const clockRunPart = /\d{1,2}(?:[:.]\d{2})?|[ap]\.m\.?|[ap]m|[^\p{L}\d]/giu

/** The clock behind an ISO 8601 date. */
export const isoClock = /T\d{2}:\d{2}(?::\d{2})?/uy
export const isoPart = /T|[\d:]{1,8}/gu
