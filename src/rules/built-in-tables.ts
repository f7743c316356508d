/** The built-in lexicons, packed. The build puts the packed texts in place of this file; see tsup.config.ts. */

import { lexicons } from '../lexicons/index.js'
import { packLexicons } from './lexicon-tables.js'

export const builtInTables = packLexicons(lexicons)
