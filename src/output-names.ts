/** What a run leaves in the folder of its output. Later runs over the same folder know it by these names. */

/** Where formats are written. */
export const outputs = {
  jsonl: 'facts.jsonl',
  json: 'facts.json',
  csv: 'csv/',
  duckdb: 'facts.duckdb',
  parquet: 'parquet/',
  html: 'report.html',
} as const

/** Stands at the head of a report, by which it is told from the pages of others. */
export const reportMark = '<meta name="generator" content="lexfacts">'

/** The hidden folder that keeps what was found for a later run. */
export const resumeFolder = '.lexfacts'
