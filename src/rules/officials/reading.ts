import type { TokenRange } from '../../document/document.js'

/** A person's name as it stands, without titles and honorifics. */
export interface PersonReading {
  readonly name: string
}

/** One or more persons together with the office that the same phrase gives, by token ranges. */
export interface OfficialReading {
  /** Holds the mention of the person, or of all persons who share the title. */
  readonly people: TokenRange
  /** The office as worded, without agency; null for a bare name. */
  readonly title: string | null
  /** Token range of the agency that the phrase names, else null. */
  readonly agency: TokenRange | null
  /** A body that the phrase means without its name, in lower case: "commission" in "the Commission's chief", "its" in "its chief"; else null. */
  readonly body: string | null
  /** The phrase ties the office to a place, or to a body that is no agency. */
  readonly elsewhere: boolean
  /** Companies have such a title too, and the phrase names neither agency nor country: the article has to settle it. */
  readonly doubtful: boolean
}
