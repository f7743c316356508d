/** Plot, and a document for it to draw in. */

import type * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'

/** What is used of an element. */
interface Drawn {
  readonly outerHTML: string
  querySelectorAll(selector: string): Iterable<Drawn>
  setAttribute(name: string, value: string): void
  removeAttribute(name: string): void
  remove(): void
}

export interface Drawing {
  readonly plot: typeof Plot
  /** Draws a plot as SVG. Styles go into the page's own sheet: its policy runs no others. */
  render(options: Plot.PlotOptions): string
}

export async function loadPlot(): Promise<Drawing> {
  const plot = await import('@observablehq/plot')
  const { document } = parseHTML('<html><body></body></html>')
  return {
    plot,
    render(options) {
      const svg = plot.plot({ ...options, document: document as never, className: 'plot' }) as unknown as Drawn
      for (const style of svg.querySelectorAll('style')) style.remove()
      for (const styled of [svg, ...svg.querySelectorAll('[style]')]) styled.removeAttribute('style')
      svg.setAttribute('aria-hidden', 'true')
      return svg.outerHTML
    },
  }
}
