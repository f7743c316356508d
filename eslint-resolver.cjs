/**
 * Tells eslint-plugin-boundaries that './x.js' is x.ts. The resolver that others use for this brings native packages
 * that cannot be had for every platform, so that `npm ci` would fail; our imports need no more than this.
 */

const { existsSync } = require('node:fs')
const { builtinModules } = require('node:module')
const { dirname, resolve } = require('node:path')

exports.interfaceVersion = 2

exports.resolve = (source, file) => {
  if (builtinModules.includes(source.replace(/^node:/u, ''))) return { found: true, path: null }
  if (source === '#compromise') return { found: true, path: resolve(__dirname, 'src/normalize/compromise.node.ts') }
  if (!source.startsWith('.')) return { found: true, path: null }
  const path = resolve(dirname(file), source.replace(/\.js$/u, '.ts'))
  return existsSync(path) ? { found: true, path } : { found: false }
}
