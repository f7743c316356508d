import { factKinds } from '../../../facts.js'
import type { CorpusTotals } from '../corpus-tally.js'
import type { Chart } from './figure.js'
import { countAxis, monthAxis, monthSpan, recentMonths } from './months.js'

/** Facts of the articles published in a month, by kind. */
export function factsByMonth({ months, undatedFacts }: CorpusTotals): Chart {
  const { recent, left } = recentMonths(months)
  const bars = recent.flatMap(({ month, facts }) =>
    facts.map((count, kind) => ({ ...monthSpan(month), count, fill: `var(--line-${factKinds[kind]!})` })),
  )
  const highest = Math.max(0, ...recent.map(({ facts }) => facts.reduce((sum, count) => sum + count, 0)))
  return {
    title: 'Facts per month',
    about: `By the month in which their article was published${undatedFacts === 0 ? '' : `; without ${undatedFacts.toLocaleString('en-US')} facts of articles with no date`}.${left}`,
    legend: factKinds.map((kind) => [`key-${kind}`, kind]),
    columns: ['month', ...factKinds],
    rows: months.map(({ month, facts }) => [month, ...facts]),
    wide: true,
    plot: ({ rectY, ruleY }, width) => ({
      height: width > 600 ? 260 : 220,
      marginLeft: 44,
      x: monthAxis,
      y: countAxis(highest),
      marks: [rectY(bars, { x1: 'from', x2: 'to', y: 'count', fill: 'fill', inset: 0 }), ruleY([0])],
    }),
  }
}
