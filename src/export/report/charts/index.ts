/** Charts over a corpus, drawn when the page is written. */

import type { AgencyEntity } from '../../../entities/index.js'
import type { CorpusTotals } from '../corpus-tally.js'
import { barsByName } from './bars-by-name.js'
import { changesByMonth } from './changes-by-month.js'
import { factsByMonth } from './facts-by-month.js'
import { renderFigure } from './figure.js'
import { loadPlot } from './load.js'

/** Longest list that is drawn. */
const longest = 12

/** Markup of all figures. */
export async function renderCharts(totals: CorpusTotals, agencies: readonly AgencyEntity[]): Promise<string> {
  const plot = await loadPlot()
  const topAgencies = agencies
    .map(({ name, country, articles }) => ({
      label: country === null ? name : `${name} (${country})`,
      articles: articles.length,
    }))
    .sort((a, b) => b.articles - a.articles)
    .slice(0, longest)
  const charts = [
    factsByMonth(totals),
    barsByName('Agencies in most articles', 'agency', topAgencies),
    barsByName('Technology sectors', 'sector', totals.sectors.slice(0, longest)),
    changesByMonth(totals),
  ]
  return `<div class="charts">${charts.map((chart) => renderFigure(chart, plot)).join('\n')}</div>`
}
