/** Base forms of single words: singular of a noun, infinitive of a verb. */

import { compromise } from '#compromise'

const irregularPlurals = new Map([
  ['people', 'person'], ['persons', 'person'], ['men', 'man'], ['women', 'woman'], ['children', 'child'],
  ['policemen', 'policeman'], ['policewomen', 'policewoman'], ['feet', 'foot'], ['teeth', 'tooth'], ['mice', 'mouse'],
  ['wives', 'wife'], ['lives', 'life'], ['knives', 'knife'], ['thieves', 'thief'], ['halves', 'half'], ['leaves', 'leaf'],
  ['criteria', 'criterion'], ['phenomena', 'phenomenon'], ['indices', 'index'], ['appendices', 'appendix'],
  ['attorneys', 'attorney'], ['passersby', 'passerby'], ['monies', 'money'], ['buses', 'bus'], ['gases', 'gas'],
  ['viruses', 'virus'], ['bonuses', 'bonus'], ['campuses', 'campus'], ['censuses', 'census'], ['movies', 'movie'],
  ['cookies', 'cookie'], ['rookies', 'rookie'], ['zombies', 'zombie'], ['caches', 'cache'], ['axes', 'axe'],
  ['businessmen', 'businessman'], ['businesswomen', 'businesswoman'], ['gunmen', 'gunman'], ['spokesmen', 'spokesman'], ['congressmen', 'congressman'], ['fishermen', 'fisherman'],
  ['servicemen', 'serviceman'], ['servicewomen', 'servicewoman'], ['firemen', 'fireman'], ['assemblymen', 'assemblyman'], ['councilmen', 'councilman'], ['craftsmen', 'craftsman'],
  ['salesmen', 'salesman'], ['tradesmen', 'tradesman'], ['workmen', 'workman'], ['militiamen', 'militiaman'], ['wolves', 'wolf'], ['shelves', 'shelf'], ['valves', 'valve'],
  ['nerves', 'nerve'], ['reserves', 'reserve'], ['curves', 'curve'], ['sleeves', 'sleeve'], ['heroes', 'hero'], ['cargoes', 'cargo'], ['shoes', 'shoe'], ['analyses', 'analysis'],
]) // prettier-ignore

/** Words that end like plurals and are none, or have one form for both numbers. */
const unchanged = new Set([
  'police', 'series', 'species', 'aircraft', 'spacecraft', 'watercraft', 'headquarters', 'crossroads', 'news', 'means', 'corps',
  'personnel', 'staff', 'livestock', 'cattle', 'data', 'media', 'barracks', 'gallows', 'premises', 'goods', 'proceeds',
  'remains', 'sheep', 'fish', 'deer', 'chassis', 'debris', 'customs', 'narcotics', 'economics', 'politics', 'statistics',
]) // prettier-ignore

const cache = new Map<string, string>()

/** Singular of a noun, in lower case: "Cases" → "case", "people" → "person". Other words come back as they are. */
export function singular(noun: string): string {
  const word = noun.toLowerCase()
  let known = cache.get(word)
  if (known === undefined) cache.set(word, (known = singularOf(word)))
  return known
}

function singularOf(word: string): string {
  const irregular = irregularPlurals.get(word)
  if (irregular !== undefined) return irregular
  if (unchanged.has(word) || word.length < 4) return word
  if (/(?:ss|us|is)$/u.test(word)) return word
  if (/[^aeiou]ies$/u.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:xes|ches|shes|sses|zzes)$/u.test(word)) return word.slice(0, -2)
  // "theses", "bases", "wolves", "heroes", "cacti", "alumnae": spelling alone does not tell.
  if (/(?:yses|[eo]ses|ves|oes)$/u.test(word) && !/(?:oses|rses|nses|ases|ives|aves|oves|uses)$/u.test(word))
    return ask(word)
  if (/s$/u.test(word)) return word.slice(0, -1)
  if (/(?:men|i|ae)$/u.test(word)) return ask(word)
  return word
}

/** compromise knows the irregular forms that spelling does not tell. */
function ask(word: string): string {
  const { methods, model } = compromise().world() as unknown as CompromiseWorld
  return methods.two.transform.noun.toSingular(word, model)
}

/** Irregular forms that compromise leaves as they are. */
const irregularVerbs = new Map([
  ['stole', 'steal'], ['stolen', 'steal'], ['froze', 'freeze'], ['frozen', 'freeze'], ['pled', 'plead'], ['swore', 'swear'], ['sworn', 'swear'], ['overturned', 'overturn'], ['held', 'hold'], ['upheld', 'uphold'], ['found', 'find'],
  ['bought', 'buy'], ['brought', 'bring'], ['caught', 'catch'], ['sought', 'seek'], ['took', 'take'], ['taken', 'take'], ['gave', 'give'], ['given', 'give'], ['shot', 'shoot'], ['lost', 'lose'], ['won', 'win'], ['met', 'meet'], ['led', 'lead'],
  ['sent', 'send'], ['sold', 'sell'], ['told', 'tell'], ['paid', 'pay'], ['laid', 'lay'], ['hid', 'hide'], ['hidden', 'hide'], ['drew', 'draw'], ['drawn', 'draw'], ['withdrawn', 'withdraw'], ['wrote', 'write'], ['written', 'write'], ['struck', 'strike'],
]) // prettier-ignore

/** Forms in headlines that the tokenizer takes for nouns; asking compromise for each would load it for one article in six. */
const headlineVerbs = new Map([
  ['rescued', 'rescue'], ['alleged', 'allege'], ['accused', 'accuse'], ['received', 'receive'], ['smuggled', 'smuggle'], ['lapsed', 'lapse'], ['surnamed', 'surname'], ['codenamed', 'codename'],
  ['named', 'name'], ['caused', 'cause'], ['used', 'use'], ['released', 'release'], ['resolved', 'resolve'], ['charged', 'charge'], ['seized', 'seize'], ['sentenced', 'sentence'],
  ['fined', 'fine'], ['abused', 'abuse'], ['issued', 'issue'], ['filed', 'file'], ['closed', 'close'], ['approved', 'approve'], ['raised', 'raise'], ['proposed', 'propose'],
  ['investigated', 'investigate'], ['prosecuted', 'prosecute'], ['involved', 'involve'], ['banned', 'ban'], ['nabbed', 'nab'], ['planned', 'plan'], ['referred', 'refer'], ['denied', 'deny'],
  ['jailed', 'jail'], ['arrested', 'arrest'], ['convicted', 'convict'], ['detained', 'detain'], ['indicted', 'indict'], ['killed', 'kill'], ['injured', 'injure'], ['opened', 'open'],
  ['reported', 'report'], ['recorded', 'record'], ['registered', 'register'], ['recovered', 'recover'], ['rejected', 'reject'], ['deported', 'deport'], ['launched', 'launch'], ['linked', 'link'],
  ['joined', 'join'], ['dismissed', 'dismiss'], ['suspended', 'suspend'], ['ordered', 'order'], ['granted', 'grant'], ['probed', 'probe'], ['targeted', 'target'], ['unveiled', 'unveil'],
  ['blocked', 'block'], ['expected', 'expect'], ['trafficked', 'traffic'], ['trafficking', 'traffic'], ['laundering', 'launder'], ['meeting', 'meet'], ['being', 'be'], ['facing', 'face'],
  ['selling', 'sell'], ['seeking', 'seek'], ['helping', 'help'], ['stealing', 'steal'], ['slimming', 'slim'], ['exceed', 'exceed'], ['rescue', 'rescue'], ['jail', 'jail'], ['scam', 'scam'],
]) // prettier-ignore

/** Infinitive of a verb form that the tokenizer's model does not know as a verb, such as one in a capitalised headline. */
export function infinitive(verb: string): string {
  const word = verb.toLowerCase()
  const known = irregularVerbs.get(word) ?? headlineVerbs.get(word)
  if (known !== undefined) return known
  const { methods, model } = compromise().world() as unknown as CompromiseWorld
  return methods.two.transform.verb.toInfinitive(word, model, undefined)
}

/** The part of compromise that works on single words; its typings leave it out. */
interface CompromiseWorld {
  readonly model: unknown
  readonly methods: {
    readonly two: {
      readonly transform: {
        readonly noun: { toSingular(word: string, model: unknown): string }
        readonly verb: { toInfinitive(word: string, model: unknown, tense: string | undefined): string }
      }
    }
  }
}
