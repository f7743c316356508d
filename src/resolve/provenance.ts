/**
 * Which resolvers set which fields: each line is the chain for one field, the last one deciding.
 *
 * Fields that a rule's `build` made and no resolver touches have the chain `rule`. A test holds the fields against the
 * records and the names against the files of this folder.
 */

import type { FactKind } from '../facts.js'

type FieldChains = Readonly<Record<string, readonly string[]>>

export const provenance: Readonly<Record<FactKind, FieldChains>> = {
  agencies: {
    name: ['agency-groups', 'agency-names'],
    acronym: ['agency-groups', 'agency-names'],
    registry: ['agency-groups', 'agencies'],
    type: ['agency-groups', 'agencies'],
    country: ['country', 'agency-groups', 'agencies'],
    parent: ['agency-parents'],
  },
  officials: {
    name: ['officials/mentions', 'officials/groups', 'officials/names'],
    title: ['officials/groups', 'officials/people'],
    agency: ['officials/agencies', 'officials/offices', 'officials/nearby'],
  },
  dates: {
    type: ['rule'],
    value: ['anchor', 'dates/timeline', 'dates/place'],
    from: ['anchor', 'dates/timeline', 'dates/place', 'fiscal-years'],
    to: ['anchor', 'dates/timeline', 'dates/place', 'fiscal-years'],
    mod: ['rule'],
  },
  counts: {
    value: ['rule'],
    max: ['rule'],
    mod: ['rule'],
    unit: ['counts/unit'],
    action: ['clauses/clauses', 'counts/action'],
    period: ['clauses/clauses', 'counts/date-places', 'counts/period'],
    agency: ['clauses/clauses', 'counts/agency'],
  },
  percentages: {
    value: ['rule'],
    unit: ['rule'],
    direction: ['percentages/change', 'percentages/level'],
    of: ['percentages/frame', 'percentages/measured'],
    baseline: ['percentages/baseline'],
    count: ['percentages/antecedent', 'percentages/share'],
    previous: ['percentages/previous'],
  },
  sectors: { sector: ['sectors'], label: ['sectors'] },
}
