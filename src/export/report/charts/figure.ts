/** A chart with its heading and, for those who do not see it, its numbers as a table. */

import type { Markish, PlotOptions } from '@observablehq/plot'
import { escapeHtml } from '../page-frame.js'
import type { Drawing } from './load.js'

export interface Chart {
  readonly title: string
  /** One sentence: what is counted, and what is left out. */
  readonly about: string
  /** Names of colours and what they stand for. */
  readonly legend?: readonly (readonly [color: string, meaning: string])[]
  /** The first column names the rest of its row. */
  readonly columns: readonly string[]
  readonly rows: readonly (readonly [name: string, ...figures: number[]])[]
  /** Wide charts take the width of the page. */
  readonly wide?: boolean
  plot(drawing: Drawing['plot'], width: number): PlotOptions & { readonly marks: Markish[] }
}

/** Widths in pixels at which charts are drawn, so that their letters keep their size on a phone. */
const widths = { wide: 1280, half: 600, phone: 340 }

export function renderFigure(chart: Chart, { plot, render }: Drawing): string {
  const { title, about, legend = [], rows, wide = false } = chart
  const draw = (width: number): string => render({ ...chart.plot(plot, width), width })
  const drawn =
    rows.length === 0
      ? '<p class="nothing">Nothing to draw.</p>'
      : `<div class="drawn large">${draw(wide ? widths.wide : widths.half)}</div>` +
        `<div class="drawn small">${draw(widths.phone)}</div>`
  const keys = (rows.length === 0 ? [] : legend)
    .map(([color, meaning]) => `<li class="${color}">${escapeHtml(meaning)}</li>`)
    .join('')
  return `<figure class="chart${wide ? ' wide' : ''}"><figcaption><h2>${escapeHtml(title)}</h2><p>${escapeHtml(about)}</p></figcaption>
${keys === '' ? '' : `<ul class="legend">${keys}</ul>`}${drawn}
${rows.length === 0 ? '' : numbers(chart)}</figure>`
}

function numbers({ title, columns, rows }: Chart): string {
  const head = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('')
  const body = rows.map(([name, ...figures]) => {
    const cells = figures.map((figure) => `<td>${figure}</td>`).join('')
    return `<tr><th scope="row">${escapeHtml(name)}</th>${cells}</tr>`
  })
  return `<details class="numbers"><summary>Numbers<span class="unseen"> of ${escapeHtml(title)}</span></summary><div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(title)}: numbers"><table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div></details>`
}
