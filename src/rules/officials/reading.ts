/** A person's name as it stands, without titles and honorifics. */
export interface PersonReading {
  readonly name: string
}

/** A person together with the office that the same phrase gives, by token ranges. */
export interface OfficialReading {
  /** First and last token (exclusive) of the name. */
  readonly name: { readonly from: number; readonly to: number }
  /** The office as worded, without agency; null for a bare name. */
  readonly title: string | null
  /** Token range of the agency that the phrase names, else null. */
  readonly agency: { readonly from: number; readonly to: number } | null
}
