/** The option `--map text=body,published=date`. */

import { InvalidArgumentError } from 'commander'
import { recordFields, type FieldMap, type RecordField } from '../corpus/index.js'
import { nearestWord } from '../nearest.js'

/**
 * Names of a source's fields by ours; given several times, the options add up.
 *
 * @throws InvalidArgumentError for what is no such pair, or a field that is none.
 */
export function parseFieldMap(option: string, before: FieldMap = {}): FieldMap {
  return option.split(',').reduce<FieldMap>((map, pair) => {
    const at = pair.indexOf('=')
    const field = pair.slice(0, Math.max(at, 0)).trim()
    const name = pair.slice(at + 1).trim()
    if (at === -1 || name === '') throw new InvalidArgumentError(`"${pair}" is not FIELD=COLUMN.`)
    if (!isField(field)) throw new InvalidArgumentError(unknownField(field))
    return { ...map, [field]: name }
  }, before)
}

function isField(name: string): name is RecordField {
  return (recordFields as readonly string[]).includes(name)
}

function unknownField(field: string): string {
  const near = nearestWord(field, recordFields)
  const hint = near === undefined ? '' : ` Did you mean "${near}"?`
  return `"${field}" is none of the fields ${recordFields.join(', ')}.${hint}`
}
