import type { Chart } from './figure.js'

export interface NamedCount {
  readonly label: string
  readonly articles: number
}

/** Pixels, of the letters beside the bars. */
const digitWidth = 7

/** Horizontal bars, longest first, each with its name and number. */
export function barsByName(title: string, what: string, counts: readonly NamedCount[]): Chart {
  const digits = Math.max(0, ...counts.map(({ articles }) => articles.toLocaleString('en-US').length))
  return {
    title,
    about: `Articles that name the ${what}.`,
    columns: [what, 'articles'],
    rows: counts.map(({ label, articles }) => [label, articles]),
    plot: ({ axisY, barX, text, ruleX }, width) => ({
      height: counts.length * 26 + 20,
      marginLeft: width > 400 ? 230 : 150,
      marginRight: 12 + digits * digitWidth,
      marginTop: 4,
      marginBottom: 4,
      x: { axis: null },
      y: { domain: counts.map(({ label }) => label) },
      marks: [
        axisY({ label: null, tickSize: 0, lineWidth: width > 400 ? 15.5 : 10.5, textOverflow: 'ellipsis' }),
        barX(counts, { x: 'articles', y: 'label', fill: 'var(--bar)', insetTop: 4, insetBottom: 4 }),
        text(counts, { x: 'articles', y: 'label', text: 'articles', textAnchor: 'start', dx: 5 }),
        ruleX([0]),
      ],
    }),
  }
}
