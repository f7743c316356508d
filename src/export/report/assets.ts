/** The page's script and styles. */

import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

export interface PageAssets {
  readonly script: string
  readonly style: string
}

/** Bundles them from their sources; in the built package they are here as text (see tsup.config.ts), and esbuild is not needed. */
export async function readAssets(): Promise<PageAssets> {
  const source = (name: string): string => fileURLToPath(new URL(`page/${name}`, import.meta.url))
  const { outputFiles } = await build({
    entryPoints: [source('main.ts'), source('style/main.css')],
    outdir: 'page',
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: ['chrome111', 'firefox119', 'safari16.4'],
    charset: 'utf8',
    legalComments: 'none',
  })
  const text = (end: string): string => outputFiles.find(({ path }) => path.endsWith(end))!.text.trim()
  return { script: text('.js'), style: text('.css') }
}
