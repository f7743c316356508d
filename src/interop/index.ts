/** The entry `lexfacts/interop`: annotations and extractions to and from the formats of annotation tools. */

export { formats, type FormatName } from './formats.js'
export type { Format, FormatFault, FormatReading, ReadOptions, Setup, WriteOptions, Written } from './format.js'
export { fromExtraction } from './from-extraction.js'
export { fromGold } from './from-gold.js'
export { keepWhatFits, type Held, type Holdings } from './holdings.js'
export type { Loss } from './losses.js'
export { offsetScale, toByteOffset, toCodePointOffset, type OffsetScale, type OffsetUnit } from './offsets.js'
export { relabel } from './relabel.js'
export { mentionOf, type Attributes, type LabelledSpan, type SpanDocument, type SpanLink } from './span-document.js'
export { toGold, type GoldDraft } from './to-gold.js'
