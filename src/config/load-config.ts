/** A configuration file to the options of an extractor. */

import { dirname, extname, isAbsolute, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { z } from 'zod'
import { checkShape, chiefFault, faultText } from '../checked/faults.js'
import { parsePlaced, type Path } from '../checked/placed.js'
import { FactError, type ErrorSite } from '../errors.js'
import type { ExtractorOptions } from '../extractor.js'
import { setOrigin } from '../origins.js'
import { checkKind, loadOwnRules, type FactRule, type OwnKind } from '../rules/index.js'
import type { ConfigSource } from './config-source.js'
import { readEntries, readText } from './read-entries.js'
import { configSchema, entryKinds, entrySchemas, type EntryKind } from './schema.js'

/** A configuration with all the files that it names read. */
export interface LoadedConfig {
  /** For `createExtractor`. */
  readonly options: ExtractorOptions
  /** Absolute paths of the files that were read, in reading order: what a change of the rules can come from. */
  readonly files: readonly string[]
}

const scriptEndings = ['.ts', '.mts', '.js', '.mjs']
const plainEndings = ['.yaml', '.yml', '.json']

/**
 * Loads a configuration and the files that it names; their paths are relative to its own.
 *
 * @param path `.yaml` or `.json`, or a module (`.ts`, `.js`) whose default export is a {@link ConfigSource}.
 * @throws FactError `E_UNREADABLE` for a file that is not there, else `E_BAD_CONFIG`, `E_BAD_LEXICON` or `E_BAD_RULE` with
 * file, line where the file has lines, what was expected, and the nearest valid word.
 */
export async function loadConfig(path: string): Promise<LoadedConfig> {
  const ending = extname(path).toLowerCase()
  if (scriptEndings.includes(ending)) return await new Loading(path).load(await importConfig(path))
  if (!plainEndings.includes(ending)) {
    const known = [...scriptEndings, ...plainEndings].join(', ')
    throw new FactError('E_BAD_CONFIG', `a configuration is one of ${known}`, { file: path })
  }
  const { value, lineOf } = parsePlaced(await readText(path), path, 'E_BAD_CONFIG')
  return await new Loading(path, lineOf).load(value ?? {})
}

/** TypeScript is read by jiti, which needs no build step and no flag of Node. */
async function importConfig(file: string): Promise<unknown> {
  await readText(file)
  const path = resolve(file)
  const { createJiti } = await import('jiti')
  try {
    return await createJiti(pathToFileURL(path).href).import(path, { default: true })
  } catch (error) {
    if (error instanceof FactError) throw error
    const [detail = '', ...rest] = (error instanceof Error ? error.message : String(error)).split('\n')
    const line = rest.map((each) => /:(\d+):\d+$/u.exec(each)?.[1]).find((found) => found !== undefined)
    const site = line === undefined ? { file } : { file, line: Number(line) }
    throw new FactError('E_BAD_CONFIG', `cannot be loaded: ${detail.trim()}`, site, { cause: error })
  }
}

class Loading {
  readonly #files: string[]

  constructor(
    readonly file: string,
    readonly lineOf?: (path: Path) => number,
  ) {
    this.#files = [file]
  }

  async load(given: unknown): Promise<LoadedConfig> {
    const { value, faults } = checkShape(configSchema as z.ZodType<ConfigSource>, given)
    const fault = chiefFault(faults)
    if (fault !== undefined) throw this.#fault(fault.path, fault.message)
    const source = value as ConfigSource
    setOrigin(source.without, (path) => this.#site(['without', ...path]))
    const lexicons: Partial<Record<EntryKind, unknown[]>> = {}
    for (const kind of entryKinds) {
      const list = source[kind]
      if (list !== undefined) lexicons[kind] = await this.#entries(kind, [list].flat())
    }
    const rules = await this.#rules(source)
    const kinds = this.#kinds(source)
    const own = kinds.map(({ kind, rules: given }): OwnKind => ({
      kind,
      rules: [...given, ...rules.filter((rule) => (rule.kind as string) === kind).map((rule) => ({ rule }))],
    }))
    const ownNames = new Set(kinds.map(({ kind }) => kind))
    const options = {
      ...(lexicons as Pick<ExtractorOptions, EntryKind>),
      rules: rules.filter(({ kind }) => !ownNames.has(kind)),
      kinds: own,
      without: source.without ?? [],
    }
    return { options, files: this.#files.map((each) => resolve(each)) }
  }

  async #entries(kind: EntryKind, list: readonly unknown[]): Promise<unknown[]> {
    const entries: unknown[] = []
    for (const [index, each] of list.entries()) {
      if (typeof each !== 'string') {
        setOrigin(each, (path) => this.#site([kind, index, ...path]))
        entries.push(each)
      } else entries.push(...(await readEntries<unknown>(this.#path(each), entrySchemas[kind])))
    }
    return entries
  }

  #kinds({ kinds = [] }: ConfigSource): OwnKind[] {
    return kinds.map((each, index) => {
      if (typeof each !== 'string') return each
      try {
        checkKind(each)
      } catch (error) {
        if (error instanceof FactError) throw this.#fault(['kinds', index], error.detail)
        throw error
      }
      return { kind: each, rules: [] }
    })
  }

  async #rules({ rules = [], kinds = [] }: ConfigSource): Promise<FactRule[]> {
    const names = kinds.map((each) => (typeof each === 'string' ? each : each.kind))
    const loaded: FactRule[] = []
    for (const [index, each] of [rules].flat().entries()) {
      if (typeof each === 'string') {
        const path = this.#path(each)
        const { value, lineOf } = parsePlaced(await readText(path), path, 'E_BAD_RULE')
        loaded.push(...loadOwnRules(value, names, path, lineOf))
      } else if (typeof (each as FactRule).build === 'function') {
        loaded.push(each as FactRule)
      } else {
        const lineOf = this.lineOf
        const within = ([, ...path]: Path): number => lineOf?.(['rules', index, ...path]) ?? 1
        loaded.push(...loadOwnRules([each], names, this.file, within))
      }
    }
    return loaded
  }

  #path(named: string): string {
    const path = isAbsolute(named) ? named : join(dirname(this.file), named)
    this.#files.push(path)
    return path
  }

  #site(path: Path): ErrorSite {
    const line = this.lineOf?.(path)
    return line === undefined ? { file: this.file } : { file: this.file, line }
  }

  #fault(path: Path, message: string): FactError {
    return new FactError('E_BAD_CONFIG', faultText({ path, message }), this.#site(path))
  }
}
