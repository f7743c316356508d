/** Annotated articles: reading, checking and beginning them. */

export { annotate, annotationText } from './annotate.js'
export { checkGold } from './check.js'
export { parseGold, type GoldFault, type PlacedFault } from './parse.js'
export { readGold, readGoldFiles, type AnnotatedArticle, type GoldOptions, type GoldReading } from './read.js'
export { faultText } from '../checked/faults.js'
