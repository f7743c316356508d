/** The DuckDB package, which weighs 70 MB and is installed by those who want a database. */

import type * as DuckDbModule from '@duckdb/node-api'
import { FactError } from '../../errors.js'

export type DuckDb = typeof DuckDbModule

/** @throws FactError `E_MISSING_PACKAGE` with what to install. */
export async function loadDuckDb(): Promise<DuckDb> {
  try {
    return await import('@duckdb/node-api')
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code
    const detail =
      code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND'
        ? 'is not installed; npm install @duckdb/node-api'
        : `does not run here: ${cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause)}`
    throw new FactError(
      'E_MISSING_PACKAGE',
      `duckdb and parquet need the package @duckdb/node-api, which ${detail}`,
      {},
      { cause },
    )
  }
}
