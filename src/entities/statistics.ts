/** One statistic in several articles: what an agency did, to what, and when. */

import type { CountFact, DateFact } from '../facts.js'
import { disagree, type Figure } from './figures.js'
import { compareText } from './names.js'

/** What is counted: two articles that give this much in common speak of one statistic. */
export interface StatisticSubject {
  /** Key or id of the agency that acted. */
  readonly agency: string
  readonly unit: string
  readonly action: string
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string
  readonly to: string
}

/** A figure of a statistic, and the articles that give it. */
export interface ReportedFigure extends Figure {
  /** Numbers of the articles, ascending. */
  readonly articles: readonly number[]
}

/** A statistic that at least two articles give. */
export interface StatisticEntity extends StatisticSubject {
  /** Its subject in one line, as in `us.ftc/sue/broker/2023-01-01/2023-12-31`. */
  readonly id: string
  /** Different figures, the smallest first. */
  readonly figures: readonly ReportedFigure[]
  /** Numbers of the articles, ascending. */
  readonly articles: readonly number[]
  /** Whether some article gives figures that none of another's can be squared with. */
  readonly contradicted: boolean
}

/** What a count says of a statistic; undefined where it lacks the agency, the action or the days. */
export function subjectOf(
  { unit, action }: CountFact,
  agency: string | null,
  period: DateFact | undefined,
): StatisticSubject | undefined {
  const { from = null, to = null } = period ?? {}
  if (agency === null || action === null || from === null || to === null) return undefined
  return { agency, unit, action, from, to }
}

export function statisticId({ agency, unit, action, from, to }: StatisticSubject): string {
  return [agency, action, unit, from, to].join('/')
}

interface Report extends Figure {
  readonly article: number
}

/** Counts by what they count. */
export class StatisticTallies {
  readonly #reports = new Map<string, { readonly subject: StatisticSubject; readonly reports: Report[] }>()

  /** @param subject With the key of its agency. */
  add(subject: StatisticSubject, { value, max, mod }: Figure, article: number): void {
    const id = statisticId(subject)
    const group = this.#reports.get(id)
    const report = { value, max, mod, article }
    if (group === undefined) this.#reports.set(id, { subject, reports: [report] })
    else group.reports.push(report)
  }

  /** Statistics of more than one article, in the order of their ids. */
  entities(agencyIds: ReadonlyMap<string, string>): StatisticEntity[] {
    const groups = new Map<string, { readonly subject: StatisticSubject; readonly reports: Report[] }>()
    for (const { subject: given, reports } of this.#reports.values()) {
      const subject = { ...given, agency: agencyIds.get(given.agency) ?? given.agency }
      const id = statisticId(subject)
      const group = groups.get(id)
      if (group === undefined) groups.set(id, { subject, reports: [...reports] })
      else group.reports.push(...reports)
    }
    return Array.from(groups, ([id, { subject, reports }]) => describe(id, subject, reports))
      .filter(({ articles }) => articles.length > 1)
      .sort((a, b) => compareText(a.id, b.id))
  }
}

function describe(id: string, subject: StatisticSubject, reports: readonly Report[]): StatisticEntity {
  const figures = new Map<string, ReportedFigure & { readonly articles: number[] }>()
  for (const { value, max, mod, article } of [...reports].sort((a, b) => a.article - b.article)) {
    const key = `${value} ${max} ${mod}`
    const figure = figures.get(key)
    if (figure === undefined) figures.set(key, { value, max, mod, articles: [article] })
    else if (figure.articles.at(-1) !== article) figure.articles.push(article)
  }
  const inOrder = [...figures.values()].sort(
    (a, b) => a.value - b.value || (a.max ?? a.value) - (b.max ?? b.value) || compareText(a.mod, b.mod),
  )
  return {
    ...subject,
    id,
    figures: inOrder,
    articles: [...new Set(reports.map(({ article }) => article))].sort((a, b) => a - b),
    contradicted: isContradicted(inOrder),
  }
}

/**
 * Figures that can be squared, and figures of one article, which are taken for parts of one whole, are joined; what falls
 * apart contradicts.
 */
function isContradicted(figures: readonly ReportedFigure[]): boolean {
  const left = new Set(figures)
  const [first] = figures
  const reached = first === undefined ? [] : [first]
  if (first !== undefined) left.delete(first)
  for (let figure = reached.pop(); figure !== undefined; figure = reached.pop()) {
    for (const other of left) {
      if (disagree(figure, other) && !shareArticle(figure, other)) continue
      left.delete(other)
      reached.push(other)
    }
  }
  return left.size > 0
}

function shareArticle(a: ReportedFigure, b: ReportedFigure): boolean {
  const articles = new Set(a.articles)
  return b.articles.some((article) => articles.has(article))
}
