/** What `--format`, `-o` and `--out` ask for together. */

import type { OutputFormat } from '../export/formats.js'
import { outputs } from '../output-names.js'

export const formatNames = ['jsonl', 'json', 'table', 'csv', 'duckdb', 'parquet', 'html'] as const
export type FormatName = (typeof formatNames)[number]
export type TextFormatName = 'jsonl' | 'json' | 'table'
/** Formats made of one file that is written behind a hidden name. */
export type FileFormatName = 'duckdb' | 'html'

export interface OutputOptions {
  readonly format: readonly FormatName[]
  /** A file. */
  readonly output?: string
  /** A folder. */
  readonly out?: string
}

export type OutputChoice =
  /** `file` undefined: standard output. */
  | { readonly to: 'text'; readonly format: TextFormatName; readonly file: string | undefined }
  | { readonly to: 'file'; readonly format: FileFormatName; readonly file: string }
  | { readonly to: 'folder'; readonly formats: ReadonlySet<OutputFormat>; readonly folder: string }

/** The choice, or what is wrong with the options. */
export function chooseOutput({ format: formats, output: file, out: folder }: OutputOptions): OutputChoice | string {
  if (file !== undefined && folder !== undefined) return '-o names a file and --out a folder; give one of them'
  if (folder !== undefined) {
    const written = formats.filter((format) => format !== 'table')
    if (written.length < formats.length) return 'the format table is for a terminal; leave it out with --out'
    return { to: 'folder', formats: new Set(written), folder }
  }
  const [format = 'jsonl', ...others] = new Set(formats)
  if (others.length > 0) return `${[format, ...others].join(', ')}: several formats need a folder, --out DIR`
  if (format === 'csv' || format === 'parquet') return `${format} is several files, which need a folder, --out DIR`
  if (format !== 'duckdb' && format !== 'html') return { to: 'text', format, file }
  if (file === undefined) return `${format} does not go to standard output; give -o FILE or --out DIR`
  return { to: 'file', format, file }
}

/** Files that the run writes and that would be read as articles if they lay among the sources. */
export function targetsOf(choice: OutputChoice): string[] {
  switch (choice.to) {
    case 'text':
      return choice.file === undefined ? [] : [choice.file]
    case 'file':
      return [choice.file]
    case 'folder':
      return [...choice.formats].map((format) => `${choice.folder}/${outputs[format]}`)
    default:
      return choice satisfies never
  }
}
