/** `lexfacts convert`: annotations and extractions to and from the formats of annotation tools. */

import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import { FactError } from '../errors.js'
import { addConfigOption, withConfig, type ConfigOption } from './config-option.js'
import { convertedNames, type ConvertedName, type ConvertSource, type Complain } from './convert-names.js'
import { goldOptions } from './gold-options.js'
import { write, type Streams } from './streams.js'

interface ConvertOptions extends ConfigOption {
  readonly from: ConvertedName | 'extractions'
  readonly to: ConvertedName
  readonly output: string
  readonly texts?: string
  readonly labels?: ReadonlyMap<string, string>
  readonly strict?: boolean
}

const details = `
Formats
  gold               a folder of annotated articles, as lexfacts check takes it
  extractions        JSON Lines of lexfacts extract (only --from; needs --texts); they are
                     written as predictions, and as annotations not yet reviewed
  brat, web-annotation, conll
                     a folder with NAME.txt beside each NAME.ann, .jsonld or .conll
  label-studio, prodigy, doccano, doccano-relations, spacy, spacy-doc
                     one file with many articles

What the target has no room for is told on standard error; docs/interop.md has the table.
Files that are there are never written over.
Exit status: 0 done, 1 something could not be read or written, or was lost under --strict,
2 wrong usage.
`

export function convertCommand(streams: Streams, leave: (status: number) => void): Command {
  const command = new Command('convert')
    .description('convert annotations to and from brat, Label Studio, Prodigy, doccano, CoNLL, spaCy, JSON-LD')
    .addArgument(new Argument('<source>', 'a file or folder in the format --from'))
    .addOption(
      new Option('--from <format>', 'what the source is')
        .choices([...convertedNames, 'extractions'])
        .makeOptionMandatory(),
    )
    .addOption(new Option('--to <format>', 'what to write').choices(convertedNames).makeOptionMandatory())
    .requiredOption('-o, --output <path>', 'a new file, or a folder for new files')
    .option('--texts <source>', 'the articles, where they do not stand beside the source')
    .option('--labels <theirs=ours,...>', 'rename labels: ORG=agency,PERSON=official', readLabels)
    .option('--strict', 'fail if anything is lost')
  return addConfigOption(command)
    .addHelpText('after', details)
    .action(async (source: string, options: ConvertOptions) => {
      leave(await runConvert(source, options, streams))
    })
}

function readLabels(given: string): ReadonlyMap<string, string> {
  const pairs = given.split(',').map((pair) => {
    const [theirs = '', ours = '', more] = pair.split('=')
    if (theirs === '' || ours === '' || more !== undefined)
      throw new InvalidArgumentError('write theirs=ours, as in ORG=agency,PERSON=official.')
    return [theirs, ours] as const
  })
  return new Map(pairs)
}

async function runConvert(path: string, options: ConvertOptions, streams: Streams): Promise<number> {
  const { stderr } = streams
  const { from, to, output, labels = new Map<string, string>(), strict = false } = options
  const gold = await withConfig(options, streams, (known) => goldOptions(options, known))
  if (gold === undefined) return 2
  const { Losses } = await import('../interop/losses.js')
  const losses = new Losses()
  let failed = false
  const complain: Complain = async (message) => {
    failed = true
    await write(stderr, `${message}\n`)
  }
  try {
    const { readConvertSource } = await import('./convert-source.js')
    const source: ConvertSource = await readConvertSource(path, from, { gold, complain })
    losses.addAll(source.lost)
    const { relabel } = await import('../interop/relabel.js')
    const { convertedFiles, writeNewFiles } = await import('./convert-target.js')
    const documents = source.documents.map((document) => relabel(document, labels))
    if (documents.length === 0) await complain(`${path}: nothing to convert`)
    else {
      const { files, lost } = convertedFiles(documents, to, output, { predictions: from === 'extractions' })
      losses.addAll(lost)
      await writeNewFiles(files)
    }
  } catch (error) {
    if (!(error instanceof FactError)) throw error
    await complain(error.message)
  }
  const lost = losses.list()
  for (const { what, count } of lost) await write(stderr, `lost: ${what} (${count})\n`)
  return failed || (strict && lost.length > 0) ? 1 : 0
}
