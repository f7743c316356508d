/** Words that the reader of actions has to know: verbs that say nothing, nouns that hide the thing counted, prepositions of place. */

export const idleVerbs = new Set([
  'be',
  'have',
  'range',
  'do',
  'include',
  'can',
  'could',
  'may',
  'might',
  'shall',
  'should',
  'must',
  'will',
  'would',
  'need',
])
export const reporting = new Set([
  'say',
  'tell',
  'add',
  'note',
  'claim',
  'announce',
  'allege',
  'know',
  'estimate',
  'believe',
  'hear',
  'indicate',
  'suggest',
  'confirm',
  'reveal',
  'state',
  'think',
  'argue',
  'warn',
  'explain',
  'report',
  'show',
  'find',
  'ask',
  'mean',
  'ensure',
])
/** Reporting verbs that also take things: "found 3 kg of heroin, two pistols". */
export const finding = new Set(['find', 'report', 'show', 'reveal'])
export const places = new Set([
  'state',
  'country',
  'city',
  'province',
  'district',
  'county',
  'region',
  'territory',
  'town',
  'village',
  'dispute',
  'continent',
  'jurisdiction',
  'nation',
  'municipality',
  'area',
  'market',
  'hub',
  'island',
  'language',
  'site',
  'phone',
  'regency',
  'prefecture',
])
export const locative = new Set([
  'in',
  'across',
  'throughout',
  'within',
  'at',
  'on',
  'from',
  'around',
  'between',
  'among',
  'over',
  'over',
])
/** Nouns that only say how the things counted are grouped: their role is the count's. */
export const transparent = new Set([
  'total',
  'group',
  'team',
  'panel',
  'pair',
  'set',
  'list',
  'series',
  'fleet',
  'gang',
  'network',
  'majority',
  'crowd',
  'batch',
  'maximum',
  'minimum',
  'combined',
  'band',
  'force',
  'staff',
  'convoy',
  'crew',
  'sum',
])
/** Participles that only say where people or things belong. */
export const attaching: ReadonlySet<string> = new Set(['attach', 'associate', 'base', 'engage', 'employ', 'locate', 'relate', 'affiliate', 'connect', 'situate', 'call', 'dub', 'name']) // prettier-ignore
/** Participles that set the stage for the main verb: "six men accused of running it went on trial". */
export const staging: ReadonlySet<string> = new Set([...attaching, 'lead', 'head', 'chair', 'preside', 'comprise', 'compose', 'accuse', 'suspect', 'link', 'believe', 'allege', 'involve', 'think', 'know', 'tie']) // prettier-ignore
/** Persons named by their place in a body, of whom nothing is done to the body. */
export const positions: ReadonlySet<string> = new Set(['employee', 'member', 'executive', 'official', 'head', 'leader', 'chief', 'director', 'owner', 'manager', 'president', 'representative']) // prettier-ignore
/** "in two instances", "on 11 occasions": how often, not what. */
export const settings: ReadonlySet<string> = new Set(['instance', 'occasion', 'way', 'step', 'stage', 'phase', 'round', 'language', 'question']) // prettier-ignore
/** Verbs whose passive leads to what is done: "are thought to have lost", "is expected to appear". */
export const expecting: ReadonlySet<string> = new Set(['think', 'believe', 'know', 'say', 'report', 'expect', 'suppose', 'estimate', 'allege', 'understand', 'schedule', 'find', 'reckon', 'presume', 'claim']) // prettier-ignore
/** Particles with the verbs whose meaning they are part of: behind them an object follows, not a place. */
export const phrasal: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['over', new Set(['turn', 'hand', 'take', 'give', 'sign'])],
  ['up', new Set(['set', 'break', 'round', 'pick', 'draw', 'give', 'take', 'dig', 'line', 'make', 'open', 'clear', 'pull'])],
  ['down', new Set(['shut', 'take', 'track', 'close', 'hunt', 'turn', 'strike', 'bring', 'gun', 'shoot', 'hand', 'knock'])],
  ['out', new Set(['carry', 'hand', 'rule', 'single', 'give', 'send', 'throw', 'take', 'roll', 'seek', 'set', 'wipe', 'pay'])],
  ['off', new Set(['lay', 'write', 'pay', 'call', 'sell', 'cut', 'fend', 'close', 'drop', 'strike'])],
  ['in', new Set(['bring', 'take', 'call', 'rope', 'haul', 'hand', 'rake'])],
  ['on', new Set(['take'])],
]) // prettier-ignore
/** Those who live in a place: "a city of 40,000 residents". */
export const dwellers: ReadonlySet<string> = new Set(['inhabitant', 'person', 'resident', 'soul'])
