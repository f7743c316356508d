/** The page around the data: its head, the parts that its script fills, and what keeps everything else out. */

import { createHash } from 'node:crypto'
import { reportMark } from '../../output-names.js'
import type { PageAssets } from './assets.js'
import { corpusElement } from './report-data.js'

export interface FrameParts extends PageAssets {
  /** Shown in the header, in words. */
  readonly summary: string
  /** Markup of our own making. */
  readonly charts: string
}

/** Everything before the JSON of the corpus. */
export function openPage({ script, style, summary, charts }: FrameParts): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(script, style)}">
${reportMark}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Facts in the news</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#main">Skip to content</a>
<header class="masthead">
<p class="name">Facts in the news</p>
<p class="summary">${escapeHtml(summary)}</p>
<nav aria-label="Views"><a href="#articles" data-view="articles">Articles</a><a href="#charts" data-view="charts">Charts</a></nav>
</header>
<noscript><p class="notice">This report is read with the script that it carries, which this browser does not run.</p></noscript>
<main id="main" tabindex="-1">
<section id="articles" aria-labelledby="articles-title">
<h1 id="articles-title" class="quiet" tabindex="-1">Articles</h1>
<div class="finder">
<form id="filters" role="search" aria-label="Articles">
<label class="field wide">Search<input type="search" name="words" placeholder="Title, text, agency…" autocomplete="off"></label>
<details class="more-filters" open>
<summary>Filters</summary>
<fieldset class="kinds"><legend>With facts of kind</legend></fieldset>
<label class="field">Agency<select name="agency"><option value="">Any</option></select></label>
<label class="field">Country<select name="country"><option value="">Any</option></select></label>
<label class="field">Sector<select name="sector"><option value="">Any</option></select></label>
<div class="period"><label class="field">From<input type="date" name="from"></label><label class="field">To<input type="date" name="to"></label></div>
<button type="reset">Clear filters</button>
</details>
</form>
<div class="found">
<p id="found" role="status"></p>
<ol id="rows" class="rows"></ol>
<button id="more-rows" type="button" hidden></button>
</div>
</div>
</section>
<section id="charts" aria-labelledby="charts-title" hidden>
<h1 id="charts-title" tabindex="-1">The corpus in charts</h1>
${charts}
</section>
<article id="reading" aria-labelledby="reading-title" hidden></article>
<div id="card" class="card" role="tooltip" hidden></div>
</main>
<script type="application/json" id="${corpusElement}">`
}

/** Between the JSON of the corpus and the articles: the list works while the rest of the page is still being read. */
export function runScript({ script }: PageAssets): string {
  return `</script>\n<script>${script}</script>\n`
}

export function articleScript(id: string, json: string): string {
  return `<script type="application/json" id="${id}">${json}</script>\n`
}

export const closePage = '</body>\n</html>\n'

/** Nothing is loaded from anywhere, and no script or style runs but the two that are here. */
function policy(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`)
}
