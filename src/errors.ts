/** Stable for callers to switch on; message wording may change in any release. */
export type ErrorCode =
  | 'E_BAD_ARTICLE'
  | 'E_BAD_CONFIG'
  | 'E_BAD_GOLD'
  | 'E_BAD_LEXICON'
  | 'E_BAD_RULE'
  | 'E_BAD_USAGE'
  | 'E_CRASHED'
  | 'E_MISSING_PACKAGE'
  | 'E_TIMEOUT'
  | 'E_UNREADABLE'

/** Where the fault lies: a file and line, or a rule. */
export interface ErrorSite {
  readonly file?: string
  readonly line?: number
  readonly rule?: string
}

/** The only error class this library throws on purpose. Anything else that escapes is a bug in it. */
export class FactError extends Error {
  override readonly name = 'FactError'

  constructor(
    readonly code: ErrorCode,
    /** What is wrong, without the place; `message` has both. */
    readonly detail: string,
    readonly site: ErrorSite = {},
    options?: ErrorOptions,
  ) {
    const place = [site.file, site.line, site.rule].filter((part) => part !== undefined).join(':')
    super(place ? `${place}: ${detail}` : detail, options)
  }
}
