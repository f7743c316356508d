/**
 * Which resolvers set which fields: each line is the chain for one field in the order in which they work, the last one
 * deciding.
 *
 * Fields that a rule's `build` made and no resolver touches have the chain `rule`. A test holds the fields against the
 * records, and the names against what the pipeline and the resolver of each kind call.
 */

import type { FactKind } from '../facts.js'

type FieldChains = Readonly<Record<string, readonly string[]>>

const places = ['anchor', 'dates/slashed', 'dates/timeline', 'dates/place', 'dates/range']

export const provenance: Readonly<Record<FactKind, FieldChains>> = {
  agencies: {
    name: ['agency-groups', 'agencies'],
    acronym: ['agency-groups', 'agencies'],
    registry: ['agency-groups', 'agencies'],
    type: ['agency-groups', 'agency-parents', 'agencies'],
    country: ['country', 'agency-groups', 'agency-parents', 'agencies'],
    parent: ['agency-groups', 'agency-parents', 'agencies'],
  },
  officials: {
    name: ['officials/people', 'officials/signatures', 'officials/groups'],
    title: ['officials/people', 'officials/signatures', 'officials/groups'],
    agency: ['publisher', 'officials/people', 'officials/groups', 'officials/agencies'],
  },
  dates: {
    type: ['rule'],
    value: places,
    from: [...places, 'fiscal-years'],
    to: [...places, 'fiscal-years'],
    mod: ['rule'],
  },
  counts: {
    value: ['rule'],
    max: ['rule'],
    mod: ['rule'],
    unit: ['counts/unit'],
    action: ['counts/unit', 'counts/action'],
    period: ['counts/unit', 'counts/action', 'counts/period'],
    agency: ['publisher', 'counts/unit', 'counts/action', 'counts/agency'],
  },
  percentages: {
    value: ['rule'],
    unit: ['rule'],
    direction: ['percentages/frame', 'percentages/baseline', 'percentages/index'],
    of: ['percentages/frame', 'percentages/measured'],
    baseline: ['percentages/frame', 'percentages/baseline', 'percentages/table-change'],
    count: ['percentages/frame', 'percentages/measured'],
    previous: ['percentages/frame', 'percentages/measured', 'percentages/previous'],
  },
  sectors: { sector: ['sectors'], label: ['sectors'] },
}
