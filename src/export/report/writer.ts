/** A corpus as one page to read: `report.html`. */

import { createReadStream } from 'node:fs'
import { collectEntities, type Entities } from '../../entities/index.js'
import { factKinds, type Extraction } from '../../facts.js'
import { onlyFacts } from '../json.js'
import { openSpool } from '../spool.js'
import { createTextFile } from '../text-file.js'
import { uniqueIds } from '../unique-ids.js'
import type { Places, Writer } from '../writer.js'
import { readAssets } from './assets.js'
import { renderCharts } from './charts/index.js'
import { tallyCorpus } from './corpus-tally.js'
import { numberNames } from './numbering.js'
import { ownFacts, packArticle } from './pack-article.js'
import { articleScript, closePage, openPage, runScript } from './page-frame.js'
import { articleElement, type ArticleRow } from './report-data.js'
import { scriptJson } from './script-json.js'
import { summarize } from './summary.js'

/**
 * The lists and charts at the head of the page are known only when all articles are, so that articles are held on disk as
 * the page will have them, their facts beside them, and the page is put together at the end. Extractions need the text of
 * their articles.
 */
export async function openReport(path: string, places: Places): Promise<Writer> {
  const assets = await readAssets()
  const file = createTextFile(path)
  const blocksPath = await places.scratch('report-articles.html')
  const blocks = createTextFile(blocksPath)
  const spool = openSpool(await places.scratch('report.jsonl'))
  const entities = collectEntities()
  const tally = tallyCorpus()
  const idOf = uniqueIds()
  const [kinds, rules, sectors] = [numberNames(factKinds), numberNames(), numberNames()]
  let articles = 0
  return {
    async write({ extraction: given }) {
      const block = packArticle(given, { kinds, rules })
      await blocks.write(articleScript(articleElement(articles++), scriptJson(block)))
      const extraction = { ...onlyFacts(given), id: idOf(given.id) }
      entities.add(extraction)
      tally.add(extraction)
      for (const { label } of extraction.sectors) sectors.of(label)
      await spool.add(extraction)
    },
    async close() {
      await blocks.close()
      await spool.close()
      const resolved = entities.resolve()
      const totals = tally.totals()
      const charts = await renderCharts(totals, resolved.agencies)
      await file.write(openPage({ ...assets, summary: summarize(totals), charts }))
      const lists = {
        kinds: kinds.names,
        rules: rules.names,
        sectors: sectors.names,
        agencies: resolved.agencies.map(({ name, country }) => [name, country]),
      }
      await file.write(`${scriptJson(lists).slice(0, -1)},"articles":[`)
      const rowOf = rowPacker(resolved, kinds.names, sectors.of)
      let rows = 0
      for await (const extraction of spool.read()) {
        await file.write(`${rows++ === 0 ? '' : ','}${scriptJson(rowOf(extraction))}`)
      }
      await file.write(`]}${runScript(assets)}`)
      for await (const part of createReadStream(blocksPath, 'utf8')) await file.write(part as string)
      await file.write(closePage)
      await file.close()
    },
    abandon() {
      blocks.abandon()
      spool.abandon()
      file.abandon()
    },
  }
}

function rowPacker(
  resolved: Entities,
  kinds: readonly string[],
  sectorOf: (label: string) => number,
): (extraction: Extraction) => ArticleRow {
  const numbers = new Map(resolved.agencies.map(({ id }, number) => [id, number]))
  return (extraction) => {
    const { id, title, published, sectors } = extraction
    const entities = new Set(resolved.idsOf(extraction).agencies.values())
    const counts = kinds.map((kind, number) => {
      const builtIn = factKinds[number]
      return builtIn === undefined
        ? ownFacts(extraction).filter(([own]) => own === kind).length
        : extraction[builtIn].length
    })
    const agencies = [...entities].map((entity) => numbers.get(entity)!)
    return [id, title, published, agencies, sectors.map(({ label }) => sectorOf(label)), counts]
  }
}
