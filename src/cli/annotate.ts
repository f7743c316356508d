/** `lexfacts annotate`: a first annotation of an article, for a reader to correct. */

import { open } from 'node:fs/promises'
import { Argument, Command } from 'commander'
import { annotate, annotationText } from '../gold/annotate.js'
import { reasonOf } from '../system-errors.js'
import { addConfigOption, configuredExtractor, type ConfigOption } from './config-option.js'
import { onlyArticle } from './only-article.js'
import { write, type Streams } from './streams.js'

interface AnnotateOptions extends ConfigOption {
  readonly output?: string
  readonly published?: string
}

const details = `
The file says "reviewed": false. Read the article sentence by sentence, correct the file, and set it to true: until then
it measures nothing, and lexfacts score leaves it out.
Exit status: 0 done, 1 the article could not be read or the file is there, 2 wrong usage.
`

export function annotateCommand(streams: Streams, leave: (status: number) => void): Command {
  const command = new Command('annotate')
    .description('begin the annotation of an article with what is found in it')
    .addArgument(new Argument('<article>', 'a file with one article, or - for standard input'))
    .option('-o, --output <file>', 'a new file, such as NAME.facts.json beside NAME.txt (default: standard output)')
    .option('--published <day>', 'reference date of the article, YYYY-MM-DD')
  return addConfigOption(command)
    .addHelpText('after', details)
    .action(async (source: string, options: AnnotateOptions) => {
      leave(await runAnnotate(source, options, streams))
    })
}

async function runAnnotate(source: string, options: AnnotateOptions, streams: Streams): Promise<number> {
  const { output, published } = options
  const extractor = await configuredExtractor(options, streams)
  if (extractor === undefined) return 2
  try {
    const article = await onlyArticle(source, streams)
    const dated = published === undefined ? article : { ...article, published }
    const text = annotationText(annotate({ ...extractor.extract(dated), text: article.text }))
    if (output === undefined) await write(streams.stdout, text)
    else await writeNew(output, text)
    return 0
  } catch (error) {
    await write(streams.stderr, `${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  }
}

/** Writes a file that is not there yet: an annotation that someone has worked on is never written over. */
async function writeNew(path: string, text: string): Promise<void> {
  try {
    const handle = await open(path, 'wx')
    await handle.writeFile(text)
    await handle.close()
  } catch (error) {
    const there = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    throw new Error(`${path}: ${there ? 'is there already, and is not written over' : reasonOf(error)}`)
  }
}
