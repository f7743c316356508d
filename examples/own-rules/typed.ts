import { createExtractor } from 'lexfacts'
import { fines } from './kinds.js'
import { inTheHundred } from './rules.js'

const extractor = createExtractor({ kinds: [fines], rules: [inTheHundred] })
const { own, percentages } = extractor.extract('The board fined Brill Marine $40,000. 7 in the hundred appealed.')
for (const { text, value, rule } of own.fine) console.log(text, value.who, value.sum, rule)
for (const { text, value } of percentages) console.log(text, value)
