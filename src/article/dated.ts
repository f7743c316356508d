/** Dates in lines, found by their shape before anything is tokenized. */

/** Name of a month, in full or short. */
export const month = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*`
/** Finds a date, with or without a year. */
export const dated = new RegExp(
  String.raw`\b\d{1,2}(?:st|nd|rd|th)?[ ,.-]+${month}\b|\b${month}\.? \d|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}/\d{1,2}/\d{2,4}\b`,
  'iu',
)
