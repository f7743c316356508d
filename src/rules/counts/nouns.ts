/** Word lists of the noun phrases that numbers stand in. */

/** Units of time: a number of them is a duration or a date. */
export const timeUnits: ReadonlySet<string> = new Set([
  'second', 'minute', 'hour', 'day', 'night', 'week', 'weekend', 'fortnight', 'month', 'quarter', 'year', 'decade', 'century', 'season', 'semester', 'millisecond', 'sec', 'min', 'hr', 'yr', 'am', 'pm', 'a.m.', 'p.m.', 'a.m', 'p.m',
  'noon', 'midnight', "o'clock", 'gmt', 'morning', 'afternoon', 'evening', 'half',
]) // prettier-ignore

/** Shares, multiples and other words of measuring that no count ends in. */
export const measuringWords: ReadonlySet<string> = new Set([
  'percent', 'percentage', 'per', 'cent', 'time', 'fold', 'third', 'fifth', 'tenth', 'half', 'way', 'inning', 'goal', 'point', 'run', 'wicket', 'dollar', 'euro', 'age', 'aged', 'degree', 'vote', 'hand', 'dimension', 'size',
  'million', 'billion', 'trillion', 'thousand', 'hundred', 'dozen', 'lakh', 'crore', 'am', 'pm', 'x',
]) // prettier-ignore

/** "one day", "one side": set phrases in which nothing is counted. */
export const idleWithOne: ReadonlySet<string> = new Set(['day', 'time', 'hand', 'side', 'way', 'thing', 'point', 'stop', 'step', 'another', 'else', 'person\'s', 'moment', 'stage', 'more', 'word', 'reason', 'example', 'aspect']) // prettier-ignore

/** Adjectives after a hyphen that make no count: "one-off", "three-way", "two-fold". */
export const idleAfterHyphen: ReadonlySet<string> = new Set([
  'off', 'stop', 'time', 'way', 'sided', 'part', 'step', 'point', 'tier', 'level', 'pronged', 'star', 'figure', 'digit', 'fold', 'third', 'thirds', 'fifth', 'fifths', 'sixth', 'sixths', 'seventh', 'sevenths', 'eighth', 'eighths', 'ninth', 'ninths', 'tenth', 'tenths', 'half', 'quarter', 'quarters', 'size', 'liner', 'piece', 'on', 'term', 'wheel', 'wheeler',
  'wheelers', 'speed', 'odd', 'plus', 'strong', 'something', 'dimensional', 'percent', 'storey', 'story', 'room', 'bedroom', 'lane', 'course', 'stage', 'phase', 'pound', 'inch', 'foot', 'ish', 'or', 'and', 'to', 'a', 'in', 'of', 'and-a-half',
  'degree', 'tonne', 'ton', 'metre', 'meter', 'mile', 'man', 'old', 'up', 'down', 'out', 'under', 'minus', 'line', 'rate', 'ever',
]) // prettier-ignore

/** Nouns with one form for both numbers, and participles used as nouns: "three accused", "12 dead". */
export const sameInPlural: ReadonlySet<string> = new Set([
  'police', 'personnel', 'staff', 'aircraft', 'spacecraft', 'accused', 'co-accused', 'deceased', 'cattle', 'sheep', 'fish', 'deer', 'livestock', 'offspring', 'series', 'species', 'headquarters', 'kin', 'people', 'crew', 'dead',
  'injured', 'wounded', 'missing', 'troops', 'faithful', 'homeless', 'unemployed', 'hospitalized', 'survivors', 'clergy', 'infantry', 'salmon', 'criteria', 'media', 'data', 'alumni', 'men', 'women', 'children', 'policemen', 'policewomen', 'businessmen', 'oxen', 'mice', 'lice',
  'geese', 'firemen', 'fishermen', 'gunmen', 'congressmen', 'lawmen', 'servicemen', 'spokesmen', 'chairmen', 'middlemen', 'businesswomen', 'feet', 'teeth', 'phenomena', 'memoranda', 'referenda', 'bacteria', 'fungi', 'persona', 'head', 'cannabis', 'grandchildren', 'schoolchildren', 'stepchildren', 'councilmen', 'workmen', 'watchmen', 'craftsmen', 'salesmen', 'horsemen', 'guardsmen', 'seamen', 'aldermen', 'statesmen', 'noblemen', 'freshmen', 'cameramen', 'bail',
]) // prettier-ignore

/** Plurals that stand before another noun: "12 customs officers", "four arms dealers". */
export const attributivePlurals: ReadonlySet<string> = new Set([
  'customs', 'sports', 'arms', 'goods', 'savings', 'sales', 'systems', 'rights', 'securities', 'futures', 'drugs', 'narcotics', 'operations', 'communications', 'services', 'police', 'people', 'news', 'systems', 'women', 'men', 'weapons', 'explosives',
  'accounts', 'admissions', 'appeals', 'betting', 'claims', 'crimes', 'elections', 'ethics', 'firearms', 'forensics', 'human', 'intelligence', 'logistics', 'materials', 'metals', 'mines', 'mathematics', 'munitions', 'natural', 'parts', 'payments', 'plastics', 'politics',
  'precious', 'procurement', 'public', 'records', 'resources', 'robotics', 'sanctions', 'settlements', 'telecommunications', 'telecoms', 'textiles', 'trials', 'veterans', 'works', 'games', 'cards', 'media', 'data', 'aircraft', 'species', 'staff', 'headquarters', 'process', 'business', 'class', 'mass', 'gas', 'bus', 'access', 'press', 'address', 'express', 'illness', 'wireless', 'fitness', 'glass', 'campus', 'virus', 'status', 'bonus', 'basis', 'crisis', 'analysis', 'diesel', 'previous', 'various', 'serious', 'dangerous', 'religious', 'indigenous', 'suspicious', 'malicious', 'homeless', 'overseas', 'antitrust',
]) // prettier-ignore

const singularEnding = /(?:ss|us|is|'s)$/u

/** Whether a lower-case noun looks like a plural. */
export function isPlural(word: string): boolean {
  return sameInPlural.has(word) || (word.length > 2 && word.endsWith('s') && !singularEnding.test(word))
}
