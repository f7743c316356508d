import type { CorpusTotals } from '../corpus-tally.js'
import type { Chart } from './figure.js'
import { countAxis, monthAxis, monthSpan, recentMonths } from './months.js'

/** Increases above the line and decreases below it. */
export function changesByMonth({ months }: CorpusTotals): Chart {
  const changed = months.filter(({ increases, decreases }) => increases + decreases > 0)
  const { recent, left } = recentMonths(changed)
  const bars = recent.flatMap(({ month, increases, decreases }) => [
    { ...monthSpan(month), count: increases, fill: 'var(--up)' },
    { ...monthSpan(month), count: -decreases, fill: 'var(--down)' },
  ])
  const highest = Math.max(0, ...bars.map(({ count }) => Math.abs(count)))
  return {
    title: 'Changes up and down',
    about: `Percentages that state an increase or a decrease, by month of publication.${left}`,
    legend: [
      ['key-up', 'increases'],
      ['key-down', 'decreases'],
    ],
    columns: ['month', 'increases', 'decreases'],
    rows: changed.map(({ month, increases, decreases }) => [month, increases, decreases]),
    wide: true,
    plot: ({ rectY, ruleY }, width) => ({
      height: width > 600 ? 240 : 220,
      marginLeft: 44,
      x: monthAxis,
      y: { ...countAxis(highest), tickFormat: (count: number) => String(Math.abs(count)) },
      marks: [rectY(bars, { x1: 'from', x2: 'to', y: 'count', fill: 'fill', inset: 0 }), ruleY([0])],
    }),
  }
}
