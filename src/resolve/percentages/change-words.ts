/** Words that say that a figure went up or down, by form: the tokenizer's base forms of "rose", "fell", "cut" are not sure. */

export type Change = 'increase' | 'decrease'

/** Past tense and participle are given where they are not the regular ones. */
const risingVerbs = [
  'rise rose risen', 'increase', 'grow grew grown', 'climb', 'jump', 'surge', 'soar', 'gain', 'advance', 'rocket', 'skyrocket', 'spike',
  'swell swelled swollen', 'expand', 'balloon', 'rebound', 'improve', 'leap leapt leaped', 'rally rallied', 'raise', 'boost', 'hike',
  'lift', 'escalate', 'inflate', 'widen', 'add', 'appreciate', 'strengthen', 'exceed', 'surpass', 'outpace', 'multiply multiplied',
  'enlarge', 'accelerate', 'heighten', 'mushroom', 'outstrip outstripped', 'outperform', 'overstate', 'quicken',
] // prettier-ignore
const fallingVerbs = [
  'fall fell fallen', 'drop dropped', 'decline', 'decrease', 'shrink shrank shrunk', 'slip slipped', 'slide slid', 'plunge', 'plummet',
  'tumble', 'sink sank sunk', 'dip dipped', 'cut', 'slash', 'reduce', 'lower', 'trim trimmed', 'ease', 'lose lost', 'contract',
  'dwindle', 'diminish', 'shed', 'slump', 'crash', 'dive dived dove', 'weaken', 'depreciate', 'retreat', 'curb', 'narrow', 'recede',
  'subside', 'curtail', 'downsize', 'crater', 'nosedive', 'shave', 'slow', 'underperform', 'understate', 'collapse', 'discount',
  'devalue', 'lag lagged', 'erode', 'lessen', 'shorten', 'tighten', 'abate', 'taper', 'backslide', 'minimize', 'minimise',
] // prettier-ignore

const risingNouns = [
  'increase', 'rise', 'growth', 'gain', 'jump', 'surge', 'spike', 'hike', 'climb', 'uptick', 'upswing', 'uplift', 'boost',
  'expansion', 'leap', 'improvement', 'upsurge', 'rebound', 'appreciation', 'advance', 'escalation', 'raise', 'acceleration',
  'increment', 'upturn', 'rally', 'uprating', 'outperformance', 'bump', 'swell', 'augmentation',
] // prettier-ignore
const fallingNouns = [
  'decrease', 'drop', 'fall', 'decline', 'reduction', 'cut', 'dip', 'plunge', 'slump', 'contraction', 'slide', 'downturn', 'loss',
  'shrinkage', 'depreciation', 'tumble', 'slowdown', 'cutback', 'downtick', 'collapse', 'retreat', 'drop-off', 'dropoff', 'falloff',
  'dive', 'diminution', 'devaluation', 'slippage', 'crash', 'lowering', 'backslide', 'underperformance', 'curtailment',
] // prettier-ignore

/** Comparatives behind a figure: "12 percent fewer than in May". */
const risingComparatives = ['more', 'higher', 'greater', 'larger', 'bigger', 'longer', 'above', 'stronger', 'taller', 'heavier', 'faster', 'dearer', 'costlier', 'wider', 'deeper', 'up', 'upward', 'upwards'] // prettier-ignore
const fallingComparatives = ['fewer', 'less', 'lower', 'smaller', 'below', 'shorter', 'slower', 'cheaper', 'weaker', 'lighter', 'down', 'downward', 'downwards', 'narrower'] // prettier-ignore

/** Forms of a verb: base, third person, past forms, participle in -ing. */
function formsOf(entry: string): string[] {
  const [base = '', ...irregular] = entry.split(' ')
  const stem = base.endsWith('e') ? base.slice(0, -1) : base
  const doubled = irregular.find((form) => form.endsWith('ed') && form.length === base.length + 3)?.slice(0, -2)
  const past = irregular.length > 0 || ['cut', 'shed'].includes(base) ? irregular : [`${stem}ed`]
  const ing =
    doubled === undefined
      ? ['cut', 'shed'].includes(base)
        ? `${base}${base.slice(-1)}ing`
        : `${stem}ing`
      : `${doubled}ing`
  const third = /(?:s|sh|ch|x)$/u.test(base) ? `${base}es` : base.replace(/y$/u, 'ie') + 's'
  return [base, third, ...past, ing]
}

function table(rising: readonly string[], falling: readonly string[]): ReadonlyMap<string, Change> {
  return new Map([
    ...rising.map((word) => [word, 'increase'] as const),
    ...falling.map((word) => [word, 'decrease'] as const),
  ])
}

/** Verbs of change, every form. */
export const changeVerbs = table(risingVerbs.flatMap(formsOf), fallingVerbs.flatMap(formsOf))

/** Nouns of change, singular and plural. */
export const changeNouns = table(
  risingNouns.flatMap((noun) => [noun, `${noun}s`]),
  fallingNouns.flatMap((noun) => [noun, noun === 'loss' ? 'losses' : `${noun}s`]),
)

export const comparatives = table(risingComparatives, fallingComparatives)

/** "up 5%", "down by a third"; also "plus 3 percent". */
export const changeAdverbs: ReadonlyMap<string, Change> = new Map([
  ['up', 'increase'], ['plus', 'increase'], ['down', 'decrease'], ['minus', 'decrease'], ['off', 'decrease'],
]) // prettier-ignore

/** A noun of change, not a verb, stands behind these. */
export const determiners = new Set([
  'a', 'an', 'the', 'this', 'that', 'its', 'their', 'another', 'any', 'no', 'his', 'our', 'each', "'s", 'and', 'or',
]) // prettier-ignore
