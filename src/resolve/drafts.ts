/** Facts in the making: as the wire format has them, but linked by reference and placed by tokens. */

import type { TokenRange } from '../document/document.js'
import type { Document } from '../document/document.js'
import type {
  AgencyFact,
  CountFact,
  DateFact,
  OfficialFact,
  PercentageFact,
  PublishedFrom,
  SectorFact,
  Warning,
} from '../facts.js'
import type { FactSpans } from '../rules/kinds.js'

/** A token range and the rule that found it. */
export interface DraftMention extends TokenRange {
  readonly rule: string
}

type Without<F, Keys extends string> = Omit<F, 'id' | 'mentions' | 'start' | 'end' | 'text' | 'rule' | Keys>

export interface AgencyDraft extends Without<AgencyFact, 'parent'> {
  readonly parent: AgencyDraft | null
  readonly mentions: readonly DraftMention[]
}
export interface OfficialDraft extends Without<OfficialFact, 'agency'> {
  readonly agency: AgencyDraft | null
  readonly mentions: readonly DraftMention[]
}
export interface DateDraft extends Without<DateFact, 'from' | 'to'>, DraftMention {
  /** `from` and `to` of the record; a draft's own `from` and `to` are tokens. */
  readonly firstDay: string | null
  readonly lastDay: string | null
}
export interface CountDraft extends Without<CountFact, 'period' | 'agency'>, DraftMention {
  readonly period: DateDraft | null
  readonly agency: AgencyDraft | null
}
export interface PercentageDraft extends Without<PercentageFact, 'baseline' | 'count'>, DraftMention {
  readonly baseline: DateDraft | 'previous-period' | null
  readonly count: CountDraft | null
}
export interface SectorDraft extends Without<SectorFact, never> {
  readonly mentions: readonly DraftMention[]
}

/** The day that relative dates count from. */
export interface Anchor {
  /** `YYYY-MM-DD`, or null when the article has none. */
  readonly published: string | null
  readonly from: PublishedFrom | null
}

/** What is known of an article while its facts are resolved: each resolver reads what those before it wrote. */
export interface Draft {
  readonly document: Document
  readonly spans: FactSpans
  readonly anchor: Anchor
  /** Country of the dateline's place or of the publisher, where known. */
  readonly country: string | null
  /** The body of the article that publishes it, where it is known to. */
  readonly publisher: AgencyDraft | null
  readonly dates: readonly DateDraft[]
  readonly agencies: readonly AgencyDraft[]
  readonly officials: readonly OfficialDraft[]
  readonly counts: readonly CountDraft[]
  readonly percentages: readonly PercentageDraft[]
  readonly sectors: readonly SectorDraft[]
  readonly warnings: readonly Warning[]
}
