/** Counts with what their sentences tell of them: what is counted, what was done, when, and by which agency. */

import { Clauses } from '../clauses/clauses.js'
import type { CountDraft, Draft } from '../drafts.js'
import { ActionReader } from './action.js'
import { AgencyReader } from './agency.js'
import { ListLeads } from './list-leads.js'
import { PeriodReader } from './period.js'
import { unitsOf } from './unit.js'

export function resolveCounts(draft: Draft): readonly CountDraft[] {
  const { document, spans } = draft
  const found = spans.all('count')
  const clauses = new Clauses(document)
  const leads = new ListLeads(document)
  const actions = new ActionReader(document, spans, clauses, leads)
  const periods = new PeriodReader(document, draft.dates, clauses, leads)
  const agencies = new AgencyReader(document, draft.agencies, clauses, draft.publisher)
  const units = unitsOf(document, spans)
  return found.map((count, index) => {
    const action = actions.read(count, units[index]!)
    const { from, to, rule, value } = count
    return {
      from,
      to,
      rule,
      value: value.value,
      max: value.max,
      mod: value.mod,
      unit: units[index]!,
      action: action?.lemma ?? null,
      period: periods.read(count, action),
      agency: agencies.read(count, action),
    }
  })
}
